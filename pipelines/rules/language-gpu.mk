# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/language.toml pipelines/language/gpu/study.toml
# sha256: 0560af2e1805c9bae5e83bcff89fa1db762714ef098ca39941fc918ab9984d9e

language := $(OUT)/language-gpu
language-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: language language-size language-order language-sgd language-pretrain-steps language-penalties language-overlap language-plan language-so-far
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
	    --title "Language on one GPU: size, so far" --out $(language)/size.so-far.html
language/order-files-so-far:
	@$(if $(wildcard $(language/order-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/order-files)) \
	    --title "Language on one GPU: order, so far" --out $(language)/order.so-far.html
language/sgd-files-so-far:
	@$(if $(wildcard $(language/sgd-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/sgd-files)) \
	    --title "Language on one GPU: sgd, so far" --out $(language)/sgd.so-far.html
language/pretrain-steps-files-so-far:
	@$(if $(wildcard $(language/pretrain-steps-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/pretrain-steps-files)) \
	    --title "Language on one GPU: pretrain-steps, so far" --out $(language)/pretrain-steps.so-far.html
language/penalties-files-so-far:
	@$(if $(wildcard $(language/penalties-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/penalties-files)) \
	    --title "Language on one GPU: penalties, so far" --out $(language)/penalties.so-far.html
language/overlap-files-so-far:
	@$(if $(wildcard $(language/overlap-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/overlap-files)) \
	    --title "Language on one GPU: overlap, so far" --out $(language)/overlap.so-far.html
language-plan: | build $(language-rules) $(language)/tokenizer.json $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet $(language)/tables/gpt2.parquet $(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/language.toml --preset gpu --json --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION) --bin $(BIN) | $(BIN)/plan

language/size-files = \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/scratch/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-768/scratch/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-768/scratch/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-768/scratch/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-768/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-768/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/scratch/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-640/scratch/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-640/scratch/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-640/scratch/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-640/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-640/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/scratch/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-512/scratch/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-512/scratch/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-512/scratch/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-512/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-512/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/scratch/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-384/scratch/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-384/scratch/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-384/scratch/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-384/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-384/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/gpt2-256/scratch/s1/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/b.lr0.0001.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-256/scratch/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/b.lr0.0003.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-384/p0.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.samples.parquet \
    $(language)/pretrain/gpt2-384/p1.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-384/p2.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet \
    $(language)/pretrain/gpt2-256/p1.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-256/p2.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-768/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-640/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-512/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-384/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.history.parquet
$(language)/size.html: $(language-rules) $(language/size-files) | build $(language)/size.figures/
	$(CPU) $(BIN)/report $(language/size-files) \
	    --title "Language on one GPU: size" --out $(language)/size.html \
	    --joined $(language)/size.figures --svg $(language)/size.figures --markdown $(language)/size.figures/README.md

language/order-files = \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-384/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-384/p1/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-384/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-256/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-256/p1/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-256/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-768/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-768/p0/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-768/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-640/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-640/p0/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-640/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-512/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-512/p0/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/gpt2-512/p0/s2/b.lr0.0003.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-384/p0.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-384/p1.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-384/p2.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-256/p1.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-256/p2.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-384/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-384/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-384/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-256/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-256/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-256/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-768/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-768/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-768/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-640/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-640/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-640/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-512/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-512/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-512/p0/s2/a.history.parquet
$(language)/order.html: $(language-rules) $(language/order-files) | build $(language)/order.figures/
	$(CPU) $(BIN)/report $(language/order-files) \
	    --title "Language on one GPU: order" --out $(language)/order.html \
	    --joined $(language)/order.figures --svg $(language)/order.figures --markdown $(language)/order.figures/README.md

language/sgd-files = \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-384/p0.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-384/p1.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-384/p2.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-256/p1.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-256/p2.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet
$(language)/sgd.html: $(language-rules) $(language/sgd-files) | build $(language)/sgd.figures/
	$(CPU) $(BIN)/report $(language/sgd-files) \
	    --title "Language on one GPU: sgd" --out $(language)/sgd.html \
	    --joined $(language)/sgd.figures --svg $(language)/sgd.figures --markdown $(language)/sgd.figures/README.md

language/pretrain-steps-files = \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s2/b.lr0.0003.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-512/p0-steps5000.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s0/a.history.parquet \
    $(language)/pretrain/gpt2-512/p0-steps1250.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s2/a.history.parquet
$(language)/pretrain-steps.html: $(language-rules) $(language/pretrain-steps-files) | build $(language)/pretrain-steps.figures/
	$(CPU) $(BIN)/report $(language/pretrain-steps-files) \
	    --title "Language on one GPU: pretrain-steps" --out $(language)/pretrain-steps.html \
	    --joined $(language)/pretrain-steps.figures --svg $(language)/pretrain-steps.figures --markdown $(language)/pretrain-steps.figures/README.md

language/penalties-files = \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.01.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.1.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.01.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.1.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-1.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-3.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-replay-0.01.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.01.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.1.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.01.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.1.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-1.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-3.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-replay-0.01.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.01.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.1.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.01.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.1.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-1.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-3.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-replay-0.01.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet
$(language)/penalties.html: $(language-rules) $(language/penalties-files) | build $(language)/penalties.figures/
	$(CPU) $(BIN)/report $(language/penalties-files) \
	    --title "Language on one GPU: penalties" --out $(language)/penalties.html \
	    --joined $(language)/penalties.figures --svg $(language)/penalties.figures --markdown $(language)/penalties.figures/README.md

language/overlap-files = \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.overlap.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.overlap.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.overlap.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.overlap.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.overlap.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.overlap.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.overlap.parquet \
    $(language)/pretrain/gpt2-384/p0.overlap.parquet \
    $(language)/pretrain/gpt2-384/p1.overlap.parquet \
    $(language)/pretrain/gpt2-384/p2.overlap.parquet \
    $(language)/pretrain/gpt2-256/p0.overlap.parquet \
    $(language)/pretrain/gpt2-256/p1.overlap.parquet \
    $(language)/pretrain/gpt2-256/p2.overlap.parquet \
    $(language)/pretrain/gpt2-768/p0.overlap.parquet \
    $(language)/pretrain/gpt2-640/p0.overlap.parquet \
    $(language)/pretrain/gpt2-512/p0.overlap.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-384/p0.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-384/p1.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-384/p2.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-256/p1.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/pretrain/gpt2-256/p2.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet
$(language)/overlap.html: $(language-rules) $(language/overlap-files) | build $(language)/overlap.figures/
	$(CPU) $(BIN)/report $(language/overlap-files) \
	    --title "Language on one GPU: overlap" --out $(language)/overlap.html \
	    --joined $(language)/overlap.figures --svg $(language)/overlap.figures --markdown $(language)/overlap.figures/README.md

$(language)/tokenizer.json: \
    $(call files,$(call set,general)) $(call files,$(call set,imdb)) $(call files,$(call set,wikipedia)) | build $(language-rules) $(language)/
	$(CPU) $(BIN)/dataset tokenizer '$(call set,general)' '$(call set,imdb)' '$(call set,wikipedia)' --vocabulary 32768 --out $(language)/tokenizer.json

$(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/imdb/
$(language)/tokens/gpt2/imdb%train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(language)/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/imdb

$(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/wikipedia/
$(language)/tokens/gpt2/wikipedia%train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(language)/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/wikipedia

$(language)/tables/gpt2.parquet: \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --by data-set --valid 0 --test-rows 512 --out $(language)/tables/gpt2.parquet

$(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/general/
$(language)/tokens/gpt2/general%train-00000-of-00001.parquet $(language)/tokens/gpt2/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(language)/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/general

$(language)/pretrain/gpt2-384/p0.history.parquet $(language)/pretrain/gpt2-384/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
$(language)/pretrain/gpt2-384/p0%history.parquet $(language)/pretrain/gpt2-384/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 0 --out $(language)/pretrain/gpt2-384/p0.safetensors

$(language)/forward/gpt2-384/p0/s0/a.history.parquet $(language)/forward/gpt2-384/p0/s0/a.safetensors $(language)/forward/gpt2-384/p0/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-384/p0.history.parquet \
    $(language)/pretrain/gpt2-384/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p0/s0/
$(language)/forward/gpt2-384/p0/s0/a%history.parquet $(language)/forward/gpt2-384/p0/s0/a%safetensors $(language)/forward/gpt2-384/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-384/p0.safetensors --task 0 --out $(language)/forward/gpt2-384/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-384/p0/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-384/p0/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-384/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.safetensors \
    $(language)/forward/gpt2-384/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-384/p0/s0/
$(language)/forward/gpt2-384/p0/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-384/p0/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-384/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-384/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-384/p0/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/pretrain/gpt2-384/p1.history.parquet $(language)/pretrain/gpt2-384/p1.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
$(language)/pretrain/gpt2-384/p1%history.parquet $(language)/pretrain/gpt2-384/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 1 --out $(language)/pretrain/gpt2-384/p1.safetensors

$(language)/forward/gpt2-384/p1/s1/a.history.parquet $(language)/forward/gpt2-384/p1/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-384/p1.history.parquet \
    $(language)/pretrain/gpt2-384/p1.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p1/s1/
$(language)/forward/gpt2-384/p1/s1/a%history.parquet $(language)/forward/gpt2-384/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-384/p1.safetensors --task 0 --out $(language)/forward/gpt2-384/p1/s1/a.safetensors

$(language)/forward/gpt2-384/p1/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-384/p1/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p1/s1/
$(language)/forward/gpt2-384/p1/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-384/p1/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-384/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-384/p1/s1/b.lr0.0001.safetensors

$(language)/pretrain/gpt2-384/p2.history.parquet $(language)/pretrain/gpt2-384/p2.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
$(language)/pretrain/gpt2-384/p2%history.parquet $(language)/pretrain/gpt2-384/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 2 --out $(language)/pretrain/gpt2-384/p2.safetensors

$(language)/forward/gpt2-384/p2/s2/a.history.parquet $(language)/forward/gpt2-384/p2/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-384/p2.history.parquet \
    $(language)/pretrain/gpt2-384/p2.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p2/s2/
$(language)/forward/gpt2-384/p2/s2/a%history.parquet $(language)/forward/gpt2-384/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-384/p2.safetensors --task 0 --out $(language)/forward/gpt2-384/p2/s2/a.safetensors

$(language)/forward/gpt2-384/p2/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-384/p2/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p2/s2/
$(language)/forward/gpt2-384/p2/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-384/p2/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-384/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-384/p2/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-384/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.safetensors \
    $(language)/forward/gpt2-384/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-384/p0/s0/
$(language)/forward/gpt2-384/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-384/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-384/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-384/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-384/p1/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p1/s1/
$(language)/forward/gpt2-384/p1/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-384/p1/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-384/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-384/p2/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p2/s2/
$(language)/forward/gpt2-384/p2/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-384/p2/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-384/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.safetensors

$(language)/pretrain/gpt2-256/p0.history.parquet $(language)/pretrain/gpt2-256/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
$(language)/pretrain/gpt2-256/p0%history.parquet $(language)/pretrain/gpt2-256/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 0 --out $(language)/pretrain/gpt2-256/p0.safetensors

$(language)/forward/gpt2-256/p0/s0/a.history.parquet $(language)/forward/gpt2-256/p0/s0/a.safetensors $(language)/forward/gpt2-256/p0/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
$(language)/forward/gpt2-256/p0/s0/a%history.parquet $(language)/forward/gpt2-256/p0/s0/a%safetensors $(language)/forward/gpt2-256/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-256/p0.safetensors --task 0 --out $(language)/forward/gpt2-256/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-256/p0/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-256/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.safetensors \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
$(language)/forward/gpt2-256/p0/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-256/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-256/p0/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/pretrain/gpt2-256/p1.history.parquet $(language)/pretrain/gpt2-256/p1.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
$(language)/pretrain/gpt2-256/p1%history.parquet $(language)/pretrain/gpt2-256/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 1 --out $(language)/pretrain/gpt2-256/p1.safetensors

$(language)/forward/gpt2-256/p1/s1/a.history.parquet $(language)/forward/gpt2-256/p1/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p1.history.parquet \
    $(language)/pretrain/gpt2-256/p1.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p1/s1/
$(language)/forward/gpt2-256/p1/s1/a%history.parquet $(language)/forward/gpt2-256/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-256/p1.safetensors --task 0 --out $(language)/forward/gpt2-256/p1/s1/a.safetensors

$(language)/forward/gpt2-256/p1/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-256/p1/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p1/s1/
$(language)/forward/gpt2-256/p1/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-256/p1/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-256/p1/s1/b.lr0.0001.safetensors

$(language)/pretrain/gpt2-256/p2.history.parquet $(language)/pretrain/gpt2-256/p2.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
$(language)/pretrain/gpt2-256/p2%history.parquet $(language)/pretrain/gpt2-256/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 2 --out $(language)/pretrain/gpt2-256/p2.safetensors

$(language)/forward/gpt2-256/p2/s2/a.history.parquet $(language)/forward/gpt2-256/p2/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p2.history.parquet \
    $(language)/pretrain/gpt2-256/p2.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p2/s2/
$(language)/forward/gpt2-256/p2/s2/a%history.parquet $(language)/forward/gpt2-256/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-256/p2.safetensors --task 0 --out $(language)/forward/gpt2-256/p2/s2/a.safetensors

$(language)/forward/gpt2-256/p2/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-256/p2/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p2/s2/
$(language)/forward/gpt2-256/p2/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-256/p2/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-256/p2/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.safetensors \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
$(language)/forward/gpt2-256/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-256/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-256/p1/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p1/s1/
$(language)/forward/gpt2-256/p1/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/p1/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-256/p2/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p2/s2/
$(language)/forward/gpt2-256/p2/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/p2/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.safetensors

$(language)/pretrain/gpt2-768/p0.history.parquet $(language)/pretrain/gpt2-768/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-768/
$(language)/pretrain/gpt2-768/p0%history.parquet $(language)/pretrain/gpt2-768/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=768 --set model.n_head=12 --set labels.size=768 --config pipelines/language/gpu/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-768/p0.safetensors

$(language)/forward/gpt2-768/p0/s0/a.history.parquet $(language)/forward/gpt2-768/p0/s0/a.safetensors $(language)/forward/gpt2-768/p0/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/pretrain/gpt2-768/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s0/
$(language)/forward/gpt2-768/p0/s0/a%history.parquet $(language)/forward/gpt2-768/p0/s0/a%safetensors $(language)/forward/gpt2-768/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-768/p0.safetensors --task 0 --out $(language)/forward/gpt2-768/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-768/p0/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-768/p0/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-768/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.safetensors \
    $(language)/forward/gpt2-768/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s0/
$(language)/forward/gpt2-768/p0/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-768/p0/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-768/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-768/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-768/p0/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/forward/gpt2-768/p0/s1/a.history.parquet $(language)/forward/gpt2-768/p0/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/pretrain/gpt2-768/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s1/
$(language)/forward/gpt2-768/p0/s1/a%history.parquet $(language)/forward/gpt2-768/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-768/p0.safetensors --task 0 --out $(language)/forward/gpt2-768/p0/s1/a.safetensors

$(language)/forward/gpt2-768/p0/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-768/p0/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s1/
$(language)/forward/gpt2-768/p0/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-768/p0/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-768/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-768/p0/s1/b.lr0.0001.safetensors

$(language)/forward/gpt2-768/p0/s2/a.history.parquet $(language)/forward/gpt2-768/p0/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/pretrain/gpt2-768/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s2/
$(language)/forward/gpt2-768/p0/s2/a%history.parquet $(language)/forward/gpt2-768/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-768/p0.safetensors --task 0 --out $(language)/forward/gpt2-768/p0/s2/a.safetensors

$(language)/forward/gpt2-768/p0/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-768/p0/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s2/
$(language)/forward/gpt2-768/p0/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-768/p0/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-768/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-768/p0/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-768/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.safetensors \
    $(language)/forward/gpt2-768/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s0/
$(language)/forward/gpt2-768/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-768/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-768/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-768/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-768/p0/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s1/
$(language)/forward/gpt2-768/p0/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-768/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-768/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-768/p0/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s2/
$(language)/forward/gpt2-768/p0/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-768/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-768/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.safetensors

$(language)/pretrain/gpt2-640/p0.history.parquet $(language)/pretrain/gpt2-640/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-640/
$(language)/pretrain/gpt2-640/p0%history.parquet $(language)/pretrain/gpt2-640/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=640 --set model.n_head=10 --set labels.size=640 --config pipelines/language/gpu/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-640/p0.safetensors

$(language)/forward/gpt2-640/p0/s0/a.history.parquet $(language)/forward/gpt2-640/p0/s0/a.safetensors $(language)/forward/gpt2-640/p0/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/pretrain/gpt2-640/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s0/
$(language)/forward/gpt2-640/p0/s0/a%history.parquet $(language)/forward/gpt2-640/p0/s0/a%safetensors $(language)/forward/gpt2-640/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-640/p0.safetensors --task 0 --out $(language)/forward/gpt2-640/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-640/p0/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-640/p0/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-640/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.safetensors \
    $(language)/forward/gpt2-640/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s0/
$(language)/forward/gpt2-640/p0/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-640/p0/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-640/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-640/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-640/p0/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/forward/gpt2-640/p0/s1/a.history.parquet $(language)/forward/gpt2-640/p0/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/pretrain/gpt2-640/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s1/
$(language)/forward/gpt2-640/p0/s1/a%history.parquet $(language)/forward/gpt2-640/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-640/p0.safetensors --task 0 --out $(language)/forward/gpt2-640/p0/s1/a.safetensors

$(language)/forward/gpt2-640/p0/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-640/p0/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s1/
$(language)/forward/gpt2-640/p0/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-640/p0/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-640/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-640/p0/s1/b.lr0.0001.safetensors

$(language)/forward/gpt2-640/p0/s2/a.history.parquet $(language)/forward/gpt2-640/p0/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/pretrain/gpt2-640/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s2/
$(language)/forward/gpt2-640/p0/s2/a%history.parquet $(language)/forward/gpt2-640/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-640/p0.safetensors --task 0 --out $(language)/forward/gpt2-640/p0/s2/a.safetensors

$(language)/forward/gpt2-640/p0/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-640/p0/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s2/
$(language)/forward/gpt2-640/p0/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-640/p0/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-640/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-640/p0/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-640/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.safetensors \
    $(language)/forward/gpt2-640/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s0/
$(language)/forward/gpt2-640/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-640/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-640/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-640/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-640/p0/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s1/
$(language)/forward/gpt2-640/p0/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-640/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-640/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-640/p0/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s2/
$(language)/forward/gpt2-640/p0/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-640/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-640/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.safetensors

$(language)/pretrain/gpt2-512/p0.history.parquet $(language)/pretrain/gpt2-512/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-512/
$(language)/pretrain/gpt2-512/p0%history.parquet $(language)/pretrain/gpt2-512/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --config pipelines/language/gpu/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-512/p0.safetensors

$(language)/forward/gpt2-512/p0/s0/a.history.parquet $(language)/forward/gpt2-512/p0/s0/a.safetensors $(language)/forward/gpt2-512/p0/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/pretrain/gpt2-512/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/a%history.parquet $(language)/forward/gpt2-512/p0/s0/a%safetensors $(language)/forward/gpt2-512/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-512/p0.safetensors --task 0 --out $(language)/forward/gpt2-512/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-512/p0/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-512/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-512/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/forward/gpt2-512/p0/s1/a.history.parquet $(language)/forward/gpt2-512/p0/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/pretrain/gpt2-512/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/a%history.parquet $(language)/forward/gpt2-512/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-512/p0.safetensors --task 0 --out $(language)/forward/gpt2-512/p0/s1/a.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0001.safetensors

$(language)/forward/gpt2-512/p0/s2/a.history.parquet $(language)/forward/gpt2-512/p0/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/pretrain/gpt2-512/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/a%history.parquet $(language)/forward/gpt2-512/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-512/p0.safetensors --task 0 --out $(language)/forward/gpt2-512/p0/s2/a.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-512/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.safetensors

$(language)/forward/gpt2-768/scratch/s0/a.history.parquet $(language)/forward/gpt2-768/scratch/s0/a.safetensors $(language)/forward/gpt2-768/scratch/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/scratch/s0/
$(language)/forward/gpt2-768/scratch/s0/a%history.parquet $(language)/forward/gpt2-768/scratch/s0/a%safetensors $(language)/forward/gpt2-768/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=768 --set model.n_head=12 --set labels.size=768 --task 0 --out $(language)/forward/gpt2-768/scratch/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-768/scratch/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-768/scratch/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-768/scratch/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-768/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-768/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-768/scratch/s0/
$(language)/forward/gpt2-768/scratch/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-768/scratch/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-768/scratch/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-768/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-768/scratch/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/forward/gpt2-768/scratch/s1/a.history.parquet $(language)/forward/gpt2-768/scratch/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/scratch/s1/
$(language)/forward/gpt2-768/scratch/s1/a%history.parquet $(language)/forward/gpt2-768/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=768 --set model.n_head=12 --set labels.size=768 --task 0 --out $(language)/forward/gpt2-768/scratch/s1/a.safetensors

$(language)/forward/gpt2-768/scratch/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-768/scratch/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-768/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/scratch/s1/
$(language)/forward/gpt2-768/scratch/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-768/scratch/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-768/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-768/scratch/s1/b.lr0.0001.safetensors

$(language)/forward/gpt2-768/scratch/s2/a.history.parquet $(language)/forward/gpt2-768/scratch/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/scratch/s2/
$(language)/forward/gpt2-768/scratch/s2/a%history.parquet $(language)/forward/gpt2-768/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=768 --set model.n_head=12 --set labels.size=768 --task 0 --out $(language)/forward/gpt2-768/scratch/s2/a.safetensors

$(language)/forward/gpt2-768/scratch/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-768/scratch/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-768/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/scratch/s2/
$(language)/forward/gpt2-768/scratch/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-768/scratch/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-768/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-768/scratch/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-768/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-768/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-768/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-768/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-768/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-768/scratch/s0/
$(language)/forward/gpt2-768/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-768/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-768/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-768/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-768/scratch/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-768/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-768/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-768/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/scratch/s1/
$(language)/forward/gpt2-768/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-768/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-768/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-768/scratch/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-768/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-768/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-768/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-768/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/scratch/s2/
$(language)/forward/gpt2-768/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-768/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-768/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-768/scratch/s2/b.lr0.0003.safetensors

$(language)/forward/gpt2-640/scratch/s0/a.history.parquet $(language)/forward/gpt2-640/scratch/s0/a.safetensors $(language)/forward/gpt2-640/scratch/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/scratch/s0/
$(language)/forward/gpt2-640/scratch/s0/a%history.parquet $(language)/forward/gpt2-640/scratch/s0/a%safetensors $(language)/forward/gpt2-640/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=640 --set model.n_head=10 --set labels.size=640 --task 0 --out $(language)/forward/gpt2-640/scratch/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-640/scratch/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-640/scratch/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-640/scratch/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-640/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-640/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-640/scratch/s0/
$(language)/forward/gpt2-640/scratch/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-640/scratch/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-640/scratch/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-640/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-640/scratch/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/forward/gpt2-640/scratch/s1/a.history.parquet $(language)/forward/gpt2-640/scratch/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/scratch/s1/
$(language)/forward/gpt2-640/scratch/s1/a%history.parquet $(language)/forward/gpt2-640/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=640 --set model.n_head=10 --set labels.size=640 --task 0 --out $(language)/forward/gpt2-640/scratch/s1/a.safetensors

$(language)/forward/gpt2-640/scratch/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-640/scratch/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-640/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/scratch/s1/
$(language)/forward/gpt2-640/scratch/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-640/scratch/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-640/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-640/scratch/s1/b.lr0.0001.safetensors

$(language)/forward/gpt2-640/scratch/s2/a.history.parquet $(language)/forward/gpt2-640/scratch/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/scratch/s2/
$(language)/forward/gpt2-640/scratch/s2/a%history.parquet $(language)/forward/gpt2-640/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=640 --set model.n_head=10 --set labels.size=640 --task 0 --out $(language)/forward/gpt2-640/scratch/s2/a.safetensors

$(language)/forward/gpt2-640/scratch/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-640/scratch/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-640/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/scratch/s2/
$(language)/forward/gpt2-640/scratch/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-640/scratch/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-640/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-640/scratch/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-640/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-640/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-640/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-640/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-640/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-640/scratch/s0/
$(language)/forward/gpt2-640/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-640/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-640/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-640/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-640/scratch/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-640/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-640/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-640/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/scratch/s1/
$(language)/forward/gpt2-640/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-640/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-640/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-640/scratch/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-640/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-640/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-640/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-640/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/scratch/s2/
$(language)/forward/gpt2-640/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-640/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-640/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-640/scratch/s2/b.lr0.0003.safetensors

$(language)/forward/gpt2-512/scratch/s0/a.history.parquet $(language)/forward/gpt2-512/scratch/s0/a.safetensors $(language)/forward/gpt2-512/scratch/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/scratch/s0/
$(language)/forward/gpt2-512/scratch/s0/a%history.parquet $(language)/forward/gpt2-512/scratch/s0/a%safetensors $(language)/forward/gpt2-512/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --task 0 --out $(language)/forward/gpt2-512/scratch/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-512/scratch/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-512/scratch/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-512/scratch/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-512/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-512/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/scratch/s0/
$(language)/forward/gpt2-512/scratch/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-512/scratch/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-512/scratch/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-512/scratch/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/forward/gpt2-512/scratch/s1/a.history.parquet $(language)/forward/gpt2-512/scratch/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/scratch/s1/
$(language)/forward/gpt2-512/scratch/s1/a%history.parquet $(language)/forward/gpt2-512/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --task 0 --out $(language)/forward/gpt2-512/scratch/s1/a.safetensors

$(language)/forward/gpt2-512/scratch/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-512/scratch/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-512/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/scratch/s1/
$(language)/forward/gpt2-512/scratch/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-512/scratch/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-512/scratch/s1/b.lr0.0001.safetensors

$(language)/forward/gpt2-512/scratch/s2/a.history.parquet $(language)/forward/gpt2-512/scratch/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/scratch/s2/
$(language)/forward/gpt2-512/scratch/s2/a%history.parquet $(language)/forward/gpt2-512/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --task 0 --out $(language)/forward/gpt2-512/scratch/s2/a.safetensors

$(language)/forward/gpt2-512/scratch/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-512/scratch/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-512/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/scratch/s2/
$(language)/forward/gpt2-512/scratch/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-512/scratch/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-512/scratch/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-512/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-512/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-512/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-512/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/scratch/s0/
$(language)/forward/gpt2-512/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-512/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/scratch/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-512/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-512/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/scratch/s1/
$(language)/forward/gpt2-512/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/scratch/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-512/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-512/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-512/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/scratch/s2/
$(language)/forward/gpt2-512/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/scratch/s2/b.lr0.0003.safetensors

$(language)/forward/gpt2-384/scratch/s0/a.history.parquet $(language)/forward/gpt2-384/scratch/s0/a.safetensors $(language)/forward/gpt2-384/scratch/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/scratch/s0/
$(language)/forward/gpt2-384/scratch/s0/a%history.parquet $(language)/forward/gpt2-384/scratch/s0/a%safetensors $(language)/forward/gpt2-384/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --task 0 --out $(language)/forward/gpt2-384/scratch/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-384/scratch/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-384/scratch/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-384/scratch/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-384/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-384/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-384/scratch/s0/
$(language)/forward/gpt2-384/scratch/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-384/scratch/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-384/scratch/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-384/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-384/scratch/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/forward/gpt2-384/scratch/s1/a.history.parquet $(language)/forward/gpt2-384/scratch/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/scratch/s1/
$(language)/forward/gpt2-384/scratch/s1/a%history.parquet $(language)/forward/gpt2-384/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --task 0 --out $(language)/forward/gpt2-384/scratch/s1/a.safetensors

$(language)/forward/gpt2-384/scratch/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-384/scratch/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-384/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/scratch/s1/
$(language)/forward/gpt2-384/scratch/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-384/scratch/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-384/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-384/scratch/s1/b.lr0.0001.safetensors

$(language)/forward/gpt2-384/scratch/s2/a.history.parquet $(language)/forward/gpt2-384/scratch/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/scratch/s2/
$(language)/forward/gpt2-384/scratch/s2/a%history.parquet $(language)/forward/gpt2-384/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --task 0 --out $(language)/forward/gpt2-384/scratch/s2/a.safetensors

$(language)/forward/gpt2-384/scratch/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-384/scratch/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-384/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/scratch/s2/
$(language)/forward/gpt2-384/scratch/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-384/scratch/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-384/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-384/scratch/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-384/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-384/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-384/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-384/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-384/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-384/scratch/s0/
$(language)/forward/gpt2-384/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-384/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-384/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-384/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-384/scratch/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-384/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-384/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-384/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/scratch/s1/
$(language)/forward/gpt2-384/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-384/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-384/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-384/scratch/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-384/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-384/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-384/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-384/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/scratch/s2/
$(language)/forward/gpt2-384/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-384/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-384/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-384/scratch/s2/b.lr0.0003.safetensors

$(language)/forward/gpt2-256/scratch/s0/a.history.parquet $(language)/forward/gpt2-256/scratch/s0/a.safetensors $(language)/forward/gpt2-256/scratch/s0/a.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s0/
$(language)/forward/gpt2-256/scratch/s0/a%history.parquet $(language)/forward/gpt2-256/scratch/s0/a%safetensors $(language)/forward/gpt2-256/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --task 0 --out $(language)/forward/gpt2-256/scratch/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-256/scratch/s0/b.lr0.0001.history.parquet $(language)/forward/gpt2-256/scratch/s0/b.lr0.0001.safetensors $(language)/forward/gpt2-256/scratch/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-256/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s0/
$(language)/forward/gpt2-256/scratch/s0/b.lr0.0001%history.parquet $(language)/forward/gpt2-256/scratch/s0/b.lr0.0001%safetensors $(language)/forward/gpt2-256/scratch/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-256/scratch/s0/b.lr0.0001.safetensors --sample 'The film'

$(language)/forward/gpt2-256/scratch/s1/a.history.parquet $(language)/forward/gpt2-256/scratch/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s1/
$(language)/forward/gpt2-256/scratch/s1/a%history.parquet $(language)/forward/gpt2-256/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --task 0 --out $(language)/forward/gpt2-256/scratch/s1/a.safetensors

$(language)/forward/gpt2-256/scratch/s1/b.lr0.0001.history.parquet $(language)/forward/gpt2-256/scratch/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/scratch/s1/
$(language)/forward/gpt2-256/scratch/s1/b.lr0.0001%history.parquet $(language)/forward/gpt2-256/scratch/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-256/scratch/s1/b.lr0.0001.safetensors

$(language)/forward/gpt2-256/scratch/s2/a.history.parquet $(language)/forward/gpt2-256/scratch/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    pipelines/language/gpu/gpt2.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s2/
$(language)/forward/gpt2-256/scratch/s2/a%history.parquet $(language)/forward/gpt2-256/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --task 0 --out $(language)/forward/gpt2-256/scratch/s2/a.safetensors

$(language)/forward/gpt2-256/scratch/s2/b.lr0.0001.history.parquet $(language)/forward/gpt2-256/scratch/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/scratch/s2/
$(language)/forward/gpt2-256/scratch/s2/b.lr0.0001%history.parquet $(language)/forward/gpt2-256/scratch/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/gpt2-256/scratch/s2/b.lr0.0001.safetensors

$(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-256/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/scratch/s0/
$(language)/forward/gpt2-256/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/scratch/s0/b.lr0.0003.safetensors --sample 'The film'

$(language)/forward/gpt2-256/scratch/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/scratch/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/scratch/s1/
$(language)/forward/gpt2-256/scratch/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/scratch/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/scratch/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/scratch/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-256/scratch/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-256/scratch/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.history.parquet \
    $(language)/forward/gpt2-256/scratch/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/scratch/s2/
$(language)/forward/gpt2-256/scratch/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-256/scratch/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/scratch/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-256/scratch/s2/b.lr0.0003.safetensors

$(language)/reverse/gpt2-384/p0/s0/a.history.parquet $(language)/reverse/gpt2-384/p0/s0/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-384/p0.history.parquet \
    $(language)/pretrain/gpt2-384/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-384/p0/s0/
$(language)/reverse/gpt2-384/p0/s0/a%history.parquet $(language)/reverse/gpt2-384/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-384/p0.safetensors --task 1 --out $(language)/reverse/gpt2-384/p0/s0/a.safetensors

$(language)/reverse/gpt2-384/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/gpt2-384/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-384/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-384/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-384/p0/s0/
$(language)/reverse/gpt2-384/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/gpt2-384/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-384/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-384/p0/s0/b.lr0.0003.safetensors

$(language)/reverse/gpt2-384/p1/s1/a.history.parquet $(language)/reverse/gpt2-384/p1/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-384/p1.history.parquet \
    $(language)/pretrain/gpt2-384/p1.safetensors | build $(language-rules) $(language)/reverse/gpt2-384/p1/s1/
$(language)/reverse/gpt2-384/p1/s1/a%history.parquet $(language)/reverse/gpt2-384/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-384/p1.safetensors --task 1 --out $(language)/reverse/gpt2-384/p1/s1/a.safetensors

$(language)/reverse/gpt2-384/p1/s1/b.lr0.0003.history.parquet $(language)/reverse/gpt2-384/p1/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-384/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-384/p1/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-384/p1/s1/
$(language)/reverse/gpt2-384/p1/s1/b.lr0.0003%history.parquet $(language)/reverse/gpt2-384/p1/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-384/p1/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-384/p1/s1/b.lr0.0003.safetensors

$(language)/reverse/gpt2-384/p2/s2/a.history.parquet $(language)/reverse/gpt2-384/p2/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-384/p2.history.parquet \
    $(language)/pretrain/gpt2-384/p2.safetensors | build $(language-rules) $(language)/reverse/gpt2-384/p2/s2/
$(language)/reverse/gpt2-384/p2/s2/a%history.parquet $(language)/reverse/gpt2-384/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-384/p2.safetensors --task 1 --out $(language)/reverse/gpt2-384/p2/s2/a.safetensors

$(language)/reverse/gpt2-384/p2/s2/b.lr0.0003.history.parquet $(language)/reverse/gpt2-384/p2/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-384/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-384/p2/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-384/p2/s2/
$(language)/reverse/gpt2-384/p2/s2/b.lr0.0003%history.parquet $(language)/reverse/gpt2-384/p2/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-384/p2/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-384/p2/s2/b.lr0.0003.safetensors

$(language)/reverse/gpt2-256/p0/s0/a.history.parquet $(language)/reverse/gpt2-256/p0/s0/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p0/s0/
$(language)/reverse/gpt2-256/p0/s0/a%history.parquet $(language)/reverse/gpt2-256/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-256/p0.safetensors --task 1 --out $(language)/reverse/gpt2-256/p0/s0/a.safetensors

$(language)/reverse/gpt2-256/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/gpt2-256/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-256/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-256/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p0/s0/
$(language)/reverse/gpt2-256/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/gpt2-256/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-256/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-256/p0/s0/b.lr0.0003.safetensors

$(language)/reverse/gpt2-256/p1/s1/a.history.parquet $(language)/reverse/gpt2-256/p1/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p1.history.parquet \
    $(language)/pretrain/gpt2-256/p1.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p1/s1/
$(language)/reverse/gpt2-256/p1/s1/a%history.parquet $(language)/reverse/gpt2-256/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-256/p1.safetensors --task 1 --out $(language)/reverse/gpt2-256/p1/s1/a.safetensors

$(language)/reverse/gpt2-256/p1/s1/b.lr0.0003.history.parquet $(language)/reverse/gpt2-256/p1/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-256/p1/s1/a.history.parquet \
    $(language)/reverse/gpt2-256/p1/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p1/s1/
$(language)/reverse/gpt2-256/p1/s1/b.lr0.0003%history.parquet $(language)/reverse/gpt2-256/p1/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-256/p1/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-256/p1/s1/b.lr0.0003.safetensors

$(language)/reverse/gpt2-256/p2/s2/a.history.parquet $(language)/reverse/gpt2-256/p2/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-256/p2.history.parquet \
    $(language)/pretrain/gpt2-256/p2.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p2/s2/
$(language)/reverse/gpt2-256/p2/s2/a%history.parquet $(language)/reverse/gpt2-256/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-256/p2.safetensors --task 1 --out $(language)/reverse/gpt2-256/p2/s2/a.safetensors

$(language)/reverse/gpt2-256/p2/s2/b.lr0.0003.history.parquet $(language)/reverse/gpt2-256/p2/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-256/p2/s2/a.history.parquet \
    $(language)/reverse/gpt2-256/p2/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-256/p2/s2/
$(language)/reverse/gpt2-256/p2/s2/b.lr0.0003%history.parquet $(language)/reverse/gpt2-256/p2/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-256/p2/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-256/p2/s2/b.lr0.0003.safetensors

$(language)/reverse/gpt2-768/p0/s0/a.history.parquet $(language)/reverse/gpt2-768/p0/s0/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/pretrain/gpt2-768/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-768/p0/s0/
$(language)/reverse/gpt2-768/p0/s0/a%history.parquet $(language)/reverse/gpt2-768/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-768/p0.safetensors --task 1 --out $(language)/reverse/gpt2-768/p0/s0/a.safetensors

$(language)/reverse/gpt2-768/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/gpt2-768/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-768/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-768/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-768/p0/s0/
$(language)/reverse/gpt2-768/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/gpt2-768/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-768/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-768/p0/s0/b.lr0.0003.safetensors

$(language)/reverse/gpt2-768/p0/s1/a.history.parquet $(language)/reverse/gpt2-768/p0/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/pretrain/gpt2-768/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-768/p0/s1/
$(language)/reverse/gpt2-768/p0/s1/a%history.parquet $(language)/reverse/gpt2-768/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-768/p0.safetensors --task 1 --out $(language)/reverse/gpt2-768/p0/s1/a.safetensors

$(language)/reverse/gpt2-768/p0/s1/b.lr0.0003.history.parquet $(language)/reverse/gpt2-768/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-768/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-768/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-768/p0/s1/
$(language)/reverse/gpt2-768/p0/s1/b.lr0.0003%history.parquet $(language)/reverse/gpt2-768/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-768/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-768/p0/s1/b.lr0.0003.safetensors

$(language)/reverse/gpt2-768/p0/s2/a.history.parquet $(language)/reverse/gpt2-768/p0/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/pretrain/gpt2-768/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-768/p0/s2/
$(language)/reverse/gpt2-768/p0/s2/a%history.parquet $(language)/reverse/gpt2-768/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-768/p0.safetensors --task 1 --out $(language)/reverse/gpt2-768/p0/s2/a.safetensors

$(language)/reverse/gpt2-768/p0/s2/b.lr0.0003.history.parquet $(language)/reverse/gpt2-768/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-768/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-768/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-768/p0/s2/
$(language)/reverse/gpt2-768/p0/s2/b.lr0.0003%history.parquet $(language)/reverse/gpt2-768/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-768/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-768/p0/s2/b.lr0.0003.safetensors

$(language)/reverse/gpt2-640/p0/s0/a.history.parquet $(language)/reverse/gpt2-640/p0/s0/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/pretrain/gpt2-640/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-640/p0/s0/
$(language)/reverse/gpt2-640/p0/s0/a%history.parquet $(language)/reverse/gpt2-640/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-640/p0.safetensors --task 1 --out $(language)/reverse/gpt2-640/p0/s0/a.safetensors

$(language)/reverse/gpt2-640/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/gpt2-640/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-640/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-640/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-640/p0/s0/
$(language)/reverse/gpt2-640/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/gpt2-640/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-640/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-640/p0/s0/b.lr0.0003.safetensors

$(language)/reverse/gpt2-640/p0/s1/a.history.parquet $(language)/reverse/gpt2-640/p0/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/pretrain/gpt2-640/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-640/p0/s1/
$(language)/reverse/gpt2-640/p0/s1/a%history.parquet $(language)/reverse/gpt2-640/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-640/p0.safetensors --task 1 --out $(language)/reverse/gpt2-640/p0/s1/a.safetensors

$(language)/reverse/gpt2-640/p0/s1/b.lr0.0003.history.parquet $(language)/reverse/gpt2-640/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-640/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-640/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-640/p0/s1/
$(language)/reverse/gpt2-640/p0/s1/b.lr0.0003%history.parquet $(language)/reverse/gpt2-640/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-640/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-640/p0/s1/b.lr0.0003.safetensors

$(language)/reverse/gpt2-640/p0/s2/a.history.parquet $(language)/reverse/gpt2-640/p0/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/pretrain/gpt2-640/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-640/p0/s2/
$(language)/reverse/gpt2-640/p0/s2/a%history.parquet $(language)/reverse/gpt2-640/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-640/p0.safetensors --task 1 --out $(language)/reverse/gpt2-640/p0/s2/a.safetensors

$(language)/reverse/gpt2-640/p0/s2/b.lr0.0003.history.parquet $(language)/reverse/gpt2-640/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-640/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-640/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-640/p0/s2/
$(language)/reverse/gpt2-640/p0/s2/b.lr0.0003%history.parquet $(language)/reverse/gpt2-640/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-640/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-640/p0/s2/b.lr0.0003.safetensors

$(language)/reverse/gpt2-512/p0/s0/a.history.parquet $(language)/reverse/gpt2-512/p0/s0/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/pretrain/gpt2-512/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-512/p0/s0/
$(language)/reverse/gpt2-512/p0/s0/a%history.parquet $(language)/reverse/gpt2-512/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-512/p0.safetensors --task 1 --out $(language)/reverse/gpt2-512/p0/s0/a.safetensors

$(language)/reverse/gpt2-512/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/gpt2-512/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-512/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-512/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-512/p0/s0/
$(language)/reverse/gpt2-512/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/gpt2-512/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-512/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-512/p0/s0/b.lr0.0003.safetensors

$(language)/reverse/gpt2-512/p0/s1/a.history.parquet $(language)/reverse/gpt2-512/p0/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/pretrain/gpt2-512/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-512/p0/s1/
$(language)/reverse/gpt2-512/p0/s1/a%history.parquet $(language)/reverse/gpt2-512/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-512/p0.safetensors --task 1 --out $(language)/reverse/gpt2-512/p0/s1/a.safetensors

$(language)/reverse/gpt2-512/p0/s1/b.lr0.0003.history.parquet $(language)/reverse/gpt2-512/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-512/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-512/p0/s1/
$(language)/reverse/gpt2-512/p0/s1/b.lr0.0003%history.parquet $(language)/reverse/gpt2-512/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-512/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-512/p0/s1/b.lr0.0003.safetensors

$(language)/reverse/gpt2-512/p0/s2/a.history.parquet $(language)/reverse/gpt2-512/p0/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/pretrain/gpt2-512/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-512/p0/s2/
$(language)/reverse/gpt2-512/p0/s2/a%history.parquet $(language)/reverse/gpt2-512/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-512/p0.safetensors --task 1 --out $(language)/reverse/gpt2-512/p0/s2/a.safetensors

$(language)/reverse/gpt2-512/p0/s2/b.lr0.0003.history.parquet $(language)/reverse/gpt2-512/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-512/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-512/p0/s2/
$(language)/reverse/gpt2-512/p0/s2/b.lr0.0003%history.parquet $(language)/reverse/gpt2-512/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-512/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/gpt2-512/p0/s2/b.lr0.0003.safetensors

$(language)/forward/gpt2-384/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-384/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.safetensors \
    $(language)/forward/gpt2-384/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-384/p0/s0/
$(language)/forward/gpt2-384/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-384/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-384/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-384/p0/s0/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-384/p1/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-384/p1/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p1/s1/
$(language)/forward/gpt2-384/p1/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-384/p1/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-384/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-384/p1/s1/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-384/p2/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-384/p2/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-384/p2/s2/
$(language)/forward/gpt2-384/p2/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-384/p2/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-384/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-384/p2/s2/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.safetensors \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
$(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-256/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-256/p0/s0/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-256/p1/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-256/p1/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p1/s1/
$(language)/forward/gpt2-256/p1/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-256/p1/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-256/p1/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-256/p1/s1/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-256/p2/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-256/p2/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-256/p2/s2/
$(language)/forward/gpt2-256/p2/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-256/p2/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-256/p2/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-256/p2/s2/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-768/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-768/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.safetensors \
    $(language)/forward/gpt2-768/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s0/
$(language)/forward/gpt2-768/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-768/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-768/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-768/p0/s0/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-768/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-768/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s1/
$(language)/forward/gpt2-768/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-768/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-768/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-768/p0/s1/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-768/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-768/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-768/p0/s2/
$(language)/forward/gpt2-768/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-768/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-768/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-768/p0/s2/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-640/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-640/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.safetensors \
    $(language)/forward/gpt2-640/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s0/
$(language)/forward/gpt2-640/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-640/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-640/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-640/p0/s0/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-640/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-640/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s1/
$(language)/forward/gpt2-640/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-640/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-640/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-640/p0/s1/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-640/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-640/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-640/p0/s2/
$(language)/forward/gpt2-640/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-640/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-640/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-640/p0/s2/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.05-sgd.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.05-sgd.safetensors

$(language)/pretrain/gpt2-512/p0-steps5000.history.parquet $(language)/pretrain/gpt2-512/p0-steps5000.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-512/
$(language)/pretrain/gpt2-512/p0-steps5000%history.parquet $(language)/pretrain/gpt2-512/p0-steps5000%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.steps=5000 --seed 0 --out $(language)/pretrain/gpt2-512/p0-steps5000.safetensors

$(language)/forward/gpt2-512/p0-steps5000/s0/a.history.parquet $(language)/forward/gpt2-512/p0-steps5000/s0/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0-steps5000.history.parquet \
    $(language)/pretrain/gpt2-512/p0-steps5000.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps5000/s0/
$(language)/forward/gpt2-512/p0-steps5000/s0/a%history.parquet $(language)/forward/gpt2-512/p0-steps5000/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-512/p0-steps5000.safetensors --task 0 --out $(language)/forward/gpt2-512/p0-steps5000/s0/a.safetensors

$(language)/forward/gpt2-512/p0-steps5000/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0-steps5000/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s0/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps5000/s0/
$(language)/forward/gpt2-512/p0-steps5000/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0-steps5000/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0-steps5000/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0-steps5000/s0/b.lr0.0003.safetensors

$(language)/pretrain/gpt2-512/p0-steps1250.history.parquet $(language)/pretrain/gpt2-512/p0-steps1250.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-512/
$(language)/pretrain/gpt2-512/p0-steps1250%history.parquet $(language)/pretrain/gpt2-512/p0-steps1250%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.steps=1250 --seed 0 --out $(language)/pretrain/gpt2-512/p0-steps1250.safetensors

$(language)/forward/gpt2-512/p0-steps1250/s0/a.history.parquet $(language)/forward/gpt2-512/p0-steps1250/s0/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0-steps1250.history.parquet \
    $(language)/pretrain/gpt2-512/p0-steps1250.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps1250/s0/
$(language)/forward/gpt2-512/p0-steps1250/s0/a%history.parquet $(language)/forward/gpt2-512/p0-steps1250/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-512/p0-steps1250.safetensors --task 0 --out $(language)/forward/gpt2-512/p0-steps1250/s0/a.safetensors

$(language)/forward/gpt2-512/p0-steps1250/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0-steps1250/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s0/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps1250/s0/
$(language)/forward/gpt2-512/p0-steps1250/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0-steps1250/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0-steps1250/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0-steps1250/s0/b.lr0.0003.safetensors

$(language)/forward/gpt2-512/p0-steps5000/s1/a.history.parquet $(language)/forward/gpt2-512/p0-steps5000/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0-steps5000.history.parquet \
    $(language)/pretrain/gpt2-512/p0-steps5000.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps5000/s1/
$(language)/forward/gpt2-512/p0-steps5000/s1/a%history.parquet $(language)/forward/gpt2-512/p0-steps5000/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-512/p0-steps5000.safetensors --task 0 --out $(language)/forward/gpt2-512/p0-steps5000/s1/a.safetensors

$(language)/forward/gpt2-512/p0-steps5000/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0-steps5000/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps5000/s1/
$(language)/forward/gpt2-512/p0-steps5000/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0-steps5000/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0-steps5000/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0-steps5000/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-512/p0-steps1250/s1/a.history.parquet $(language)/forward/gpt2-512/p0-steps1250/s1/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0-steps1250.history.parquet \
    $(language)/pretrain/gpt2-512/p0-steps1250.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps1250/s1/
$(language)/forward/gpt2-512/p0-steps1250/s1/a%history.parquet $(language)/forward/gpt2-512/p0-steps1250/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/pretrain/gpt2-512/p0-steps1250.safetensors --task 0 --out $(language)/forward/gpt2-512/p0-steps1250/s1/a.safetensors

$(language)/forward/gpt2-512/p0-steps1250/s1/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0-steps1250/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps1250/s1/
$(language)/forward/gpt2-512/p0-steps1250/s1/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0-steps1250/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0-steps1250/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0-steps1250/s1/b.lr0.0003.safetensors

$(language)/forward/gpt2-512/p0-steps5000/s2/a.history.parquet $(language)/forward/gpt2-512/p0-steps5000/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0-steps5000.history.parquet \
    $(language)/pretrain/gpt2-512/p0-steps5000.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps5000/s2/
$(language)/forward/gpt2-512/p0-steps5000/s2/a%history.parquet $(language)/forward/gpt2-512/p0-steps5000/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-512/p0-steps5000.safetensors --task 0 --out $(language)/forward/gpt2-512/p0-steps5000/s2/a.safetensors

$(language)/forward/gpt2-512/p0-steps5000/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0-steps5000/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps5000/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps5000/s2/
$(language)/forward/gpt2-512/p0-steps5000/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0-steps5000/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0-steps5000/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0-steps5000/s2/b.lr0.0003.safetensors

$(language)/forward/gpt2-512/p0-steps1250/s2/a.history.parquet $(language)/forward/gpt2-512/p0-steps1250/s2/a.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-512/p0-steps1250.history.parquet \
    $(language)/pretrain/gpt2-512/p0-steps1250.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps1250/s2/
$(language)/forward/gpt2-512/p0-steps1250/s2/a%history.parquet $(language)/forward/gpt2-512/p0-steps1250/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/pretrain/gpt2-512/p0-steps1250.safetensors --task 0 --out $(language)/forward/gpt2-512/p0-steps1250/s2/a.safetensors

$(language)/forward/gpt2-512/p0-steps1250/s2/b.lr0.0003.history.parquet $(language)/forward/gpt2-512/p0-steps1250/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0-steps1250/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0-steps1250/s2/
$(language)/forward/gpt2-512/p0-steps1250/s2/b.lr0.0003%history.parquet $(language)/forward/gpt2-512/p0-steps1250/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0-steps1250/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/gpt2-512/p0-steps1250/s2/b.lr0.0003.safetensors

$(language)/forward/gpt2-512/p0/s0/a.fisher.safetensors: \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
	$(GPU) $(BIN)/fisher $(language)/forward/gpt2-512/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --task 0 \
	    --estimator empirical --per sequence --examples 1000 --out $(language)/forward/gpt2-512/p0/s0/a.fisher.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.01.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.01%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty ewc --relative --strength 0.01 --fisher $(language)/forward/gpt2-512/p0/s0/a.fisher.safetensors --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.01.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.1.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.1%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/gpt2-512/p0/s0/a.fisher.safetensors --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.1.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.01.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.01%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty l2sp --strength 0.01 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.01.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.1.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.1%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty l2sp --strength 0.1 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.1.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-1.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-1%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty lwf --strength 1 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-1.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-3.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-3.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-3%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty lwf --strength 3 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-lwf-3.safetensors

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-replay-0.01.history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-replay-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
$(language)/forward/gpt2-512/p0/s0/b.lr0.0003-replay-0.01%history.parquet $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-512/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --replay-data $(language)/tokens/gpt2/general --replay-share 0.01 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003-replay-0.01.safetensors

$(language)/forward/gpt2-512/p0/s1/a.fisher.safetensors: \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
	$(GPU) $(BIN)/fisher $(language)/forward/gpt2-512/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --task 0 \
	    --estimator empirical --per sequence --examples 1000 --out $(language)/forward/gpt2-512/p0/s1/a.fisher.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.01.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors \
    $(language)/forward/gpt2-512/p0/s1/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.01%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty ewc --relative --strength 0.01 --fisher $(language)/forward/gpt2-512/p0/s1/a.fisher.safetensors --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.01.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.1.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors \
    $(language)/forward/gpt2-512/p0/s1/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.1%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/gpt2-512/p0/s1/a.fisher.safetensors --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.1.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.01.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.01%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty l2sp --strength 0.01 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.01.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.1.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.1%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty l2sp --strength 0.1 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.1.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-1.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-1%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty lwf --strength 1 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-1.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-3.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-3.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-3%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty lwf --strength 3 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-lwf-3.safetensors

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-replay-0.01.history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-replay-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
$(language)/forward/gpt2-512/p0/s1/b.lr0.0003-replay-0.01%history.parquet $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-512/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --replay-data $(language)/tokens/gpt2/general --replay-share 0.01 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003-replay-0.01.safetensors

$(language)/forward/gpt2-512/p0/s2/a.fisher.safetensors: \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
	$(GPU) $(BIN)/fisher $(language)/forward/gpt2-512/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --task 0 \
	    --estimator empirical --per sequence --examples 1000 --out $(language)/forward/gpt2-512/p0/s2/a.fisher.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.01.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors \
    $(language)/forward/gpt2-512/p0/s2/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.01%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty ewc --relative --strength 0.01 --fisher $(language)/forward/gpt2-512/p0/s2/a.fisher.safetensors --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.01.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.1.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors \
    $(language)/forward/gpt2-512/p0/s2/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.1%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/gpt2-512/p0/s2/a.fisher.safetensors --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.1.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.01.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.01%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty l2sp --strength 0.01 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.01.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.1.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.1%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty l2sp --strength 0.1 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.1.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-1.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-1.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-1%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty lwf --strength 1 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-1.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-3.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-3.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-3%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --penalty lwf --strength 3 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-lwf-3.safetensors

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-replay-0.01.history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-replay-0.01.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
$(language)/forward/gpt2-512/p0/s2/b.lr0.0003-replay-0.01%history.parquet $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-512/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --replay-data $(language)/tokens/gpt2/general --replay-share 0.01 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003-replay-0.01.safetensors

$(language)/forward/gpt2-384/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p0/s0/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-384/p1/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-384/p2/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-256/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s0/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-256/p1/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-256/p2/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-768/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s0/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-768/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-768/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-640/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s0/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-640/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-640/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-512/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s0/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.overlap.parquet

$(language)/forward/gpt2-384/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-384/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-384/p0/s0/a.safetensors \
    $(language)/forward/gpt2-384/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-384/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p1/s1/a.overlap.parquet

$(language)/forward/gpt2-384/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p2/s2/a.overlap.parquet

$(language)/forward/gpt2-256/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-256/p0/s0/a.safetensors \
    $(language)/forward/gpt2-256/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-256/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p1/s1/a.overlap.parquet

$(language)/forward/gpt2-256/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p2/s2/a.overlap.parquet

$(language)/forward/gpt2-768/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s0/a.safetensors \
    $(language)/forward/gpt2-768/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-768/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s1/a.overlap.parquet

$(language)/forward/gpt2-768/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s2/a.overlap.parquet

$(language)/forward/gpt2-640/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s0/a.safetensors \
    $(language)/forward/gpt2-640/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-640/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s1/a.overlap.parquet

$(language)/forward/gpt2-640/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s2/a.overlap.parquet

$(language)/forward/gpt2-512/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s0/a.safetensors \
    $(language)/forward/gpt2-512/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-512/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s1/a.overlap.parquet

$(language)/forward/gpt2-512/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s2/a.overlap.parquet

$(language)/pretrain/gpt2-384/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-384/p0.history.parquet \
    $(language)/pretrain/gpt2-384/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-384/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-384/p0.overlap.parquet

$(language)/pretrain/gpt2-384/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-384/p1.history.parquet \
    $(language)/pretrain/gpt2-384/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-384/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-384/p1.overlap.parquet

$(language)/pretrain/gpt2-384/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-384/p2.history.parquet \
    $(language)/pretrain/gpt2-384/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-384/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-384/p2.overlap.parquet

$(language)/pretrain/gpt2-256/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-256/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-256/p0.overlap.parquet

$(language)/pretrain/gpt2-256/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-256/p1.history.parquet \
    $(language)/pretrain/gpt2-256/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-256/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-256/p1.overlap.parquet

$(language)/pretrain/gpt2-256/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-256/p2.history.parquet \
    $(language)/pretrain/gpt2-256/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-256/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-256/p2.overlap.parquet

$(language)/pretrain/gpt2-768/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/pretrain/gpt2-768/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-768/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-768/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-768/p0.overlap.parquet

$(language)/pretrain/gpt2-640/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/pretrain/gpt2-640/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-640/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-640/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-640/p0.overlap.parquet

$(language)/pretrain/gpt2-512/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/pretrain/gpt2-512/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-512/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-512/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-512/p0.overlap.parquet
