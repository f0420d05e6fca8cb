# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/language.toml pipelines/language/cpu/study.toml
# sha256 of these: abab6ac55b6f13d962440dc6bc6be72af2133b3f1b6999d354c939c91cf3ee9f

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
    $(language)/forward/gpt2-48/scratch/s2/a.history.parquet
$(language)/size.html: $(language-rules) $(language/size-files) docs/results/scale-cpu/size/histories.parquet | build $(language)/size.figures/
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
	@$(if $(dry),,$(BIN)/grid made $(language) fb3755322033c702 tokenizer.json || :)

$(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/imdb/
$(language)/tokens/gpt2/imdb%train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(language)/tokenizer.json --length 128 --out $(language)/tokens/gpt2/imdb
	@$(if $(dry),,$(BIN)/grid made $(language) ad83d75fad64bf1c tokens/gpt2/imdb/train-00000-of-00001.parquet tokens/gpt2/imdb/test-00000-of-00001.parquet || :)

$(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet: \
    $(call files,$(if $(call at-hand,wikitext-2),$(call set,wikitext-2),)$(if $(call at-hand,wikitext-2),,$(call set,wikitext2))) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/wikitext2/
$(language)/tokens/gpt2/wikitext2%train-00000-of-00001.parquet $(language)/tokens/gpt2/wikitext2%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(if $(call at-hand,wikitext-2),$(call set,wikitext-2),)$(if $(call at-hand,wikitext-2),,$(call set,wikitext2))' --tokenizer $(language)/tokenizer.json --length 128 --out $(language)/tokens/gpt2/wikitext2
	@$(if $(dry),,$(BIN)/grid made $(language) 0f40cc46ccbd37b0 tokens/gpt2/wikitext2/train-00000-of-00001.parquet tokens/gpt2/wikitext2/test-00000-of-00001.parquet || :)

$(language)/tables/gpt2.parquet: \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --by data-set --valid 0 --test-rows 128 --out $(language)/tables/gpt2.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 6be272204ed48d94 tables/gpt2.parquet || :)

$(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general-english)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/general/
$(language)/tokens/gpt2/general%train-00000-of-00001.parquet $(language)/tokens/gpt2/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general-english)' --tokenizer $(language)/tokenizer.json --length 128 --out $(language)/tokens/gpt2/general
	@$(if $(dry),,$(BIN)/grid made $(language) ffb95ae6a7982047 tokens/gpt2/general/train-00000-of-00001.parquet tokens/gpt2/general/test-00000-of-00001.parquet || :)

$(language)/pretrain/gpt2-128/p0.history.parquet $(language)/pretrain/gpt2-128/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p0%history.parquet $(language)/pretrain/gpt2-128/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-128/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 06d53004a1e65a27 pretrain/gpt2-128/p0.history.parquet pretrain/gpt2-128/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b7b8ab756df25d58 forward/gpt2-128/p0/s0/a.history.parquet forward/gpt2-128/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cd022489659a538d forward/gpt2-128/p0/s0/b.lr0.0003.history.parquet forward/gpt2-128/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/pretrain/gpt2-128/p1.history.parquet $(language)/pretrain/gpt2-128/p1.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p1%history.parquet $(language)/pretrain/gpt2-128/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --seed 1 --out $(language)/pretrain/gpt2-128/p1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 86e9f9203044a1fb pretrain/gpt2-128/p1.history.parquet pretrain/gpt2-128/p1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 64e647e81a698aaa forward/gpt2-128/p1/s1/a.history.parquet forward/gpt2-128/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 461323b5e2f8731f forward/gpt2-128/p1/s1/b.lr0.0003.history.parquet forward/gpt2-128/p1/s1/b.lr0.0003.safetensors || :)

$(language)/pretrain/gpt2-128/p2.history.parquet $(language)/pretrain/gpt2-128/p2.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p2%history.parquet $(language)/pretrain/gpt2-128/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --seed 2 --out $(language)/pretrain/gpt2-128/p2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9ef6082f9650c4cb pretrain/gpt2-128/p2.history.parquet pretrain/gpt2-128/p2.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e7ecd0389ad2fe46 forward/gpt2-128/p2/s2/a.history.parquet forward/gpt2-128/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c5a840ec47c39266 forward/gpt2-128/p2/s2/b.lr0.0003.history.parquet forward/gpt2-128/p2/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7cdc99ec8da4b7d8 forward/gpt2-128/p0/s0/b.lr0.001.history.parquet forward/gpt2-128/p0/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2cb7e5e1bf53eb66 forward/gpt2-128/p1/s1/b.lr0.001.history.parquet forward/gpt2-128/p1/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b101db7b4d2be124 forward/gpt2-128/p2/s2/b.lr0.001.history.parquet forward/gpt2-128/p2/s2/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-80/p0.history.parquet $(language)/pretrain/gpt2-80/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
$(language)/pretrain/gpt2-80/p0%history.parquet $(language)/pretrain/gpt2-80/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 0 --out $(language)/pretrain/gpt2-80/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 1ee85aa2b00d5800 pretrain/gpt2-80/p0.history.parquet pretrain/gpt2-80/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9be9f5f707d86fbe forward/gpt2-80/p0/s0/a.history.parquet forward/gpt2-80/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c3e5e677b11a3a4a forward/gpt2-80/p0/s0/b.lr0.0003.history.parquet forward/gpt2-80/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/pretrain/gpt2-80/p1.history.parquet $(language)/pretrain/gpt2-80/p1.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
$(language)/pretrain/gpt2-80/p1%history.parquet $(language)/pretrain/gpt2-80/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 1 --out $(language)/pretrain/gpt2-80/p1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 220cb20bdf3a08ed pretrain/gpt2-80/p1.history.parquet pretrain/gpt2-80/p1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 905dca7a5adabd5b forward/gpt2-80/p1/s1/a.history.parquet forward/gpt2-80/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8cd4dd518db9e720 forward/gpt2-80/p1/s1/b.lr0.0003.history.parquet forward/gpt2-80/p1/s1/b.lr0.0003.safetensors || :)

$(language)/pretrain/gpt2-80/p2.history.parquet $(language)/pretrain/gpt2-80/p2.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
$(language)/pretrain/gpt2-80/p2%history.parquet $(language)/pretrain/gpt2-80/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=80 --set labels.size=80 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 2 --out $(language)/pretrain/gpt2-80/p2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 5978762e495787a4 pretrain/gpt2-80/p2.history.parquet pretrain/gpt2-80/p2.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 57f217f8d5bf144d forward/gpt2-80/p2/s2/a.history.parquet forward/gpt2-80/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) daca7fb38990836d forward/gpt2-80/p2/s2/b.lr0.0003.history.parquet forward/gpt2-80/p2/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8ad30aa7c620157d forward/gpt2-80/p0/s0/b.lr0.001.history.parquet forward/gpt2-80/p0/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 84b3e929d7e1c41f forward/gpt2-80/p1/s1/b.lr0.001.history.parquet forward/gpt2-80/p1/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ddc1eec41245be22 forward/gpt2-80/p2/s2/b.lr0.001.history.parquet forward/gpt2-80/p2/s2/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-48/p0.history.parquet $(language)/pretrain/gpt2-48/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
$(language)/pretrain/gpt2-48/p0%history.parquet $(language)/pretrain/gpt2-48/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 0 --out $(language)/pretrain/gpt2-48/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) f29b691c5a06b457 pretrain/gpt2-48/p0.history.parquet pretrain/gpt2-48/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5d01a8e317eb65c3 forward/gpt2-48/p0/s0/a.history.parquet forward/gpt2-48/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 441d919c6faa5381 forward/gpt2-48/p0/s0/b.lr0.0003.history.parquet forward/gpt2-48/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/pretrain/gpt2-48/p1.history.parquet $(language)/pretrain/gpt2-48/p1.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
$(language)/pretrain/gpt2-48/p1%history.parquet $(language)/pretrain/gpt2-48/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 1 --out $(language)/pretrain/gpt2-48/p1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) b098b99768cde4c1 pretrain/gpt2-48/p1.history.parquet pretrain/gpt2-48/p1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 89a0664d660c6287 forward/gpt2-48/p1/s1/a.history.parquet forward/gpt2-48/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 894f52007487cb11 forward/gpt2-48/p1/s1/b.lr0.0003.history.parquet forward/gpt2-48/p1/s1/b.lr0.0003.safetensors || :)

$(language)/pretrain/gpt2-48/p2.history.parquet $(language)/pretrain/gpt2-48/p2.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
$(language)/pretrain/gpt2-48/p2%history.parquet $(language)/pretrain/gpt2-48/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=48 --set labels.size=48 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=3e-3 --seed 2 --out $(language)/pretrain/gpt2-48/p2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 04e931a93a1123ae pretrain/gpt2-48/p2.history.parquet pretrain/gpt2-48/p2.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8a4f4dac9070c00d forward/gpt2-48/p2/s2/a.history.parquet forward/gpt2-48/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 614eb32c8809157a forward/gpt2-48/p2/s2/b.lr0.0003.history.parquet forward/gpt2-48/p2/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1b7bcec455e8c3dc forward/gpt2-48/p0/s0/b.lr0.001.history.parquet forward/gpt2-48/p0/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4247a7577d7337e0 forward/gpt2-48/p1/s1/b.lr0.001.history.parquet forward/gpt2-48/p1/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e58bbd3250ff2704 forward/gpt2-48/p2/s2/b.lr0.001.history.parquet forward/gpt2-48/p2/s2/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-256/p0.history.parquet $(language)/pretrain/gpt2-256/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
$(language)/pretrain/gpt2-256/p0%history.parquet $(language)/pretrain/gpt2-256/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=256 --set labels.size=256 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=2e-3 --seed 0 --out $(language)/pretrain/gpt2-256/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 285197a0667b7940 pretrain/gpt2-256/p0.history.parquet pretrain/gpt2-256/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d081f7d4eb8bba8f forward/gpt2-256/p0/s0/a.history.parquet forward/gpt2-256/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e159596b736f0626 forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet forward/gpt2-256/p0/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5789eea874c403e1 forward/gpt2-256/p0/s1/a.history.parquet forward/gpt2-256/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2fc7211a18350fb6 forward/gpt2-256/p0/s1/b.lr0.0003.history.parquet forward/gpt2-256/p0/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c58adf3e70f21633 forward/gpt2-256/p0/s2/a.history.parquet forward/gpt2-256/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5fe1f1d7f00fb65e forward/gpt2-256/p0/s2/b.lr0.0003.history.parquet forward/gpt2-256/p0/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 73fe9b88f08bddaf forward/gpt2-256/p0/s0/b.lr0.001.history.parquet forward/gpt2-256/p0/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 361478cdb47c699b forward/gpt2-256/p0/s1/b.lr0.001.history.parquet forward/gpt2-256/p0/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e7461f7ad2422601 forward/gpt2-256/p0/s2/b.lr0.001.history.parquet forward/gpt2-256/p0/s2/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-192/p0.history.parquet $(language)/pretrain/gpt2-192/p0.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-192/
$(language)/pretrain/gpt2-192/p0%history.parquet $(language)/pretrain/gpt2-192/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=192 --set labels.size=192 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.lr=2e-3 --seed 0 --out $(language)/pretrain/gpt2-192/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) e90a5914e1e66dd9 pretrain/gpt2-192/p0.history.parquet pretrain/gpt2-192/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5d2bc763b34a3f9e forward/gpt2-192/p0/s0/a.history.parquet forward/gpt2-192/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a4c521064b182c74 forward/gpt2-192/p0/s0/b.lr0.0003.history.parquet forward/gpt2-192/p0/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) beffcb47e511aaee forward/gpt2-192/p0/s1/a.history.parquet forward/gpt2-192/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 72e6b4aff49ff39c forward/gpt2-192/p0/s1/b.lr0.0003.history.parquet forward/gpt2-192/p0/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1a8bb77881270c97 forward/gpt2-192/p0/s2/a.history.parquet forward/gpt2-192/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e3ef614dbe1d24c9 forward/gpt2-192/p0/s2/b.lr0.0003.history.parquet forward/gpt2-192/p0/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2ae41bd4cc7fbae8 forward/gpt2-192/p0/s0/b.lr0.001.history.parquet forward/gpt2-192/p0/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d9e6de60f5fb6316 forward/gpt2-192/p0/s1/b.lr0.001.history.parquet forward/gpt2-192/p0/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a64d04a8c98c2ae9 forward/gpt2-192/p0/s2/b.lr0.001.history.parquet forward/gpt2-192/p0/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ae683a687a235ac1 forward/gpt2-256/scratch/s0/a.history.parquet forward/gpt2-256/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0255f06b2b9fb296 forward/gpt2-256/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-256/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bd6ea183d93eccd1 forward/gpt2-256/scratch/s1/a.history.parquet forward/gpt2-256/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 50a465f7286fdbcb forward/gpt2-256/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-256/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8ba19fecec74e9e8 forward/gpt2-256/scratch/s2/a.history.parquet forward/gpt2-256/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3698ea5bcb77f9df forward/gpt2-256/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-256/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2da46d4af77d493d forward/gpt2-256/scratch/s0/b.lr0.001.history.parquet forward/gpt2-256/scratch/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 978c3b070f3a549d forward/gpt2-256/scratch/s1/b.lr0.001.history.parquet forward/gpt2-256/scratch/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0f009a051ef9f0cc forward/gpt2-256/scratch/s2/b.lr0.001.history.parquet forward/gpt2-256/scratch/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 39a9d75a807b7f5e forward/gpt2-192/scratch/s0/a.history.parquet forward/gpt2-192/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 94b5d6210d694254 forward/gpt2-192/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-192/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1f00ff819ef48718 forward/gpt2-192/scratch/s1/a.history.parquet forward/gpt2-192/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fe3f7300d8437c6e forward/gpt2-192/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-192/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1f092d70c2fcf929 forward/gpt2-192/scratch/s2/a.history.parquet forward/gpt2-192/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 836a4b07bee71307 forward/gpt2-192/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-192/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5cf6610a5f224a90 forward/gpt2-192/scratch/s0/b.lr0.001.history.parquet forward/gpt2-192/scratch/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e4d6564d2d1b0311 forward/gpt2-192/scratch/s1/b.lr0.001.history.parquet forward/gpt2-192/scratch/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7944bdfd0c12ade2 forward/gpt2-192/scratch/s2/b.lr0.001.history.parquet forward/gpt2-192/scratch/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0b4c83e13d22dc5e forward/gpt2-128/scratch/s0/a.history.parquet forward/gpt2-128/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2ea23bef37712d1e forward/gpt2-128/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-128/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e59e60e3ce375597 forward/gpt2-128/scratch/s1/a.history.parquet forward/gpt2-128/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d7056b93f8b6e534 forward/gpt2-128/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-128/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e120ee95e8c8b529 forward/gpt2-128/scratch/s2/a.history.parquet forward/gpt2-128/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0dd1ea1d01453ca0 forward/gpt2-128/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-128/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d58359a576a13d8e forward/gpt2-128/scratch/s0/b.lr0.001.history.parquet forward/gpt2-128/scratch/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 44eee8d55577d6c0 forward/gpt2-128/scratch/s1/b.lr0.001.history.parquet forward/gpt2-128/scratch/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cba3650a8aa7b4fe forward/gpt2-128/scratch/s2/b.lr0.001.history.parquet forward/gpt2-128/scratch/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a72c18e2e115e879 forward/gpt2-80/scratch/s0/a.history.parquet forward/gpt2-80/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c6be357a7e9f2fbe forward/gpt2-80/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-80/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 86653e51858bf9a7 forward/gpt2-80/scratch/s1/a.history.parquet forward/gpt2-80/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 248b1971a5f76019 forward/gpt2-80/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-80/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e86460a63b9bc67b forward/gpt2-80/scratch/s2/a.history.parquet forward/gpt2-80/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0039c3b90039379a forward/gpt2-80/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-80/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3b8cb6d383c3992a forward/gpt2-80/scratch/s0/b.lr0.001.history.parquet forward/gpt2-80/scratch/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 299df1078bbf5d4b forward/gpt2-80/scratch/s1/b.lr0.001.history.parquet forward/gpt2-80/scratch/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c981467254e1fd48 forward/gpt2-80/scratch/s2/b.lr0.001.history.parquet forward/gpt2-80/scratch/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 239372ca56fd292c forward/gpt2-48/scratch/s0/a.history.parquet forward/gpt2-48/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) abbce9ba3779eb20 forward/gpt2-48/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-48/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 43cc77ed6cd651b9 forward/gpt2-48/scratch/s1/a.history.parquet forward/gpt2-48/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b13174d442d06d2b forward/gpt2-48/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-48/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 053f379210d54208 forward/gpt2-48/scratch/s2/a.history.parquet forward/gpt2-48/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 73ca8c4aec2a6057 forward/gpt2-48/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-48/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8179c3ca0d41dea5 forward/gpt2-48/scratch/s0/b.lr0.001.history.parquet forward/gpt2-48/scratch/s0/b.lr0.001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 041b6e9fb82de9a1 forward/gpt2-48/scratch/s1/b.lr0.001.history.parquet forward/gpt2-48/scratch/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 91d960d6564a8f20 forward/gpt2-48/scratch/s2/b.lr0.001.history.parquet forward/gpt2-48/scratch/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c43d37577e511255 reverse/gpt2-128/p0/s0/a.history.parquet reverse/gpt2-128/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2cc4199f2991730a reverse/gpt2-128/p0/s0/b.lr0.001.history.parquet reverse/gpt2-128/p0/s0/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3465ab5453cc7f5a reverse/gpt2-128/p1/s1/a.history.parquet reverse/gpt2-128/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 709a4056fddcf114 reverse/gpt2-128/p1/s1/b.lr0.001.history.parquet reverse/gpt2-128/p1/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0020b781be8acb18 reverse/gpt2-128/p2/s2/a.history.parquet reverse/gpt2-128/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 17ac6991fdb61fff reverse/gpt2-128/p2/s2/b.lr0.001.history.parquet reverse/gpt2-128/p2/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9748bf9ace858355 reverse/gpt2-80/p0/s0/a.history.parquet reverse/gpt2-80/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c8fb6d24657e1967 reverse/gpt2-80/p0/s0/b.lr0.001.history.parquet reverse/gpt2-80/p0/s0/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3035a6f3b26bb43a reverse/gpt2-80/p1/s1/a.history.parquet reverse/gpt2-80/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 87fcb3b2d2be25ea reverse/gpt2-80/p1/s1/b.lr0.001.history.parquet reverse/gpt2-80/p1/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6c0334e49b9405a8 reverse/gpt2-80/p2/s2/a.history.parquet reverse/gpt2-80/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b34b91f06c395b26 reverse/gpt2-80/p2/s2/b.lr0.001.history.parquet reverse/gpt2-80/p2/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 14433738c61cda8d reverse/gpt2-48/p0/s0/a.history.parquet reverse/gpt2-48/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f7ecfde4419ad71e reverse/gpt2-48/p0/s0/b.lr0.001.history.parquet reverse/gpt2-48/p0/s0/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7c721df31b17b3dd reverse/gpt2-48/p1/s1/a.history.parquet reverse/gpt2-48/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1116e7ad09dcf667 reverse/gpt2-48/p1/s1/b.lr0.001.history.parquet reverse/gpt2-48/p1/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1198ac5716e7c14e reverse/gpt2-48/p2/s2/a.history.parquet reverse/gpt2-48/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c740f62f12769d8a reverse/gpt2-48/p2/s2/b.lr0.001.history.parquet reverse/gpt2-48/p2/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6528225e2f40678a reverse/gpt2-256/p0/s0/a.history.parquet reverse/gpt2-256/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 62782b5205e0bbf9 reverse/gpt2-256/p0/s0/b.lr0.001.history.parquet reverse/gpt2-256/p0/s0/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3d99ff157af100d2 reverse/gpt2-256/p0/s1/a.history.parquet reverse/gpt2-256/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f732a6933d44d0df reverse/gpt2-256/p0/s1/b.lr0.001.history.parquet reverse/gpt2-256/p0/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 839a0ca84d60059d reverse/gpt2-256/p0/s2/a.history.parquet reverse/gpt2-256/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0263cdbeb7f48a4e reverse/gpt2-256/p0/s2/b.lr0.001.history.parquet reverse/gpt2-256/p0/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4a91a839edd92164 reverse/gpt2-192/p0/s0/a.history.parquet reverse/gpt2-192/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 25d9032cd81043f4 reverse/gpt2-192/p0/s0/b.lr0.001.history.parquet reverse/gpt2-192/p0/s0/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4c11fe847a0c09cb reverse/gpt2-192/p0/s1/a.history.parquet reverse/gpt2-192/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e512cbfee223c580 reverse/gpt2-192/p0/s1/b.lr0.001.history.parquet reverse/gpt2-192/p0/s1/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0ff4598145a4e462 reverse/gpt2-192/p0/s2/a.history.parquet reverse/gpt2-192/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c4861fbb89a3ad56 reverse/gpt2-192/p0/s2/b.lr0.001.history.parquet reverse/gpt2-192/p0/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4c9964206ffea239 forward/gpt2-128/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-128/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ebb81e1335056269 forward/gpt2-128/p1/s1/b.lr0.05-sgd.history.parquet forward/gpt2-128/p1/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d4f86e47f3fffa6c forward/gpt2-128/p2/s2/b.lr0.05-sgd.history.parquet forward/gpt2-128/p2/s2/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5fa68782df824e04 forward/gpt2-80/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-80/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 129d6e5f69897d9a forward/gpt2-80/p1/s1/b.lr0.05-sgd.history.parquet forward/gpt2-80/p1/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) eedb6f4ca5d22751 forward/gpt2-80/p2/s2/b.lr0.05-sgd.history.parquet forward/gpt2-80/p2/s2/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 352fcdda76493f0c forward/gpt2-48/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-48/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4a219e51f1810ab9 forward/gpt2-48/p1/s1/b.lr0.05-sgd.history.parquet forward/gpt2-48/p1/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 43eab593157d3897 forward/gpt2-48/p2/s2/b.lr0.05-sgd.history.parquet forward/gpt2-48/p2/s2/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 781b35a8623564de forward/gpt2-256/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-256/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1169d661171fb8b3 forward/gpt2-256/p0/s1/b.lr0.05-sgd.history.parquet forward/gpt2-256/p0/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bf5d8152184d36e9 forward/gpt2-256/p0/s2/b.lr0.05-sgd.history.parquet forward/gpt2-256/p0/s2/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 07910b5c4048a131 forward/gpt2-192/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-192/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 33cb4d7b44858130 forward/gpt2-192/p0/s1/b.lr0.05-sgd.history.parquet forward/gpt2-192/p0/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7d4657aeef190e35 forward/gpt2-192/p0/s2/b.lr0.05-sgd.history.parquet forward/gpt2-192/p0/s2/b.lr0.05-sgd.safetensors || :)

$(language)/pretrain/gpt2-128/p0-steps200.history.parquet $(language)/pretrain/gpt2-128/p0-steps200.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p0-steps200%history.parquet $(language)/pretrain/gpt2-128/p0-steps200%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=200 --seed 0 --out $(language)/pretrain/gpt2-128/p0-steps200.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9779adeab127e92f pretrain/gpt2-128/p0-steps200.history.parquet pretrain/gpt2-128/p0-steps200.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2cda0e58e5663958 forward/gpt2-128/p0-steps200/s0/a.history.parquet forward/gpt2-128/p0-steps200/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 851e1e3b122c947c forward/gpt2-128/p0-steps200/s0/b.lr0.001.history.parquet forward/gpt2-128/p0-steps200/s0/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-128/p0-steps50.history.parquet $(language)/pretrain/gpt2-128/p0-steps50.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p0-steps50%history.parquet $(language)/pretrain/gpt2-128/p0-steps50%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=50 --seed 0 --out $(language)/pretrain/gpt2-128/p0-steps50.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 83318acc1716266f pretrain/gpt2-128/p0-steps50.history.parquet pretrain/gpt2-128/p0-steps50.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b27943c660297a0b forward/gpt2-128/p0-steps50/s0/a.history.parquet forward/gpt2-128/p0-steps50/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b99a749a33bc4fca forward/gpt2-128/p0-steps50/s0/b.lr0.001.history.parquet forward/gpt2-128/p0-steps50/s0/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-128/p1-steps200.history.parquet $(language)/pretrain/gpt2-128/p1-steps200.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p1-steps200%history.parquet $(language)/pretrain/gpt2-128/p1-steps200%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=200 --seed 1 --out $(language)/pretrain/gpt2-128/p1-steps200.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) dd06af09d2a0e05c pretrain/gpt2-128/p1-steps200.history.parquet pretrain/gpt2-128/p1-steps200.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6f36d838739bafbc forward/gpt2-128/p1-steps200/s1/a.history.parquet forward/gpt2-128/p1-steps200/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b291c25b4c1e8608 forward/gpt2-128/p1-steps200/s1/b.lr0.001.history.parquet forward/gpt2-128/p1-steps200/s1/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-128/p1-steps50.history.parquet $(language)/pretrain/gpt2-128/p1-steps50.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p1-steps50%history.parquet $(language)/pretrain/gpt2-128/p1-steps50%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=50 --seed 1 --out $(language)/pretrain/gpt2-128/p1-steps50.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 8184a169b3471415 pretrain/gpt2-128/p1-steps50.history.parquet pretrain/gpt2-128/p1-steps50.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dd6d7d62d1ec4061 forward/gpt2-128/p1-steps50/s1/a.history.parquet forward/gpt2-128/p1-steps50/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0888980d2181b4fc forward/gpt2-128/p1-steps50/s1/b.lr0.001.history.parquet forward/gpt2-128/p1-steps50/s1/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-128/p2-steps200.history.parquet $(language)/pretrain/gpt2-128/p2-steps200.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p2-steps200%history.parquet $(language)/pretrain/gpt2-128/p2-steps200%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=200 --seed 2 --out $(language)/pretrain/gpt2-128/p2-steps200.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 72cc9327114fca39 pretrain/gpt2-128/p2-steps200.history.parquet pretrain/gpt2-128/p2-steps200.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 431ad86ad5382574 forward/gpt2-128/p2-steps200/s2/a.history.parquet forward/gpt2-128/p2-steps200/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 272d7f340a9f2d1d forward/gpt2-128/p2-steps200/s2/b.lr0.001.history.parquet forward/gpt2-128/p2-steps200/s2/b.lr0.001.safetensors || :)

$(language)/pretrain/gpt2-128/p2-steps50.history.parquet $(language)/pretrain/gpt2-128/p2-steps50.safetensors: \
    pipelines/language/cpu/gpt2.toml \
    pipelines/language/cpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
$(language)/pretrain/gpt2-128/p2-steps50%history.parquet $(language)/pretrain/gpt2-128/p2-steps50%safetensors:
	$(GPU) $(BIN)/pretrain --precision bf16 --data $(language)/tokens/gpt2/general --config pipelines/language/cpu/gpt2.toml --set model.n_embd=128 --set labels.size=128 --config pipelines/language/cpu/pretrain.toml \
	    --set schedule.steps=50 --seed 2 --out $(language)/pretrain/gpt2-128/p2-steps50.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 720cf9fcefe34f88 pretrain/gpt2-128/p2-steps50.history.parquet pretrain/gpt2-128/p2-steps50.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 83b63b8dfd03729f forward/gpt2-128/p2-steps50/s2/a.history.parquet forward/gpt2-128/p2-steps50/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 144110344be683c8 forward/gpt2-128/p2-steps50/s2/b.lr0.001.history.parquet forward/gpt2-128/p2-steps50/s2/b.lr0.001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e99cc754ffc9e71a forward/gpt2-128/p0/s0/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6945ecb23c5a91db forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1.history.parquet forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f833c80bed63a415 forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3.history.parquet forward/gpt2-128/p0/s0/b.lr0.001-ewc-0.3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8d1ab4626148670f forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1.history.parquet forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 650b50c1a7782920 forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3.history.parquet forward/gpt2-128/p0/s0/b.lr0.001-l2sp-0.3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2e1d34dcc47820a1 forward/gpt2-128/p0/s0/b.lr0.001-lwf-3.history.parquet forward/gpt2-128/p0/s0/b.lr0.001-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1c3fcd023cbbab3c forward/gpt2-128/p0/s0/b.lr0.001-lwf-10.history.parquet forward/gpt2-128/p0/s0/b.lr0.001-lwf-10.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0e8584d324ec6264 forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01.history.parquet forward/gpt2-128/p0/s0/b.lr0.001-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3622334f6d4ca783 forward/gpt2-128/p1/s1/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8de5a6cdb9967124 forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1.history.parquet forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7219db71d10a76d3 forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3.history.parquet forward/gpt2-128/p1/s1/b.lr0.001-ewc-0.3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a54cb063e650d8ba forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1.history.parquet forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8e83ea678d15ca56 forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3.history.parquet forward/gpt2-128/p1/s1/b.lr0.001-l2sp-0.3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e361a1c70be99490 forward/gpt2-128/p1/s1/b.lr0.001-lwf-3.history.parquet forward/gpt2-128/p1/s1/b.lr0.001-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2fec5c060459ed10 forward/gpt2-128/p1/s1/b.lr0.001-lwf-10.history.parquet forward/gpt2-128/p1/s1/b.lr0.001-lwf-10.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 670e20dab2d974d7 forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01.history.parquet forward/gpt2-128/p1/s1/b.lr0.001-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f9ac6a783b506cfd forward/gpt2-128/p2/s2/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5c24427d38e245fe forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1.history.parquet forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e6353ed377931e43 forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3.history.parquet forward/gpt2-128/p2/s2/b.lr0.001-ewc-0.3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b2c10f1d11798e65 forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1.history.parquet forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 505006a939242528 forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3.history.parquet forward/gpt2-128/p2/s2/b.lr0.001-l2sp-0.3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4260d71d56edefe7 forward/gpt2-128/p2/s2/b.lr0.001-lwf-3.history.parquet forward/gpt2-128/p2/s2/b.lr0.001-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dbc80eb4a0a763c0 forward/gpt2-128/p2/s2/b.lr0.001-lwf-10.history.parquet forward/gpt2-128/p2/s2/b.lr0.001-lwf-10.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cab740c93085d375 forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01.history.parquet forward/gpt2-128/p2/s2/b.lr0.001-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e41349ba4613c181 forward/gpt2-128/p0/s0/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-128/p1/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p1/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p1/s1/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 3419403e2ff6025c forward/gpt2-128/p1/s1/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-128/p2/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p2/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p2/s2/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) fd4d28507a1c0d42 forward/gpt2-128/p2/s2/b.lr0.001.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 477c757db9693bbe forward/gpt2-80/p0/s0/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-80/p1/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p1/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p1/s1/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 643c4c878d18f10f forward/gpt2-80/p1/s1/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-80/p2/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p2/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p2/s2/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) ffe4bf8170f73a92 forward/gpt2-80/p2/s2/b.lr0.001.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a880b459d53d39c7 forward/gpt2-48/p0/s0/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-48/p1/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p1/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p1/s1/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 1d2b5ff6e378b33b forward/gpt2-48/p1/s1/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-48/p2/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p2/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p2/s2/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 16569be3789a4cae forward/gpt2-48/p2/s2/b.lr0.001.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b6d8a85062355207 forward/gpt2-256/p0/s0/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-256/p0/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s1/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d97fc02a73925e36 forward/gpt2-256/p0/s1/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-256/p0/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s2/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) f5ec931ca2235a6d forward/gpt2-256/p0/s2/b.lr0.001.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 52ffb302639f19e8 forward/gpt2-192/p0/s0/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-192/p0/s1/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s1/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s1/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 78e07f4bddbe30df forward/gpt2-192/p0/s1/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-192/p0/s2/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/b.lr0.001.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s2/b.lr0.001.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s2/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 242ea4c966f98493 forward/gpt2-192/p0/s2/b.lr0.001.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 41aad8341877e2f9 forward/gpt2-128/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-128/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-128/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-128/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p1/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) ae7ada8b0e5c06e3 forward/gpt2-128/p1/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-128/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-128/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-128/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-128/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-128/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-128/p2/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 3255f48d24f10e50 forward/gpt2-128/p2/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 247207760342afa9 forward/gpt2-80/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-80/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-80/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-80/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p1/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 562b0d87bed6761b forward/gpt2-80/p1/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-80/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-80/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-80/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-80/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-80/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-80/p2/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 57d2d5aa4571875e forward/gpt2-80/p2/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d7b2924164f5428f forward/gpt2-48/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-48/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-48/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-48/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p1/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 8ebd98434c8cf4df forward/gpt2-48/p1/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-48/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-48/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-48/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-48/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-48/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-48/p2/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 5962cdbe3982a449 forward/gpt2-48/p2/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5015e7eed35e3680 forward/gpt2-256/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-256/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 5cfff97e1bc99734 forward/gpt2-256/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-256/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 8f1847073e28da11 forward/gpt2-256/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a2dee350b7678068 forward/gpt2-192/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-192/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) cd6d9bdbe091bd2e forward/gpt2-192/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-192/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-192/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-192/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-192/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-192/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-192/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 9d18ba43bf9ca1a1 forward/gpt2-192/p0/s2/a.overlap.parquet || :)

$(language)/pretrain/gpt2-128/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-128/p0.history.parquet \
    $(language)/pretrain/gpt2-128/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-128/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-128/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) ed86a3c15a22fb66 pretrain/gpt2-128/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-128/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-128/p1.history.parquet \
    $(language)/pretrain/gpt2-128/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-128/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-128/p1.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 22fb71d8a0c1530f pretrain/gpt2-128/p1.overlap.parquet || :)

$(language)/pretrain/gpt2-128/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-128/p2.history.parquet \
    $(language)/pretrain/gpt2-128/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-128/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-128/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-128/p2.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 7596cad9633af464 pretrain/gpt2-128/p2.overlap.parquet || :)

$(language)/pretrain/gpt2-80/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-80/p0.history.parquet \
    $(language)/pretrain/gpt2-80/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-80/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-80/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 33b0db1024835607 pretrain/gpt2-80/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-80/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-80/p1.history.parquet \
    $(language)/pretrain/gpt2-80/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-80/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-80/p1.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e8de170b82344082 pretrain/gpt2-80/p1.overlap.parquet || :)

$(language)/pretrain/gpt2-80/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-80/p2.history.parquet \
    $(language)/pretrain/gpt2-80/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-80/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-80/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-80/p2.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 1b11eea7c76ea704 pretrain/gpt2-80/p2.overlap.parquet || :)

$(language)/pretrain/gpt2-48/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-48/p0.history.parquet \
    $(language)/pretrain/gpt2-48/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-48/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-48/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) a448174e2d247f3a pretrain/gpt2-48/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-48/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-48/p1.history.parquet \
    $(language)/pretrain/gpt2-48/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-48/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-48/p1.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) c1b3c10d8e7de29f pretrain/gpt2-48/p1.overlap.parquet || :)

$(language)/pretrain/gpt2-48/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-48/p2.history.parquet \
    $(language)/pretrain/gpt2-48/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-48/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-48/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-48/p2.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 7f8908bde527c6dc pretrain/gpt2-48/p2.overlap.parquet || :)

$(language)/pretrain/gpt2-256/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-256/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-256/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 7ae40f60b4f448ec pretrain/gpt2-256/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-192/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-192/p0.history.parquet \
    $(language)/pretrain/gpt2-192/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikitext2/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-192/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-192/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikitext2=$(language)/tokens/gpt2/wikitext2 --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-192/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) a356fc2d396bd262 pretrain/gpt2-192/p0.overlap.parquet || :)
