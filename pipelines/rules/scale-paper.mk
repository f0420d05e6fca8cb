# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/scale.toml pipelines/scale/paper/study.toml
# sha256 of these: a6f47e139e26c68f262730605e01b1cac7a4b22a68785abb284b1c81642bb599

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
	@mkdir -p $(scale)
	@printf '%s\n' $(wildcard $(wordlist 1,150,$(scale/size-files))) > $(scale)/size.so-far.files
	@printf '%s\n' $(wildcard $(wordlist 151,300,$(scale/size-files))) >> $(scale)/size.so-far.files
	@$(if $(wildcard $(scale/size-files)),$(CPU),:) $(BIN)/report $$(cat $(scale)/size.so-far.files) \
	    --title "Effect of scale on forgetting: size, so far" --out $(scale)/size.so-far.html
	@rm -f $(scale)/size.so-far.files
scale/cifar100-sequence-files-so-far:
	@mkdir -p $(scale)
	@printf '%s\n' $(wildcard $(wordlist 1,150,$(scale/cifar100-sequence-files))) > $(scale)/cifar100-sequence.so-far.files
	@printf '%s\n' $(wildcard $(wordlist 151,300,$(scale/cifar100-sequence-files))) >> $(scale)/cifar100-sequence.so-far.files
	@$(if $(wildcard $(scale/cifar100-sequence-files)),$(CPU),:) $(BIN)/report $$(cat $(scale)/cifar100-sequence.so-far.files) \
	    --title "Effect of scale on forgetting: cifar100-sequence, so far" --out $(scale)/cifar100-sequence.so-far.html
	@rm -f $(scale)/cifar100-sequence.so-far.files
scale/cifar100-halves-files-so-far:
	@$(if $(wildcard $(scale/cifar100-halves-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/cifar100-halves-files)) \
	    --title "Effect of scale on forgetting: cifar100-halves, so far" --out $(scale)/cifar100-halves.so-far.html
scale/shift-files-so-far:
	@$(if $(wildcard $(scale/shift-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/shift-files)) \
	    --title "Effect of scale on forgetting: shift, so far" --out $(scale)/shift.so-far.html
scale/datasets-files-so-far:
	@mkdir -p $(scale)
	@printf '%s\n' $(wildcard $(wordlist 1,150,$(scale/datasets-files))) > $(scale)/datasets.so-far.files
	@printf '%s\n' $(wildcard $(wordlist 151,300,$(scale/datasets-files))) >> $(scale)/datasets.so-far.files
	@$(if $(wildcard $(scale/datasets-files)),$(CPU),:) $(BIN)/report $$(cat $(scale)/datasets.so-far.files) \
	    --title "Effect of scale on forgetting: datasets, so far" --out $(scale)/datasets.so-far.html
	@rm -f $(scale)/datasets.so-far.files
scale/scratch-files-so-far:
	@mkdir -p $(scale)
	@printf '%s\n' $(wildcard $(wordlist 1,150,$(scale/scratch-files))) > $(scale)/scratch.so-far.files
	@printf '%s\n' $(wildcard $(wordlist 151,300,$(scale/scratch-files))) >> $(scale)/scratch.so-far.files
	@$(if $(wildcard $(scale/scratch-files)),$(CPU),:) $(BIN)/report $$(cat $(scale)/scratch.so-far.files) \
	    --title "Effect of scale on forgetting: scratch, so far" --out $(scale)/scratch.so-far.html
	@rm -f $(scale)/scratch.so-far.files
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
	@mkdir -p $(scale)
	@printf '%s\n' $(wordlist 1,150,$(scale/size-files)) > $(scale)/size.files
	@printf '%s\n' $(wordlist 151,300,$(scale/size-files)) >> $(scale)/size.files
	$(CPU) $(BIN)/report $$(cat $(scale)/size.files) \
	    --title "Effect of scale on forgetting: size" --out $(scale)/size.html \
	    --joined $(scale)/size.figures --svg $(scale)/size.figures --markdown $(scale)/size.figures/README.md
	@rm -f $(scale)/size.files

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
	@mkdir -p $(scale)
	@printf '%s\n' $(wordlist 1,150,$(scale/cifar100-sequence-files)) > $(scale)/cifar100-sequence.files
	@printf '%s\n' $(wordlist 151,300,$(scale/cifar100-sequence-files)) >> $(scale)/cifar100-sequence.files
	$(CPU) $(BIN)/report $$(cat $(scale)/cifar100-sequence.files) \
	    --title "Effect of scale on forgetting: cifar100-sequence" --out $(scale)/cifar100-sequence.html \
	    --joined $(scale)/cifar100-sequence.figures --svg $(scale)/cifar100-sequence.figures --markdown $(scale)/cifar100-sequence.figures/README.md
	@rm -f $(scale)/cifar100-sequence.files

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
	@mkdir -p $(scale)
	@printf '%s\n' $(wordlist 1,150,$(scale/datasets-files)) > $(scale)/datasets.files
	@printf '%s\n' $(wordlist 151,300,$(scale/datasets-files)) >> $(scale)/datasets.files
	$(CPU) $(BIN)/report $$(cat $(scale)/datasets.files) \
	    --title "Effect of scale on forgetting: datasets" --out $(scale)/datasets.html \
	    --joined $(scale)/datasets.figures --svg $(scale)/datasets.figures --markdown $(scale)/datasets.figures/README.md
	@rm -f $(scale)/datasets.files

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
	@mkdir -p $(scale)
	@printf '%s\n' $(wordlist 1,150,$(scale/scratch-files)) > $(scale)/scratch.files
	@printf '%s\n' $(wordlist 151,300,$(scale/scratch-files)) >> $(scale)/scratch.files
	$(CPU) $(BIN)/report $$(cat $(scale)/scratch.files) \
	    --title "Effect of scale on forgetting: scratch" --out $(scale)/scratch.html \
	    --joined $(scale)/scratch.figures --svg $(scale)/scratch.figures --markdown $(scale)/scratch.figures/README.md
	@rm -f $(scale)/scratch.files

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 361d4259ce261289 tables/cifar10.parquet || :)

$(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8e8689b6e845e037-$(PRECISION) cifar10/resnetv2-152x4/p0/s0/a.history.parquet cifar10/resnetv2-152x4/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d47ce2a90ca22b6c-$(PRECISION) cifar10/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet cifar10/resnetv2-152x4/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b392f7f2e8a76bff-$(PRECISION) cifar10/resnetv2-152x4/scratch/s0/a.history.parquet cifar10/resnetv2-152x4/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3e47a30097ea6685-$(PRECISION) cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.history.parquet cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ab646a7a2a778409-$(PRECISION) cifar10/resnetv2-152x4/p0/s1/a.history.parquet cifar10/resnetv2-152x4/p0/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ec4884a8be580271-$(PRECISION) cifar10/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet cifar10/resnetv2-152x4/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 85a2c34f6a4fa5cb-$(PRECISION) cifar10/resnetv2-152x4/scratch/s1/a.history.parquet cifar10/resnetv2-152x4/scratch/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 38df7d775dac2bf2-$(PRECISION) cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.history.parquet cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5a3ad6eafa24891a-$(PRECISION) cifar10/resnetv2-152x4/p0/s2/a.history.parquet cifar10/resnetv2-152x4/p0/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3dcc1c88d6c29ac1-$(PRECISION) cifar10/resnetv2-152x4/p0/s2/b.lr0.01.history.parquet cifar10/resnetv2-152x4/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8ddd18c7bbc48778-$(PRECISION) cifar10/resnetv2-152x4/scratch/s2/a.history.parquet cifar10/resnetv2-152x4/scratch/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d5670bce9cf3b858-$(PRECISION) cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.history.parquet cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ee1b38113b78d7f3-$(PRECISION) cifar10/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet cifar10/resnetv2-152x4/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6f61140a65fc00ba-$(PRECISION) cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.history.parquet cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4d1688e99eceec2e-$(PRECISION) cifar10/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet cifar10/resnetv2-152x4/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9d4075d6e8c4480f-$(PRECISION) cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.history.parquet cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 442507c6e0f1d264-$(PRECISION) cifar10/resnetv2-152x4/p0/s2/b.lr0.05.history.parquet cifar10/resnetv2-152x4/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 06a9f9d1cc990256-$(PRECISION) cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.history.parquet cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1c11b580c7e745ae-$(PRECISION) cifar10/resnetv2-101x3/p0/s0/a.history.parquet cifar10/resnetv2-101x3/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f10d406660eb702c-$(PRECISION) cifar10/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet cifar10/resnetv2-101x3/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9d7e0f4dc313d142-$(PRECISION) cifar10/resnetv2-101x3/scratch/s0/a.history.parquet cifar10/resnetv2-101x3/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a7a63f5032cec372-$(PRECISION) cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.history.parquet cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 66191cccf1a5d536-$(PRECISION) cifar10/resnetv2-101x3/p0/s1/a.history.parquet cifar10/resnetv2-101x3/p0/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d5bbf19fa797559e-$(PRECISION) cifar10/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet cifar10/resnetv2-101x3/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4caac8e059ac4c11-$(PRECISION) cifar10/resnetv2-101x3/scratch/s1/a.history.parquet cifar10/resnetv2-101x3/scratch/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cac2f3aed684b06b-$(PRECISION) cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.history.parquet cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 56fc51c43ecdd4f2-$(PRECISION) cifar10/resnetv2-101x3/p0/s2/a.history.parquet cifar10/resnetv2-101x3/p0/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b57c62c18a5fb0f1-$(PRECISION) cifar10/resnetv2-101x3/p0/s2/b.lr0.01.history.parquet cifar10/resnetv2-101x3/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7581cc5f956f74f7-$(PRECISION) cifar10/resnetv2-101x3/scratch/s2/a.history.parquet cifar10/resnetv2-101x3/scratch/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d5a079a4aae38460-$(PRECISION) cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.history.parquet cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d501a873d24e95b4-$(PRECISION) cifar10/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet cifar10/resnetv2-101x3/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 23859214e07359fc-$(PRECISION) cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.history.parquet cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e378f8dd8e813185-$(PRECISION) cifar10/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet cifar10/resnetv2-101x3/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3615e7e027135281-$(PRECISION) cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.history.parquet cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 04335ae843126b1e-$(PRECISION) cifar10/resnetv2-101x3/p0/s2/b.lr0.05.history.parquet cifar10/resnetv2-101x3/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7db6e8ce9fdeb1a7-$(PRECISION) cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.history.parquet cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) db2a45fa75ececa8-$(PRECISION) cifar10/resnetv2-50x3/p0/s0/a.history.parquet cifar10/resnetv2-50x3/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a7eb89482bae47ff-$(PRECISION) cifar10/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet cifar10/resnetv2-50x3/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 057495b4cad3baf2-$(PRECISION) cifar10/resnetv2-50x3/scratch/s0/a.history.parquet cifar10/resnetv2-50x3/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 22bc891df4d2efc9-$(PRECISION) cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.history.parquet cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8f4ec525a68231ef-$(PRECISION) cifar10/resnetv2-50x3/p0/s1/a.history.parquet cifar10/resnetv2-50x3/p0/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 07f7641d99a5fb81-$(PRECISION) cifar10/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet cifar10/resnetv2-50x3/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e4edec1efc7e6d88-$(PRECISION) cifar10/resnetv2-50x3/scratch/s1/a.history.parquet cifar10/resnetv2-50x3/scratch/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cccf01a77463387a-$(PRECISION) cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.history.parquet cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9d479400c005a601-$(PRECISION) cifar10/resnetv2-50x3/p0/s2/a.history.parquet cifar10/resnetv2-50x3/p0/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 961c8c088c236c49-$(PRECISION) cifar10/resnetv2-50x3/p0/s2/b.lr0.01.history.parquet cifar10/resnetv2-50x3/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 43eececa4d404c5f-$(PRECISION) cifar10/resnetv2-50x3/scratch/s2/a.history.parquet cifar10/resnetv2-50x3/scratch/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) fa939d0bbd3679a1-$(PRECISION) cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.history.parquet cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 43b1ef0eeed62a33-$(PRECISION) cifar10/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet cifar10/resnetv2-50x3/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9b1d768c614d77d4-$(PRECISION) cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.history.parquet cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b29a793a1059fd91-$(PRECISION) cifar10/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet cifar10/resnetv2-50x3/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0053f12fb7e2e842-$(PRECISION) cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.history.parquet cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 30d673be7d5252a5-$(PRECISION) cifar10/resnetv2-50x3/p0/s2/b.lr0.05.history.parquet cifar10/resnetv2-50x3/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 86aa14eb4f2c27b7-$(PRECISION) cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.history.parquet cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) dd82a6bad6d72096-$(PRECISION) cifar10/resnetv2-101x1/p0/s0/a.history.parquet cifar10/resnetv2-101x1/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9023cc2eb4fc2e65-$(PRECISION) cifar10/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet cifar10/resnetv2-101x1/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3060e9d6d4fb99fb-$(PRECISION) cifar10/resnetv2-101x1/scratch/s0/a.history.parquet cifar10/resnetv2-101x1/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 192cb5b61358d34d-$(PRECISION) cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.history.parquet cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 940f1322ca355a7a-$(PRECISION) cifar10/resnetv2-101x1/p0/s1/a.history.parquet cifar10/resnetv2-101x1/p0/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d9794290de5d0d13-$(PRECISION) cifar10/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet cifar10/resnetv2-101x1/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 10836f9bfbd70d54-$(PRECISION) cifar10/resnetv2-101x1/scratch/s1/a.history.parquet cifar10/resnetv2-101x1/scratch/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2fd761be2fa104cd-$(PRECISION) cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.history.parquet cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 375940ab920a0b1f-$(PRECISION) cifar10/resnetv2-101x1/p0/s2/a.history.parquet cifar10/resnetv2-101x1/p0/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f44af4dc8d4a61d5-$(PRECISION) cifar10/resnetv2-101x1/p0/s2/b.lr0.01.history.parquet cifar10/resnetv2-101x1/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 97039bb4035819e8-$(PRECISION) cifar10/resnetv2-101x1/scratch/s2/a.history.parquet cifar10/resnetv2-101x1/scratch/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) db54521c335f7902-$(PRECISION) cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.history.parquet cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) bd9c9e59971e0456-$(PRECISION) cifar10/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet cifar10/resnetv2-101x1/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a34a8257ea53864a-$(PRECISION) cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.history.parquet cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 69297e2d6b282405-$(PRECISION) cifar10/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet cifar10/resnetv2-101x1/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ad1a016ba9f9531e-$(PRECISION) cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.history.parquet cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8be8a17f4914bb46-$(PRECISION) cifar10/resnetv2-101x1/p0/s2/b.lr0.05.history.parquet cifar10/resnetv2-101x1/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b6af5878e31afc51-$(PRECISION) cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.history.parquet cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) be0c0a4ad09039c2-$(PRECISION) cifar10/resnetv2-50x1/p0/s0/a.history.parquet cifar10/resnetv2-50x1/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) beebd1eb8a5ef206-$(PRECISION) cifar10/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9051b0dfd8845687-$(PRECISION) cifar10/resnetv2-50x1/scratch/s0/a.history.parquet cifar10/resnetv2-50x1/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) dd1dc630e1ba74c0-$(PRECISION) cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.history.parquet cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f5436cf3567fc2c5-$(PRECISION) cifar10/resnetv2-50x1/p0/s1/a.history.parquet cifar10/resnetv2-50x1/p0/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9d3a6cc884c331cf-$(PRECISION) cifar10/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d6e93b588a158984-$(PRECISION) cifar10/resnetv2-50x1/scratch/s1/a.history.parquet cifar10/resnetv2-50x1/scratch/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 18818318ca297a25-$(PRECISION) cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.history.parquet cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) aeac16803d18cc5f-$(PRECISION) cifar10/resnetv2-50x1/p0/s2/a.history.parquet cifar10/resnetv2-50x1/p0/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a7d42ab9c127ca9e-$(PRECISION) cifar10/resnetv2-50x1/p0/s2/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 79b702525e58a404-$(PRECISION) cifar10/resnetv2-50x1/scratch/s2/a.history.parquet cifar10/resnetv2-50x1/scratch/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) bc85b4fb61b40528-$(PRECISION) cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.history.parquet cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0f2b1e731b65b722-$(PRECISION) cifar10/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7171d456b4ce0fb7-$(PRECISION) cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.history.parquet cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e910177be6a1b2a2-$(PRECISION) cifar10/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f907d1aa52d8ed19-$(PRECISION) cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.history.parquet cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0914d3ce68e296c2-$(PRECISION) cifar10/resnetv2-50x1/p0/s2/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 67e72fbf478c5a63-$(PRECISION) cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.history.parquet cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-large/p0/s0/a.history.parquet $(scale)/cifar10/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/a%history.parquet $(scale)/cifar10/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8879005a795c2d08-$(PRECISION) cifar10/vit-large/p0/s0/a.history.parquet cifar10/vit-large/p0/s0/a.safetensors || :)

$(scale)/cifar10/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 729db51ebae94463-$(PRECISION) cifar10/vit-large/p0/s0/b.lr0.01.history.parquet cifar10/vit-large/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s0/a.history.parquet $(scale)/cifar10/vit-large/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/a%history.parquet $(scale)/cifar10/vit-large/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4585c5a5cd0ea5d4-$(PRECISION) cifar10/vit-large/scratch/s0/a.history.parquet cifar10/vit-large/scratch/s0/a.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e94fb4451257f924-$(PRECISION) cifar10/vit-large/scratch/s0/b.lr0.01.history.parquet cifar10/vit-large/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-large/p0/s1/a.history.parquet $(scale)/cifar10/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/a%history.parquet $(scale)/cifar10/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8e6cb139307d0f4f-$(PRECISION) cifar10/vit-large/p0/s1/a.history.parquet cifar10/vit-large/p0/s1/a.safetensors || :)

$(scale)/cifar10/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 93236a35b40c09e6-$(PRECISION) cifar10/vit-large/p0/s1/b.lr0.01.history.parquet cifar10/vit-large/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s1/a.history.parquet $(scale)/cifar10/vit-large/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/a%history.parquet $(scale)/cifar10/vit-large/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0b2a3755a0e055ef-$(PRECISION) cifar10/vit-large/scratch/s1/a.history.parquet cifar10/vit-large/scratch/s1/a.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6e163fc6b8ae822e-$(PRECISION) cifar10/vit-large/scratch/s1/b.lr0.01.history.parquet cifar10/vit-large/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-large/p0/s2/a.history.parquet $(scale)/cifar10/vit-large/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/a%history.parquet $(scale)/cifar10/vit-large/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 63865059df70a72e-$(PRECISION) cifar10/vit-large/p0/s2/a.history.parquet cifar10/vit-large/p0/s2/a.safetensors || :)

$(scale)/cifar10/vit-large/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5b7cd8a176fe1139-$(PRECISION) cifar10/vit-large/p0/s2/b.lr0.01.history.parquet cifar10/vit-large/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s2/a.history.parquet $(scale)/cifar10/vit-large/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/a%history.parquet $(scale)/cifar10/vit-large/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9c172dd85cb5b900-$(PRECISION) cifar10/vit-large/scratch/s2/a.history.parquet cifar10/vit-large/scratch/s2/a.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5bab27335dd5e4ba-$(PRECISION) cifar10/vit-large/scratch/s2/b.lr0.01.history.parquet cifar10/vit-large/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1a5201991d5e89de-$(PRECISION) cifar10/vit-large/p0/s0/b.lr0.05.history.parquet cifar10/vit-large/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b51f62cc39d24f61-$(PRECISION) cifar10/vit-large/scratch/s0/b.lr0.05.history.parquet cifar10/vit-large/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b3676ce635b949c5-$(PRECISION) cifar10/vit-large/p0/s1/b.lr0.05.history.parquet cifar10/vit-large/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ef67fe72e4a286ba-$(PRECISION) cifar10/vit-large/scratch/s1/b.lr0.05.history.parquet cifar10/vit-large/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-large/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 88af4b6f5b706ced-$(PRECISION) cifar10/vit-large/p0/s2/b.lr0.05.history.parquet cifar10/vit-large/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 79f89a3c5628b1a4-$(PRECISION) cifar10/vit-large/scratch/s2/b.lr0.05.history.parquet cifar10/vit-large/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-base/p0/s0/a.history.parquet $(scale)/cifar10/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/a%history.parquet $(scale)/cifar10/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d5a8c394fd2fac19-$(PRECISION) cifar10/vit-base/p0/s0/a.history.parquet cifar10/vit-base/p0/s0/a.safetensors || :)

$(scale)/cifar10/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6c78a8855ecb626a-$(PRECISION) cifar10/vit-base/p0/s0/b.lr0.01.history.parquet cifar10/vit-base/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s0/a.history.parquet $(scale)/cifar10/vit-base/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/a%history.parquet $(scale)/cifar10/vit-base/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7f1228d05ebcbc57-$(PRECISION) cifar10/vit-base/scratch/s0/a.history.parquet cifar10/vit-base/scratch/s0/a.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a9a69070370a1a4e-$(PRECISION) cifar10/vit-base/scratch/s0/b.lr0.01.history.parquet cifar10/vit-base/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-base/p0/s1/a.history.parquet $(scale)/cifar10/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/a%history.parquet $(scale)/cifar10/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 77fe5b449d55101a-$(PRECISION) cifar10/vit-base/p0/s1/a.history.parquet cifar10/vit-base/p0/s1/a.safetensors || :)

$(scale)/cifar10/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ed06d6b7d9f428fe-$(PRECISION) cifar10/vit-base/p0/s1/b.lr0.01.history.parquet cifar10/vit-base/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s1/a.history.parquet $(scale)/cifar10/vit-base/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/a%history.parquet $(scale)/cifar10/vit-base/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3b16371643d3994b-$(PRECISION) cifar10/vit-base/scratch/s1/a.history.parquet cifar10/vit-base/scratch/s1/a.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 045feb48606972c2-$(PRECISION) cifar10/vit-base/scratch/s1/b.lr0.01.history.parquet cifar10/vit-base/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-base/p0/s2/a.history.parquet $(scale)/cifar10/vit-base/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/a%history.parquet $(scale)/cifar10/vit-base/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 276c69542f451006-$(PRECISION) cifar10/vit-base/p0/s2/a.history.parquet cifar10/vit-base/p0/s2/a.safetensors || :)

$(scale)/cifar10/vit-base/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6d7eea5deb6bf7eb-$(PRECISION) cifar10/vit-base/p0/s2/b.lr0.01.history.parquet cifar10/vit-base/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s2/a.history.parquet $(scale)/cifar10/vit-base/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/a%history.parquet $(scale)/cifar10/vit-base/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cec9b0b109a71454-$(PRECISION) cifar10/vit-base/scratch/s2/a.history.parquet cifar10/vit-base/scratch/s2/a.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 51c7981d93dcf5cd-$(PRECISION) cifar10/vit-base/scratch/s2/b.lr0.01.history.parquet cifar10/vit-base/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1beed2d875654239-$(PRECISION) cifar10/vit-base/p0/s0/b.lr0.05.history.parquet cifar10/vit-base/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7e89229d6aec0c2e-$(PRECISION) cifar10/vit-base/scratch/s0/b.lr0.05.history.parquet cifar10/vit-base/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 10b9970a8ce412d9-$(PRECISION) cifar10/vit-base/p0/s1/b.lr0.05.history.parquet cifar10/vit-base/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b03a9935f4448377-$(PRECISION) cifar10/vit-base/scratch/s1/b.lr0.05.history.parquet cifar10/vit-base/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-base/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c70de9c90b008b94-$(PRECISION) cifar10/vit-base/p0/s2/b.lr0.05.history.parquet cifar10/vit-base/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9ad8ba66f138b3bc-$(PRECISION) cifar10/vit-base/scratch/s2/b.lr0.05.history.parquet cifar10/vit-base/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0/s0/a.history.parquet $(scale)/cifar10/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/a%history.parquet $(scale)/cifar10/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3bd6b8db2ad6223b-$(PRECISION) cifar10/vit-small/p0/s0/a.history.parquet cifar10/vit-small/p0/s0/a.safetensors || :)

$(scale)/cifar10/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b47d5290ea3515c0-$(PRECISION) cifar10/vit-small/p0/s0/b.lr0.01.history.parquet cifar10/vit-small/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s0/a.history.parquet $(scale)/cifar10/vit-small/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/a%history.parquet $(scale)/cifar10/vit-small/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7ea1e004a1ed594e-$(PRECISION) cifar10/vit-small/scratch/s0/a.history.parquet cifar10/vit-small/scratch/s0/a.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8acde9ae3022d23b-$(PRECISION) cifar10/vit-small/scratch/s0/b.lr0.01.history.parquet cifar10/vit-small/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0/s1/a.history.parquet $(scale)/cifar10/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/a%history.parquet $(scale)/cifar10/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) fca10321b9b0d484-$(PRECISION) cifar10/vit-small/p0/s1/a.history.parquet cifar10/vit-small/p0/s1/a.safetensors || :)

$(scale)/cifar10/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0e41d865b6fd226f-$(PRECISION) cifar10/vit-small/p0/s1/b.lr0.01.history.parquet cifar10/vit-small/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s1/a.history.parquet $(scale)/cifar10/vit-small/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/a%history.parquet $(scale)/cifar10/vit-small/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a70c013a39fffc3b-$(PRECISION) cifar10/vit-small/scratch/s1/a.history.parquet cifar10/vit-small/scratch/s1/a.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1b977871ee33121d-$(PRECISION) cifar10/vit-small/scratch/s1/b.lr0.01.history.parquet cifar10/vit-small/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0/s2/a.history.parquet $(scale)/cifar10/vit-small/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/a%history.parquet $(scale)/cifar10/vit-small/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 492b7a3c54aae0cc-$(PRECISION) cifar10/vit-small/p0/s2/a.history.parquet cifar10/vit-small/p0/s2/a.safetensors || :)

$(scale)/cifar10/vit-small/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0c92bdb58ce6bce4-$(PRECISION) cifar10/vit-small/p0/s2/b.lr0.01.history.parquet cifar10/vit-small/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s2/a.history.parquet $(scale)/cifar10/vit-small/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/a%history.parquet $(scale)/cifar10/vit-small/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c2bf7bc9d23f926c-$(PRECISION) cifar10/vit-small/scratch/s2/a.history.parquet cifar10/vit-small/scratch/s2/a.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e6ffceface522ae9-$(PRECISION) cifar10/vit-small/scratch/s2/b.lr0.01.history.parquet cifar10/vit-small/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0ced785a24912f3c-$(PRECISION) cifar10/vit-small/p0/s0/b.lr0.05.history.parquet cifar10/vit-small/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 818ad4c86782d619-$(PRECISION) cifar10/vit-small/scratch/s0/b.lr0.05.history.parquet cifar10/vit-small/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 492dc10a7ca9f8e5-$(PRECISION) cifar10/vit-small/p0/s1/b.lr0.05.history.parquet cifar10/vit-small/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 423a80ef8defa635-$(PRECISION) cifar10/vit-small/scratch/s1/b.lr0.05.history.parquet cifar10/vit-small/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 93a79e04fa158ece-$(PRECISION) cifar10/vit-small/p0/s2/b.lr0.05.history.parquet cifar10/vit-small/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 81cb5bf20e3603c7-$(PRECISION) cifar10/vit-small/scratch/s2/b.lr0.05.history.parquet cifar10/vit-small/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 376cd6757c5eb756-$(PRECISION) cifar10/vit-tiny/p0/s0/a.history.parquet cifar10/vit-tiny/p0/s0/a.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 24672a491b594a5f-$(PRECISION) cifar10/vit-tiny/p0/s0/b.lr0.01.history.parquet cifar10/vit-tiny/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c7c317c5752875dc-$(PRECISION) cifar10/vit-tiny/scratch/s0/a.history.parquet cifar10/vit-tiny/scratch/s0/a.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c70d09b698f25a02-$(PRECISION) cifar10/vit-tiny/scratch/s0/b.lr0.01.history.parquet cifar10/vit-tiny/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 98b704aeeadc9c21-$(PRECISION) cifar10/vit-tiny/p0/s1/a.history.parquet cifar10/vit-tiny/p0/s1/a.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 852005d615be985b-$(PRECISION) cifar10/vit-tiny/p0/s1/b.lr0.01.history.parquet cifar10/vit-tiny/p0/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ec9a73a743eeecc9-$(PRECISION) cifar10/vit-tiny/scratch/s1/a.history.parquet cifar10/vit-tiny/scratch/s1/a.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0d5ac2c28729c804-$(PRECISION) cifar10/vit-tiny/scratch/s1/b.lr0.01.history.parquet cifar10/vit-tiny/scratch/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 27e6d8d7c47a15e8-$(PRECISION) cifar10/vit-tiny/p0/s2/a.history.parquet cifar10/vit-tiny/p0/s2/a.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8c8569e0d3227b5a-$(PRECISION) cifar10/vit-tiny/p0/s2/b.lr0.01.history.parquet cifar10/vit-tiny/p0/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 56a87f95fe5e8a9f-$(PRECISION) cifar10/vit-tiny/scratch/s2/a.history.parquet cifar10/vit-tiny/scratch/s2/a.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d971d1a670b5bdb5-$(PRECISION) cifar10/vit-tiny/scratch/s2/b.lr0.01.history.parquet cifar10/vit-tiny/scratch/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1df20bd6640d4a30-$(PRECISION) cifar10/vit-tiny/p0/s0/b.lr0.05.history.parquet cifar10/vit-tiny/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f55a5c0e96a01f21-$(PRECISION) cifar10/vit-tiny/scratch/s0/b.lr0.05.history.parquet cifar10/vit-tiny/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3f426fb2c16bfdca-$(PRECISION) cifar10/vit-tiny/p0/s1/b.lr0.05.history.parquet cifar10/vit-tiny/p0/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 55457efd1c6f72de-$(PRECISION) cifar10/vit-tiny/scratch/s1/b.lr0.05.history.parquet cifar10/vit-tiny/scratch/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 03e562607a7b776b-$(PRECISION) cifar10/vit-tiny/p0/s2/b.lr0.05.history.parquet cifar10/vit-tiny/p0/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 02948d65952c6afa-$(PRECISION) cifar10/vit-tiny/scratch/s2/b.lr0.05.history.parquet cifar10/vit-tiny/scratch/s2/b.lr0.05.safetensors || :)

$(scale)/tables/sequence.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --tasks 10 --classes-per-task 10 --class-order seed --out $(scale)/tables/sequence.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 48e64f63c6e8d5e0 tables/sequence.parquet || :)

.PRECIOUS: $(scale)/sequence/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-152x4/p0/s0/
$(scale)/sequence/resnetv2-152x4/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-152x4/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 553c0789fff80e3c-$(PRECISION) sequence/resnetv2-152x4/p0/s0/t0.history.parquet sequence/resnetv2-152x4/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-152x4/p0/s1/
$(scale)/sequence/resnetv2-152x4/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-152x4/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 2881f679f333f0d0-$(PRECISION) sequence/resnetv2-152x4/p0/s1/t0.history.parquet sequence/resnetv2-152x4/p0/s1/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x3/p0/s0/
$(scale)/sequence/resnetv2-101x3/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x3/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) ea8310b6bc4ddc43-$(PRECISION) sequence/resnetv2-101x3/p0/s0/t0.history.parquet sequence/resnetv2-101x3/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x3/p0/s1/
$(scale)/sequence/resnetv2-101x3/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x3/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 4f77a2cf460afc50-$(PRECISION) sequence/resnetv2-101x3/p0/s1/t0.history.parquet sequence/resnetv2-101x3/p0/s1/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x3/p0/s0/
$(scale)/sequence/resnetv2-50x3/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x3/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) e6c91ded3bc5cd8d-$(PRECISION) sequence/resnetv2-50x3/p0/s0/t0.history.parquet sequence/resnetv2-50x3/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x3/p0/s1/
$(scale)/sequence/resnetv2-50x3/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x3/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 193f3597d3af8c4f-$(PRECISION) sequence/resnetv2-50x3/p0/s1/t0.history.parquet sequence/resnetv2-50x3/p0/s1/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x1/p0/s0/
$(scale)/sequence/resnetv2-101x1/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x1/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) c1cef59a40b3fc3a-$(PRECISION) sequence/resnetv2-101x1/p0/s0/t0.history.parquet sequence/resnetv2-101x1/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x1/p0/s1/
$(scale)/sequence/resnetv2-101x1/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x1/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 51fba2cdd4404783-$(PRECISION) sequence/resnetv2-101x1/p0/s1/t0.history.parquet sequence/resnetv2-101x1/p0/s1/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x1/p0/s0/
$(scale)/sequence/resnetv2-50x1/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x1/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 9f0fef98ebea6ea1-$(PRECISION) sequence/resnetv2-50x1/p0/s0/t0.history.parquet sequence/resnetv2-50x1/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x1/p0/s1/
$(scale)/sequence/resnetv2-50x1/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x1/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) a22c2ef1bfb227de-$(PRECISION) sequence/resnetv2-50x1/p0/s1/t0.history.parquet sequence/resnetv2-50x1/p0/s1/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/vit-large/p0/s0/t0.history.parquet $(scale)/sequence/vit-large/p0/s0/t0.safetensors $(scale)/sequence/vit-large/p0/s0/t1.history.parquet $(scale)/sequence/vit-large/p0/s0/t1.safetensors $(scale)/sequence/vit-large/p0/s0/t2.history.parquet $(scale)/sequence/vit-large/p0/s0/t2.safetensors $(scale)/sequence/vit-large/p0/s0/t3.history.parquet $(scale)/sequence/vit-large/p0/s0/t3.safetensors $(scale)/sequence/vit-large/p0/s0/t4.history.parquet $(scale)/sequence/vit-large/p0/s0/t4.safetensors $(scale)/sequence/vit-large/p0/s0/t5.history.parquet $(scale)/sequence/vit-large/p0/s0/t5.safetensors $(scale)/sequence/vit-large/p0/s0/t6.history.parquet $(scale)/sequence/vit-large/p0/s0/t6.safetensors $(scale)/sequence/vit-large/p0/s0/t7.history.parquet $(scale)/sequence/vit-large/p0/s0/t7.safetensors $(scale)/sequence/vit-large/p0/s0/t8.history.parquet $(scale)/sequence/vit-large/p0/s0/t8.safetensors $(scale)/sequence/vit-large/p0/s0/t9.history.parquet $(scale)/sequence/vit-large/p0/s0/t9.safetensors

$(scale)/sequence/vit-large/p0/s0/t0.history.parquet $(scale)/sequence/vit-large/p0/s0/t0.safetensors $(scale)/sequence/vit-large/p0/s0/t1.history.parquet $(scale)/sequence/vit-large/p0/s0/t1.safetensors $(scale)/sequence/vit-large/p0/s0/t2.history.parquet $(scale)/sequence/vit-large/p0/s0/t2.safetensors $(scale)/sequence/vit-large/p0/s0/t3.history.parquet $(scale)/sequence/vit-large/p0/s0/t3.safetensors $(scale)/sequence/vit-large/p0/s0/t4.history.parquet $(scale)/sequence/vit-large/p0/s0/t4.safetensors $(scale)/sequence/vit-large/p0/s0/t5.history.parquet $(scale)/sequence/vit-large/p0/s0/t5.safetensors $(scale)/sequence/vit-large/p0/s0/t6.history.parquet $(scale)/sequence/vit-large/p0/s0/t6.safetensors $(scale)/sequence/vit-large/p0/s0/t7.history.parquet $(scale)/sequence/vit-large/p0/s0/t7.safetensors $(scale)/sequence/vit-large/p0/s0/t8.history.parquet $(scale)/sequence/vit-large/p0/s0/t8.safetensors $(scale)/sequence/vit-large/p0/s0/t9.history.parquet $(scale)/sequence/vit-large/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-large/p0/s0/
$(scale)/sequence/vit-large/p0/s0%t0.history.parquet $(scale)/sequence/vit-large/p0/s0%t0.safetensors $(scale)/sequence/vit-large/p0/s0%t1.history.parquet $(scale)/sequence/vit-large/p0/s0%t1.safetensors $(scale)/sequence/vit-large/p0/s0%t2.history.parquet $(scale)/sequence/vit-large/p0/s0%t2.safetensors $(scale)/sequence/vit-large/p0/s0%t3.history.parquet $(scale)/sequence/vit-large/p0/s0%t3.safetensors $(scale)/sequence/vit-large/p0/s0%t4.history.parquet $(scale)/sequence/vit-large/p0/s0%t4.safetensors $(scale)/sequence/vit-large/p0/s0%t5.history.parquet $(scale)/sequence/vit-large/p0/s0%t5.safetensors $(scale)/sequence/vit-large/p0/s0%t6.history.parquet $(scale)/sequence/vit-large/p0/s0%t6.safetensors $(scale)/sequence/vit-large/p0/s0%t7.history.parquet $(scale)/sequence/vit-large/p0/s0%t7.safetensors $(scale)/sequence/vit-large/p0/s0%t8.history.parquet $(scale)/sequence/vit-large/p0/s0%t8.safetensors $(scale)/sequence/vit-large/p0/s0%t9.history.parquet $(scale)/sequence/vit-large/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-large/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 4cfdac420f9dc638-$(PRECISION) sequence/vit-large/p0/s0/t0.history.parquet sequence/vit-large/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/vit-large/p0/s1/t0.history.parquet $(scale)/sequence/vit-large/p0/s1/t0.safetensors $(scale)/sequence/vit-large/p0/s1/t1.history.parquet $(scale)/sequence/vit-large/p0/s1/t1.safetensors $(scale)/sequence/vit-large/p0/s1/t2.history.parquet $(scale)/sequence/vit-large/p0/s1/t2.safetensors $(scale)/sequence/vit-large/p0/s1/t3.history.parquet $(scale)/sequence/vit-large/p0/s1/t3.safetensors $(scale)/sequence/vit-large/p0/s1/t4.history.parquet $(scale)/sequence/vit-large/p0/s1/t4.safetensors $(scale)/sequence/vit-large/p0/s1/t5.history.parquet $(scale)/sequence/vit-large/p0/s1/t5.safetensors $(scale)/sequence/vit-large/p0/s1/t6.history.parquet $(scale)/sequence/vit-large/p0/s1/t6.safetensors $(scale)/sequence/vit-large/p0/s1/t7.history.parquet $(scale)/sequence/vit-large/p0/s1/t7.safetensors $(scale)/sequence/vit-large/p0/s1/t8.history.parquet $(scale)/sequence/vit-large/p0/s1/t8.safetensors $(scale)/sequence/vit-large/p0/s1/t9.history.parquet $(scale)/sequence/vit-large/p0/s1/t9.safetensors

$(scale)/sequence/vit-large/p0/s1/t0.history.parquet $(scale)/sequence/vit-large/p0/s1/t0.safetensors $(scale)/sequence/vit-large/p0/s1/t1.history.parquet $(scale)/sequence/vit-large/p0/s1/t1.safetensors $(scale)/sequence/vit-large/p0/s1/t2.history.parquet $(scale)/sequence/vit-large/p0/s1/t2.safetensors $(scale)/sequence/vit-large/p0/s1/t3.history.parquet $(scale)/sequence/vit-large/p0/s1/t3.safetensors $(scale)/sequence/vit-large/p0/s1/t4.history.parquet $(scale)/sequence/vit-large/p0/s1/t4.safetensors $(scale)/sequence/vit-large/p0/s1/t5.history.parquet $(scale)/sequence/vit-large/p0/s1/t5.safetensors $(scale)/sequence/vit-large/p0/s1/t6.history.parquet $(scale)/sequence/vit-large/p0/s1/t6.safetensors $(scale)/sequence/vit-large/p0/s1/t7.history.parquet $(scale)/sequence/vit-large/p0/s1/t7.safetensors $(scale)/sequence/vit-large/p0/s1/t8.history.parquet $(scale)/sequence/vit-large/p0/s1/t8.safetensors $(scale)/sequence/vit-large/p0/s1/t9.history.parquet $(scale)/sequence/vit-large/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-large/p0/s1/
$(scale)/sequence/vit-large/p0/s1%t0.history.parquet $(scale)/sequence/vit-large/p0/s1%t0.safetensors $(scale)/sequence/vit-large/p0/s1%t1.history.parquet $(scale)/sequence/vit-large/p0/s1%t1.safetensors $(scale)/sequence/vit-large/p0/s1%t2.history.parquet $(scale)/sequence/vit-large/p0/s1%t2.safetensors $(scale)/sequence/vit-large/p0/s1%t3.history.parquet $(scale)/sequence/vit-large/p0/s1%t3.safetensors $(scale)/sequence/vit-large/p0/s1%t4.history.parquet $(scale)/sequence/vit-large/p0/s1%t4.safetensors $(scale)/sequence/vit-large/p0/s1%t5.history.parquet $(scale)/sequence/vit-large/p0/s1%t5.safetensors $(scale)/sequence/vit-large/p0/s1%t6.history.parquet $(scale)/sequence/vit-large/p0/s1%t6.safetensors $(scale)/sequence/vit-large/p0/s1%t7.history.parquet $(scale)/sequence/vit-large/p0/s1%t7.safetensors $(scale)/sequence/vit-large/p0/s1%t8.history.parquet $(scale)/sequence/vit-large/p0/s1%t8.safetensors $(scale)/sequence/vit-large/p0/s1%t9.history.parquet $(scale)/sequence/vit-large/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-large/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 69c743fa05eee8ec-$(PRECISION) sequence/vit-large/p0/s1/t0.history.parquet sequence/vit-large/p0/s1/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/vit-base/p0/s0/t0.history.parquet $(scale)/sequence/vit-base/p0/s0/t0.safetensors $(scale)/sequence/vit-base/p0/s0/t1.history.parquet $(scale)/sequence/vit-base/p0/s0/t1.safetensors $(scale)/sequence/vit-base/p0/s0/t2.history.parquet $(scale)/sequence/vit-base/p0/s0/t2.safetensors $(scale)/sequence/vit-base/p0/s0/t3.history.parquet $(scale)/sequence/vit-base/p0/s0/t3.safetensors $(scale)/sequence/vit-base/p0/s0/t4.history.parquet $(scale)/sequence/vit-base/p0/s0/t4.safetensors $(scale)/sequence/vit-base/p0/s0/t5.history.parquet $(scale)/sequence/vit-base/p0/s0/t5.safetensors $(scale)/sequence/vit-base/p0/s0/t6.history.parquet $(scale)/sequence/vit-base/p0/s0/t6.safetensors $(scale)/sequence/vit-base/p0/s0/t7.history.parquet $(scale)/sequence/vit-base/p0/s0/t7.safetensors $(scale)/sequence/vit-base/p0/s0/t8.history.parquet $(scale)/sequence/vit-base/p0/s0/t8.safetensors $(scale)/sequence/vit-base/p0/s0/t9.history.parquet $(scale)/sequence/vit-base/p0/s0/t9.safetensors

$(scale)/sequence/vit-base/p0/s0/t0.history.parquet $(scale)/sequence/vit-base/p0/s0/t0.safetensors $(scale)/sequence/vit-base/p0/s0/t1.history.parquet $(scale)/sequence/vit-base/p0/s0/t1.safetensors $(scale)/sequence/vit-base/p0/s0/t2.history.parquet $(scale)/sequence/vit-base/p0/s0/t2.safetensors $(scale)/sequence/vit-base/p0/s0/t3.history.parquet $(scale)/sequence/vit-base/p0/s0/t3.safetensors $(scale)/sequence/vit-base/p0/s0/t4.history.parquet $(scale)/sequence/vit-base/p0/s0/t4.safetensors $(scale)/sequence/vit-base/p0/s0/t5.history.parquet $(scale)/sequence/vit-base/p0/s0/t5.safetensors $(scale)/sequence/vit-base/p0/s0/t6.history.parquet $(scale)/sequence/vit-base/p0/s0/t6.safetensors $(scale)/sequence/vit-base/p0/s0/t7.history.parquet $(scale)/sequence/vit-base/p0/s0/t7.safetensors $(scale)/sequence/vit-base/p0/s0/t8.history.parquet $(scale)/sequence/vit-base/p0/s0/t8.safetensors $(scale)/sequence/vit-base/p0/s0/t9.history.parquet $(scale)/sequence/vit-base/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-base/p0/s0/
$(scale)/sequence/vit-base/p0/s0%t0.history.parquet $(scale)/sequence/vit-base/p0/s0%t0.safetensors $(scale)/sequence/vit-base/p0/s0%t1.history.parquet $(scale)/sequence/vit-base/p0/s0%t1.safetensors $(scale)/sequence/vit-base/p0/s0%t2.history.parquet $(scale)/sequence/vit-base/p0/s0%t2.safetensors $(scale)/sequence/vit-base/p0/s0%t3.history.parquet $(scale)/sequence/vit-base/p0/s0%t3.safetensors $(scale)/sequence/vit-base/p0/s0%t4.history.parquet $(scale)/sequence/vit-base/p0/s0%t4.safetensors $(scale)/sequence/vit-base/p0/s0%t5.history.parquet $(scale)/sequence/vit-base/p0/s0%t5.safetensors $(scale)/sequence/vit-base/p0/s0%t6.history.parquet $(scale)/sequence/vit-base/p0/s0%t6.safetensors $(scale)/sequence/vit-base/p0/s0%t7.history.parquet $(scale)/sequence/vit-base/p0/s0%t7.safetensors $(scale)/sequence/vit-base/p0/s0%t8.history.parquet $(scale)/sequence/vit-base/p0/s0%t8.safetensors $(scale)/sequence/vit-base/p0/s0%t9.history.parquet $(scale)/sequence/vit-base/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-base/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) e71dc95eaf060891-$(PRECISION) sequence/vit-base/p0/s0/t0.history.parquet sequence/vit-base/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/vit-base/p0/s1/t0.history.parquet $(scale)/sequence/vit-base/p0/s1/t0.safetensors $(scale)/sequence/vit-base/p0/s1/t1.history.parquet $(scale)/sequence/vit-base/p0/s1/t1.safetensors $(scale)/sequence/vit-base/p0/s1/t2.history.parquet $(scale)/sequence/vit-base/p0/s1/t2.safetensors $(scale)/sequence/vit-base/p0/s1/t3.history.parquet $(scale)/sequence/vit-base/p0/s1/t3.safetensors $(scale)/sequence/vit-base/p0/s1/t4.history.parquet $(scale)/sequence/vit-base/p0/s1/t4.safetensors $(scale)/sequence/vit-base/p0/s1/t5.history.parquet $(scale)/sequence/vit-base/p0/s1/t5.safetensors $(scale)/sequence/vit-base/p0/s1/t6.history.parquet $(scale)/sequence/vit-base/p0/s1/t6.safetensors $(scale)/sequence/vit-base/p0/s1/t7.history.parquet $(scale)/sequence/vit-base/p0/s1/t7.safetensors $(scale)/sequence/vit-base/p0/s1/t8.history.parquet $(scale)/sequence/vit-base/p0/s1/t8.safetensors $(scale)/sequence/vit-base/p0/s1/t9.history.parquet $(scale)/sequence/vit-base/p0/s1/t9.safetensors

$(scale)/sequence/vit-base/p0/s1/t0.history.parquet $(scale)/sequence/vit-base/p0/s1/t0.safetensors $(scale)/sequence/vit-base/p0/s1/t1.history.parquet $(scale)/sequence/vit-base/p0/s1/t1.safetensors $(scale)/sequence/vit-base/p0/s1/t2.history.parquet $(scale)/sequence/vit-base/p0/s1/t2.safetensors $(scale)/sequence/vit-base/p0/s1/t3.history.parquet $(scale)/sequence/vit-base/p0/s1/t3.safetensors $(scale)/sequence/vit-base/p0/s1/t4.history.parquet $(scale)/sequence/vit-base/p0/s1/t4.safetensors $(scale)/sequence/vit-base/p0/s1/t5.history.parquet $(scale)/sequence/vit-base/p0/s1/t5.safetensors $(scale)/sequence/vit-base/p0/s1/t6.history.parquet $(scale)/sequence/vit-base/p0/s1/t6.safetensors $(scale)/sequence/vit-base/p0/s1/t7.history.parquet $(scale)/sequence/vit-base/p0/s1/t7.safetensors $(scale)/sequence/vit-base/p0/s1/t8.history.parquet $(scale)/sequence/vit-base/p0/s1/t8.safetensors $(scale)/sequence/vit-base/p0/s1/t9.history.parquet $(scale)/sequence/vit-base/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-base/p0/s1/
$(scale)/sequence/vit-base/p0/s1%t0.history.parquet $(scale)/sequence/vit-base/p0/s1%t0.safetensors $(scale)/sequence/vit-base/p0/s1%t1.history.parquet $(scale)/sequence/vit-base/p0/s1%t1.safetensors $(scale)/sequence/vit-base/p0/s1%t2.history.parquet $(scale)/sequence/vit-base/p0/s1%t2.safetensors $(scale)/sequence/vit-base/p0/s1%t3.history.parquet $(scale)/sequence/vit-base/p0/s1%t3.safetensors $(scale)/sequence/vit-base/p0/s1%t4.history.parquet $(scale)/sequence/vit-base/p0/s1%t4.safetensors $(scale)/sequence/vit-base/p0/s1%t5.history.parquet $(scale)/sequence/vit-base/p0/s1%t5.safetensors $(scale)/sequence/vit-base/p0/s1%t6.history.parquet $(scale)/sequence/vit-base/p0/s1%t6.safetensors $(scale)/sequence/vit-base/p0/s1%t7.history.parquet $(scale)/sequence/vit-base/p0/s1%t7.safetensors $(scale)/sequence/vit-base/p0/s1%t8.history.parquet $(scale)/sequence/vit-base/p0/s1%t8.safetensors $(scale)/sequence/vit-base/p0/s1%t9.history.parquet $(scale)/sequence/vit-base/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-base/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) e3f9147646efded8-$(PRECISION) sequence/vit-base/p0/s1/t0.history.parquet sequence/vit-base/p0/s1/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/vit-small/p0/s0/t0.history.parquet $(scale)/sequence/vit-small/p0/s0/t0.safetensors $(scale)/sequence/vit-small/p0/s0/t1.history.parquet $(scale)/sequence/vit-small/p0/s0/t1.safetensors $(scale)/sequence/vit-small/p0/s0/t2.history.parquet $(scale)/sequence/vit-small/p0/s0/t2.safetensors $(scale)/sequence/vit-small/p0/s0/t3.history.parquet $(scale)/sequence/vit-small/p0/s0/t3.safetensors $(scale)/sequence/vit-small/p0/s0/t4.history.parquet $(scale)/sequence/vit-small/p0/s0/t4.safetensors $(scale)/sequence/vit-small/p0/s0/t5.history.parquet $(scale)/sequence/vit-small/p0/s0/t5.safetensors $(scale)/sequence/vit-small/p0/s0/t6.history.parquet $(scale)/sequence/vit-small/p0/s0/t6.safetensors $(scale)/sequence/vit-small/p0/s0/t7.history.parquet $(scale)/sequence/vit-small/p0/s0/t7.safetensors $(scale)/sequence/vit-small/p0/s0/t8.history.parquet $(scale)/sequence/vit-small/p0/s0/t8.safetensors $(scale)/sequence/vit-small/p0/s0/t9.history.parquet $(scale)/sequence/vit-small/p0/s0/t9.safetensors

$(scale)/sequence/vit-small/p0/s0/t0.history.parquet $(scale)/sequence/vit-small/p0/s0/t0.safetensors $(scale)/sequence/vit-small/p0/s0/t1.history.parquet $(scale)/sequence/vit-small/p0/s0/t1.safetensors $(scale)/sequence/vit-small/p0/s0/t2.history.parquet $(scale)/sequence/vit-small/p0/s0/t2.safetensors $(scale)/sequence/vit-small/p0/s0/t3.history.parquet $(scale)/sequence/vit-small/p0/s0/t3.safetensors $(scale)/sequence/vit-small/p0/s0/t4.history.parquet $(scale)/sequence/vit-small/p0/s0/t4.safetensors $(scale)/sequence/vit-small/p0/s0/t5.history.parquet $(scale)/sequence/vit-small/p0/s0/t5.safetensors $(scale)/sequence/vit-small/p0/s0/t6.history.parquet $(scale)/sequence/vit-small/p0/s0/t6.safetensors $(scale)/sequence/vit-small/p0/s0/t7.history.parquet $(scale)/sequence/vit-small/p0/s0/t7.safetensors $(scale)/sequence/vit-small/p0/s0/t8.history.parquet $(scale)/sequence/vit-small/p0/s0/t8.safetensors $(scale)/sequence/vit-small/p0/s0/t9.history.parquet $(scale)/sequence/vit-small/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-small/p0/s0/
$(scale)/sequence/vit-small/p0/s0%t0.history.parquet $(scale)/sequence/vit-small/p0/s0%t0.safetensors $(scale)/sequence/vit-small/p0/s0%t1.history.parquet $(scale)/sequence/vit-small/p0/s0%t1.safetensors $(scale)/sequence/vit-small/p0/s0%t2.history.parquet $(scale)/sequence/vit-small/p0/s0%t2.safetensors $(scale)/sequence/vit-small/p0/s0%t3.history.parquet $(scale)/sequence/vit-small/p0/s0%t3.safetensors $(scale)/sequence/vit-small/p0/s0%t4.history.parquet $(scale)/sequence/vit-small/p0/s0%t4.safetensors $(scale)/sequence/vit-small/p0/s0%t5.history.parquet $(scale)/sequence/vit-small/p0/s0%t5.safetensors $(scale)/sequence/vit-small/p0/s0%t6.history.parquet $(scale)/sequence/vit-small/p0/s0%t6.safetensors $(scale)/sequence/vit-small/p0/s0%t7.history.parquet $(scale)/sequence/vit-small/p0/s0%t7.safetensors $(scale)/sequence/vit-small/p0/s0%t8.history.parquet $(scale)/sequence/vit-small/p0/s0%t8.safetensors $(scale)/sequence/vit-small/p0/s0%t9.history.parquet $(scale)/sequence/vit-small/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-small/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) a023d0fb7cf29276-$(PRECISION) sequence/vit-small/p0/s0/t0.history.parquet sequence/vit-small/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/vit-small/p0/s1/t0.history.parquet $(scale)/sequence/vit-small/p0/s1/t0.safetensors $(scale)/sequence/vit-small/p0/s1/t1.history.parquet $(scale)/sequence/vit-small/p0/s1/t1.safetensors $(scale)/sequence/vit-small/p0/s1/t2.history.parquet $(scale)/sequence/vit-small/p0/s1/t2.safetensors $(scale)/sequence/vit-small/p0/s1/t3.history.parquet $(scale)/sequence/vit-small/p0/s1/t3.safetensors $(scale)/sequence/vit-small/p0/s1/t4.history.parquet $(scale)/sequence/vit-small/p0/s1/t4.safetensors $(scale)/sequence/vit-small/p0/s1/t5.history.parquet $(scale)/sequence/vit-small/p0/s1/t5.safetensors $(scale)/sequence/vit-small/p0/s1/t6.history.parquet $(scale)/sequence/vit-small/p0/s1/t6.safetensors $(scale)/sequence/vit-small/p0/s1/t7.history.parquet $(scale)/sequence/vit-small/p0/s1/t7.safetensors $(scale)/sequence/vit-small/p0/s1/t8.history.parquet $(scale)/sequence/vit-small/p0/s1/t8.safetensors $(scale)/sequence/vit-small/p0/s1/t9.history.parquet $(scale)/sequence/vit-small/p0/s1/t9.safetensors

$(scale)/sequence/vit-small/p0/s1/t0.history.parquet $(scale)/sequence/vit-small/p0/s1/t0.safetensors $(scale)/sequence/vit-small/p0/s1/t1.history.parquet $(scale)/sequence/vit-small/p0/s1/t1.safetensors $(scale)/sequence/vit-small/p0/s1/t2.history.parquet $(scale)/sequence/vit-small/p0/s1/t2.safetensors $(scale)/sequence/vit-small/p0/s1/t3.history.parquet $(scale)/sequence/vit-small/p0/s1/t3.safetensors $(scale)/sequence/vit-small/p0/s1/t4.history.parquet $(scale)/sequence/vit-small/p0/s1/t4.safetensors $(scale)/sequence/vit-small/p0/s1/t5.history.parquet $(scale)/sequence/vit-small/p0/s1/t5.safetensors $(scale)/sequence/vit-small/p0/s1/t6.history.parquet $(scale)/sequence/vit-small/p0/s1/t6.safetensors $(scale)/sequence/vit-small/p0/s1/t7.history.parquet $(scale)/sequence/vit-small/p0/s1/t7.safetensors $(scale)/sequence/vit-small/p0/s1/t8.history.parquet $(scale)/sequence/vit-small/p0/s1/t8.safetensors $(scale)/sequence/vit-small/p0/s1/t9.history.parquet $(scale)/sequence/vit-small/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-small/p0/s1/
$(scale)/sequence/vit-small/p0/s1%t0.history.parquet $(scale)/sequence/vit-small/p0/s1%t0.safetensors $(scale)/sequence/vit-small/p0/s1%t1.history.parquet $(scale)/sequence/vit-small/p0/s1%t1.safetensors $(scale)/sequence/vit-small/p0/s1%t2.history.parquet $(scale)/sequence/vit-small/p0/s1%t2.safetensors $(scale)/sequence/vit-small/p0/s1%t3.history.parquet $(scale)/sequence/vit-small/p0/s1%t3.safetensors $(scale)/sequence/vit-small/p0/s1%t4.history.parquet $(scale)/sequence/vit-small/p0/s1%t4.safetensors $(scale)/sequence/vit-small/p0/s1%t5.history.parquet $(scale)/sequence/vit-small/p0/s1%t5.safetensors $(scale)/sequence/vit-small/p0/s1%t6.history.parquet $(scale)/sequence/vit-small/p0/s1%t6.safetensors $(scale)/sequence/vit-small/p0/s1%t7.history.parquet $(scale)/sequence/vit-small/p0/s1%t7.safetensors $(scale)/sequence/vit-small/p0/s1%t8.history.parquet $(scale)/sequence/vit-small/p0/s1%t8.safetensors $(scale)/sequence/vit-small/p0/s1%t9.history.parquet $(scale)/sequence/vit-small/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-small/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 3f21b09a68668fcf-$(PRECISION) sequence/vit-small/p0/s1/t0.history.parquet sequence/vit-small/p0/s1/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/vit-tiny/p0/s0/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t0.safetensors $(scale)/sequence/vit-tiny/p0/s0/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t1.safetensors $(scale)/sequence/vit-tiny/p0/s0/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t2.safetensors $(scale)/sequence/vit-tiny/p0/s0/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t3.safetensors $(scale)/sequence/vit-tiny/p0/s0/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t4.safetensors $(scale)/sequence/vit-tiny/p0/s0/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t5.safetensors $(scale)/sequence/vit-tiny/p0/s0/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t6.safetensors $(scale)/sequence/vit-tiny/p0/s0/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t7.safetensors $(scale)/sequence/vit-tiny/p0/s0/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t8.safetensors $(scale)/sequence/vit-tiny/p0/s0/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t9.safetensors

$(scale)/sequence/vit-tiny/p0/s0/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t0.safetensors $(scale)/sequence/vit-tiny/p0/s0/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t1.safetensors $(scale)/sequence/vit-tiny/p0/s0/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t2.safetensors $(scale)/sequence/vit-tiny/p0/s0/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t3.safetensors $(scale)/sequence/vit-tiny/p0/s0/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t4.safetensors $(scale)/sequence/vit-tiny/p0/s0/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t5.safetensors $(scale)/sequence/vit-tiny/p0/s0/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t6.safetensors $(scale)/sequence/vit-tiny/p0/s0/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t7.safetensors $(scale)/sequence/vit-tiny/p0/s0/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t8.safetensors $(scale)/sequence/vit-tiny/p0/s0/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-tiny/p0/s0/
$(scale)/sequence/vit-tiny/p0/s0%t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t0.safetensors $(scale)/sequence/vit-tiny/p0/s0%t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t1.safetensors $(scale)/sequence/vit-tiny/p0/s0%t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t2.safetensors $(scale)/sequence/vit-tiny/p0/s0%t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t3.safetensors $(scale)/sequence/vit-tiny/p0/s0%t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t4.safetensors $(scale)/sequence/vit-tiny/p0/s0%t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t5.safetensors $(scale)/sequence/vit-tiny/p0/s0%t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t6.safetensors $(scale)/sequence/vit-tiny/p0/s0%t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t7.safetensors $(scale)/sequence/vit-tiny/p0/s0%t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t8.safetensors $(scale)/sequence/vit-tiny/p0/s0%t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-tiny/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) a414ab33b5de22ac-$(PRECISION) sequence/vit-tiny/p0/s0/t0.history.parquet sequence/vit-tiny/p0/s0/t9.safetensors || :)

.PRECIOUS: $(scale)/sequence/vit-tiny/p0/s1/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t0.safetensors $(scale)/sequence/vit-tiny/p0/s1/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t1.safetensors $(scale)/sequence/vit-tiny/p0/s1/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t2.safetensors $(scale)/sequence/vit-tiny/p0/s1/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t3.safetensors $(scale)/sequence/vit-tiny/p0/s1/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t4.safetensors $(scale)/sequence/vit-tiny/p0/s1/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t5.safetensors $(scale)/sequence/vit-tiny/p0/s1/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t6.safetensors $(scale)/sequence/vit-tiny/p0/s1/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t7.safetensors $(scale)/sequence/vit-tiny/p0/s1/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t8.safetensors $(scale)/sequence/vit-tiny/p0/s1/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t9.safetensors

$(scale)/sequence/vit-tiny/p0/s1/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t0.safetensors $(scale)/sequence/vit-tiny/p0/s1/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t1.safetensors $(scale)/sequence/vit-tiny/p0/s1/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t2.safetensors $(scale)/sequence/vit-tiny/p0/s1/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t3.safetensors $(scale)/sequence/vit-tiny/p0/s1/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t4.safetensors $(scale)/sequence/vit-tiny/p0/s1/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t5.safetensors $(scale)/sequence/vit-tiny/p0/s1/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t6.safetensors $(scale)/sequence/vit-tiny/p0/s1/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t7.safetensors $(scale)/sequence/vit-tiny/p0/s1/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t8.safetensors $(scale)/sequence/vit-tiny/p0/s1/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-tiny/p0/s1/
$(scale)/sequence/vit-tiny/p0/s1%t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t0.safetensors $(scale)/sequence/vit-tiny/p0/s1%t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t1.safetensors $(scale)/sequence/vit-tiny/p0/s1%t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t2.safetensors $(scale)/sequence/vit-tiny/p0/s1%t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t3.safetensors $(scale)/sequence/vit-tiny/p0/s1%t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t4.safetensors $(scale)/sequence/vit-tiny/p0/s1%t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t5.safetensors $(scale)/sequence/vit-tiny/p0/s1%t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t6.safetensors $(scale)/sequence/vit-tiny/p0/s1%t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t7.safetensors $(scale)/sequence/vit-tiny/p0/s1%t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t8.safetensors $(scale)/sequence/vit-tiny/p0/s1%t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-tiny/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) b1405daf3a8c5b09-$(PRECISION) sequence/vit-tiny/p0/s1/t0.history.parquet sequence/vit-tiny/p0/s1/t9.safetensors || :)

$(scale)/tables/halves.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --tasks 2 --classes-per-task 50 --class-order seed --out $(scale)/tables/halves.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 5fe5a1cf627c7301 tables/halves.parquet || :)

$(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f2bad80803804e8c-$(PRECISION) halves/resnetv2-152x4/p0/s0/a.history.parquet halves/resnetv2-152x4/p0/s0/a.safetensors || :)

$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) aa18c930ff9e8456-$(PRECISION) halves/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet halves/resnetv2-152x4/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) bf677a06b316cbca-$(PRECISION) halves/resnetv2-152x4/p0/s1/a.history.parquet halves/resnetv2-152x4/p0/s1/a.safetensors || :)

$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 68aacefb97d6a358-$(PRECISION) halves/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet halves/resnetv2-152x4/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b5b44c2b30d4aeb1-$(PRECISION) halves/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet halves/resnetv2-152x4/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b3ee3008a73924d4-$(PRECISION) halves/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet halves/resnetv2-152x4/p0/s1/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5255f490a67e50a9-$(PRECISION) halves/resnetv2-101x3/p0/s0/a.history.parquet halves/resnetv2-101x3/p0/s0/a.safetensors || :)

$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0b30b308640583b3-$(PRECISION) halves/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet halves/resnetv2-101x3/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0e449ba73189c958-$(PRECISION) halves/resnetv2-101x3/p0/s1/a.history.parquet halves/resnetv2-101x3/p0/s1/a.safetensors || :)

$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) dd591418ea0ebb6a-$(PRECISION) halves/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet halves/resnetv2-101x3/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a8c245b21de7b8a2-$(PRECISION) halves/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet halves/resnetv2-101x3/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c6c153ef48ac1c1a-$(PRECISION) halves/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet halves/resnetv2-101x3/p0/s1/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2845f60ffcf771f3-$(PRECISION) halves/resnetv2-50x3/p0/s0/a.history.parquet halves/resnetv2-50x3/p0/s0/a.safetensors || :)

$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b406d0f66de098b9-$(PRECISION) halves/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet halves/resnetv2-50x3/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 83dabd8b51d98423-$(PRECISION) halves/resnetv2-50x3/p0/s1/a.history.parquet halves/resnetv2-50x3/p0/s1/a.safetensors || :)

$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5079ed3a94686f0b-$(PRECISION) halves/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet halves/resnetv2-50x3/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b7c3f702afc80149-$(PRECISION) halves/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet halves/resnetv2-50x3/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 10d692b245110b17-$(PRECISION) halves/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet halves/resnetv2-50x3/p0/s1/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e2254011bd43de2b-$(PRECISION) halves/resnetv2-101x1/p0/s0/a.history.parquet halves/resnetv2-101x1/p0/s0/a.safetensors || :)

$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 866e890bd7d09bde-$(PRECISION) halves/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet halves/resnetv2-101x1/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 50dc2c35a8939aa8-$(PRECISION) halves/resnetv2-101x1/p0/s1/a.history.parquet halves/resnetv2-101x1/p0/s1/a.safetensors || :)

$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0f0652eb63caf7ba-$(PRECISION) halves/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet halves/resnetv2-101x1/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7e2368ad6dd86238-$(PRECISION) halves/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet halves/resnetv2-101x1/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b87b619f63414d12-$(PRECISION) halves/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet halves/resnetv2-101x1/p0/s1/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c6d8ea2cbdb317b9-$(PRECISION) halves/resnetv2-50x1/p0/s0/a.history.parquet halves/resnetv2-50x1/p0/s0/a.safetensors || :)

$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5c4d0e7cd67e090f-$(PRECISION) halves/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet halves/resnetv2-50x1/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f958e11e135c384b-$(PRECISION) halves/resnetv2-50x1/p0/s1/a.history.parquet halves/resnetv2-50x1/p0/s1/a.safetensors || :)

$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5378a82778780bd7-$(PRECISION) halves/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet halves/resnetv2-50x1/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 38d5e107b8c0d65a-$(PRECISION) halves/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet halves/resnetv2-50x1/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 433c4703b6909fdb-$(PRECISION) halves/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet halves/resnetv2-50x1/p0/s1/b.lr0.05.safetensors || :)

$(scale)/halves/vit-large/p0/s0/a.history.parquet $(scale)/halves/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/a%history.parquet $(scale)/halves/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/halves/vit-large/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 821813149da96ae7-$(PRECISION) halves/vit-large/p0/s0/a.history.parquet halves/vit-large/p0/s0/a.safetensors || :)

$(scale)/halves/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s0/a.history.parquet \
    $(scale)/halves/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-large/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4ab545a6242d7f67-$(PRECISION) halves/vit-large/p0/s0/b.lr0.01.history.parquet halves/vit-large/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/vit-large/p0/s1/a.history.parquet $(scale)/halves/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/a%history.parquet $(scale)/halves/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/halves/vit-large/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c8d27c4a6c723039-$(PRECISION) halves/vit-large/p0/s1/a.history.parquet halves/vit-large/p0/s1/a.safetensors || :)

$(scale)/halves/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s1/a.history.parquet \
    $(scale)/halves/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-large/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cefc9fe42b34250f-$(PRECISION) halves/vit-large/p0/s1/b.lr0.01.history.parquet halves/vit-large/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s0/a.history.parquet \
    $(scale)/halves/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-large/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) aad0ec6e13320d9d-$(PRECISION) halves/vit-large/p0/s0/b.lr0.05.history.parquet halves/vit-large/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s1/a.history.parquet \
    $(scale)/halves/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-large/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 24a1ac3dabeace98-$(PRECISION) halves/vit-large/p0/s1/b.lr0.05.history.parquet halves/vit-large/p0/s1/b.lr0.05.safetensors || :)

$(scale)/halves/vit-base/p0/s0/a.history.parquet $(scale)/halves/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/a%history.parquet $(scale)/halves/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/halves/vit-base/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) faee24a41a501531-$(PRECISION) halves/vit-base/p0/s0/a.history.parquet halves/vit-base/p0/s0/a.safetensors || :)

$(scale)/halves/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s0/a.history.parquet \
    $(scale)/halves/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-base/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9e42593612c9b172-$(PRECISION) halves/vit-base/p0/s0/b.lr0.01.history.parquet halves/vit-base/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/vit-base/p0/s1/a.history.parquet $(scale)/halves/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/a%history.parquet $(scale)/halves/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/halves/vit-base/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) bd6798705e7475d9-$(PRECISION) halves/vit-base/p0/s1/a.history.parquet halves/vit-base/p0/s1/a.safetensors || :)

$(scale)/halves/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s1/a.history.parquet \
    $(scale)/halves/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-base/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 90d060469773e11e-$(PRECISION) halves/vit-base/p0/s1/b.lr0.01.history.parquet halves/vit-base/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s0/a.history.parquet \
    $(scale)/halves/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-base/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5ee1dc6953739980-$(PRECISION) halves/vit-base/p0/s0/b.lr0.05.history.parquet halves/vit-base/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s1/a.history.parquet \
    $(scale)/halves/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-base/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 713991c937b9caf1-$(PRECISION) halves/vit-base/p0/s1/b.lr0.05.history.parquet halves/vit-base/p0/s1/b.lr0.05.safetensors || :)

$(scale)/halves/vit-small/p0/s0/a.history.parquet $(scale)/halves/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/a%history.parquet $(scale)/halves/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/halves/vit-small/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3b7f4b2f7f7a0e26-$(PRECISION) halves/vit-small/p0/s0/a.history.parquet halves/vit-small/p0/s0/a.safetensors || :)

$(scale)/halves/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s0/a.history.parquet \
    $(scale)/halves/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-small/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5bf893d527deeca2-$(PRECISION) halves/vit-small/p0/s0/b.lr0.01.history.parquet halves/vit-small/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/vit-small/p0/s1/a.history.parquet $(scale)/halves/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/a%history.parquet $(scale)/halves/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/halves/vit-small/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 371ce6f3bc4a11a9-$(PRECISION) halves/vit-small/p0/s1/a.history.parquet halves/vit-small/p0/s1/a.safetensors || :)

$(scale)/halves/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s1/a.history.parquet \
    $(scale)/halves/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-small/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4485fb3d0e2c6b56-$(PRECISION) halves/vit-small/p0/s1/b.lr0.01.history.parquet halves/vit-small/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s0/a.history.parquet \
    $(scale)/halves/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-small/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0dcaa553a99e54c8-$(PRECISION) halves/vit-small/p0/s0/b.lr0.05.history.parquet halves/vit-small/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s1/a.history.parquet \
    $(scale)/halves/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-small/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f234107241aec050-$(PRECISION) halves/vit-small/p0/s1/b.lr0.05.history.parquet halves/vit-small/p0/s1/b.lr0.05.safetensors || :)

$(scale)/halves/vit-tiny/p0/s0/a.history.parquet $(scale)/halves/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/a%history.parquet $(scale)/halves/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/halves/vit-tiny/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 04ef99cb1726689c-$(PRECISION) halves/vit-tiny/p0/s0/a.history.parquet halves/vit-tiny/p0/s0/a.safetensors || :)

$(scale)/halves/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-tiny/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b1d773974d4c0ca1-$(PRECISION) halves/vit-tiny/p0/s0/b.lr0.01.history.parquet halves/vit-tiny/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/vit-tiny/p0/s1/a.history.parquet $(scale)/halves/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/a%history.parquet $(scale)/halves/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/halves/vit-tiny/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ba0e804bd13a6211-$(PRECISION) halves/vit-tiny/p0/s1/a.history.parquet halves/vit-tiny/p0/s1/a.safetensors || :)

$(scale)/halves/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-tiny/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2586dc3530cf0e77-$(PRECISION) halves/vit-tiny/p0/s1/b.lr0.01.history.parquet halves/vit-tiny/p0/s1/b.lr0.01.safetensors || :)

$(scale)/halves/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-tiny/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cae04535786b1bc3-$(PRECISION) halves/vit-tiny/p0/s0/b.lr0.05.history.parquet halves/vit-tiny/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-tiny/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 88534f3944c6d991-$(PRECISION) halves/vit-tiny/p0/s1/b.lr0.05.history.parquet halves/vit-tiny/p0/s1/b.lr0.05.safetensors || :)

$(scale)/tables/shift.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --by shift --tasks 2 --subclasses-per-task 2 --out $(scale)/tables/shift.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) ca0851a463f0cf29 tables/shift.parquet || :)

$(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 839fc998fbdcfb84-$(PRECISION) shift/resnetv2-152x4/p0/s0/a.history.parquet shift/resnetv2-152x4/p0/s0/a.safetensors || :)

$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1abefbfbea195667-$(PRECISION) shift/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet shift/resnetv2-152x4/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 14538b3b296228dd-$(PRECISION) shift/resnetv2-152x4/p0/s1/a.history.parquet shift/resnetv2-152x4/p0/s1/a.safetensors || :)

$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3e17c2939a866430-$(PRECISION) shift/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet shift/resnetv2-152x4/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e00e35422a3e870c-$(PRECISION) shift/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet shift/resnetv2-152x4/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) aa52b6843b4fd51c-$(PRECISION) shift/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet shift/resnetv2-152x4/p0/s1/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 66be84826bd0be44-$(PRECISION) shift/resnetv2-101x3/p0/s0/a.history.parquet shift/resnetv2-101x3/p0/s0/a.safetensors || :)

$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 18088e3d695be8ed-$(PRECISION) shift/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet shift/resnetv2-101x3/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9bbfb858a5c12758-$(PRECISION) shift/resnetv2-101x3/p0/s1/a.history.parquet shift/resnetv2-101x3/p0/s1/a.safetensors || :)

$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6b7e65293a62080b-$(PRECISION) shift/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet shift/resnetv2-101x3/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 25d7fa13540c2b30-$(PRECISION) shift/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet shift/resnetv2-101x3/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4f132014767b7766-$(PRECISION) shift/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet shift/resnetv2-101x3/p0/s1/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 80080c93293d8969-$(PRECISION) shift/resnetv2-50x3/p0/s0/a.history.parquet shift/resnetv2-50x3/p0/s0/a.safetensors || :)

$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cb677a4c98243554-$(PRECISION) shift/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet shift/resnetv2-50x3/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 37cda92875973f2d-$(PRECISION) shift/resnetv2-50x3/p0/s1/a.history.parquet shift/resnetv2-50x3/p0/s1/a.safetensors || :)

$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 010ede763dd5cbdf-$(PRECISION) shift/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet shift/resnetv2-50x3/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3eebb91a7ecfee43-$(PRECISION) shift/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet shift/resnetv2-50x3/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 694e6a8dbb591a8c-$(PRECISION) shift/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet shift/resnetv2-50x3/p0/s1/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4b4d492be7eabbb0-$(PRECISION) shift/resnetv2-101x1/p0/s0/a.history.parquet shift/resnetv2-101x1/p0/s0/a.safetensors || :)

$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 78b3c2e4f4b9cfa1-$(PRECISION) shift/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet shift/resnetv2-101x1/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 871df0b58a527d76-$(PRECISION) shift/resnetv2-101x1/p0/s1/a.history.parquet shift/resnetv2-101x1/p0/s1/a.safetensors || :)

$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 08e18936d1c0b794-$(PRECISION) shift/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet shift/resnetv2-101x1/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5bc1a373feaf1458-$(PRECISION) shift/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet shift/resnetv2-101x1/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d7c49b1d46a59c5c-$(PRECISION) shift/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet shift/resnetv2-101x1/p0/s1/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) bcc9caf59dd68889-$(PRECISION) shift/resnetv2-50x1/p0/s0/a.history.parquet shift/resnetv2-50x1/p0/s0/a.safetensors || :)

$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8d1a9f62162d7821-$(PRECISION) shift/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet shift/resnetv2-50x1/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d38b2bfffe908822-$(PRECISION) shift/resnetv2-50x1/p0/s1/a.history.parquet shift/resnetv2-50x1/p0/s1/a.safetensors || :)

$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) bfae5f5071cb9e23-$(PRECISION) shift/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet shift/resnetv2-50x1/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5dc9790e441cdf92-$(PRECISION) shift/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet shift/resnetv2-50x1/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e844d551538b5bf7-$(PRECISION) shift/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet shift/resnetv2-50x1/p0/s1/b.lr0.05.safetensors || :)

$(scale)/shift/vit-large/p0/s0/a.history.parquet $(scale)/shift/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/a%history.parquet $(scale)/shift/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/shift/vit-large/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 637d07d3eb8d9b59-$(PRECISION) shift/vit-large/p0/s0/a.history.parquet shift/vit-large/p0/s0/a.safetensors || :)

$(scale)/shift/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s0/a.history.parquet \
    $(scale)/shift/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-large/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3f348b9409c27792-$(PRECISION) shift/vit-large/p0/s0/b.lr0.01.history.parquet shift/vit-large/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/vit-large/p0/s1/a.history.parquet $(scale)/shift/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/a%history.parquet $(scale)/shift/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/shift/vit-large/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0b3dfffbc6b98609-$(PRECISION) shift/vit-large/p0/s1/a.history.parquet shift/vit-large/p0/s1/a.safetensors || :)

$(scale)/shift/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s1/a.history.parquet \
    $(scale)/shift/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-large/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b06477a15f70b7d7-$(PRECISION) shift/vit-large/p0/s1/b.lr0.01.history.parquet shift/vit-large/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s0/a.history.parquet \
    $(scale)/shift/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-large/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b88a13e4c7edbf48-$(PRECISION) shift/vit-large/p0/s0/b.lr0.05.history.parquet shift/vit-large/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s1/a.history.parquet \
    $(scale)/shift/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-large/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 19eafa90bea93450-$(PRECISION) shift/vit-large/p0/s1/b.lr0.05.history.parquet shift/vit-large/p0/s1/b.lr0.05.safetensors || :)

$(scale)/shift/vit-base/p0/s0/a.history.parquet $(scale)/shift/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/a%history.parquet $(scale)/shift/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/shift/vit-base/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) dedc29a18985b6ba-$(PRECISION) shift/vit-base/p0/s0/a.history.parquet shift/vit-base/p0/s0/a.safetensors || :)

$(scale)/shift/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s0/a.history.parquet \
    $(scale)/shift/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-base/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2ee8608863e84ea2-$(PRECISION) shift/vit-base/p0/s0/b.lr0.01.history.parquet shift/vit-base/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/vit-base/p0/s1/a.history.parquet $(scale)/shift/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/a%history.parquet $(scale)/shift/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/shift/vit-base/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 254024a01954498d-$(PRECISION) shift/vit-base/p0/s1/a.history.parquet shift/vit-base/p0/s1/a.safetensors || :)

$(scale)/shift/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s1/a.history.parquet \
    $(scale)/shift/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-base/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6fd64b2f98761133-$(PRECISION) shift/vit-base/p0/s1/b.lr0.01.history.parquet shift/vit-base/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s0/a.history.parquet \
    $(scale)/shift/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-base/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2f576bc001b06c2a-$(PRECISION) shift/vit-base/p0/s0/b.lr0.05.history.parquet shift/vit-base/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s1/a.history.parquet \
    $(scale)/shift/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-base/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b86a907e713e842d-$(PRECISION) shift/vit-base/p0/s1/b.lr0.05.history.parquet shift/vit-base/p0/s1/b.lr0.05.safetensors || :)

$(scale)/shift/vit-small/p0/s0/a.history.parquet $(scale)/shift/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/a%history.parquet $(scale)/shift/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/shift/vit-small/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) def459868bad951b-$(PRECISION) shift/vit-small/p0/s0/a.history.parquet shift/vit-small/p0/s0/a.safetensors || :)

$(scale)/shift/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s0/a.history.parquet \
    $(scale)/shift/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-small/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 59f77f64a2272461-$(PRECISION) shift/vit-small/p0/s0/b.lr0.01.history.parquet shift/vit-small/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/vit-small/p0/s1/a.history.parquet $(scale)/shift/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/a%history.parquet $(scale)/shift/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/shift/vit-small/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0beecae72d49ee2a-$(PRECISION) shift/vit-small/p0/s1/a.history.parquet shift/vit-small/p0/s1/a.safetensors || :)

$(scale)/shift/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s1/a.history.parquet \
    $(scale)/shift/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-small/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 180051c0b37a01f8-$(PRECISION) shift/vit-small/p0/s1/b.lr0.01.history.parquet shift/vit-small/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s0/a.history.parquet \
    $(scale)/shift/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-small/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5ec13d06b99f0992-$(PRECISION) shift/vit-small/p0/s0/b.lr0.05.history.parquet shift/vit-small/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s1/a.history.parquet \
    $(scale)/shift/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-small/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b7a22e95c133dba3-$(PRECISION) shift/vit-small/p0/s1/b.lr0.05.history.parquet shift/vit-small/p0/s1/b.lr0.05.safetensors || :)

$(scale)/shift/vit-tiny/p0/s0/a.history.parquet $(scale)/shift/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/a%history.parquet $(scale)/shift/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/shift/vit-tiny/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2d2b03336ef84709-$(PRECISION) shift/vit-tiny/p0/s0/a.history.parquet shift/vit-tiny/p0/s0/a.safetensors || :)

$(scale)/shift/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-tiny/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b59dac91469f5cc7-$(PRECISION) shift/vit-tiny/p0/s0/b.lr0.01.history.parquet shift/vit-tiny/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/vit-tiny/p0/s1/a.history.parquet $(scale)/shift/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/a%history.parquet $(scale)/shift/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/shift/vit-tiny/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1e3e032ce1a3dc44-$(PRECISION) shift/vit-tiny/p0/s1/a.history.parquet shift/vit-tiny/p0/s1/a.safetensors || :)

$(scale)/shift/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-tiny/p0/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ced67182318c7412-$(PRECISION) shift/vit-tiny/p0/s1/b.lr0.01.history.parquet shift/vit-tiny/p0/s1/b.lr0.01.safetensors || :)

$(scale)/shift/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-tiny/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f935d96c9b81f8fd-$(PRECISION) shift/vit-tiny/p0/s0/b.lr0.05.history.parquet shift/vit-tiny/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-tiny/p0/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3b9069d47ecadb8d-$(PRECISION) shift/vit-tiny/p0/s1/b.lr0.05.history.parquet shift/vit-tiny/p0/s1/b.lr0.05.safetensors || :)

$(scale)/tables/datasets.parquet: \
    $(call files,$(call set,oxford-pets)) $(call files,$(call set,flowers102)) $(call files,$(call set,svhn)) $(call files,$(call set,cub200)) $(call files,$(call set,cars196)) $(call files,$(call set,domainnet-clipart)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --by data-set --tasks-per-set 2 --out $(scale)/tables/datasets.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 8cff503cbe42ce37 tables/datasets.parquet || :)

.PRECIOUS: $(scale)/datasets/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-152x4/p0/s0/
$(scale)/datasets/resnetv2-152x4/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-152x4/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 2208b00a8eacf2d0-$(PRECISION) datasets/resnetv2-152x4/p0/s0/t0.history.parquet datasets/resnetv2-152x4/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-152x4/p0/s1/
$(scale)/datasets/resnetv2-152x4/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-152x4/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 67565a32596ce801-$(PRECISION) datasets/resnetv2-152x4/p0/s1/t0.history.parquet datasets/resnetv2-152x4/p0/s1/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x3/p0/s0/
$(scale)/datasets/resnetv2-101x3/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x3/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 0797b07b465952dd-$(PRECISION) datasets/resnetv2-101x3/p0/s0/t0.history.parquet datasets/resnetv2-101x3/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x3/p0/s1/
$(scale)/datasets/resnetv2-101x3/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x3/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 768ca9d7f834e311-$(PRECISION) datasets/resnetv2-101x3/p0/s1/t0.history.parquet datasets/resnetv2-101x3/p0/s1/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x3/p0/s0/
$(scale)/datasets/resnetv2-50x3/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x3/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 18c3a3402bc5ce94-$(PRECISION) datasets/resnetv2-50x3/p0/s0/t0.history.parquet datasets/resnetv2-50x3/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x3/p0/s1/
$(scale)/datasets/resnetv2-50x3/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x3/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 88ddbf6ffbce68a2-$(PRECISION) datasets/resnetv2-50x3/p0/s1/t0.history.parquet datasets/resnetv2-50x3/p0/s1/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x1/p0/s0/
$(scale)/datasets/resnetv2-101x1/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x1/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 3886fd62e015c6c5-$(PRECISION) datasets/resnetv2-101x1/p0/s0/t0.history.parquet datasets/resnetv2-101x1/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x1/p0/s1/
$(scale)/datasets/resnetv2-101x1/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x1/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) a43b951459f49aaa-$(PRECISION) datasets/resnetv2-101x1/p0/s1/t0.history.parquet datasets/resnetv2-101x1/p0/s1/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x1/p0/s0/
$(scale)/datasets/resnetv2-50x1/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x1/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) e763a115cee34236-$(PRECISION) datasets/resnetv2-50x1/p0/s0/t0.history.parquet datasets/resnetv2-50x1/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x1/p0/s1/
$(scale)/datasets/resnetv2-50x1/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x1/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 5e69672bd60461fc-$(PRECISION) datasets/resnetv2-50x1/p0/s1/t0.history.parquet datasets/resnetv2-50x1/p0/s1/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/vit-large/p0/s0/t0.history.parquet $(scale)/datasets/vit-large/p0/s0/t0.safetensors $(scale)/datasets/vit-large/p0/s0/t1.history.parquet $(scale)/datasets/vit-large/p0/s0/t1.safetensors $(scale)/datasets/vit-large/p0/s0/t2.history.parquet $(scale)/datasets/vit-large/p0/s0/t2.safetensors $(scale)/datasets/vit-large/p0/s0/t3.history.parquet $(scale)/datasets/vit-large/p0/s0/t3.safetensors $(scale)/datasets/vit-large/p0/s0/t4.history.parquet $(scale)/datasets/vit-large/p0/s0/t4.safetensors $(scale)/datasets/vit-large/p0/s0/t5.history.parquet $(scale)/datasets/vit-large/p0/s0/t5.safetensors $(scale)/datasets/vit-large/p0/s0/t6.history.parquet $(scale)/datasets/vit-large/p0/s0/t6.safetensors $(scale)/datasets/vit-large/p0/s0/t7.history.parquet $(scale)/datasets/vit-large/p0/s0/t7.safetensors $(scale)/datasets/vit-large/p0/s0/t8.history.parquet $(scale)/datasets/vit-large/p0/s0/t8.safetensors $(scale)/datasets/vit-large/p0/s0/t9.history.parquet $(scale)/datasets/vit-large/p0/s0/t9.safetensors $(scale)/datasets/vit-large/p0/s0/t10.history.parquet $(scale)/datasets/vit-large/p0/s0/t10.safetensors $(scale)/datasets/vit-large/p0/s0/t11.history.parquet $(scale)/datasets/vit-large/p0/s0/t11.safetensors

$(scale)/datasets/vit-large/p0/s0/t0.history.parquet $(scale)/datasets/vit-large/p0/s0/t0.safetensors $(scale)/datasets/vit-large/p0/s0/t1.history.parquet $(scale)/datasets/vit-large/p0/s0/t1.safetensors $(scale)/datasets/vit-large/p0/s0/t2.history.parquet $(scale)/datasets/vit-large/p0/s0/t2.safetensors $(scale)/datasets/vit-large/p0/s0/t3.history.parquet $(scale)/datasets/vit-large/p0/s0/t3.safetensors $(scale)/datasets/vit-large/p0/s0/t4.history.parquet $(scale)/datasets/vit-large/p0/s0/t4.safetensors $(scale)/datasets/vit-large/p0/s0/t5.history.parquet $(scale)/datasets/vit-large/p0/s0/t5.safetensors $(scale)/datasets/vit-large/p0/s0/t6.history.parquet $(scale)/datasets/vit-large/p0/s0/t6.safetensors $(scale)/datasets/vit-large/p0/s0/t7.history.parquet $(scale)/datasets/vit-large/p0/s0/t7.safetensors $(scale)/datasets/vit-large/p0/s0/t8.history.parquet $(scale)/datasets/vit-large/p0/s0/t8.safetensors $(scale)/datasets/vit-large/p0/s0/t9.history.parquet $(scale)/datasets/vit-large/p0/s0/t9.safetensors $(scale)/datasets/vit-large/p0/s0/t10.history.parquet $(scale)/datasets/vit-large/p0/s0/t10.safetensors $(scale)/datasets/vit-large/p0/s0/t11.history.parquet $(scale)/datasets/vit-large/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-large/p0/s0/
$(scale)/datasets/vit-large/p0/s0%t0.history.parquet $(scale)/datasets/vit-large/p0/s0%t0.safetensors $(scale)/datasets/vit-large/p0/s0%t1.history.parquet $(scale)/datasets/vit-large/p0/s0%t1.safetensors $(scale)/datasets/vit-large/p0/s0%t2.history.parquet $(scale)/datasets/vit-large/p0/s0%t2.safetensors $(scale)/datasets/vit-large/p0/s0%t3.history.parquet $(scale)/datasets/vit-large/p0/s0%t3.safetensors $(scale)/datasets/vit-large/p0/s0%t4.history.parquet $(scale)/datasets/vit-large/p0/s0%t4.safetensors $(scale)/datasets/vit-large/p0/s0%t5.history.parquet $(scale)/datasets/vit-large/p0/s0%t5.safetensors $(scale)/datasets/vit-large/p0/s0%t6.history.parquet $(scale)/datasets/vit-large/p0/s0%t6.safetensors $(scale)/datasets/vit-large/p0/s0%t7.history.parquet $(scale)/datasets/vit-large/p0/s0%t7.safetensors $(scale)/datasets/vit-large/p0/s0%t8.history.parquet $(scale)/datasets/vit-large/p0/s0%t8.safetensors $(scale)/datasets/vit-large/p0/s0%t9.history.parquet $(scale)/datasets/vit-large/p0/s0%t9.safetensors $(scale)/datasets/vit-large/p0/s0%t10.history.parquet $(scale)/datasets/vit-large/p0/s0%t10.safetensors $(scale)/datasets/vit-large/p0/s0%t11.history.parquet $(scale)/datasets/vit-large/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-large/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) f19a759680a3b8bf-$(PRECISION) datasets/vit-large/p0/s0/t0.history.parquet datasets/vit-large/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/vit-large/p0/s1/t0.history.parquet $(scale)/datasets/vit-large/p0/s1/t0.safetensors $(scale)/datasets/vit-large/p0/s1/t1.history.parquet $(scale)/datasets/vit-large/p0/s1/t1.safetensors $(scale)/datasets/vit-large/p0/s1/t2.history.parquet $(scale)/datasets/vit-large/p0/s1/t2.safetensors $(scale)/datasets/vit-large/p0/s1/t3.history.parquet $(scale)/datasets/vit-large/p0/s1/t3.safetensors $(scale)/datasets/vit-large/p0/s1/t4.history.parquet $(scale)/datasets/vit-large/p0/s1/t4.safetensors $(scale)/datasets/vit-large/p0/s1/t5.history.parquet $(scale)/datasets/vit-large/p0/s1/t5.safetensors $(scale)/datasets/vit-large/p0/s1/t6.history.parquet $(scale)/datasets/vit-large/p0/s1/t6.safetensors $(scale)/datasets/vit-large/p0/s1/t7.history.parquet $(scale)/datasets/vit-large/p0/s1/t7.safetensors $(scale)/datasets/vit-large/p0/s1/t8.history.parquet $(scale)/datasets/vit-large/p0/s1/t8.safetensors $(scale)/datasets/vit-large/p0/s1/t9.history.parquet $(scale)/datasets/vit-large/p0/s1/t9.safetensors $(scale)/datasets/vit-large/p0/s1/t10.history.parquet $(scale)/datasets/vit-large/p0/s1/t10.safetensors $(scale)/datasets/vit-large/p0/s1/t11.history.parquet $(scale)/datasets/vit-large/p0/s1/t11.safetensors

$(scale)/datasets/vit-large/p0/s1/t0.history.parquet $(scale)/datasets/vit-large/p0/s1/t0.safetensors $(scale)/datasets/vit-large/p0/s1/t1.history.parquet $(scale)/datasets/vit-large/p0/s1/t1.safetensors $(scale)/datasets/vit-large/p0/s1/t2.history.parquet $(scale)/datasets/vit-large/p0/s1/t2.safetensors $(scale)/datasets/vit-large/p0/s1/t3.history.parquet $(scale)/datasets/vit-large/p0/s1/t3.safetensors $(scale)/datasets/vit-large/p0/s1/t4.history.parquet $(scale)/datasets/vit-large/p0/s1/t4.safetensors $(scale)/datasets/vit-large/p0/s1/t5.history.parquet $(scale)/datasets/vit-large/p0/s1/t5.safetensors $(scale)/datasets/vit-large/p0/s1/t6.history.parquet $(scale)/datasets/vit-large/p0/s1/t6.safetensors $(scale)/datasets/vit-large/p0/s1/t7.history.parquet $(scale)/datasets/vit-large/p0/s1/t7.safetensors $(scale)/datasets/vit-large/p0/s1/t8.history.parquet $(scale)/datasets/vit-large/p0/s1/t8.safetensors $(scale)/datasets/vit-large/p0/s1/t9.history.parquet $(scale)/datasets/vit-large/p0/s1/t9.safetensors $(scale)/datasets/vit-large/p0/s1/t10.history.parquet $(scale)/datasets/vit-large/p0/s1/t10.safetensors $(scale)/datasets/vit-large/p0/s1/t11.history.parquet $(scale)/datasets/vit-large/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-large/p0/s1/
$(scale)/datasets/vit-large/p0/s1%t0.history.parquet $(scale)/datasets/vit-large/p0/s1%t0.safetensors $(scale)/datasets/vit-large/p0/s1%t1.history.parquet $(scale)/datasets/vit-large/p0/s1%t1.safetensors $(scale)/datasets/vit-large/p0/s1%t2.history.parquet $(scale)/datasets/vit-large/p0/s1%t2.safetensors $(scale)/datasets/vit-large/p0/s1%t3.history.parquet $(scale)/datasets/vit-large/p0/s1%t3.safetensors $(scale)/datasets/vit-large/p0/s1%t4.history.parquet $(scale)/datasets/vit-large/p0/s1%t4.safetensors $(scale)/datasets/vit-large/p0/s1%t5.history.parquet $(scale)/datasets/vit-large/p0/s1%t5.safetensors $(scale)/datasets/vit-large/p0/s1%t6.history.parquet $(scale)/datasets/vit-large/p0/s1%t6.safetensors $(scale)/datasets/vit-large/p0/s1%t7.history.parquet $(scale)/datasets/vit-large/p0/s1%t7.safetensors $(scale)/datasets/vit-large/p0/s1%t8.history.parquet $(scale)/datasets/vit-large/p0/s1%t8.safetensors $(scale)/datasets/vit-large/p0/s1%t9.history.parquet $(scale)/datasets/vit-large/p0/s1%t9.safetensors $(scale)/datasets/vit-large/p0/s1%t10.history.parquet $(scale)/datasets/vit-large/p0/s1%t10.safetensors $(scale)/datasets/vit-large/p0/s1%t11.history.parquet $(scale)/datasets/vit-large/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-large/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 2702c196973def57-$(PRECISION) datasets/vit-large/p0/s1/t0.history.parquet datasets/vit-large/p0/s1/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/vit-base/p0/s0/t0.history.parquet $(scale)/datasets/vit-base/p0/s0/t0.safetensors $(scale)/datasets/vit-base/p0/s0/t1.history.parquet $(scale)/datasets/vit-base/p0/s0/t1.safetensors $(scale)/datasets/vit-base/p0/s0/t2.history.parquet $(scale)/datasets/vit-base/p0/s0/t2.safetensors $(scale)/datasets/vit-base/p0/s0/t3.history.parquet $(scale)/datasets/vit-base/p0/s0/t3.safetensors $(scale)/datasets/vit-base/p0/s0/t4.history.parquet $(scale)/datasets/vit-base/p0/s0/t4.safetensors $(scale)/datasets/vit-base/p0/s0/t5.history.parquet $(scale)/datasets/vit-base/p0/s0/t5.safetensors $(scale)/datasets/vit-base/p0/s0/t6.history.parquet $(scale)/datasets/vit-base/p0/s0/t6.safetensors $(scale)/datasets/vit-base/p0/s0/t7.history.parquet $(scale)/datasets/vit-base/p0/s0/t7.safetensors $(scale)/datasets/vit-base/p0/s0/t8.history.parquet $(scale)/datasets/vit-base/p0/s0/t8.safetensors $(scale)/datasets/vit-base/p0/s0/t9.history.parquet $(scale)/datasets/vit-base/p0/s0/t9.safetensors $(scale)/datasets/vit-base/p0/s0/t10.history.parquet $(scale)/datasets/vit-base/p0/s0/t10.safetensors $(scale)/datasets/vit-base/p0/s0/t11.history.parquet $(scale)/datasets/vit-base/p0/s0/t11.safetensors

$(scale)/datasets/vit-base/p0/s0/t0.history.parquet $(scale)/datasets/vit-base/p0/s0/t0.safetensors $(scale)/datasets/vit-base/p0/s0/t1.history.parquet $(scale)/datasets/vit-base/p0/s0/t1.safetensors $(scale)/datasets/vit-base/p0/s0/t2.history.parquet $(scale)/datasets/vit-base/p0/s0/t2.safetensors $(scale)/datasets/vit-base/p0/s0/t3.history.parquet $(scale)/datasets/vit-base/p0/s0/t3.safetensors $(scale)/datasets/vit-base/p0/s0/t4.history.parquet $(scale)/datasets/vit-base/p0/s0/t4.safetensors $(scale)/datasets/vit-base/p0/s0/t5.history.parquet $(scale)/datasets/vit-base/p0/s0/t5.safetensors $(scale)/datasets/vit-base/p0/s0/t6.history.parquet $(scale)/datasets/vit-base/p0/s0/t6.safetensors $(scale)/datasets/vit-base/p0/s0/t7.history.parquet $(scale)/datasets/vit-base/p0/s0/t7.safetensors $(scale)/datasets/vit-base/p0/s0/t8.history.parquet $(scale)/datasets/vit-base/p0/s0/t8.safetensors $(scale)/datasets/vit-base/p0/s0/t9.history.parquet $(scale)/datasets/vit-base/p0/s0/t9.safetensors $(scale)/datasets/vit-base/p0/s0/t10.history.parquet $(scale)/datasets/vit-base/p0/s0/t10.safetensors $(scale)/datasets/vit-base/p0/s0/t11.history.parquet $(scale)/datasets/vit-base/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-base/p0/s0/
$(scale)/datasets/vit-base/p0/s0%t0.history.parquet $(scale)/datasets/vit-base/p0/s0%t0.safetensors $(scale)/datasets/vit-base/p0/s0%t1.history.parquet $(scale)/datasets/vit-base/p0/s0%t1.safetensors $(scale)/datasets/vit-base/p0/s0%t2.history.parquet $(scale)/datasets/vit-base/p0/s0%t2.safetensors $(scale)/datasets/vit-base/p0/s0%t3.history.parquet $(scale)/datasets/vit-base/p0/s0%t3.safetensors $(scale)/datasets/vit-base/p0/s0%t4.history.parquet $(scale)/datasets/vit-base/p0/s0%t4.safetensors $(scale)/datasets/vit-base/p0/s0%t5.history.parquet $(scale)/datasets/vit-base/p0/s0%t5.safetensors $(scale)/datasets/vit-base/p0/s0%t6.history.parquet $(scale)/datasets/vit-base/p0/s0%t6.safetensors $(scale)/datasets/vit-base/p0/s0%t7.history.parquet $(scale)/datasets/vit-base/p0/s0%t7.safetensors $(scale)/datasets/vit-base/p0/s0%t8.history.parquet $(scale)/datasets/vit-base/p0/s0%t8.safetensors $(scale)/datasets/vit-base/p0/s0%t9.history.parquet $(scale)/datasets/vit-base/p0/s0%t9.safetensors $(scale)/datasets/vit-base/p0/s0%t10.history.parquet $(scale)/datasets/vit-base/p0/s0%t10.safetensors $(scale)/datasets/vit-base/p0/s0%t11.history.parquet $(scale)/datasets/vit-base/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-base/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 6184b602d575e9db-$(PRECISION) datasets/vit-base/p0/s0/t0.history.parquet datasets/vit-base/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/vit-base/p0/s1/t0.history.parquet $(scale)/datasets/vit-base/p0/s1/t0.safetensors $(scale)/datasets/vit-base/p0/s1/t1.history.parquet $(scale)/datasets/vit-base/p0/s1/t1.safetensors $(scale)/datasets/vit-base/p0/s1/t2.history.parquet $(scale)/datasets/vit-base/p0/s1/t2.safetensors $(scale)/datasets/vit-base/p0/s1/t3.history.parquet $(scale)/datasets/vit-base/p0/s1/t3.safetensors $(scale)/datasets/vit-base/p0/s1/t4.history.parquet $(scale)/datasets/vit-base/p0/s1/t4.safetensors $(scale)/datasets/vit-base/p0/s1/t5.history.parquet $(scale)/datasets/vit-base/p0/s1/t5.safetensors $(scale)/datasets/vit-base/p0/s1/t6.history.parquet $(scale)/datasets/vit-base/p0/s1/t6.safetensors $(scale)/datasets/vit-base/p0/s1/t7.history.parquet $(scale)/datasets/vit-base/p0/s1/t7.safetensors $(scale)/datasets/vit-base/p0/s1/t8.history.parquet $(scale)/datasets/vit-base/p0/s1/t8.safetensors $(scale)/datasets/vit-base/p0/s1/t9.history.parquet $(scale)/datasets/vit-base/p0/s1/t9.safetensors $(scale)/datasets/vit-base/p0/s1/t10.history.parquet $(scale)/datasets/vit-base/p0/s1/t10.safetensors $(scale)/datasets/vit-base/p0/s1/t11.history.parquet $(scale)/datasets/vit-base/p0/s1/t11.safetensors

$(scale)/datasets/vit-base/p0/s1/t0.history.parquet $(scale)/datasets/vit-base/p0/s1/t0.safetensors $(scale)/datasets/vit-base/p0/s1/t1.history.parquet $(scale)/datasets/vit-base/p0/s1/t1.safetensors $(scale)/datasets/vit-base/p0/s1/t2.history.parquet $(scale)/datasets/vit-base/p0/s1/t2.safetensors $(scale)/datasets/vit-base/p0/s1/t3.history.parquet $(scale)/datasets/vit-base/p0/s1/t3.safetensors $(scale)/datasets/vit-base/p0/s1/t4.history.parquet $(scale)/datasets/vit-base/p0/s1/t4.safetensors $(scale)/datasets/vit-base/p0/s1/t5.history.parquet $(scale)/datasets/vit-base/p0/s1/t5.safetensors $(scale)/datasets/vit-base/p0/s1/t6.history.parquet $(scale)/datasets/vit-base/p0/s1/t6.safetensors $(scale)/datasets/vit-base/p0/s1/t7.history.parquet $(scale)/datasets/vit-base/p0/s1/t7.safetensors $(scale)/datasets/vit-base/p0/s1/t8.history.parquet $(scale)/datasets/vit-base/p0/s1/t8.safetensors $(scale)/datasets/vit-base/p0/s1/t9.history.parquet $(scale)/datasets/vit-base/p0/s1/t9.safetensors $(scale)/datasets/vit-base/p0/s1/t10.history.parquet $(scale)/datasets/vit-base/p0/s1/t10.safetensors $(scale)/datasets/vit-base/p0/s1/t11.history.parquet $(scale)/datasets/vit-base/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-base/p0/s1/
$(scale)/datasets/vit-base/p0/s1%t0.history.parquet $(scale)/datasets/vit-base/p0/s1%t0.safetensors $(scale)/datasets/vit-base/p0/s1%t1.history.parquet $(scale)/datasets/vit-base/p0/s1%t1.safetensors $(scale)/datasets/vit-base/p0/s1%t2.history.parquet $(scale)/datasets/vit-base/p0/s1%t2.safetensors $(scale)/datasets/vit-base/p0/s1%t3.history.parquet $(scale)/datasets/vit-base/p0/s1%t3.safetensors $(scale)/datasets/vit-base/p0/s1%t4.history.parquet $(scale)/datasets/vit-base/p0/s1%t4.safetensors $(scale)/datasets/vit-base/p0/s1%t5.history.parquet $(scale)/datasets/vit-base/p0/s1%t5.safetensors $(scale)/datasets/vit-base/p0/s1%t6.history.parquet $(scale)/datasets/vit-base/p0/s1%t6.safetensors $(scale)/datasets/vit-base/p0/s1%t7.history.parquet $(scale)/datasets/vit-base/p0/s1%t7.safetensors $(scale)/datasets/vit-base/p0/s1%t8.history.parquet $(scale)/datasets/vit-base/p0/s1%t8.safetensors $(scale)/datasets/vit-base/p0/s1%t9.history.parquet $(scale)/datasets/vit-base/p0/s1%t9.safetensors $(scale)/datasets/vit-base/p0/s1%t10.history.parquet $(scale)/datasets/vit-base/p0/s1%t10.safetensors $(scale)/datasets/vit-base/p0/s1%t11.history.parquet $(scale)/datasets/vit-base/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-base/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 30da3462db5ee7a3-$(PRECISION) datasets/vit-base/p0/s1/t0.history.parquet datasets/vit-base/p0/s1/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/vit-small/p0/s0/t0.history.parquet $(scale)/datasets/vit-small/p0/s0/t0.safetensors $(scale)/datasets/vit-small/p0/s0/t1.history.parquet $(scale)/datasets/vit-small/p0/s0/t1.safetensors $(scale)/datasets/vit-small/p0/s0/t2.history.parquet $(scale)/datasets/vit-small/p0/s0/t2.safetensors $(scale)/datasets/vit-small/p0/s0/t3.history.parquet $(scale)/datasets/vit-small/p0/s0/t3.safetensors $(scale)/datasets/vit-small/p0/s0/t4.history.parquet $(scale)/datasets/vit-small/p0/s0/t4.safetensors $(scale)/datasets/vit-small/p0/s0/t5.history.parquet $(scale)/datasets/vit-small/p0/s0/t5.safetensors $(scale)/datasets/vit-small/p0/s0/t6.history.parquet $(scale)/datasets/vit-small/p0/s0/t6.safetensors $(scale)/datasets/vit-small/p0/s0/t7.history.parquet $(scale)/datasets/vit-small/p0/s0/t7.safetensors $(scale)/datasets/vit-small/p0/s0/t8.history.parquet $(scale)/datasets/vit-small/p0/s0/t8.safetensors $(scale)/datasets/vit-small/p0/s0/t9.history.parquet $(scale)/datasets/vit-small/p0/s0/t9.safetensors $(scale)/datasets/vit-small/p0/s0/t10.history.parquet $(scale)/datasets/vit-small/p0/s0/t10.safetensors $(scale)/datasets/vit-small/p0/s0/t11.history.parquet $(scale)/datasets/vit-small/p0/s0/t11.safetensors

$(scale)/datasets/vit-small/p0/s0/t0.history.parquet $(scale)/datasets/vit-small/p0/s0/t0.safetensors $(scale)/datasets/vit-small/p0/s0/t1.history.parquet $(scale)/datasets/vit-small/p0/s0/t1.safetensors $(scale)/datasets/vit-small/p0/s0/t2.history.parquet $(scale)/datasets/vit-small/p0/s0/t2.safetensors $(scale)/datasets/vit-small/p0/s0/t3.history.parquet $(scale)/datasets/vit-small/p0/s0/t3.safetensors $(scale)/datasets/vit-small/p0/s0/t4.history.parquet $(scale)/datasets/vit-small/p0/s0/t4.safetensors $(scale)/datasets/vit-small/p0/s0/t5.history.parquet $(scale)/datasets/vit-small/p0/s0/t5.safetensors $(scale)/datasets/vit-small/p0/s0/t6.history.parquet $(scale)/datasets/vit-small/p0/s0/t6.safetensors $(scale)/datasets/vit-small/p0/s0/t7.history.parquet $(scale)/datasets/vit-small/p0/s0/t7.safetensors $(scale)/datasets/vit-small/p0/s0/t8.history.parquet $(scale)/datasets/vit-small/p0/s0/t8.safetensors $(scale)/datasets/vit-small/p0/s0/t9.history.parquet $(scale)/datasets/vit-small/p0/s0/t9.safetensors $(scale)/datasets/vit-small/p0/s0/t10.history.parquet $(scale)/datasets/vit-small/p0/s0/t10.safetensors $(scale)/datasets/vit-small/p0/s0/t11.history.parquet $(scale)/datasets/vit-small/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-small/p0/s0/
$(scale)/datasets/vit-small/p0/s0%t0.history.parquet $(scale)/datasets/vit-small/p0/s0%t0.safetensors $(scale)/datasets/vit-small/p0/s0%t1.history.parquet $(scale)/datasets/vit-small/p0/s0%t1.safetensors $(scale)/datasets/vit-small/p0/s0%t2.history.parquet $(scale)/datasets/vit-small/p0/s0%t2.safetensors $(scale)/datasets/vit-small/p0/s0%t3.history.parquet $(scale)/datasets/vit-small/p0/s0%t3.safetensors $(scale)/datasets/vit-small/p0/s0%t4.history.parquet $(scale)/datasets/vit-small/p0/s0%t4.safetensors $(scale)/datasets/vit-small/p0/s0%t5.history.parquet $(scale)/datasets/vit-small/p0/s0%t5.safetensors $(scale)/datasets/vit-small/p0/s0%t6.history.parquet $(scale)/datasets/vit-small/p0/s0%t6.safetensors $(scale)/datasets/vit-small/p0/s0%t7.history.parquet $(scale)/datasets/vit-small/p0/s0%t7.safetensors $(scale)/datasets/vit-small/p0/s0%t8.history.parquet $(scale)/datasets/vit-small/p0/s0%t8.safetensors $(scale)/datasets/vit-small/p0/s0%t9.history.parquet $(scale)/datasets/vit-small/p0/s0%t9.safetensors $(scale)/datasets/vit-small/p0/s0%t10.history.parquet $(scale)/datasets/vit-small/p0/s0%t10.safetensors $(scale)/datasets/vit-small/p0/s0%t11.history.parquet $(scale)/datasets/vit-small/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-small/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) d017fdf288a2b1de-$(PRECISION) datasets/vit-small/p0/s0/t0.history.parquet datasets/vit-small/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/vit-small/p0/s1/t0.history.parquet $(scale)/datasets/vit-small/p0/s1/t0.safetensors $(scale)/datasets/vit-small/p0/s1/t1.history.parquet $(scale)/datasets/vit-small/p0/s1/t1.safetensors $(scale)/datasets/vit-small/p0/s1/t2.history.parquet $(scale)/datasets/vit-small/p0/s1/t2.safetensors $(scale)/datasets/vit-small/p0/s1/t3.history.parquet $(scale)/datasets/vit-small/p0/s1/t3.safetensors $(scale)/datasets/vit-small/p0/s1/t4.history.parquet $(scale)/datasets/vit-small/p0/s1/t4.safetensors $(scale)/datasets/vit-small/p0/s1/t5.history.parquet $(scale)/datasets/vit-small/p0/s1/t5.safetensors $(scale)/datasets/vit-small/p0/s1/t6.history.parquet $(scale)/datasets/vit-small/p0/s1/t6.safetensors $(scale)/datasets/vit-small/p0/s1/t7.history.parquet $(scale)/datasets/vit-small/p0/s1/t7.safetensors $(scale)/datasets/vit-small/p0/s1/t8.history.parquet $(scale)/datasets/vit-small/p0/s1/t8.safetensors $(scale)/datasets/vit-small/p0/s1/t9.history.parquet $(scale)/datasets/vit-small/p0/s1/t9.safetensors $(scale)/datasets/vit-small/p0/s1/t10.history.parquet $(scale)/datasets/vit-small/p0/s1/t10.safetensors $(scale)/datasets/vit-small/p0/s1/t11.history.parquet $(scale)/datasets/vit-small/p0/s1/t11.safetensors

$(scale)/datasets/vit-small/p0/s1/t0.history.parquet $(scale)/datasets/vit-small/p0/s1/t0.safetensors $(scale)/datasets/vit-small/p0/s1/t1.history.parquet $(scale)/datasets/vit-small/p0/s1/t1.safetensors $(scale)/datasets/vit-small/p0/s1/t2.history.parquet $(scale)/datasets/vit-small/p0/s1/t2.safetensors $(scale)/datasets/vit-small/p0/s1/t3.history.parquet $(scale)/datasets/vit-small/p0/s1/t3.safetensors $(scale)/datasets/vit-small/p0/s1/t4.history.parquet $(scale)/datasets/vit-small/p0/s1/t4.safetensors $(scale)/datasets/vit-small/p0/s1/t5.history.parquet $(scale)/datasets/vit-small/p0/s1/t5.safetensors $(scale)/datasets/vit-small/p0/s1/t6.history.parquet $(scale)/datasets/vit-small/p0/s1/t6.safetensors $(scale)/datasets/vit-small/p0/s1/t7.history.parquet $(scale)/datasets/vit-small/p0/s1/t7.safetensors $(scale)/datasets/vit-small/p0/s1/t8.history.parquet $(scale)/datasets/vit-small/p0/s1/t8.safetensors $(scale)/datasets/vit-small/p0/s1/t9.history.parquet $(scale)/datasets/vit-small/p0/s1/t9.safetensors $(scale)/datasets/vit-small/p0/s1/t10.history.parquet $(scale)/datasets/vit-small/p0/s1/t10.safetensors $(scale)/datasets/vit-small/p0/s1/t11.history.parquet $(scale)/datasets/vit-small/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-small/p0/s1/
$(scale)/datasets/vit-small/p0/s1%t0.history.parquet $(scale)/datasets/vit-small/p0/s1%t0.safetensors $(scale)/datasets/vit-small/p0/s1%t1.history.parquet $(scale)/datasets/vit-small/p0/s1%t1.safetensors $(scale)/datasets/vit-small/p0/s1%t2.history.parquet $(scale)/datasets/vit-small/p0/s1%t2.safetensors $(scale)/datasets/vit-small/p0/s1%t3.history.parquet $(scale)/datasets/vit-small/p0/s1%t3.safetensors $(scale)/datasets/vit-small/p0/s1%t4.history.parquet $(scale)/datasets/vit-small/p0/s1%t4.safetensors $(scale)/datasets/vit-small/p0/s1%t5.history.parquet $(scale)/datasets/vit-small/p0/s1%t5.safetensors $(scale)/datasets/vit-small/p0/s1%t6.history.parquet $(scale)/datasets/vit-small/p0/s1%t6.safetensors $(scale)/datasets/vit-small/p0/s1%t7.history.parquet $(scale)/datasets/vit-small/p0/s1%t7.safetensors $(scale)/datasets/vit-small/p0/s1%t8.history.parquet $(scale)/datasets/vit-small/p0/s1%t8.safetensors $(scale)/datasets/vit-small/p0/s1%t9.history.parquet $(scale)/datasets/vit-small/p0/s1%t9.safetensors $(scale)/datasets/vit-small/p0/s1%t10.history.parquet $(scale)/datasets/vit-small/p0/s1%t10.safetensors $(scale)/datasets/vit-small/p0/s1%t11.history.parquet $(scale)/datasets/vit-small/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-small/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) d6af62f6c3518c15-$(PRECISION) datasets/vit-small/p0/s1/t0.history.parquet datasets/vit-small/p0/s1/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/vit-tiny/p0/s0/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t0.safetensors $(scale)/datasets/vit-tiny/p0/s0/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t1.safetensors $(scale)/datasets/vit-tiny/p0/s0/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t2.safetensors $(scale)/datasets/vit-tiny/p0/s0/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t3.safetensors $(scale)/datasets/vit-tiny/p0/s0/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t4.safetensors $(scale)/datasets/vit-tiny/p0/s0/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t5.safetensors $(scale)/datasets/vit-tiny/p0/s0/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t6.safetensors $(scale)/datasets/vit-tiny/p0/s0/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t7.safetensors $(scale)/datasets/vit-tiny/p0/s0/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t8.safetensors $(scale)/datasets/vit-tiny/p0/s0/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t9.safetensors $(scale)/datasets/vit-tiny/p0/s0/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t10.safetensors $(scale)/datasets/vit-tiny/p0/s0/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t11.safetensors

$(scale)/datasets/vit-tiny/p0/s0/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t0.safetensors $(scale)/datasets/vit-tiny/p0/s0/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t1.safetensors $(scale)/datasets/vit-tiny/p0/s0/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t2.safetensors $(scale)/datasets/vit-tiny/p0/s0/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t3.safetensors $(scale)/datasets/vit-tiny/p0/s0/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t4.safetensors $(scale)/datasets/vit-tiny/p0/s0/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t5.safetensors $(scale)/datasets/vit-tiny/p0/s0/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t6.safetensors $(scale)/datasets/vit-tiny/p0/s0/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t7.safetensors $(scale)/datasets/vit-tiny/p0/s0/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t8.safetensors $(scale)/datasets/vit-tiny/p0/s0/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t9.safetensors $(scale)/datasets/vit-tiny/p0/s0/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t10.safetensors $(scale)/datasets/vit-tiny/p0/s0/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-tiny/p0/s0/
$(scale)/datasets/vit-tiny/p0/s0%t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t0.safetensors $(scale)/datasets/vit-tiny/p0/s0%t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t1.safetensors $(scale)/datasets/vit-tiny/p0/s0%t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t2.safetensors $(scale)/datasets/vit-tiny/p0/s0%t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t3.safetensors $(scale)/datasets/vit-tiny/p0/s0%t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t4.safetensors $(scale)/datasets/vit-tiny/p0/s0%t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t5.safetensors $(scale)/datasets/vit-tiny/p0/s0%t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t6.safetensors $(scale)/datasets/vit-tiny/p0/s0%t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t7.safetensors $(scale)/datasets/vit-tiny/p0/s0%t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t8.safetensors $(scale)/datasets/vit-tiny/p0/s0%t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t9.safetensors $(scale)/datasets/vit-tiny/p0/s0%t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t10.safetensors $(scale)/datasets/vit-tiny/p0/s0%t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-tiny/p0/s0/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 5155362fa2cd852b-$(PRECISION) datasets/vit-tiny/p0/s0/t0.history.parquet datasets/vit-tiny/p0/s0/t11.safetensors || :)

.PRECIOUS: $(scale)/datasets/vit-tiny/p0/s1/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t0.safetensors $(scale)/datasets/vit-tiny/p0/s1/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t1.safetensors $(scale)/datasets/vit-tiny/p0/s1/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t2.safetensors $(scale)/datasets/vit-tiny/p0/s1/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t3.safetensors $(scale)/datasets/vit-tiny/p0/s1/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t4.safetensors $(scale)/datasets/vit-tiny/p0/s1/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t5.safetensors $(scale)/datasets/vit-tiny/p0/s1/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t6.safetensors $(scale)/datasets/vit-tiny/p0/s1/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t7.safetensors $(scale)/datasets/vit-tiny/p0/s1/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t8.safetensors $(scale)/datasets/vit-tiny/p0/s1/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t9.safetensors $(scale)/datasets/vit-tiny/p0/s1/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t10.safetensors $(scale)/datasets/vit-tiny/p0/s1/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t11.safetensors

$(scale)/datasets/vit-tiny/p0/s1/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t0.safetensors $(scale)/datasets/vit-tiny/p0/s1/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t1.safetensors $(scale)/datasets/vit-tiny/p0/s1/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t2.safetensors $(scale)/datasets/vit-tiny/p0/s1/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t3.safetensors $(scale)/datasets/vit-tiny/p0/s1/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t4.safetensors $(scale)/datasets/vit-tiny/p0/s1/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t5.safetensors $(scale)/datasets/vit-tiny/p0/s1/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t6.safetensors $(scale)/datasets/vit-tiny/p0/s1/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t7.safetensors $(scale)/datasets/vit-tiny/p0/s1/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t8.safetensors $(scale)/datasets/vit-tiny/p0/s1/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t9.safetensors $(scale)/datasets/vit-tiny/p0/s1/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t10.safetensors $(scale)/datasets/vit-tiny/p0/s1/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-tiny/p0/s1/
$(scale)/datasets/vit-tiny/p0/s1%t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t0.safetensors $(scale)/datasets/vit-tiny/p0/s1%t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t1.safetensors $(scale)/datasets/vit-tiny/p0/s1%t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t2.safetensors $(scale)/datasets/vit-tiny/p0/s1%t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t3.safetensors $(scale)/datasets/vit-tiny/p0/s1%t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t4.safetensors $(scale)/datasets/vit-tiny/p0/s1%t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t5.safetensors $(scale)/datasets/vit-tiny/p0/s1%t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t6.safetensors $(scale)/datasets/vit-tiny/p0/s1%t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t7.safetensors $(scale)/datasets/vit-tiny/p0/s1%t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t8.safetensors $(scale)/datasets/vit-tiny/p0/s1%t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t9.safetensors $(scale)/datasets/vit-tiny/p0/s1%t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t10.safetensors $(scale)/datasets/vit-tiny/p0/s1%t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-tiny/p0/s1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(scale) 5339718ccf6588a0-$(PRECISION) datasets/vit-tiny/p0/s1/t0.history.parquet datasets/vit-tiny/p0/s1/t11.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 2b4c250b5b05cfcf-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 28f2e0ba35f62544-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) cd2099c102119b86-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) edf0237f85c63d67-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.history.parquet cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) f8ade70a5be41c49-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6a1c385d9f893525-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.history.parquet cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1cec7c07673496fe-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 402314a2ed139a2b-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.history.parquet cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4f5522f739ad4a13-$(PRECISION) cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.history.parquet cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 1e41786d21838248-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cc0e294df76ad8ec-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 3ca2d497792aaefe-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9e246699dd77edc7-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.history.parquet cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) d0119bce94261e74-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f04f7b31c4e4a77b-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.history.parquet cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b257dbd53811972a-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) aad77683b076eed8-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.history.parquet cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7c86d3127e8466b8-$(PRECISION) cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.history.parquet cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 9b0ddc907149225e-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1ddeff025c93cee0-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) ae6719b3f7566c50-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1fecd20c9043adbf-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.history.parquet cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 58f77fd95cdcc0d2-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) de27686f76290a47-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.history.parquet cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 39f1628d9d852805-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 005d9a282f544bb1-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.history.parquet cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 78eb6325dca60afa-$(PRECISION) cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.history.parquet cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 456dbf760595f8f6-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) be2956739a55fa43-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 0e2f7c4b13ae1dfb-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8c77599dfa633ca8-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.history.parquet cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 6f9ea017eb54b648-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4139b79f409674a1-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.history.parquet cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a1242c8e6921085f-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1a704c098e850d0a-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.history.parquet cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 73185015ef63aeb3-$(PRECISION) cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.history.parquet cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 9a15f8870f4dbf43-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f56362ce29ce6dae-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) c6e2823edf5c7409-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) de68c223fdbe8f25-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) e2e1207e0da137a0-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 35794d44c65c62f1-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6e02f17861c5d1e7-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0c1bae11a577ae04-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 00a30bd549e4da22-$(PRECISION) cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) f3f8b57b2acc5251-$(PRECISION) cifar10/vit-large/p0-stopped/s0/a.history.parquet cifar10/vit-large/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s0/
$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4deda806816c0ef6-$(PRECISION) cifar10/vit-large/p0-stopped/s0/b.lr0.01.history.parquet cifar10/vit-large/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) cefd73b7f26b5fcd-$(PRECISION) cifar10/vit-large/p0-stopped/s1/a.history.parquet cifar10/vit-large/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s1/
$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c1d4fcdb8246da36-$(PRECISION) cifar10/vit-large/p0-stopped/s1/b.lr0.01.history.parquet cifar10/vit-large/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 8b2a661a164d4cde-$(PRECISION) cifar10/vit-large/p0-stopped/s2/a.history.parquet cifar10/vit-large/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s2/
$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c87b0c2c7c136448-$(PRECISION) cifar10/vit-large/p0-stopped/s2/b.lr0.01.history.parquet cifar10/vit-large/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s0/
$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6701993a5021735b-$(PRECISION) cifar10/vit-large/p0-stopped/s0/b.lr0.05.history.parquet cifar10/vit-large/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s1/
$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 380ce7e663fccce1-$(PRECISION) cifar10/vit-large/p0-stopped/s1/b.lr0.05.history.parquet cifar10/vit-large/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s2/
$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f1e232c927927f75-$(PRECISION) cifar10/vit-large/p0-stopped/s2/b.lr0.05.history.parquet cifar10/vit-large/p0-stopped/s2/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 2045393d785fbc72-$(PRECISION) cifar10/vit-base/p0-stopped/s0/a.history.parquet cifar10/vit-base/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s0/
$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a9e273aa544daa25-$(PRECISION) cifar10/vit-base/p0-stopped/s0/b.lr0.01.history.parquet cifar10/vit-base/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) a3bc1042f684216d-$(PRECISION) cifar10/vit-base/p0-stopped/s1/a.history.parquet cifar10/vit-base/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s1/
$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 027d6c600edc8c70-$(PRECISION) cifar10/vit-base/p0-stopped/s1/b.lr0.01.history.parquet cifar10/vit-base/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) d549220313308f0a-$(PRECISION) cifar10/vit-base/p0-stopped/s2/a.history.parquet cifar10/vit-base/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s2/
$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a1be15381301d86a-$(PRECISION) cifar10/vit-base/p0-stopped/s2/b.lr0.01.history.parquet cifar10/vit-base/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s0/
$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c2dc39db295b666d-$(PRECISION) cifar10/vit-base/p0-stopped/s0/b.lr0.05.history.parquet cifar10/vit-base/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s1/
$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 874752cfb4ca159e-$(PRECISION) cifar10/vit-base/p0-stopped/s1/b.lr0.05.history.parquet cifar10/vit-base/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s2/
$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cfa7725bbec8a0ed-$(PRECISION) cifar10/vit-base/p0-stopped/s2/b.lr0.05.history.parquet cifar10/vit-base/p0-stopped/s2/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 54bc9353ff5e9f5f-$(PRECISION) cifar10/vit-small/p0-stopped/s0/a.history.parquet cifar10/vit-small/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s0/
$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 73e82c225fa1d6e1-$(PRECISION) cifar10/vit-small/p0-stopped/s0/b.lr0.01.history.parquet cifar10/vit-small/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 9c515cd7f8bd48f8-$(PRECISION) cifar10/vit-small/p0-stopped/s1/a.history.parquet cifar10/vit-small/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s1/
$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 209c95e89c39706d-$(PRECISION) cifar10/vit-small/p0-stopped/s1/b.lr0.01.history.parquet cifar10/vit-small/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) fed242648f31de1b-$(PRECISION) cifar10/vit-small/p0-stopped/s2/a.history.parquet cifar10/vit-small/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s2/
$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f8741dd40fed3951-$(PRECISION) cifar10/vit-small/p0-stopped/s2/b.lr0.01.history.parquet cifar10/vit-small/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s0/
$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c139b8c98c369f8e-$(PRECISION) cifar10/vit-small/p0-stopped/s0/b.lr0.05.history.parquet cifar10/vit-small/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s1/
$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c27563db517b821b-$(PRECISION) cifar10/vit-small/p0-stopped/s1/b.lr0.05.history.parquet cifar10/vit-small/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s2/
$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b3253a40cee0d629-$(PRECISION) cifar10/vit-small/p0-stopped/s2/b.lr0.05.history.parquet cifar10/vit-small/p0-stopped/s2/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 16eaea17364f4456-$(PRECISION) cifar10/vit-tiny/p0-stopped/s0/a.history.parquet cifar10/vit-tiny/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s0/
$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 82af9a9278a23386-$(PRECISION) cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.history.parquet cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 7a30b58e604b1ff8-$(PRECISION) cifar10/vit-tiny/p0-stopped/s1/a.history.parquet cifar10/vit-tiny/p0-stopped/s1/a.safetensors || :)

$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s1/
$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cd4315c3e817c4c4-$(PRECISION) cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.history.parquet cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) ba64c7d11cc15d90-$(PRECISION) cifar10/vit-tiny/p0-stopped/s2/a.history.parquet cifar10/vit-tiny/p0-stopped/s2/a.safetensors || :)

$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s2/
$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5b9103bcdb40788e-$(PRECISION) cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.history.parquet cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s0/
$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4f5aea21a16d22b0-$(PRECISION) cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.history.parquet cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s1/
$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b6df5b10382be94a-$(PRECISION) cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.history.parquet cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s2/
$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 09929b6082dcafcf-$(PRECISION) cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.history.parquet cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 00dce751f37fb8e3 cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) e4336172fd24dfdc cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 02b9b10df4f20ddb cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 49ebd92fb76f8087 cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) d00de2f25cfcc47f cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) a335de987d86373e cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 3225e40778779d33 cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 0232ce6113843541 cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 79f8c84f5e872a6f cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 44a6ab38a5f3442f cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 62e4bcad1d52ed6f cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 3b92d8752ae857ab cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) ae7fb398c6de42dc cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 4116f817ca9ff4a1 cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 033441f1cfcf9acd cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) a09253f23989101f cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 002603111c7a5356 cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 0ef72f70981d9b85 cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 8b8e5fb5876f6c79 cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) ea7e3dbaa28c286e cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 36a73019492b35ef cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 7cfff44b89fd5c70 cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 492be65deb3edede cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 961642a3b077e99c cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) b29c7f308fab8cac cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 8a2f6a0779770bb2 cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 55d65303a0650e2f cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 3e4b70f2537ffb97 cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) d3bf2ebacd4cc1a1 cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 1595d99372e5377b cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/vit-large/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 9ac061f7214dd8e0 cifar10/vit-large/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-large/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 1fa3e1ea9958ae58 cifar10/vit-large/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-large/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) f5334604ddb9dadf cifar10/vit-large/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/vit-large/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) af7ef777c3a1b412 cifar10/vit-large/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/vit-large/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) fa4a5f2fb98b52e5 cifar10/vit-large/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/vit-large/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 29473f741f224b1d cifar10/vit-large/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/vit-base/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 9c82d61c8b6fb0e0 cifar10/vit-base/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-base/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 0a1efcf99bcaab4c cifar10/vit-base/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-base/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) f9aa440f39273fec cifar10/vit-base/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/vit-base/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 742ced230f74d69f cifar10/vit-base/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/vit-base/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) f5bdcbfd2f008b0b cifar10/vit-base/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/vit-base/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 0574b29d62ffca65 cifar10/vit-base/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/vit-small/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) f7f70a56782f1231 cifar10/vit-small/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-small/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 4fe7c47d743d8517 cifar10/vit-small/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-small/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 6865ead138105eb5 cifar10/vit-small/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/vit-small/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 06efd6f8b42a7751 cifar10/vit-small/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/vit-small/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 4c8cc235e5496413 cifar10/vit-small/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/vit-small/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 580513da7039dc01 cifar10/vit-small/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/vit-tiny/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) f4bef774bad070ff cifar10/vit-tiny/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-tiny/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) ff53920f2dcd2be0 cifar10/vit-tiny/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-tiny/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) d5573cf995b26c8a cifar10/vit-tiny/p0/s1/a.overlap.parquet || :)

$(scale)/cifar10/vit-tiny/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 34a1711348c79c36 cifar10/vit-tiny/scratch/s1/a.overlap.parquet || :)

$(scale)/cifar10/vit-tiny/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) f4e39101c4696f65 cifar10/vit-tiny/p0/s2/a.overlap.parquet || :)

$(scale)/cifar10/vit-tiny/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 1a5d2c213282de9a cifar10/vit-tiny/scratch/s2/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5fc34d60da547d26 cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b6697590a87d9c9d cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cab5ea1d8b59884a cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f871eb46df44abd3 cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e9cae3cc9699272c cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) dba55b41764d23a8 cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f9147fb854c8817c cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cafaa14617edfdad cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ab2b53a9e30d9132 cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 52cb747f3ebca6d3 cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) af7126f9b1cf8970 cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 779e44c95b0f60e6 cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.history.parquet cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 53eff506f43a3c96 cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3e12a5f6a0853c19 cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3dfa4242b290df1a cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f1d2fb9f630f0a0c cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f8081a405a2f304e cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c8ced49ea011c221 cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.history.parquet cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 535e10e2b165ff03 cifar10/vit-small/p0-float32/s0/a.history.parquet cifar10/vit-small/p0-float32/s0/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 98adceb1df2a0c0f cifar10/vit-small/p0-float32/s0/b.lr0.01.history.parquet cifar10/vit-small/p0-float32/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e036517785993557 cifar10/vit-small/p0-bf16/s0/a.history.parquet cifar10/vit-small/p0-bf16/s0/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 249e4e056d7ffe98 cifar10/vit-small/p0-bf16/s0/b.lr0.01.history.parquet cifar10/vit-small/p0-bf16/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5cc3acc2869d2bbb cifar10/vit-small/p0-float32/s1/a.history.parquet cifar10/vit-small/p0-float32/s1/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3c88edac24aa8fb6 cifar10/vit-small/p0-float32/s1/b.lr0.01.history.parquet cifar10/vit-small/p0-float32/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c2e7fa876ec35063 cifar10/vit-small/p0-bf16/s1/a.history.parquet cifar10/vit-small/p0-bf16/s1/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 49f87ee94c7f1c89 cifar10/vit-small/p0-bf16/s1/b.lr0.01.history.parquet cifar10/vit-small/p0-bf16/s1/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 596d0aee066fcd59 cifar10/vit-small/p0-float32/s2/a.history.parquet cifar10/vit-small/p0-float32/s2/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0b3789f7299abd6b cifar10/vit-small/p0-float32/s2/b.lr0.01.history.parquet cifar10/vit-small/p0-float32/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5d6b600da7fc6fb5 cifar10/vit-small/p0-bf16/s2/a.history.parquet cifar10/vit-small/p0-bf16/s2/a.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c300b380370e8c84 cifar10/vit-small/p0-bf16/s2/b.lr0.01.history.parquet cifar10/vit-small/p0-bf16/s2/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b1dd902887d5f8ea cifar10/vit-small/p0-float32/s0/b.lr0.05.history.parquet cifar10/vit-small/p0-float32/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0aefeac82bfc33a5 cifar10/vit-small/p0-bf16/s0/b.lr0.05.history.parquet cifar10/vit-small/p0-bf16/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c22112e0525611f9 cifar10/vit-small/p0-float32/s1/b.lr0.05.history.parquet cifar10/vit-small/p0-float32/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3eb40f0289837dfa cifar10/vit-small/p0-bf16/s1/b.lr0.05.history.parquet cifar10/vit-small/p0-bf16/s1/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 66612ff89ef52693 cifar10/vit-small/p0-float32/s2/b.lr0.05.history.parquet cifar10/vit-small/p0-float32/s2/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8f368839331cd9aa cifar10/vit-small/p0-bf16/s2/b.lr0.05.history.parquet cifar10/vit-small/p0-bf16/s2/b.lr0.05.safetensors || :)
