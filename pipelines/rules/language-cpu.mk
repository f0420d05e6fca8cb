# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/language.toml pipelines/language/cpu/study.toml
# sha256: abab6ac55b6f13d962440dc6bc6be72af2133b3f1b6999d354c939c91cf3ee9f

language := $(OUT)/language-cpu
language-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: language language-size language-order language-sgd language-pretrain-steps language-penalties language-overlap language-plan language-so-far language-keep
language: language-size language-order language-sgd language-pretrain-steps language-penalties language-overlap ## language models: how much of one corpus they forget while they learn another
language-size: $(language)/size.html ## forgetting against the number of parameters, pretrained and from scratch, with the frontier and samples
	@for page in $^; do echo "The report: $$page"; done
language-order: $(language)/order.html ## the same two corpora in both orders
	@for page in $^; do echo "The report: $$page"; done
language-sgd: $(language)/sgd.html ## the second corpus with SGD, as [S] trains it
	@for page in $^; do echo "The report: $$page"; done
language-pretrain-steps: $(language)/pretrain-steps.html ## shorter pretraining
	@for page in $^; do echo "The report: $$page"; done
language-penalties: $(language)/penalties.html ## EWC, L2-SP, LwF, and replay of pretraining's text
	@for page in $^; do echo "The report: $$page"; done
language-overlap: $(language)/overlap.html ## how much the representations of the corpora overlap, before and after
	@for page in $^; do echo "The report: $$page"; done
language-so-far: | build $(language-rules) ## pages of the runs that are there by now, beside the others
	@$(MAKE) --no-print-directory --keep-going language/size-files-so-far language/order-files-so-far language/sgd-files-so-far language/pretrain-steps-files-so-far language/penalties-files-so-far language/overlap-files-so-far
.PHONY: language/size-files-so-far language/order-files-so-far language/sgd-files-so-far language/pretrain-steps-files-so-far language/penalties-files-so-far language/overlap-files-so-far
language/size-files-so-far:
	@$(if $(wildcard $(language/size-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/size-files)) \
	    --beside docs/results/scale-cpu/size/histories.parquet --title "Language on two cores: size, so far" --out $(language)/size.so-far.html
language/order-files-so-far:
	@$(if $(wildcard $(language/order-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/order-files)) \
	    --title "Language on two cores: order, so far" --out $(language)/order.so-far.html
language/sgd-files-so-far:
	@$(if $(wildcard $(language/sgd-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/sgd-files)) \
	    --title "Language on two cores: sgd, so far" --out $(language)/sgd.so-far.html
language/pretrain-steps-files-so-far:
	@$(if $(wildcard $(language/pretrain-steps-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/pretrain-steps-files)) \
	    --title "Language on two cores: pretrain-steps, so far" --out $(language)/pretrain-steps.so-far.html
language/penalties-files-so-far:
	@$(if $(wildcard $(language/penalties-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/penalties-files)) \
	    --title "Language on two cores: penalties, so far" --out $(language)/penalties.so-far.html
language/overlap-files-so-far:
	@$(if $(wildcard $(language/overlap-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/overlap-files)) \
	    --title "Language on two cores: overlap, so far" --out $(language)/overlap.so-far.html
language-keep: | build $(language-rules)
	@$(BIN)/grid outdated $(language-rules) $(settings) --keep
language-plan: | build $(language-rules) $(language)/tokenizer.json $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet $(language)/tables/gpt2.parquet $(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/language.toml --preset cpu --json $(settings) --bin $(BIN) | $(BIN)/plan

language/size-files = \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-256/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-256/scratch/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-192/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-192/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-192/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-192/scratch/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/scratch/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-192/scratch/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/scratch/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-128/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-128/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-128/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-128/scratch/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/scratch/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-128/scratch/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/scratch/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-80/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-80/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-80/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-80/scratch/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/scratch/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-80/scratch/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/scratch/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-48/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-48/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-48/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-48/scratch/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/scratch/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-48/scratch/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/scratch/s2/b.lr0.001.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-80/p0.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.samples.parquet \
    $(language)/pretrain/gpt2-80/p1.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-80/p2.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-48/p0.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.samples.parquet \
    $(language)/pretrain/gpt2-48/p1.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-48/p2.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-192/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-128/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-80/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-48/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s2/a.history.parquet \
    docs/results/scale-cpu/size/histories.parquet
$(language)/size.html: $(language-rules) $(language/size-files) | build $(language)/size.figures/
	$(CPU) $(BIN)/report $(language/size-files) \
	    --beside docs/results/scale-cpu/size/histories.parquet --title "Language on two cores: size" --out $(language)/size.html \
	    --joined $(language)/size.figures --svg $(language)/size.figures --markdown $(language)/size.figures/README.md

language/order-files = \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-128/p0/s0/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-128/p1/s1/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-128/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-80/p0/s0/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-80/p1/s1/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-80/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-48/p0/s0/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-48/p1/s1/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-48/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-256/p0/s0/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-256/p0/s1/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-256/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-192/p0/s0/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-192/p0/s1/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-192/p0/s2/b.lr0.001.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-80/p0.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-80/p1.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-80/p2.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-48/p0.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-48/p1.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-48/p2.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-128/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-128/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-128/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-80/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-80/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-80/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-48/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-48/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-48/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-256/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-256/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-256/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-192/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-192/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-192/p0/s2/a.history.parquet
$(language)/order.html: $(language-rules) $(language/order-files) | build $(language)/order.figures/
	$(CPU) $(BIN)/report $(language/order-files) \
	    --title "Language on two cores: order" --out $(language)/order.html \
	    --joined $(language)/order.figures --svg $(language)/order.figures --markdown $(language)/order.figures/README.md

language/sgd-files = \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-80/p0.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-80/p1.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-80/p2.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-48/p0.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-48/p1.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-48/p2.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet
$(language)/sgd.html: $(language-rules) $(language/sgd-files) | build $(language)/sgd.figures/
	$(CPU) $(BIN)/report $(language/sgd-files) \
	    --title "Language on two cores: sgd" --out $(language)/sgd.html \
	    --joined $(language)/sgd.figures --svg $(language)/sgd.figures --markdown $(language)/sgd.figures/README.md

language/pretrain-steps-files = \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p0-steps200/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p0-steps50/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p1-steps200/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p1-steps50/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2-steps200/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2-steps50/s2/b.lr0.001.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-128/p0-steps200.history.parquet \
    $(language)/forward/gpt2-128/p0-steps200/s0/a.history.parquet \
    $(language)/pretrain/gpt2-128/p0-steps50.history.parquet \
    $(language)/forward/gpt2-128/p0-steps50/s0/a.history.parquet \
    $(language)/pretrain/gpt2-128/p1-steps200.history.parquet \
    $(language)/forward/gpt2-128/p1-steps200/s1/a.history.parquet \
    $(language)/pretrain/gpt2-128/p1-steps50.history.parquet \
    $(language)/forward/gpt2-128/p1-steps50/s1/a.history.parquet \
    $(language)/pretrain/gpt2-128/p2-steps200.history.parquet \
    $(language)/forward/gpt2-128/p2-steps200/s2/a.history.parquet \
    $(language)/pretrain/gpt2-128/p2-steps50.history.parquet \
    $(language)/forward/gpt2-128/p2-steps50/s2/a.history.parquet
$(language)/pretrain-steps.html: $(language-rules) $(language/pretrain-steps-files) | build $(language)/pretrain-steps.figures/
	$(CPU) $(BIN)/report $(language/pretrain-steps-files) \
	    --title "Language on two cores: pretrain-steps" --out $(language)/pretrain-steps.html \
	    --joined $(language)/pretrain-steps.figures --svg $(language)/pretrain-steps.figures --markdown $(language)/pretrain-steps.figures/README.md

language/penalties-files = \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-3.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-10.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-3.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-10.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-3.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-10.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet
$(language)/penalties.html: $(language-rules) $(language/penalties-files) | build $(language)/penalties.figures/
	$(CPU) $(BIN)/report $(language/penalties-files) \
	    --title "Language on two cores: penalties" --out $(language)/penalties.html \
	    --joined $(language)/penalties.figures --svg $(language)/penalties.figures --markdown $(language)/penalties.figures/README.md

language/overlap-files = \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.overlap.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.overlap.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.overlap.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.overlap.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.overlap.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.overlap.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.overlap.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.overlap.parquet \
    $(language)/pretrain/gpt2-128/p0.overlap.parquet \
    $(language)/pretrain/gpt2-128/p1.overlap.parquet \
    $(language)/pretrain/gpt2-128/p2.overlap.parquet \
    $(language)/pretrain/gpt2-80/p0.overlap.parquet \
    $(language)/pretrain/gpt2-80/p1.overlap.parquet \
    $(language)/pretrain/gpt2-80/p2.overlap.parquet \
    $(language)/pretrain/gpt2-48/p0.overlap.parquet \
    $(language)/pretrain/gpt2-48/p1.overlap.parquet \
    $(language)/pretrain/gpt2-48/p2.overlap.parquet \
    $(language)/pretrain/gpt2-256/p0.overlap.parquet \
    $(language)/pretrain/gpt2-192/p0.overlap.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-80/p0.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-80/p1.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-80/p2.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-48/p0.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-48/p1.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-48/p2.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet
$(language)/overlap.html: $(language-rules) $(language/overlap-files) | build $(language)/overlap.figures/
	$(CPU) $(BIN)/report $(language/overlap-files) \
	    --title "Language on two cores: overlap" --out $(language)/overlap.html \
	    --joined $(language)/overlap.figures --svg $(language)/overlap.figures --markdown $(language)/overlap.figures/README.md

$(language)/tokenizer.json: \
    $(call files,$(call set,general-english)) $(call files,$(call set,imdb)) $(call files,$(if $(call at-hand,wikitext-2),$(call set,wikitext-2),)$(if $(call at-hand,wikitext-2),,$(call set,wikitext2))) | build $(language-rules) $(language)/
	$(CPU) $(BIN)/dataset tokenizer '$(call set,general-english)' '$(call set,imdb)' '$(if $(call at-hand,wikitext-2),$(call set,wikitext-2),)$(if $(call at-hand,wikitext-2),,$(call set,wikitext2))' --vocabulary 4096 --out $(language)/tokenizer.json
	@$(call made,$(language),tokenizer.json,fb3755322033c702)

$(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/imdb/
$(language)/tokens/gpt2/imdb%train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(language)/tokenizer.json --length 128 --out $(language)/tokens/gpt2/imdb
	@$(call made,$(language),tokens/gpt2/imdb/train-00000-of-00001.parquet,ad83d75fad64bf1c)

$(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet: \
    $(call files,$(if $(call at-hand,wikitext-2),$(call set,wikitext-2),)$(if $(call at-hand,wikitext-2),,$(call set,wikitext2))) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/wikitext2/
$(language)/tokens/gpt2/wikitext2%train-00000-of-00001.parquet $(language)/tokens/gpt2/wikitext2%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(if $(call at-hand,wikitext-2),$(call set,wikitext-2),)$(if $(call at-hand,wikitext-2),,$(call set,wikitext2))' --tokenizer $(language)/tokenizer.json --length 128 --out $(language)/tokens/gpt2/wikitext2
	@$(call made,$(language),tokens/gpt2/wikitext2/train-00000-of-00001.parquet,0f40cc46ccbd37b0)

$(language)/tables/gpt2.parquet: \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --by data-set --valid 0 --test-rows 128 --out $(language)/tables/gpt2.parquet
	@$(call made,$(language),tables/gpt2.parquet,6be272204ed48d94)

$(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general-english)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/general/
$(language)/tokens/gpt2/general%train-00000-of-00001.parquet $(language)/tokens/gpt2/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general-english)' --tokenizer $(language)/tokenizer.json --length 128 --out $(language)/tokens/gpt2/general
	@$(call made,$(language),tokens/gpt2/general/train-00000-of-00001.parquet,ffb95ae6a7982047)

$(language)/pretrain/gpt2-128/p0.history.parquet $(language)/pretrain/gpt2-128/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p0%history.parquet $(language)/pretrain/gpt2-128/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-128/p0.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p0.history.parquet,06d53004a1e65a27)

$(language)/forward/gpt2-128/p0/s0/a.history.parquet $(language)/forward/gpt2-128/p0/s0/a.safetensors $(language)/forward/gpt2-128/p0/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/pretrain/gpt2-128/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/a%history.parquet $(language)/forward/gpt2-128/p0/s0/a%safetensors $(language)/forward/gpt2-128/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-128/p0.safetensors --task 0 --out $(language)/forward/gpt2-128/p0/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-128/p0/s0/a.history.parquet,b7b8ab756df25d58)

$(language)/forward/gpt2-128/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-128/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-128/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.0003.history.parquet,cd022489659a538d)

$(language)/pretrain/gpt2-128/p1.history.parquet $(language)/pretrain/gpt2-128/p1.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p1%history.parquet $(language)/pretrain/gpt2-128/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --seed 1 --out $(language)/pretrain/gpt2-128/p1.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p1.history.parquet,86e9f9203044a1fb)

$(language)/forward/gpt2-128/p1/s1/a.history.parquet $(language)/forward/gpt2-128/p1/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/pretrain/gpt2-128/p1.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/a%history.parquet $(language)/forward/gpt2-128/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-128/p1.safetensors --task 0 --out $(language)/forward/gpt2-128/p1/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/a.history.parquet,64e647e81a698aaa)

$(language)/forward/gpt2-128/p1/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.0003.history.parquet,461323b5e2f8731f)

$(language)/pretrain/gpt2-128/p2.history.parquet $(language)/pretrain/gpt2-128/p2.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p2%history.parquet $(language)/pretrain/gpt2-128/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --seed 2 --out $(language)/pretrain/gpt2-128/p2.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p2.history.parquet,9ef6082f9650c4cb)

$(language)/forward/gpt2-128/p2/s2/a.history.parquet $(language)/forward/gpt2-128/p2/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/pretrain/gpt2-128/p2.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/a%history.parquet $(language)/forward/gpt2-128/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-128/p2.safetensors --task 0 --out $(language)/forward/gpt2-128/p2/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/a.history.parquet,e7ecd0389ad2fe46)

$(language)/forward/gpt2-128/p2/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.0003.history.parquet,c5a840ec47c39266)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001.safetensors $(language)/forward/gpt2-128/p0/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001%safetensors $(language)/forward/gpt2-128/p0/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001.history.parquet,7cdc99ec8da4b7d8)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001.history.parquet,2cb7e5e1bf53eb66)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001.history.parquet,b101db7b4d2be124)

$(language)/pretrain/gpt2-80/p0.history.parquet $(language)/pretrain/gpt2-80/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
$(language)/pretrain/gpt2-80/p0%history.parquet $(language)/pretrain/gpt2-80/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 0 --out $(language)/pretrain/gpt2-80/p0.safetensors
	@$(call made,$(language),pretrain/gpt2-80/p0.history.parquet,1ee85aa2b00d5800)

$(language)/forward/gpt2-80/p0/s0/a.history.parquet $(language)/forward/gpt2-80/p0/s0/a.safetensors $(language)/forward/gpt2-80/p0/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-80/p0.history.parquet \
    $(language)/pretrain/gpt2-80/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p0/s0/
$(language)/forward/gpt2-80/p0/s0/a%history.parquet $(language)/forward/gpt2-80/p0/s0/a%safetensors $(language)/forward/gpt2-80/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-80/p0.safetensors --task 0 --out $(language)/forward/gpt2-80/p0/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-80/p0/s0/a.history.parquet,9be9f5f707d86fbe)

$(language)/forward/gpt2-80/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-80/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-80/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.safetensors \
    $(language)/forward/gpt2-80/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-80/p0/s0/
$(language)/forward/gpt2-80/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-80/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-80/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-80/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-80/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-80/p0/s0/b.lr0.0003.history.parquet,c3e5e677b11a3a4a)

$(language)/pretrain/gpt2-80/p1.history.parquet $(language)/pretrain/gpt2-80/p1.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
$(language)/pretrain/gpt2-80/p1%history.parquet $(language)/pretrain/gpt2-80/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 1 --out $(language)/pretrain/gpt2-80/p1.safetensors
	@$(call made,$(language),pretrain/gpt2-80/p1.history.parquet,220cb20bdf3a08ed)

$(language)/forward/gpt2-80/p1/s1/a.history.parquet $(language)/forward/gpt2-80/p1/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-80/p1.history.parquet \
    $(language)/pretrain/gpt2-80/p1.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p1/s1/
$(language)/forward/gpt2-80/p1/s1/a%history.parquet $(language)/forward/gpt2-80/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-80/p1.safetensors --task 0 --out $(language)/forward/gpt2-80/p1/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-80/p1/s1/a.history.parquet,905dca7a5adabd5b)

$(language)/forward/gpt2-80/p1/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-80/p1/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p1/s1/
$(language)/forward/gpt2-80/p1/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-80/p1/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-80/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-80/p1/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-80/p1/s1/b.lr0.0003.history.parquet,8cd4dd518db9e720)

$(language)/pretrain/gpt2-80/p2.history.parquet $(language)/pretrain/gpt2-80/p2.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
$(language)/pretrain/gpt2-80/p2%history.parquet $(language)/pretrain/gpt2-80/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 2 --out $(language)/pretrain/gpt2-80/p2.safetensors
	@$(call made,$(language),pretrain/gpt2-80/p2.history.parquet,5978762e495787a4)

$(language)/forward/gpt2-80/p2/s2/a.history.parquet $(language)/forward/gpt2-80/p2/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-80/p2.history.parquet \
    $(language)/pretrain/gpt2-80/p2.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p2/s2/
$(language)/forward/gpt2-80/p2/s2/a%history.parquet $(language)/forward/gpt2-80/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-80/p2.safetensors --task 0 --out $(language)/forward/gpt2-80/p2/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-80/p2/s2/a.history.parquet,57f217f8d5bf144d)

$(language)/forward/gpt2-80/p2/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-80/p2/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p2/s2/
$(language)/forward/gpt2-80/p2/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-80/p2/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-80/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-80/p2/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-80/p2/s2/b.lr0.0003.history.parquet,daca7fb38990836d)

$(language)/forward/gpt2-80/p0/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-80/p0/s0/b.lr0.001.safetensors $(language)/forward/gpt2-80/p0/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.safetensors \
    $(language)/forward/gpt2-80/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-80/p0/s0/
$(language)/forward/gpt2-80/p0/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-80/p0/s0/b.lr0.001%safetensors $(language)/forward/gpt2-80/p0/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-80/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-80/p0/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-80/p0/s0/b.lr0.001.history.parquet,8ad30aa7c620157d)

$(language)/forward/gpt2-80/p1/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-80/p1/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p1/s1/
$(language)/forward/gpt2-80/p1/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-80/p1/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-80/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-80/p1/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-80/p1/s1/b.lr0.001.history.parquet,84b3e929d7e1c41f)

$(language)/forward/gpt2-80/p2/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-80/p2/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p2/s2/
$(language)/forward/gpt2-80/p2/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-80/p2/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-80/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-80/p2/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-80/p2/s2/b.lr0.001.history.parquet,ddc1eec41245be22)

$(language)/pretrain/gpt2-48/p0.history.parquet $(language)/pretrain/gpt2-48/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
$(language)/pretrain/gpt2-48/p0%history.parquet $(language)/pretrain/gpt2-48/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 0 --out $(language)/pretrain/gpt2-48/p0.safetensors
	@$(call made,$(language),pretrain/gpt2-48/p0.history.parquet,f29b691c5a06b457)

$(language)/forward/gpt2-48/p0/s0/a.history.parquet $(language)/forward/gpt2-48/p0/s0/a.safetensors $(language)/forward/gpt2-48/p0/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-48/p0.history.parquet \
    $(language)/pretrain/gpt2-48/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p0/s0/
$(language)/forward/gpt2-48/p0/s0/a%history.parquet $(language)/forward/gpt2-48/p0/s0/a%safetensors $(language)/forward/gpt2-48/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-48/p0.safetensors --task 0 --out $(language)/forward/gpt2-48/p0/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-48/p0/s0/a.history.parquet,5d01a8e317eb65c3)

$(language)/forward/gpt2-48/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-48/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-48/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.safetensors \
    $(language)/forward/gpt2-48/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-48/p0/s0/
$(language)/forward/gpt2-48/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-48/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-48/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-48/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-48/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-48/p0/s0/b.lr0.0003.history.parquet,441d919c6faa5381)

$(language)/pretrain/gpt2-48/p1.history.parquet $(language)/pretrain/gpt2-48/p1.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
$(language)/pretrain/gpt2-48/p1%history.parquet $(language)/pretrain/gpt2-48/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 1 --out $(language)/pretrain/gpt2-48/p1.safetensors
	@$(call made,$(language),pretrain/gpt2-48/p1.history.parquet,b098b99768cde4c1)

$(language)/forward/gpt2-48/p1/s1/a.history.parquet $(language)/forward/gpt2-48/p1/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-48/p1.history.parquet \
    $(language)/pretrain/gpt2-48/p1.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p1/s1/
$(language)/forward/gpt2-48/p1/s1/a%history.parquet $(language)/forward/gpt2-48/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-48/p1.safetensors --task 0 --out $(language)/forward/gpt2-48/p1/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-48/p1/s1/a.history.parquet,89a0664d660c6287)

$(language)/forward/gpt2-48/p1/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-48/p1/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p1/s1/
$(language)/forward/gpt2-48/p1/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-48/p1/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-48/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-48/p1/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-48/p1/s1/b.lr0.0003.history.parquet,894f52007487cb11)

$(language)/pretrain/gpt2-48/p2.history.parquet $(language)/pretrain/gpt2-48/p2.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
$(language)/pretrain/gpt2-48/p2%history.parquet $(language)/pretrain/gpt2-48/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 2 --out $(language)/pretrain/gpt2-48/p2.safetensors
	@$(call made,$(language),pretrain/gpt2-48/p2.history.parquet,04e931a93a1123ae)

$(language)/forward/gpt2-48/p2/s2/a.history.parquet $(language)/forward/gpt2-48/p2/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-48/p2.history.parquet \
    $(language)/pretrain/gpt2-48/p2.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p2/s2/
$(language)/forward/gpt2-48/p2/s2/a%history.parquet $(language)/forward/gpt2-48/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-48/p2.safetensors --task 0 --out $(language)/forward/gpt2-48/p2/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-48/p2/s2/a.history.parquet,8a4f4dac9070c00d)

$(language)/forward/gpt2-48/p2/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-48/p2/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p2/s2/
$(language)/forward/gpt2-48/p2/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-48/p2/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-48/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-48/p2/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-48/p2/s2/b.lr0.0003.history.parquet,614eb32c8809157a)

$(language)/forward/gpt2-48/p0/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-48/p0/s0/b.lr0.001.safetensors $(language)/forward/gpt2-48/p0/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.safetensors \
    $(language)/forward/gpt2-48/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-48/p0/s0/
$(language)/forward/gpt2-48/p0/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-48/p0/s0/b.lr0.001%safetensors $(language)/forward/gpt2-48/p0/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-48/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-48/p0/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-48/p0/s0/b.lr0.001.history.parquet,1b7bcec455e8c3dc)

$(language)/forward/gpt2-48/p1/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-48/p1/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p1/s1/
$(language)/forward/gpt2-48/p1/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-48/p1/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-48/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-48/p1/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-48/p1/s1/b.lr0.001.history.parquet,4247a7577d7337e0)

$(language)/forward/gpt2-48/p2/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-48/p2/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p2/s2/
$(language)/forward/gpt2-48/p2/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-48/p2/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-48/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-48/p2/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-48/p2/s2/b.lr0.001.history.parquet,e58bbd3250ff2704)

$(language)/pretrain/gpt2-256/p0.history.parquet $(language)/pretrain/gpt2-256/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
$(language)/pretrain/gpt2-256/p0%history.parquet $(language)/pretrain/gpt2-256/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=256 --set labels.size=256 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=2e-3 --seed 0 --out $(language)/pretrain/gpt2-256/p0.safetensors
	@$(call made,$(language),pretrain/gpt2-256/p0.history.parquet,285197a0667b7940)

$(language)/forward/gpt2-256/p0/s0/a.history.parquet $(language)/forward/gpt2-256/p0/s0/a.safetensors $(language)/forward/gpt2-256/p0/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
$(language)/forward/gpt2-256/p0/s0/a%history.parquet $(language)/forward/gpt2-256/p0/s0/a%safetensors $(language)/forward/gpt2-256/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-256/p0.safetensors --task 0 --out $(language)/forward/gpt2-256/p0/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-256/p0/s0/a.history.parquet,d081f7d4eb8bba8f)

$(language)/forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.safetensors \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
$(language)/forward/gpt2-256/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-256/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet,e159596b736f0626)

$(language)/forward/gpt2-256/p0/s1/a.history.parquet $(language)/forward/gpt2-256/p0/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s1/
$(language)/forward/gpt2-256/p0/s1/a%history.parquet $(language)/forward/gpt2-256/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-256/p0.safetensors --task 0 --out $(language)/forward/gpt2-256/p0/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s1/a.history.parquet,5789eea874c403e1)

$(language)/forward/gpt2-256/p0/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s1/
$(language)/forward/gpt2-256/p0/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/p0/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s1/b.lr0.0003.history.parquet,2fc7211a18350fb6)

$(language)/forward/gpt2-256/p0/s2/a.history.parquet $(language)/forward/gpt2-256/p0/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s2/
$(language)/forward/gpt2-256/p0/s2/a%history.parquet $(language)/forward/gpt2-256/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-256/p0.safetensors --task 0 --out $(language)/forward/gpt2-256/p0/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s2/a.history.parquet,c58adf3e70f21633)

$(language)/forward/gpt2-256/p0/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s2/
$(language)/forward/gpt2-256/p0/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/p0/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s2/b.lr0.0003.history.parquet,5fe1f1d7f00fb65e)

$(language)/forward/gpt2-256/p0/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.001.safetensors $(language)/forward/gpt2-256/p0/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.safetensors \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
$(language)/forward/gpt2-256/p0/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.001%safetensors $(language)/forward/gpt2-256/p0/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-256/p0/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-256/p0/s0/b.lr0.001.history.parquet,73fe9b88f08bddaf)

$(language)/forward/gpt2-256/p0/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-256/p0/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s1/
$(language)/forward/gpt2-256/p0/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-256/p0/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-256/p0/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s1/b.lr0.001.history.parquet,361478cdb47c699b)

$(language)/forward/gpt2-256/p0/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-256/p0/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s2/
$(language)/forward/gpt2-256/p0/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-256/p0/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-256/p0/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s2/b.lr0.001.history.parquet,e7461f7ad2422601)

$(language)/pretrain/gpt2-192/p0.history.parquet $(language)/pretrain/gpt2-192/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-192/
$(language)/pretrain/gpt2-192/p0%history.parquet $(language)/pretrain/gpt2-192/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=192 --set labels.size=192 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=2e-3 --seed 0 --out $(language)/pretrain/gpt2-192/p0.safetensors
	@$(call made,$(language),pretrain/gpt2-192/p0.history.parquet,e90a5914e1e66dd9)

$(language)/forward/gpt2-192/p0/s0/a.history.parquet $(language)/forward/gpt2-192/p0/s0/a.safetensors $(language)/forward/gpt2-192/p0/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/pretrain/gpt2-192/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s0/
$(language)/forward/gpt2-192/p0/s0/a%history.parquet $(language)/forward/gpt2-192/p0/s0/a%safetensors $(language)/forward/gpt2-192/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-192/p0.safetensors --task 0 --out $(language)/forward/gpt2-192/p0/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-192/p0/s0/a.history.parquet,5d2bc763b34a3f9e)

$(language)/forward/gpt2-192/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-192/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-192/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.safetensors \
    $(language)/forward/gpt2-192/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s0/
$(language)/forward/gpt2-192/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-192/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-192/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-192/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-192/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-192/p0/s0/b.lr0.0003.history.parquet,a4c521064b182c74)

$(language)/forward/gpt2-192/p0/s1/a.history.parquet $(language)/forward/gpt2-192/p0/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/pretrain/gpt2-192/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s1/
$(language)/forward/gpt2-192/p0/s1/a%history.parquet $(language)/forward/gpt2-192/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-192/p0.safetensors --task 0 --out $(language)/forward/gpt2-192/p0/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s1/a.history.parquet,beffcb47e511aaee)

$(language)/forward/gpt2-192/p0/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-192/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s1/
$(language)/forward/gpt2-192/p0/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-192/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-192/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-192/p0/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s1/b.lr0.0003.history.parquet,72e6b4aff49ff39c)

$(language)/forward/gpt2-192/p0/s2/a.history.parquet $(language)/forward/gpt2-192/p0/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/pretrain/gpt2-192/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s2/
$(language)/forward/gpt2-192/p0/s2/a%history.parquet $(language)/forward/gpt2-192/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-192/p0.safetensors --task 0 --out $(language)/forward/gpt2-192/p0/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s2/a.history.parquet,1a8bb77881270c97)

$(language)/forward/gpt2-192/p0/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-192/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s2/
$(language)/forward/gpt2-192/p0/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-192/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-192/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-192/p0/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s2/b.lr0.0003.history.parquet,e3ef614dbe1d24c9)

$(language)/forward/gpt2-192/p0/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-192/p0/s0/b.lr0.001.safetensors $(language)/forward/gpt2-192/p0/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.safetensors \
    $(language)/forward/gpt2-192/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s0/
$(language)/forward/gpt2-192/p0/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-192/p0/s0/b.lr0.001%safetensors $(language)/forward/gpt2-192/p0/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-192/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-192/p0/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-192/p0/s0/b.lr0.001.history.parquet,2ae41bd4cc7fbae8)

$(language)/forward/gpt2-192/p0/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-192/p0/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s1/
$(language)/forward/gpt2-192/p0/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-192/p0/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-192/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-192/p0/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s1/b.lr0.001.history.parquet,d9e6de60f5fb6316)

$(language)/forward/gpt2-192/p0/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-192/p0/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s2/
$(language)/forward/gpt2-192/p0/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-192/p0/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-192/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-192/p0/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s2/b.lr0.001.history.parquet,a64d04a8c98c2ae9)

$(language)/forward/gpt2-256/scratch/s0/a.history.parquet $(language)/forward/gpt2-256/scratch/s0/a.safetensors $(language)/forward/gpt2-256/scratch/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s0/
$(language)/forward/gpt2-256/scratch/s0/a%history.parquet $(language)/forward/gpt2-256/scratch/s0/a%safetensors $(language)/forward/gpt2-256/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=256 --set labels.size=256 --task 0 --out $(language)/forward/gpt2-256/scratch/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-256/scratch/s0/a.history.parquet,ae683a687a235ac1)

$(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-256/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s0/
$(language)/forward/gpt2-256/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-256/scratch/s0/b.lr0.0003.history.parquet,0255f06b2b9fb296)

$(language)/forward/gpt2-256/scratch/s1/a.history.parquet $(language)/forward/gpt2-256/scratch/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s1/
$(language)/forward/gpt2-256/scratch/s1/a%history.parquet $(language)/forward/gpt2-256/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=256 --set labels.size=256 --task 0 --out $(language)/forward/gpt2-256/scratch/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-256/scratch/s1/a.history.parquet,bd6ea183d93eccd1)

$(language)/forward/gpt2-256/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/scratch/s1/
$(language)/forward/gpt2-256/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/scratch/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-256/scratch/s1/b.lr0.0003.history.parquet,50a465f7286fdbcb)

$(language)/forward/gpt2-256/scratch/s2/a.history.parquet $(language)/forward/gpt2-256/scratch/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s2/
$(language)/forward/gpt2-256/scratch/s2/a%history.parquet $(language)/forward/gpt2-256/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=256 --set labels.size=256 --task 0 --out $(language)/forward/gpt2-256/scratch/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-256/scratch/s2/a.history.parquet,8ba19fecec74e9e8)

$(language)/forward/gpt2-256/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/scratch/s2/
$(language)/forward/gpt2-256/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/scratch/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-256/scratch/s2/b.lr0.0003.history.parquet,3698ea5bcb77f9df)

$(language)/forward/gpt2-256/scratch/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-256/scratch/s0/b.lr0.001.safetensors $(language)/forward/gpt2-256/scratch/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-256/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s0/
$(language)/forward/gpt2-256/scratch/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-256/scratch/s0/b.lr0.001%safetensors $(language)/forward/gpt2-256/scratch/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-256/scratch/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-256/scratch/s0/b.lr0.001.history.parquet,2da46d4af77d493d)

$(language)/forward/gpt2-256/scratch/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-256/scratch/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/scratch/s1/
$(language)/forward/gpt2-256/scratch/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-256/scratch/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-256/scratch/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-256/scratch/s1/b.lr0.001.history.parquet,978c3b070f3a549d)

$(language)/forward/gpt2-256/scratch/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-256/scratch/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/scratch/s2/
$(language)/forward/gpt2-256/scratch/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-256/scratch/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-256/scratch/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-256/scratch/s2/b.lr0.001.history.parquet,0f009a051ef9f0cc)

$(language)/forward/gpt2-192/scratch/s0/a.history.parquet $(language)/forward/gpt2-192/scratch/s0/a.safetensors $(language)/forward/gpt2-192/scratch/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/scratch/s0/
$(language)/forward/gpt2-192/scratch/s0/a%history.parquet $(language)/forward/gpt2-192/scratch/s0/a%safetensors $(language)/forward/gpt2-192/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=192 --set labels.size=192 --task 0 --out $(language)/forward/gpt2-192/scratch/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-192/scratch/s0/a.history.parquet,39a9d75a807b7f5e)

$(language)/forward/gpt2-192/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-192/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-192/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-192/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-192/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-192/scratch/s0/
$(language)/forward/gpt2-192/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-192/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-192/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-192/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-192/scratch/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-192/scratch/s0/b.lr0.0003.history.parquet,94b5d6210d694254)

$(language)/forward/gpt2-192/scratch/s1/a.history.parquet $(language)/forward/gpt2-192/scratch/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/scratch/s1/
$(language)/forward/gpt2-192/scratch/s1/a%history.parquet $(language)/forward/gpt2-192/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=192 --set labels.size=192 --task 0 --out $(language)/forward/gpt2-192/scratch/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-192/scratch/s1/a.history.parquet,1f00ff819ef48718)

$(language)/forward/gpt2-192/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-192/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-192/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/scratch/s1/
$(language)/forward/gpt2-192/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-192/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-192/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-192/scratch/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-192/scratch/s1/b.lr0.0003.history.parquet,fe3f7300d8437c6e)

$(language)/forward/gpt2-192/scratch/s2/a.history.parquet $(language)/forward/gpt2-192/scratch/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/scratch/s2/
$(language)/forward/gpt2-192/scratch/s2/a%history.parquet $(language)/forward/gpt2-192/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=192 --set labels.size=192 --task 0 --out $(language)/forward/gpt2-192/scratch/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-192/scratch/s2/a.history.parquet,1f092d70c2fcf929)

$(language)/forward/gpt2-192/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-192/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-192/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/scratch/s2/
$(language)/forward/gpt2-192/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-192/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-192/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-192/scratch/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-192/scratch/s2/b.lr0.0003.history.parquet,836a4b07bee71307)

$(language)/forward/gpt2-192/scratch/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-192/scratch/s0/b.lr0.001.safetensors $(language)/forward/gpt2-192/scratch/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-192/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-192/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-192/scratch/s0/
$(language)/forward/gpt2-192/scratch/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-192/scratch/s0/b.lr0.001%safetensors $(language)/forward/gpt2-192/scratch/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-192/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-192/scratch/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-192/scratch/s0/b.lr0.001.history.parquet,5cf6610a5f224a90)

$(language)/forward/gpt2-192/scratch/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-192/scratch/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-192/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/scratch/s1/
$(language)/forward/gpt2-192/scratch/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-192/scratch/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-192/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-192/scratch/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-192/scratch/s1/b.lr0.001.history.parquet,e4d6564d2d1b0311)

$(language)/forward/gpt2-192/scratch/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-192/scratch/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-192/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-192/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/scratch/s2/
$(language)/forward/gpt2-192/scratch/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-192/scratch/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-192/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-192/scratch/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-192/scratch/s2/b.lr0.001.history.parquet,7944bdfd0c12ade2)

$(language)/forward/gpt2-128/scratch/s0/a.history.parquet $(language)/forward/gpt2-128/scratch/s0/a.safetensors $(language)/forward/gpt2-128/scratch/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/scratch/s0/
$(language)/forward/gpt2-128/scratch/s0/a%history.parquet $(language)/forward/gpt2-128/scratch/s0/a%safetensors $(language)/forward/gpt2-128/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --task 0 --out $(language)/forward/gpt2-128/scratch/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-128/scratch/s0/a.history.parquet,0b4c83e13d22dc5e)

$(language)/forward/gpt2-128/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-128/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-128/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-128/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-128/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/scratch/s0/
$(language)/forward/gpt2-128/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-128/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-128/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-128/scratch/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-128/scratch/s0/b.lr0.0003.history.parquet,2ea23bef37712d1e)

$(language)/forward/gpt2-128/scratch/s1/a.history.parquet $(language)/forward/gpt2-128/scratch/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/scratch/s1/
$(language)/forward/gpt2-128/scratch/s1/a%history.parquet $(language)/forward/gpt2-128/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --task 0 --out $(language)/forward/gpt2-128/scratch/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-128/scratch/s1/a.history.parquet,e59e60e3ce375597)

$(language)/forward/gpt2-128/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-128/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-128/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/scratch/s1/
$(language)/forward/gpt2-128/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-128/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-128/scratch/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-128/scratch/s1/b.lr0.0003.history.parquet,d7056b93f8b6e534)

$(language)/forward/gpt2-128/scratch/s2/a.history.parquet $(language)/forward/gpt2-128/scratch/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/scratch/s2/
$(language)/forward/gpt2-128/scratch/s2/a%history.parquet $(language)/forward/gpt2-128/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --task 0 --out $(language)/forward/gpt2-128/scratch/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-128/scratch/s2/a.history.parquet,e120ee95e8c8b529)

$(language)/forward/gpt2-128/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-128/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-128/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/scratch/s2/
$(language)/forward/gpt2-128/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-128/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-128/scratch/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-128/scratch/s2/b.lr0.0003.history.parquet,0dd1ea1d01453ca0)

$(language)/forward/gpt2-128/scratch/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-128/scratch/s0/b.lr0.001.safetensors $(language)/forward/gpt2-128/scratch/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-128/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-128/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/scratch/s0/
$(language)/forward/gpt2-128/scratch/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-128/scratch/s0/b.lr0.001%safetensors $(language)/forward/gpt2-128/scratch/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/scratch/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-128/scratch/s0/b.lr0.001.history.parquet,d58359a576a13d8e)

$(language)/forward/gpt2-128/scratch/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-128/scratch/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-128/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/scratch/s1/
$(language)/forward/gpt2-128/scratch/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-128/scratch/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/scratch/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/scratch/s1/b.lr0.001.history.parquet,44eee8d55577d6c0)

$(language)/forward/gpt2-128/scratch/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-128/scratch/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-128/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-128/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/scratch/s2/
$(language)/forward/gpt2-128/scratch/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-128/scratch/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/scratch/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/scratch/s2/b.lr0.001.history.parquet,cba3650a8aa7b4fe)

$(language)/forward/gpt2-80/scratch/s0/a.history.parquet $(language)/forward/gpt2-80/scratch/s0/a.safetensors $(language)/forward/gpt2-80/scratch/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/scratch/s0/
$(language)/forward/gpt2-80/scratch/s0/a%history.parquet $(language)/forward/gpt2-80/scratch/s0/a%safetensors $(language)/forward/gpt2-80/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --task 0 --out $(language)/forward/gpt2-80/scratch/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-80/scratch/s0/a.history.parquet,a72c18e2e115e879)

$(language)/forward/gpt2-80/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-80/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-80/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-80/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-80/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-80/scratch/s0/
$(language)/forward/gpt2-80/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-80/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-80/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-80/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-80/scratch/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-80/scratch/s0/b.lr0.0003.history.parquet,c6be357a7e9f2fbe)

$(language)/forward/gpt2-80/scratch/s1/a.history.parquet $(language)/forward/gpt2-80/scratch/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/scratch/s1/
$(language)/forward/gpt2-80/scratch/s1/a%history.parquet $(language)/forward/gpt2-80/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --task 0 --out $(language)/forward/gpt2-80/scratch/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-80/scratch/s1/a.history.parquet,86653e51858bf9a7)

$(language)/forward/gpt2-80/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-80/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-80/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/scratch/s1/
$(language)/forward/gpt2-80/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-80/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-80/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-80/scratch/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-80/scratch/s1/b.lr0.0003.history.parquet,248b1971a5f76019)

$(language)/forward/gpt2-80/scratch/s2/a.history.parquet $(language)/forward/gpt2-80/scratch/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/scratch/s2/
$(language)/forward/gpt2-80/scratch/s2/a%history.parquet $(language)/forward/gpt2-80/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --task 0 --out $(language)/forward/gpt2-80/scratch/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-80/scratch/s2/a.history.parquet,e86460a63b9bc67b)

$(language)/forward/gpt2-80/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-80/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-80/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/scratch/s2/
$(language)/forward/gpt2-80/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-80/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-80/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-80/scratch/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-80/scratch/s2/b.lr0.0003.history.parquet,0039c3b90039379a)

$(language)/forward/gpt2-80/scratch/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-80/scratch/s0/b.lr0.001.safetensors $(language)/forward/gpt2-80/scratch/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-80/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-80/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-80/scratch/s0/
$(language)/forward/gpt2-80/scratch/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-80/scratch/s0/b.lr0.001%safetensors $(language)/forward/gpt2-80/scratch/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-80/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-80/scratch/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-80/scratch/s0/b.lr0.001.history.parquet,3b8cb6d383c3992a)

$(language)/forward/gpt2-80/scratch/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-80/scratch/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-80/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/scratch/s1/
$(language)/forward/gpt2-80/scratch/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-80/scratch/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-80/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-80/scratch/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-80/scratch/s1/b.lr0.001.history.parquet,299df1078bbf5d4b)

$(language)/forward/gpt2-80/scratch/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-80/scratch/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-80/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-80/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/scratch/s2/
$(language)/forward/gpt2-80/scratch/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-80/scratch/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-80/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-80/scratch/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-80/scratch/s2/b.lr0.001.history.parquet,c981467254e1fd48)

$(language)/forward/gpt2-48/scratch/s0/a.history.parquet $(language)/forward/gpt2-48/scratch/s0/a.safetensors $(language)/forward/gpt2-48/scratch/s0/a.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/scratch/s0/
$(language)/forward/gpt2-48/scratch/s0/a%history.parquet $(language)/forward/gpt2-48/scratch/s0/a%safetensors $(language)/forward/gpt2-48/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --task 0 --out $(language)/forward/gpt2-48/scratch/s0/a.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-48/scratch/s0/a.history.parquet,239372ca56fd292c)

$(language)/forward/gpt2-48/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-48/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-48/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-48/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-48/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-48/scratch/s0/
$(language)/forward/gpt2-48/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-48/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-48/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-48/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-48/scratch/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-48/scratch/s0/b.lr0.0003.history.parquet,abbce9ba3779eb20)

$(language)/forward/gpt2-48/scratch/s1/a.history.parquet $(language)/forward/gpt2-48/scratch/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/scratch/s1/
$(language)/forward/gpt2-48/scratch/s1/a%history.parquet $(language)/forward/gpt2-48/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --task 0 --out $(language)/forward/gpt2-48/scratch/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-48/scratch/s1/a.history.parquet,43cc77ed6cd651b9)

$(language)/forward/gpt2-48/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-48/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-48/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/scratch/s1/
$(language)/forward/gpt2-48/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-48/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-48/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-48/scratch/s1/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-48/scratch/s1/b.lr0.0003.history.parquet,b13174d442d06d2b)

$(language)/forward/gpt2-48/scratch/s2/a.history.parquet $(language)/forward/gpt2-48/scratch/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    pipelines/language/cpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/scratch/s2/
$(language)/forward/gpt2-48/scratch/s2/a%history.parquet $(language)/forward/gpt2-48/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --task 0 --out $(language)/forward/gpt2-48/scratch/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-48/scratch/s2/a.history.parquet,053f379210d54208)

$(language)/forward/gpt2-48/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-48/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-48/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/scratch/s2/
$(language)/forward/gpt2-48/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-48/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-48/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.0003 --out $(language)/forward/gpt2-48/scratch/s2/b.lr0.0003.safetensors
	@$(call made,$(language),forward/gpt2-48/scratch/s2/b.lr0.0003.history.parquet,73ca8c4aec2a6057)

$(language)/forward/gpt2-48/scratch/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-48/scratch/s0/b.lr0.001.safetensors $(language)/forward/gpt2-48/scratch/s0/b.lr0.001.samples.parquet: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-48/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-48/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-48/scratch/s0/
$(language)/forward/gpt2-48/scratch/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-48/scratch/s0/b.lr0.001%safetensors $(language)/forward/gpt2-48/scratch/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-48/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-48/scratch/s0/b.lr0.001.safetensors --sample 'The film'
	@$(call made,$(language),forward/gpt2-48/scratch/s0/b.lr0.001.history.parquet,8179c3ca0d41dea5)

$(language)/forward/gpt2-48/scratch/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-48/scratch/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-48/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/scratch/s1/
$(language)/forward/gpt2-48/scratch/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-48/scratch/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-48/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-48/scratch/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-48/scratch/s1/b.lr0.001.history.parquet,041b6e9fb82de9a1)

$(language)/forward/gpt2-48/scratch/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-48/scratch/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-48/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-48/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/scratch/s2/
$(language)/forward/gpt2-48/scratch/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-48/scratch/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-48/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-48/scratch/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-48/scratch/s2/b.lr0.001.history.parquet,91d960d6564a8f20)

$(language)/reverse/gpt2-128/p0/s0/a.history.parquet $(language)/reverse/gpt2-128/p0/s0/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/pretrain/gpt2-128/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-128/p0/s0/
$(language)/reverse/gpt2-128/p0/s0/a%history.parquet $(language)/reverse/gpt2-128/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-128/p0.safetensors --task 1 --out $(language)/reverse/gpt2-128/p0/s0/a.safetensors
	@$(call made,$(language),reverse/gpt2-128/p0/s0/a.history.parquet,c43d37577e511255)

$(language)/reverse/gpt2-128/p0/s0/b.lr0.001.history.parquet $(language)/reverse/gpt2-128/p0/s0/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-128/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-128/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-128/p0/s0/
$(language)/reverse/gpt2-128/p0/s0/b.lr0.001%history.parquet $(language)/reverse/gpt2-128/p0/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-128/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-128/p0/s0/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-128/p0/s0/b.lr0.001.history.parquet,2cc4199f2991730a)

$(language)/reverse/gpt2-128/p1/s1/a.history.parquet $(language)/reverse/gpt2-128/p1/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/pretrain/gpt2-128/p1.safetensors | build $(language-rules) $(language)/reverse/gpt2-128/p1/s1/
$(language)/reverse/gpt2-128/p1/s1/a%history.parquet $(language)/reverse/gpt2-128/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-128/p1.safetensors --task 1 --out $(language)/reverse/gpt2-128/p1/s1/a.safetensors
	@$(call made,$(language),reverse/gpt2-128/p1/s1/a.history.parquet,3465ab5453cc7f5a)

$(language)/reverse/gpt2-128/p1/s1/b.lr0.001.history.parquet $(language)/reverse/gpt2-128/p1/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-128/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-128/p1/s1/
$(language)/reverse/gpt2-128/p1/s1/b.lr0.001%history.parquet $(language)/reverse/gpt2-128/p1/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-128/p1/s1/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-128/p1/s1/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-128/p1/s1/b.lr0.001.history.parquet,709a4056fddcf114)

$(language)/reverse/gpt2-128/p2/s2/a.history.parquet $(language)/reverse/gpt2-128/p2/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/pretrain/gpt2-128/p2.safetensors | build $(language-rules) $(language)/reverse/gpt2-128/p2/s2/
$(language)/reverse/gpt2-128/p2/s2/a%history.parquet $(language)/reverse/gpt2-128/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-128/p2.safetensors --task 1 --out $(language)/reverse/gpt2-128/p2/s2/a.safetensors
	@$(call made,$(language),reverse/gpt2-128/p2/s2/a.history.parquet,0020b781be8acb18)

$(language)/reverse/gpt2-128/p2/s2/b.lr0.001.history.parquet $(language)/reverse/gpt2-128/p2/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-128/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-128/p2/s2/
$(language)/reverse/gpt2-128/p2/s2/b.lr0.001%history.parquet $(language)/reverse/gpt2-128/p2/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-128/p2/s2/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-128/p2/s2/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-128/p2/s2/b.lr0.001.history.parquet,17ac6991fdb61fff)

$(language)/reverse/gpt2-80/p0/s0/a.history.parquet $(language)/reverse/gpt2-80/p0/s0/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-80/p0.history.parquet \
    $(language)/pretrain/gpt2-80/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-80/p0/s0/
$(language)/reverse/gpt2-80/p0/s0/a%history.parquet $(language)/reverse/gpt2-80/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-80/p0.safetensors --task 1 --out $(language)/reverse/gpt2-80/p0/s0/a.safetensors
	@$(call made,$(language),reverse/gpt2-80/p0/s0/a.history.parquet,9748bf9ace858355)

$(language)/reverse/gpt2-80/p0/s0/b.lr0.001.history.parquet $(language)/reverse/gpt2-80/p0/s0/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-80/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-80/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-80/p0/s0/
$(language)/reverse/gpt2-80/p0/s0/b.lr0.001%history.parquet $(language)/reverse/gpt2-80/p0/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-80/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-80/p0/s0/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-80/p0/s0/b.lr0.001.history.parquet,c8fb6d24657e1967)

$(language)/reverse/gpt2-80/p1/s1/a.history.parquet $(language)/reverse/gpt2-80/p1/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-80/p1.history.parquet \
    $(language)/pretrain/gpt2-80/p1.safetensors | build $(language-rules) $(language)/reverse/gpt2-80/p1/s1/
$(language)/reverse/gpt2-80/p1/s1/a%history.parquet $(language)/reverse/gpt2-80/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-80/p1.safetensors --task 1 --out $(language)/reverse/gpt2-80/p1/s1/a.safetensors
	@$(call made,$(language),reverse/gpt2-80/p1/s1/a.history.parquet,3035a6f3b26bb43a)

$(language)/reverse/gpt2-80/p1/s1/b.lr0.001.history.parquet $(language)/reverse/gpt2-80/p1/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-80/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-80/p1/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-80/p1/s1/
$(language)/reverse/gpt2-80/p1/s1/b.lr0.001%history.parquet $(language)/reverse/gpt2-80/p1/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-80/p1/s1/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-80/p1/s1/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-80/p1/s1/b.lr0.001.history.parquet,87fcb3b2d2be25ea)

$(language)/reverse/gpt2-80/p2/s2/a.history.parquet $(language)/reverse/gpt2-80/p2/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-80/p2.history.parquet \
    $(language)/pretrain/gpt2-80/p2.safetensors | build $(language-rules) $(language)/reverse/gpt2-80/p2/s2/
$(language)/reverse/gpt2-80/p2/s2/a%history.parquet $(language)/reverse/gpt2-80/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-80/p2.safetensors --task 1 --out $(language)/reverse/gpt2-80/p2/s2/a.safetensors
	@$(call made,$(language),reverse/gpt2-80/p2/s2/a.history.parquet,6c0334e49b9405a8)

$(language)/reverse/gpt2-80/p2/s2/b.lr0.001.history.parquet $(language)/reverse/gpt2-80/p2/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-80/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-80/p2/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-80/p2/s2/
$(language)/reverse/gpt2-80/p2/s2/b.lr0.001%history.parquet $(language)/reverse/gpt2-80/p2/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-80/p2/s2/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-80/p2/s2/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-80/p2/s2/b.lr0.001.history.parquet,b34b91f06c395b26)

$(language)/reverse/gpt2-48/p0/s0/a.history.parquet $(language)/reverse/gpt2-48/p0/s0/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-48/p0.history.parquet \
    $(language)/pretrain/gpt2-48/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-48/p0/s0/
$(language)/reverse/gpt2-48/p0/s0/a%history.parquet $(language)/reverse/gpt2-48/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-48/p0.safetensors --task 1 --out $(language)/reverse/gpt2-48/p0/s0/a.safetensors
	@$(call made,$(language),reverse/gpt2-48/p0/s0/a.history.parquet,14433738c61cda8d)

$(language)/reverse/gpt2-48/p0/s0/b.lr0.001.history.parquet $(language)/reverse/gpt2-48/p0/s0/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-48/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-48/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-48/p0/s0/
$(language)/reverse/gpt2-48/p0/s0/b.lr0.001%history.parquet $(language)/reverse/gpt2-48/p0/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-48/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-48/p0/s0/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-48/p0/s0/b.lr0.001.history.parquet,f7ecfde4419ad71e)

$(language)/reverse/gpt2-48/p1/s1/a.history.parquet $(language)/reverse/gpt2-48/p1/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-48/p1.history.parquet \
    $(language)/pretrain/gpt2-48/p1.safetensors | build $(language-rules) $(language)/reverse/gpt2-48/p1/s1/
$(language)/reverse/gpt2-48/p1/s1/a%history.parquet $(language)/reverse/gpt2-48/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-48/p1.safetensors --task 1 --out $(language)/reverse/gpt2-48/p1/s1/a.safetensors
	@$(call made,$(language),reverse/gpt2-48/p1/s1/a.history.parquet,7c721df31b17b3dd)

$(language)/reverse/gpt2-48/p1/s1/b.lr0.001.history.parquet $(language)/reverse/gpt2-48/p1/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-48/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-48/p1/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-48/p1/s1/
$(language)/reverse/gpt2-48/p1/s1/b.lr0.001%history.parquet $(language)/reverse/gpt2-48/p1/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-48/p1/s1/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-48/p1/s1/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-48/p1/s1/b.lr0.001.history.parquet,1116e7ad09dcf667)

$(language)/reverse/gpt2-48/p2/s2/a.history.parquet $(language)/reverse/gpt2-48/p2/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-48/p2.history.parquet \
    $(language)/pretrain/gpt2-48/p2.safetensors | build $(language-rules) $(language)/reverse/gpt2-48/p2/s2/
$(language)/reverse/gpt2-48/p2/s2/a%history.parquet $(language)/reverse/gpt2-48/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-48/p2.safetensors --task 1 --out $(language)/reverse/gpt2-48/p2/s2/a.safetensors
	@$(call made,$(language),reverse/gpt2-48/p2/s2/a.history.parquet,1198ac5716e7c14e)

$(language)/reverse/gpt2-48/p2/s2/b.lr0.001.history.parquet $(language)/reverse/gpt2-48/p2/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-48/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-48/p2/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-48/p2/s2/
$(language)/reverse/gpt2-48/p2/s2/b.lr0.001%history.parquet $(language)/reverse/gpt2-48/p2/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-48/p2/s2/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-48/p2/s2/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-48/p2/s2/b.lr0.001.history.parquet,c740f62f12769d8a)

$(language)/reverse/gpt2-256/p0/s0/a.history.parquet $(language)/reverse/gpt2-256/p0/s0/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p0/s0/
$(language)/reverse/gpt2-256/p0/s0/a%history.parquet $(language)/reverse/gpt2-256/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-256/p0.safetensors --task 1 --out $(language)/reverse/gpt2-256/p0/s0/a.safetensors
	@$(call made,$(language),reverse/gpt2-256/p0/s0/a.history.parquet,6528225e2f40678a)

$(language)/reverse/gpt2-256/p0/s0/b.lr0.001.history.parquet $(language)/reverse/gpt2-256/p0/s0/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-256/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-256/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p0/s0/
$(language)/reverse/gpt2-256/p0/s0/b.lr0.001%history.parquet $(language)/reverse/gpt2-256/p0/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-256/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-256/p0/s0/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-256/p0/s0/b.lr0.001.history.parquet,62782b5205e0bbf9)

$(language)/reverse/gpt2-256/p0/s1/a.history.parquet $(language)/reverse/gpt2-256/p0/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p0/s1/
$(language)/reverse/gpt2-256/p0/s1/a%history.parquet $(language)/reverse/gpt2-256/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-256/p0.safetensors --task 1 --out $(language)/reverse/gpt2-256/p0/s1/a.safetensors
	@$(call made,$(language),reverse/gpt2-256/p0/s1/a.history.parquet,3d99ff157af100d2)

$(language)/reverse/gpt2-256/p0/s1/b.lr0.001.history.parquet $(language)/reverse/gpt2-256/p0/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-256/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-256/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p0/s1/
$(language)/reverse/gpt2-256/p0/s1/b.lr0.001%history.parquet $(language)/reverse/gpt2-256/p0/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-256/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-256/p0/s1/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-256/p0/s1/b.lr0.001.history.parquet,f732a6933d44d0df)

$(language)/reverse/gpt2-256/p0/s2/a.history.parquet $(language)/reverse/gpt2-256/p0/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p0/s2/
$(language)/reverse/gpt2-256/p0/s2/a%history.parquet $(language)/reverse/gpt2-256/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-256/p0.safetensors --task 1 --out $(language)/reverse/gpt2-256/p0/s2/a.safetensors
	@$(call made,$(language),reverse/gpt2-256/p0/s2/a.history.parquet,839a0ca84d60059d)

$(language)/reverse/gpt2-256/p0/s2/b.lr0.001.history.parquet $(language)/reverse/gpt2-256/p0/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-256/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-256/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p0/s2/
$(language)/reverse/gpt2-256/p0/s2/b.lr0.001%history.parquet $(language)/reverse/gpt2-256/p0/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-256/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-256/p0/s2/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-256/p0/s2/b.lr0.001.history.parquet,0263cdbeb7f48a4e)

$(language)/reverse/gpt2-192/p0/s0/a.history.parquet $(language)/reverse/gpt2-192/p0/s0/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/pretrain/gpt2-192/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-192/p0/s0/
$(language)/reverse/gpt2-192/p0/s0/a%history.parquet $(language)/reverse/gpt2-192/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-192/p0.safetensors --task 1 --out $(language)/reverse/gpt2-192/p0/s0/a.safetensors
	@$(call made,$(language),reverse/gpt2-192/p0/s0/a.history.parquet,4a91a839edd92164)

$(language)/reverse/gpt2-192/p0/s0/b.lr0.001.history.parquet $(language)/reverse/gpt2-192/p0/s0/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-192/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-192/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-192/p0/s0/
$(language)/reverse/gpt2-192/p0/s0/b.lr0.001%history.parquet $(language)/reverse/gpt2-192/p0/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-192/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-192/p0/s0/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-192/p0/s0/b.lr0.001.history.parquet,25d9032cd81043f4)

$(language)/reverse/gpt2-192/p0/s1/a.history.parquet $(language)/reverse/gpt2-192/p0/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/pretrain/gpt2-192/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-192/p0/s1/
$(language)/reverse/gpt2-192/p0/s1/a%history.parquet $(language)/reverse/gpt2-192/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-192/p0.safetensors --task 1 --out $(language)/reverse/gpt2-192/p0/s1/a.safetensors
	@$(call made,$(language),reverse/gpt2-192/p0/s1/a.history.parquet,4c11fe847a0c09cb)

$(language)/reverse/gpt2-192/p0/s1/b.lr0.001.history.parquet $(language)/reverse/gpt2-192/p0/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-192/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-192/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-192/p0/s1/
$(language)/reverse/gpt2-192/p0/s1/b.lr0.001%history.parquet $(language)/reverse/gpt2-192/p0/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-192/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-192/p0/s1/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-192/p0/s1/b.lr0.001.history.parquet,e512cbfee223c580)

$(language)/reverse/gpt2-192/p0/s2/a.history.parquet $(language)/reverse/gpt2-192/p0/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/pretrain/gpt2-192/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-192/p0/s2/
$(language)/reverse/gpt2-192/p0/s2/a%history.parquet $(language)/reverse/gpt2-192/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-192/p0.safetensors --task 1 --out $(language)/reverse/gpt2-192/p0/s2/a.safetensors
	@$(call made,$(language),reverse/gpt2-192/p0/s2/a.history.parquet,0ff4598145a4e462)

$(language)/reverse/gpt2-192/p0/s2/b.lr0.001.history.parquet $(language)/reverse/gpt2-192/p0/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-192/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-192/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-192/p0/s2/
$(language)/reverse/gpt2-192/p0/s2/b.lr0.001%history.parquet $(language)/reverse/gpt2-192/p0/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-192/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/reverse/gpt2-192/p0/s2/b.lr0.001.safetensors
	@$(call made,$(language),reverse/gpt2-192/p0/s2/b.lr0.001.history.parquet,c4861fbb89a3ad56)

$(language)/forward/gpt2-128/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.05-sgd.history.parquet,4c9964206ffea239)

$(language)/forward/gpt2-128/p1/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.05-sgd.history.parquet,ebb81e1335056269)

$(language)/forward/gpt2-128/p2/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.05-sgd.history.parquet,d4f86e47f3fffa6c)

$(language)/forward/gpt2-80/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-80/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.safetensors \
    $(language)/forward/gpt2-80/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-80/p0/s0/
$(language)/forward/gpt2-80/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-80/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-80/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-80/p0/s0/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-80/p0/s0/b.lr0.05-sgd.history.parquet,5fa68782df824e04)

$(language)/forward/gpt2-80/p1/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-80/p1/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p1/s1/
$(language)/forward/gpt2-80/p1/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-80/p1/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-80/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-80/p1/s1/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-80/p1/s1/b.lr0.05-sgd.history.parquet,129d6e5f69897d9a)

$(language)/forward/gpt2-80/p2/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-80/p2/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-80/p2/s2/
$(language)/forward/gpt2-80/p2/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-80/p2/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-80/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-80/p2/s2/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-80/p2/s2/b.lr0.05-sgd.history.parquet,eedb6f4ca5d22751)

$(language)/forward/gpt2-48/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-48/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.safetensors \
    $(language)/forward/gpt2-48/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-48/p0/s0/
$(language)/forward/gpt2-48/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-48/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-48/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-48/p0/s0/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-48/p0/s0/b.lr0.05-sgd.history.parquet,352fcdda76493f0c)

$(language)/forward/gpt2-48/p1/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-48/p1/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p1/s1/
$(language)/forward/gpt2-48/p1/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-48/p1/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-48/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-48/p1/s1/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-48/p1/s1/b.lr0.05-sgd.history.parquet,4a219e51f1810ab9)

$(language)/forward/gpt2-48/p2/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-48/p2/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-48/p2/s2/
$(language)/forward/gpt2-48/p2/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-48/p2/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-48/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-48/p2/s2/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-48/p2/s2/b.lr0.05-sgd.history.parquet,43eab593157d3897)

$(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.safetensors \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
$(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s0/b.lr0.05-sgd.history.parquet,781b35a8623564de)

$(language)/forward/gpt2-256/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-256/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s1/
$(language)/forward/gpt2-256/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-256/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-256/p0/s1/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s1/b.lr0.05-sgd.history.parquet,1169d661171fb8b3)

$(language)/forward/gpt2-256/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-256/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s2/
$(language)/forward/gpt2-256/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-256/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-256/p0/s2/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-256/p0/s2/b.lr0.05-sgd.history.parquet,bf5d8152184d36e9)

$(language)/forward/gpt2-192/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-192/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.safetensors \
    $(language)/forward/gpt2-192/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s0/
$(language)/forward/gpt2-192/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-192/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-192/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-192/p0/s0/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s0/b.lr0.05-sgd.history.parquet,07910b5c4048a131)

$(language)/forward/gpt2-192/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-192/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s1/
$(language)/forward/gpt2-192/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-192/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-192/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-192/p0/s1/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s1/b.lr0.05-sgd.history.parquet,33cb4d7b44858130)

$(language)/forward/gpt2-192/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-192/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/cpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-192/p0/s2/
$(language)/forward/gpt2-192/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-192/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-192/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.05 --out $(language)/forward/gpt2-192/p0/s2/b.lr0.05-sgd.safetensors
	@$(call made,$(language),forward/gpt2-192/p0/s2/b.lr0.05-sgd.history.parquet,7d4657aeef190e35)

$(language)/pretrain/gpt2-128/p0-steps200.history.parquet $(language)/pretrain/gpt2-128/p0-steps200.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p0-steps200%history.parquet $(language)/pretrain/gpt2-128/p0-steps200%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=200 --seed 0 --out $(language)/pretrain/gpt2-128/p0-steps200.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p0-steps200.history.parquet,9779adeab127e92f)

$(language)/forward/gpt2-128/p0-steps200/s0/a.history.parquet $(language)/forward/gpt2-128/p0-steps200/s0/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p0-steps200.history.parquet \
    $(language)/pretrain/gpt2-128/p0-steps200.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p0-steps200/s0/
$(language)/forward/gpt2-128/p0-steps200/s0/a%history.parquet $(language)/forward/gpt2-128/p0-steps200/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-128/p0-steps200.safetensors --task 0 --out $(language)/forward/gpt2-128/p0-steps200/s0/a.safetensors
	@$(call made,$(language),forward/gpt2-128/p0-steps200/s0/a.history.parquet,2cda0e58e5663958)

$(language)/forward/gpt2-128/p0-steps200/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p0-steps200/s0/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0-steps200/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0-steps200/s0/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p0-steps200/s0/
$(language)/forward/gpt2-128/p0-steps200/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p0-steps200/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0-steps200/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p0-steps200/s0/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/p0-steps200/s0/b.lr0.001.history.parquet,851e1e3b122c947c)

$(language)/pretrain/gpt2-128/p0-steps50.history.parquet $(language)/pretrain/gpt2-128/p0-steps50.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p0-steps50%history.parquet $(language)/pretrain/gpt2-128/p0-steps50%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=50 --seed 0 --out $(language)/pretrain/gpt2-128/p0-steps50.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p0-steps50.history.parquet,83318acc1716266f)

$(language)/forward/gpt2-128/p0-steps50/s0/a.history.parquet $(language)/forward/gpt2-128/p0-steps50/s0/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p0-steps50.history.parquet \
    $(language)/pretrain/gpt2-128/p0-steps50.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p0-steps50/s0/
$(language)/forward/gpt2-128/p0-steps50/s0/a%history.parquet $(language)/forward/gpt2-128/p0-steps50/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-128/p0-steps50.safetensors --task 0 --out $(language)/forward/gpt2-128/p0-steps50/s0/a.safetensors
	@$(call made,$(language),forward/gpt2-128/p0-steps50/s0/a.history.parquet,b27943c660297a0b)

$(language)/forward/gpt2-128/p0-steps50/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p0-steps50/s0/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0-steps50/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0-steps50/s0/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p0-steps50/s0/
$(language)/forward/gpt2-128/p0-steps50/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p0-steps50/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0-steps50/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p0-steps50/s0/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/p0-steps50/s0/b.lr0.001.history.parquet,b99a749a33bc4fca)

$(language)/pretrain/gpt2-128/p1-steps200.history.parquet $(language)/pretrain/gpt2-128/p1-steps200.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p1-steps200%history.parquet $(language)/pretrain/gpt2-128/p1-steps200%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=200 --seed 1 --out $(language)/pretrain/gpt2-128/p1-steps200.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p1-steps200.history.parquet,dd06af09d2a0e05c)

$(language)/forward/gpt2-128/p1-steps200/s1/a.history.parquet $(language)/forward/gpt2-128/p1-steps200/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p1-steps200.history.parquet \
    $(language)/pretrain/gpt2-128/p1-steps200.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1-steps200/s1/
$(language)/forward/gpt2-128/p1-steps200/s1/a%history.parquet $(language)/forward/gpt2-128/p1-steps200/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-128/p1-steps200.safetensors --task 0 --out $(language)/forward/gpt2-128/p1-steps200/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-128/p1-steps200/s1/a.history.parquet,6f36d838739bafbc)

$(language)/forward/gpt2-128/p1-steps200/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p1-steps200/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1-steps200/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1-steps200/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1-steps200/s1/
$(language)/forward/gpt2-128/p1-steps200/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p1-steps200/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1-steps200/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p1-steps200/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/p1-steps200/s1/b.lr0.001.history.parquet,b291c25b4c1e8608)

$(language)/pretrain/gpt2-128/p1-steps50.history.parquet $(language)/pretrain/gpt2-128/p1-steps50.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p1-steps50%history.parquet $(language)/pretrain/gpt2-128/p1-steps50%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=50 --seed 1 --out $(language)/pretrain/gpt2-128/p1-steps50.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p1-steps50.history.parquet,8184a169b3471415)

$(language)/forward/gpt2-128/p1-steps50/s1/a.history.parquet $(language)/forward/gpt2-128/p1-steps50/s1/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p1-steps50.history.parquet \
    $(language)/pretrain/gpt2-128/p1-steps50.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1-steps50/s1/
$(language)/forward/gpt2-128/p1-steps50/s1/a%history.parquet $(language)/forward/gpt2-128/p1-steps50/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-128/p1-steps50.safetensors --task 0 --out $(language)/forward/gpt2-128/p1-steps50/s1/a.safetensors
	@$(call made,$(language),forward/gpt2-128/p1-steps50/s1/a.history.parquet,dd6d7d62d1ec4061)

$(language)/forward/gpt2-128/p1-steps50/s1/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p1-steps50/s1/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1-steps50/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1-steps50/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1-steps50/s1/
$(language)/forward/gpt2-128/p1-steps50/s1/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p1-steps50/s1/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1-steps50/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p1-steps50/s1/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/p1-steps50/s1/b.lr0.001.history.parquet,0888980d2181b4fc)

$(language)/pretrain/gpt2-128/p2-steps200.history.parquet $(language)/pretrain/gpt2-128/p2-steps200.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p2-steps200%history.parquet $(language)/pretrain/gpt2-128/p2-steps200%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=200 --seed 2 --out $(language)/pretrain/gpt2-128/p2-steps200.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p2-steps200.history.parquet,72cc9327114fca39)

$(language)/forward/gpt2-128/p2-steps200/s2/a.history.parquet $(language)/forward/gpt2-128/p2-steps200/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p2-steps200.history.parquet \
    $(language)/pretrain/gpt2-128/p2-steps200.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2-steps200/s2/
$(language)/forward/gpt2-128/p2-steps200/s2/a%history.parquet $(language)/forward/gpt2-128/p2-steps200/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-128/p2-steps200.safetensors --task 0 --out $(language)/forward/gpt2-128/p2-steps200/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-128/p2-steps200/s2/a.history.parquet,431ad86ad5382574)

$(language)/forward/gpt2-128/p2-steps200/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p2-steps200/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2-steps200/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2-steps200/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2-steps200/s2/
$(language)/forward/gpt2-128/p2-steps200/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p2-steps200/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2-steps200/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p2-steps200/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/p2-steps200/s2/b.lr0.001.history.parquet,272d7f340a9f2d1d)

$(language)/pretrain/gpt2-128/p2-steps50.history.parquet $(language)/pretrain/gpt2-128/p2-steps50.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p2-steps50%history.parquet $(language)/pretrain/gpt2-128/p2-steps50%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=50 --seed 2 --out $(language)/pretrain/gpt2-128/p2-steps50.safetensors
	@$(call made,$(language),pretrain/gpt2-128/p2-steps50.history.parquet,720cf9fcefe34f88)

$(language)/forward/gpt2-128/p2-steps50/s2/a.history.parquet $(language)/forward/gpt2-128/p2-steps50/s2/a.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-128/p2-steps50.history.parquet \
    $(language)/pretrain/gpt2-128/p2-steps50.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2-steps50/s2/
$(language)/forward/gpt2-128/p2-steps50/s2/a%history.parquet $(language)/forward/gpt2-128/p2-steps50/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-128/p2-steps50.safetensors --task 0 --out $(language)/forward/gpt2-128/p2-steps50/s2/a.safetensors
	@$(call made,$(language),forward/gpt2-128/p2-steps50/s2/a.history.parquet,83b63b8dfd03729f)

$(language)/forward/gpt2-128/p2-steps50/s2/b.lr0.001.history.parquet $(language)/forward/gpt2-128/p2-steps50/s2/b.lr0.001.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2-steps50/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2-steps50/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2-steps50/s2/
$(language)/forward/gpt2-128/p2-steps50/s2/b.lr0.001%history.parquet $(language)/forward/gpt2-128/p2-steps50/s2/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2-steps50/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --out $(language)/forward/gpt2-128/p2-steps50/s2/b.lr0.001.safetensors
	@$(call made,$(language),forward/gpt2-128/p2-steps50/s2/b.lr0.001.history.parquet,144110344be683c8)

$(language)/forward/gpt2-128/p0/s0/a.fisher.safetensors: \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
	$(GPU) $(BIN)/fisher $(language)/forward/gpt2-128/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --task 0 \
	    --estimator empirical --per sequence --examples 256 --out $(language)/forward/gpt2-128/p0/s0/a.fisher.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/a.fisher.safetensors,e99cc754ffc9e71a)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/gpt2-128/p0/s0/a.fisher.safetensors --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1.history.parquet,6945ecb23c5a91db)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty ewc --relative --strength 0.3 --fisher $(language)/forward/gpt2-128/p0/s0/a.fisher.safetensors --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3.history.parquet,f833c80bed63a415)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty l2sp --strength 0.1 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1.history.parquet,8d1ab4626148670f)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty l2sp --strength 0.3 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3.history.parquet,650b50c1a7782920)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-3.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-3%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty lwf --strength 3 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-3.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001-lwf-3.history.parquet,2e1d34dcc47820a1)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-10.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-10.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-10%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-10%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty lwf --strength 10 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001-lwf-10.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001-lwf-10.history.parquet,1c3fcd023cbbab3c)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01.history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
$(language)/forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01%history.parquet $(language)/forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-128/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --replay-data $(language)/tokens/gpt2/general --replay-share 0.01 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01.safetensors
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01.history.parquet,0e8584d324ec6264)

$(language)/forward/gpt2-128/p1/s1/a.fisher.safetensors: \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
	$(GPU) $(BIN)/fisher $(language)/forward/gpt2-128/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --task 0 \
	    --estimator empirical --per sequence --examples 256 --out $(language)/forward/gpt2-128/p1/s1/a.fisher.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/a.fisher.safetensors,3622334f6d4ca783)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors \
    $(language)/forward/gpt2-128/p1/s1/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/gpt2-128/p1/s1/a.fisher.safetensors --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1.history.parquet,8de5a6cdb9967124)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors \
    $(language)/forward/gpt2-128/p1/s1/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty ewc --relative --strength 0.3 --fisher $(language)/forward/gpt2-128/p1/s1/a.fisher.safetensors --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3.history.parquet,7219db71d10a76d3)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty l2sp --strength 0.1 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1.history.parquet,a54cb063e650d8ba)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty l2sp --strength 0.3 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3.history.parquet,8e83ea678d15ca56)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-3.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-3%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty lwf --strength 3 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-3.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001-lwf-3.history.parquet,e361a1c70be99490)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-10.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-10.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-10%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-10%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty lwf --strength 10 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001-lwf-10.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001-lwf-10.history.parquet,2fec5c060459ed10)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01.history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
$(language)/forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01%history.parquet $(language)/forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-128/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --replay-data $(language)/tokens/gpt2/general --replay-share 0.01 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01.safetensors
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01.history.parquet,670e20dab2d974d7)

$(language)/forward/gpt2-128/p2/s2/a.fisher.safetensors: \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
	$(GPU) $(BIN)/fisher $(language)/forward/gpt2-128/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --task 0 \
	    --estimator empirical --per sequence --examples 256 --out $(language)/forward/gpt2-128/p2/s2/a.fisher.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/a.fisher.safetensors,f9ac6a783b506cfd)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors \
    $(language)/forward/gpt2-128/p2/s2/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/gpt2-128/p2/s2/a.fisher.safetensors --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1.history.parquet,5c24427d38e245fe)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors \
    $(language)/forward/gpt2-128/p2/s2/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty ewc --relative --strength 0.3 --fisher $(language)/forward/gpt2-128/p2/s2/a.fisher.safetensors --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3.history.parquet,e6353ed377931e43)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty l2sp --strength 0.1 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1.history.parquet,b2c10f1d11798e65)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty l2sp --strength 0.3 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3.history.parquet,505006a939242528)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-3.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-3.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-3%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty lwf --strength 3 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-3.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001-lwf-3.history.parquet,4260d71d56edefe7)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-10.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-10.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-10%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-10%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --penalty lwf --strength 10 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001-lwf-10.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001-lwf-10.history.parquet,dbc80eb4a0a763c0)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01.history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01.safetensors: \
    pipelines/language/cpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
$(language)/forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01%history.parquet $(language)/forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --config pipelines/language/cpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=64 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-128/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=10 --set later.lr=0.001 --replay-data $(language)/tokens/gpt2/general --replay-share 0.01 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01.safetensors
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01.history.parquet,cab740c93085d375)

$(language)/forward/gpt2-128/p0/s0/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.safetensors \
    $(language)/forward/gpt2-128/p0/s0/b.lr0.001.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p0/s0/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p0/s0/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-128/p0/s0/b.lr0.001.overlap.parquet,e41349ba4613c181)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p1/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-128/p1/s1/b.lr0.001.overlap.parquet,3419403e2ff6025c)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p2/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-128/p2/s2/b.lr0.001.overlap.parquet,fd4d28507a1c0d42)

$(language)/forward/gpt2-80/p0/s0/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.001.safetensors \
    $(language)/forward/gpt2-80/p0/s0/b.lr0.001.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p0/s0/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p0/s0/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-80/p0/s0/b.lr0.001.overlap.parquet,477c757db9693bbe)

$(language)/forward/gpt2-80/p1/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p1/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p1/s1/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-80/p1/s1/b.lr0.001.overlap.parquet,643c4c878d18f10f)

$(language)/forward/gpt2-80/p2/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p2/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p2/s2/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-80/p2/s2/b.lr0.001.overlap.parquet,ffe4bf8170f73a92)

$(language)/forward/gpt2-48/p0/s0/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.001.safetensors \
    $(language)/forward/gpt2-48/p0/s0/b.lr0.001.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p0/s0/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p0/s0/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-48/p0/s0/b.lr0.001.overlap.parquet,a880b459d53d39c7)

$(language)/forward/gpt2-48/p1/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p1/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p1/s1/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-48/p1/s1/b.lr0.001.overlap.parquet,1d2b5ff6e378b33b)

$(language)/forward/gpt2-48/p2/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p2/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p2/s2/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-48/p2/s2/b.lr0.001.overlap.parquet,16569be3789a4cae)

$(language)/forward/gpt2-256/p0/s0/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.001.safetensors \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.001.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s0/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s0/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-256/p0/s0/b.lr0.001.overlap.parquet,b6d8a85062355207)

$(language)/forward/gpt2-256/p0/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s1/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-256/p0/s1/b.lr0.001.overlap.parquet,d97fc02a73925e36)

$(language)/forward/gpt2-256/p0/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s2/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-256/p0/s2/b.lr0.001.overlap.parquet,f5ec931ca2235a6d)

$(language)/forward/gpt2-192/p0/s0/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.001.safetensors \
    $(language)/forward/gpt2-192/p0/s0/b.lr0.001.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s0/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s0/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-192/p0/s0/b.lr0.001.overlap.parquet,52ffb302639f19e8)

$(language)/forward/gpt2-192/p0/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s1/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-192/p0/s1/b.lr0.001.overlap.parquet,78e07f4bddbe30df)

$(language)/forward/gpt2-192/p0/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s2/b.lr0.001.overlap.parquet
	@$(call made,$(language),forward/gpt2-192/p0/s2/b.lr0.001.overlap.parquet,242ea4c966f98493)

$(language)/forward/gpt2-128/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-128/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-128/p0/s0/a.safetensors \
    $(language)/forward/gpt2-128/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p0/s0/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-128/p0/s0/a.overlap.parquet,41aad8341877e2f9)

$(language)/forward/gpt2-128/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p1/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-128/p1/s1/a.overlap.parquet,ae7ada8b0e5c06e3)

$(language)/forward/gpt2-128/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p2/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-128/p2/s2/a.overlap.parquet,3255f48d24f10e50)

$(language)/forward/gpt2-80/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-80/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-80/p0/s0/a.safetensors \
    $(language)/forward/gpt2-80/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p0/s0/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-80/p0/s0/a.overlap.parquet,247207760342afa9)

$(language)/forward/gpt2-80/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p1/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-80/p1/s1/a.overlap.parquet,562b0d87bed6761b)

$(language)/forward/gpt2-80/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p2/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-80/p2/s2/a.overlap.parquet,57d2d5aa4571875e)

$(language)/forward/gpt2-48/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-48/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-48/p0/s0/a.safetensors \
    $(language)/forward/gpt2-48/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p0/s0/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-48/p0/s0/a.overlap.parquet,d7b2924164f5428f)

$(language)/forward/gpt2-48/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p1/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-48/p1/s1/a.overlap.parquet,8ebd98434c8cf4df)

$(language)/forward/gpt2-48/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p2/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-48/p2/s2/a.overlap.parquet,5962cdbe3982a449)

$(language)/forward/gpt2-256/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.safetensors \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s0/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-256/p0/s0/a.overlap.parquet,5015e7eed35e3680)

$(language)/forward/gpt2-256/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-256/p0/s1/a.overlap.parquet,5cfff97e1bc99734)

$(language)/forward/gpt2-256/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-256/p0/s2/a.overlap.parquet,8f1847073e28da11)

$(language)/forward/gpt2-192/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s0/a.safetensors \
    $(language)/forward/gpt2-192/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s0/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-192/p0/s0/a.overlap.parquet,a2dee350b7678068)

$(language)/forward/gpt2-192/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-192/p0/s1/a.overlap.parquet,cd6d9bdbe091bd2e)

$(language)/forward/gpt2-192/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-192/p0/s2/a.overlap.parquet,9d18ba43bf9ca1a1)

$(language)/pretrain/gpt2-128/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/pretrain/gpt2-128/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-128/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-128/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-128/p0.overlap.parquet,ed86a3c15a22fb66)

$(language)/pretrain/gpt2-128/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/pretrain/gpt2-128/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-128/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-128/p1.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-128/p1.overlap.parquet,22fb71d8a0c1530f)

$(language)/pretrain/gpt2-128/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/pretrain/gpt2-128/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-128/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-128/p2.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-128/p2.overlap.parquet,7596cad9633af464)

$(language)/pretrain/gpt2-80/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-80/p0.history.parquet \
    $(language)/pretrain/gpt2-80/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-80/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-80/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-80/p0.overlap.parquet,33b0db1024835607)

$(language)/pretrain/gpt2-80/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-80/p1.history.parquet \
    $(language)/pretrain/gpt2-80/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-80/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-80/p1.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-80/p1.overlap.parquet,e8de170b82344082)

$(language)/pretrain/gpt2-80/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-80/p2.history.parquet \
    $(language)/pretrain/gpt2-80/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-80/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-80/p2.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-80/p2.overlap.parquet,1b11eea7c76ea704)

$(language)/pretrain/gpt2-48/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-48/p0.history.parquet \
    $(language)/pretrain/gpt2-48/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-48/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-48/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-48/p0.overlap.parquet,a448174e2d247f3a)

$(language)/pretrain/gpt2-48/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-48/p1.history.parquet \
    $(language)/pretrain/gpt2-48/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-48/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-48/p1.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-48/p1.overlap.parquet,c1b3c10d8e7de29f)

$(language)/pretrain/gpt2-48/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-48/p2.history.parquet \
    $(language)/pretrain/gpt2-48/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-48/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-48/p2.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-48/p2.overlap.parquet,7f8908bde527c6dc)

$(language)/pretrain/gpt2-256/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-256/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-256/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-256/p0.overlap.parquet,7ae40f60b4f448ec)

$(language)/pretrain/gpt2-192/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/pretrain/gpt2-192/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-192/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-192/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-192/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-192/p0.overlap.parquet,a356fc2d396bd262)
