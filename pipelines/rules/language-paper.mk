# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/language.toml pipelines/language/paper/study.toml
# sha256: cd2836a83ac20615f84e14e5588b69bad1a3513898c8574337fb7b5983f8d620

language := $(OUT)/language-paper
language-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: language language-size language-order language-sgd language-penalties language-overlap language-plan language-so-far
language: language-size language-order language-sgd language-penalties language-overlap ## language models: how much of one corpus they forget while they learn another
language-size: $(language)/size.html ## forgetting against the number of parameters, pretrained and from scratch, with the frontier and samples
	@for page in $^; do echo "The report: $$page"; done
language-order: $(language)/order.html ## the same two corpora in both orders
	@for page in $^; do echo "The report: $$page"; done
language-sgd: $(language)/sgd.html ## the second corpus with SGD, as [S] trains it
	@for page in $^; do echo "The report: $$page"; done
language-penalties: $(language)/penalties.html ## EWC, L2-SP, LwF, and replay of pretraining's text
	@for page in $^; do echo "The report: $$page"; done
language-overlap: $(language)/overlap.html ## how much the representations of the corpora overlap, before and after
	@for page in $^; do echo "The report: $$page"; done
language-so-far: | build $(language-rules) ## pages of the runs that are there by now, beside the others
	@$(MAKE) --no-print-directory --keep-going language/size-files-so-far language/order-files-so-far language/sgd-files-so-far language/penalties-files-so-far language/overlap-files-so-far
.PHONY: language/size-files-so-far language/order-files-so-far language/sgd-files-so-far language/penalties-files-so-far language/overlap-files-so-far
language/size-files-so-far:
	@$(if $(wildcard $(language/size-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/size-files)) \
	    --title "Language: size, so far" --out $(language)/size.so-far.html
language/order-files-so-far:
	@$(if $(wildcard $(language/order-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/order-files)) \
	    --title "Language: order, so far" --out $(language)/order.so-far.html
language/sgd-files-so-far:
	@$(if $(wildcard $(language/sgd-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/sgd-files)) \
	    --title "Language: sgd, so far" --out $(language)/sgd.so-far.html
language/penalties-files-so-far:
	@$(if $(wildcard $(language/penalties-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/penalties-files)) \
	    --title "Language: penalties, so far" --out $(language)/penalties.so-far.html
language/overlap-files-so-far:
	@$(if $(wildcard $(language/overlap-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/overlap-files)) \
	    --title "Language: overlap, so far" --out $(language)/overlap.so-far.html
language-plan: | build $(language-rules) $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet $(language)/tables/pythia.parquet $(language)/tokens/pythia/general/train-00000-of-00001.parquet $(language)/tokens/pythia/general/test-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet $(language)/tables/gpt2.parquet $(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/language.toml --preset paper --json --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION) --bin $(BIN) | $(BIN)/plan

language/size-files = \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00001.samples.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00001.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet
$(language)/size.html: $(language-rules) $(language/size-files) | build $(language)/size.figures/
	$(CPU) $(BIN)/report $(language/size-files) \
	    --title "Language: size" --out $(language)/size.html \
	    --joined $(language)/size.figures --svg $(language)/size.figures --markdown $(language)/size.figures/README.md

language/order-files = \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-12b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-12b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-12b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-1b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-1b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-1b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-large/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-large/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-large/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-410m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-410m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-410m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-160m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-160m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-160m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-small/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-small/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/gpt2-small/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-70m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-70m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-70m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-31m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-31m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-31m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-14m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-14m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/reverse/pythia-14m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-12b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-12b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-12b/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-1b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-1b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-1b/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-large/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-large/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-large/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-small/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-small/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-small/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s2/a.history.parquet
$(language)/order.html: $(language-rules) $(language/order-files) | build $(language)/order.figures/
	$(CPU) $(BIN)/report $(language/order-files) \
	    --title "Language: order" --out $(language)/order.html \
	    --joined $(language)/order.figures --svg $(language)/order.figures --markdown $(language)/order.figures/README.md

language/sgd-files = \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.01-sgd.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.01-sgd.history.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet
$(language)/sgd.html: $(language-rules) $(language/sgd-files) | build $(language)/sgd.figures/
	$(CPU) $(BIN)/report $(language/sgd-files) \
	    --title "Language: sgd" --out $(language)/sgd.html \
	    --joined $(language)/sgd.figures --svg $(language)/sgd.figures --markdown $(language)/sgd.figures/README.md

language/penalties-files = \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01.history.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet
$(language)/penalties.html: $(language-rules) $(language/penalties-files) | build $(language)/penalties.figures/
	$(CPU) $(BIN)/report $(language/penalties-files) \
	    --title "Language: penalties" --out $(language)/penalties.html \
	    --joined $(language)/penalties.figures --svg $(language)/penalties.figures --markdown $(language)/penalties.figures/README.md

language/overlap-files = \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.overlap.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.overlap.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.overlap.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.overlap.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.overlap.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.overlap.parquet \
    $(language)/pretrain/pythia-12b/p0.overlap.parquet \
    $(language)/pretrain/pythia-6.9b/p0.overlap.parquet \
    $(language)/pretrain/pythia-2.8b/p0.overlap.parquet \
    $(language)/pretrain/gpt2-xl/p0.overlap.parquet \
    $(language)/pretrain/pythia-1.4b/p0.overlap.parquet \
    $(language)/pretrain/pythia-1b/p0.overlap.parquet \
    $(language)/pretrain/gpt2-large/p0.overlap.parquet \
    $(language)/pretrain/pythia-410m/p0.overlap.parquet \
    $(language)/pretrain/gpt2-medium/p0.overlap.parquet \
    $(language)/pretrain/pythia-160m/p0.overlap.parquet \
    $(language)/pretrain/gpt2-small/p0.overlap.parquet \
    $(language)/pretrain/pythia-70m/p0.overlap.parquet \
    $(language)/pretrain/pythia-31m/p0.overlap.parquet \
    $(language)/pretrain/pythia-14m/p0.overlap.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet
$(language)/overlap.html: $(language-rules) $(language/overlap-files) | build $(language)/overlap.figures/
	$(CPU) $(BIN)/report $(language/overlap-files) \
	    --title "Language: overlap" --out $(language)/overlap.html \
	    --joined $(language)/overlap.figures --svg $(language)/overlap.figures --markdown $(language)/overlap.figures/README.md

$(language)/tokens/pythia/imdb/train-00000-of-00001.parquet $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(MODELS)/pythia-70m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/imdb/
$(language)/tokens/pythia/imdb%train-00000-of-00001.parquet $(language)/tokens/pythia/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(MODELS)/pythia-70m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/imdb

$(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(MODELS)/pythia-70m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/wikipedia/
$(language)/tokens/pythia/wikipedia%train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(MODELS)/pythia-70m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/wikipedia

$(language)/tables/pythia.parquet: \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --by data-set --valid 0 --out $(language)/tables/pythia.parquet

$(language)/tokens/pythia/general/train-00000-of-00001.parquet $(language)/tokens/pythia/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(MODELS)/pythia-70m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/general/
$(language)/tokens/pythia/general%train-00000-of-00001.parquet $(language)/tokens/pythia/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(MODELS)/pythia-70m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/general

$(language)/forward/pythia-12b/p0/s0/a.history.parquet $(language)/forward/pythia-12b/p0/s0/a.safetensors $(language)/forward/pythia-12b/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s0/
$(language)/forward/pythia-12b/p0/s0/a%history.parquet $(language)/forward/pythia-12b/p0/s0/a%safetensors $(language)/forward/pythia-12b/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-12b --set labels.study=language --set labels.size=12b --task 0 --out $(language)/forward/pythia-12b/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-12b/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-12b/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-12b/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.safetensors \
    $(language)/forward/pythia-12b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s0/
$(language)/forward/pythia-12b/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-12b/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-12b/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-12b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-12b/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-12b/p0/s1/a.history.parquet $(language)/forward/pythia-12b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
$(language)/forward/pythia-12b/p0/s1/a%history.parquet $(language)/forward/pythia-12b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-12b --set labels.study=language --set labels.size=12b --task 0 --out $(language)/forward/pythia-12b/p0/s1/a.safetensors

$(language)/forward/pythia-12b/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-12b/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
$(language)/forward/pythia-12b/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-12b/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-12b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-12b/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-12b/p0/s2/a.history.parquet $(language)/forward/pythia-12b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
$(language)/forward/pythia-12b/p0/s2/a%history.parquet $(language)/forward/pythia-12b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-12b --set labels.study=language --set labels.size=12b --task 0 --out $(language)/forward/pythia-12b/p0/s2/a.safetensors

$(language)/forward/pythia-12b/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-12b/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
$(language)/forward/pythia-12b/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-12b/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-12b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-12b/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-12b/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.safetensors \
    $(language)/forward/pythia-12b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s0/
$(language)/forward/pythia-12b/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-12b/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-12b/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-12b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
$(language)/forward/pythia-12b/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-12b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-12b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
$(language)/forward/pythia-12b/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-12b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-12b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-6.9b/p0/s0/a.history.parquet $(language)/forward/pythia-6.9b/p0/s0/a.safetensors $(language)/forward/pythia-6.9b/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s0/
$(language)/forward/pythia-6.9b/p0/s0/a%history.parquet $(language)/forward/pythia-6.9b/p0/s0/a%safetensors $(language)/forward/pythia-6.9b/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-6.9b --set labels.study=language --set labels.size=6.9b --task 0 --out $(language)/forward/pythia-6.9b/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.safetensors \
    $(language)/forward/pythia-6.9b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s0/
$(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-6.9b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-6.9b/p0/s1/a.history.parquet $(language)/forward/pythia-6.9b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
$(language)/forward/pythia-6.9b/p0/s1/a%history.parquet $(language)/forward/pythia-6.9b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-6.9b --set labels.study=language --set labels.size=6.9b --task 0 --out $(language)/forward/pythia-6.9b/p0/s1/a.safetensors

$(language)/forward/pythia-6.9b/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
$(language)/forward/pythia-6.9b/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-6.9b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-6.9b/p0/s2/a.history.parquet $(language)/forward/pythia-6.9b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
$(language)/forward/pythia-6.9b/p0/s2/a%history.parquet $(language)/forward/pythia-6.9b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-6.9b --set labels.study=language --set labels.size=6.9b --task 0 --out $(language)/forward/pythia-6.9b/p0/s2/a.safetensors

$(language)/forward/pythia-6.9b/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
$(language)/forward/pythia-6.9b/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-6.9b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.safetensors \
    $(language)/forward/pythia-6.9b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s0/
$(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-6.9b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
$(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-6.9b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
$(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-6.9b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-2.8b/p0/s0/a.history.parquet $(language)/forward/pythia-2.8b/p0/s0/a.safetensors $(language)/forward/pythia-2.8b/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s0/
$(language)/forward/pythia-2.8b/p0/s0/a%history.parquet $(language)/forward/pythia-2.8b/p0/s0/a%safetensors $(language)/forward/pythia-2.8b/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-2.8b --set labels.study=language --set labels.size=2.8b --task 0 --out $(language)/forward/pythia-2.8b/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.safetensors \
    $(language)/forward/pythia-2.8b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s0/
$(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-2.8b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-2.8b/p0/s1/a.history.parquet $(language)/forward/pythia-2.8b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
$(language)/forward/pythia-2.8b/p0/s1/a%history.parquet $(language)/forward/pythia-2.8b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-2.8b --set labels.study=language --set labels.size=2.8b --task 0 --out $(language)/forward/pythia-2.8b/p0/s1/a.safetensors

$(language)/forward/pythia-2.8b/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
$(language)/forward/pythia-2.8b/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-2.8b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-2.8b/p0/s2/a.history.parquet $(language)/forward/pythia-2.8b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
$(language)/forward/pythia-2.8b/p0/s2/a%history.parquet $(language)/forward/pythia-2.8b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-2.8b --set labels.study=language --set labels.size=2.8b --task 0 --out $(language)/forward/pythia-2.8b/p0/s2/a.safetensors

$(language)/forward/pythia-2.8b/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
$(language)/forward/pythia-2.8b/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-2.8b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.safetensors \
    $(language)/forward/pythia-2.8b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s0/
$(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-2.8b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
$(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-2.8b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
$(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-2.8b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors

$(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/imdb/
$(language)/tokens/gpt2/imdb%train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/imdb

$(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/wikipedia/
$(language)/tokens/gpt2/wikipedia%train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/wikipedia

$(language)/tables/gpt2.parquet: \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --by data-set --valid 0 --out $(language)/tables/gpt2.parquet

$(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/general/
$(language)/tokens/gpt2/general%train-00000-of-00001.parquet $(language)/tokens/gpt2/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/general

$(language)/forward/gpt2-xl/p0/s0/a.history.parquet $(language)/forward/gpt2-xl/p0/s0/a.safetensors $(language)/forward/gpt2-xl/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s0/
$(language)/forward/gpt2-xl/p0/s0/a%history.parquet $(language)/forward/gpt2-xl/p0/s0/a%safetensors $(language)/forward/gpt2-xl/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/gpt2-xl --set labels.study=language --set labels.size=xl --task 0 --out $(language)/forward/gpt2-xl/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-xl/p0/s0/b.lr0.00001.history.parquet $(language)/forward/gpt2-xl/p0/s0/b.lr0.00001.safetensors $(language)/forward/gpt2-xl/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.safetensors \
    $(language)/forward/gpt2-xl/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s0/
$(language)/forward/gpt2-xl/p0/s0/b.lr0.00001%history.parquet $(language)/forward/gpt2-xl/p0/s0/b.lr0.00001%safetensors $(language)/forward/gpt2-xl/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-xl/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-xl/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/gpt2-xl/p0/s1/a.history.parquet $(language)/forward/gpt2-xl/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
$(language)/forward/gpt2-xl/p0/s1/a%history.parquet $(language)/forward/gpt2-xl/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/gpt2-xl --set labels.study=language --set labels.size=xl --task 0 --out $(language)/forward/gpt2-xl/p0/s1/a.safetensors

$(language)/forward/gpt2-xl/p0/s1/b.lr0.00001.history.parquet $(language)/forward/gpt2-xl/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
$(language)/forward/gpt2-xl/p0/s1/b.lr0.00001%history.parquet $(language)/forward/gpt2-xl/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-xl/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-xl/p0/s1/b.lr0.00001.safetensors

$(language)/forward/gpt2-xl/p0/s2/a.history.parquet $(language)/forward/gpt2-xl/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
$(language)/forward/gpt2-xl/p0/s2/a%history.parquet $(language)/forward/gpt2-xl/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/gpt2-xl --set labels.study=language --set labels.size=xl --task 0 --out $(language)/forward/gpt2-xl/p0/s2/a.safetensors

$(language)/forward/gpt2-xl/p0/s2/b.lr0.00001.history.parquet $(language)/forward/gpt2-xl/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
$(language)/forward/gpt2-xl/p0/s2/b.lr0.00001%history.parquet $(language)/forward/gpt2-xl/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-xl/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-xl/p0/s2/b.lr0.00001.safetensors

$(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.history.parquet $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.safetensors $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.safetensors \
    $(language)/forward/gpt2-xl/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s0/
$(language)/forward/gpt2-xl/p0/s0/b.lr0.00003%history.parquet $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003%safetensors $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-xl/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
$(language)/forward/gpt2-xl/p0/s1/b.lr0.00003%history.parquet $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-xl/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors

$(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
$(language)/forward/gpt2-xl/p0/s2/b.lr0.00003%history.parquet $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-xl/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-1.4b/p0/s0/a.history.parquet $(language)/forward/pythia-1.4b/p0/s0/a.safetensors $(language)/forward/pythia-1.4b/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s0/
$(language)/forward/pythia-1.4b/p0/s0/a%history.parquet $(language)/forward/pythia-1.4b/p0/s0/a%safetensors $(language)/forward/pythia-1.4b/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-1.4b --set labels.study=language --set labels.size=1.4b --task 0 --out $(language)/forward/pythia-1.4b/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.safetensors \
    $(language)/forward/pythia-1.4b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s0/
$(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-1.4b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-1.4b/p0/s1/a.history.parquet $(language)/forward/pythia-1.4b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
$(language)/forward/pythia-1.4b/p0/s1/a%history.parquet $(language)/forward/pythia-1.4b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-1.4b --set labels.study=language --set labels.size=1.4b --task 0 --out $(language)/forward/pythia-1.4b/p0/s1/a.safetensors

$(language)/forward/pythia-1.4b/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
$(language)/forward/pythia-1.4b/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-1.4b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-1.4b/p0/s2/a.history.parquet $(language)/forward/pythia-1.4b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
$(language)/forward/pythia-1.4b/p0/s2/a%history.parquet $(language)/forward/pythia-1.4b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-1.4b --set labels.study=language --set labels.size=1.4b --task 0 --out $(language)/forward/pythia-1.4b/p0/s2/a.safetensors

$(language)/forward/pythia-1.4b/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
$(language)/forward/pythia-1.4b/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-1.4b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.safetensors \
    $(language)/forward/pythia-1.4b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s0/
$(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-1.4b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
$(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-1.4b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
$(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-1.4b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-1b/p0/s0/a.history.parquet $(language)/forward/pythia-1b/p0/s0/a.safetensors $(language)/forward/pythia-1b/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s0/
$(language)/forward/pythia-1b/p0/s0/a%history.parquet $(language)/forward/pythia-1b/p0/s0/a%safetensors $(language)/forward/pythia-1b/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-1b --set labels.study=language --set labels.size=1b --task 0 --out $(language)/forward/pythia-1b/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-1b/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-1b/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-1b/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.safetensors \
    $(language)/forward/pythia-1b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s0/
$(language)/forward/pythia-1b/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-1b/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-1b/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-1b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-1b/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-1b/p0/s1/a.history.parquet $(language)/forward/pythia-1b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
$(language)/forward/pythia-1b/p0/s1/a%history.parquet $(language)/forward/pythia-1b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-1b --set labels.study=language --set labels.size=1b --task 0 --out $(language)/forward/pythia-1b/p0/s1/a.safetensors

$(language)/forward/pythia-1b/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-1b/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
$(language)/forward/pythia-1b/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-1b/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-1b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-1b/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-1b/p0/s2/a.history.parquet $(language)/forward/pythia-1b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
$(language)/forward/pythia-1b/p0/s2/a%history.parquet $(language)/forward/pythia-1b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-1b --set labels.study=language --set labels.size=1b --task 0 --out $(language)/forward/pythia-1b/p0/s2/a.safetensors

$(language)/forward/pythia-1b/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-1b/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
$(language)/forward/pythia-1b/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-1b/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-1b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-1b/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-1b/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.safetensors \
    $(language)/forward/pythia-1b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s0/
$(language)/forward/pythia-1b/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-1b/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-1b/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-1b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
$(language)/forward/pythia-1b/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-1b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-1b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
$(language)/forward/pythia-1b/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-1b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-1b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.safetensors

$(language)/forward/gpt2-large/p0/s0/a.history.parquet $(language)/forward/gpt2-large/p0/s0/a.safetensors $(language)/forward/gpt2-large/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s0/
$(language)/forward/gpt2-large/p0/s0/a%history.parquet $(language)/forward/gpt2-large/p0/s0/a%safetensors $(language)/forward/gpt2-large/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/gpt2-large --set labels.study=language --set labels.size=large --task 0 --out $(language)/forward/gpt2-large/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-large/p0/s0/b.lr0.00001.history.parquet $(language)/forward/gpt2-large/p0/s0/b.lr0.00001.safetensors $(language)/forward/gpt2-large/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.safetensors \
    $(language)/forward/gpt2-large/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s0/
$(language)/forward/gpt2-large/p0/s0/b.lr0.00001%history.parquet $(language)/forward/gpt2-large/p0/s0/b.lr0.00001%safetensors $(language)/forward/gpt2-large/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-large/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-large/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/gpt2-large/p0/s1/a.history.parquet $(language)/forward/gpt2-large/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
$(language)/forward/gpt2-large/p0/s1/a%history.parquet $(language)/forward/gpt2-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/gpt2-large --set labels.study=language --set labels.size=large --task 0 --out $(language)/forward/gpt2-large/p0/s1/a.safetensors

$(language)/forward/gpt2-large/p0/s1/b.lr0.00001.history.parquet $(language)/forward/gpt2-large/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
$(language)/forward/gpt2-large/p0/s1/b.lr0.00001%history.parquet $(language)/forward/gpt2-large/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-large/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-large/p0/s1/b.lr0.00001.safetensors

$(language)/forward/gpt2-large/p0/s2/a.history.parquet $(language)/forward/gpt2-large/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
$(language)/forward/gpt2-large/p0/s2/a%history.parquet $(language)/forward/gpt2-large/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/gpt2-large --set labels.study=language --set labels.size=large --task 0 --out $(language)/forward/gpt2-large/p0/s2/a.safetensors

$(language)/forward/gpt2-large/p0/s2/b.lr0.00001.history.parquet $(language)/forward/gpt2-large/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
$(language)/forward/gpt2-large/p0/s2/b.lr0.00001%history.parquet $(language)/forward/gpt2-large/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-large/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-large/p0/s2/b.lr0.00001.safetensors

$(language)/forward/gpt2-large/p0/s0/b.lr0.00003.history.parquet $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.safetensors $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.safetensors \
    $(language)/forward/gpt2-large/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s0/
$(language)/forward/gpt2-large/p0/s0/b.lr0.00003%history.parquet $(language)/forward/gpt2-large/p0/s0/b.lr0.00003%safetensors $(language)/forward/gpt2-large/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-large/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
$(language)/forward/gpt2-large/p0/s1/b.lr0.00003%history.parquet $(language)/forward/gpt2-large/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-large/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.safetensors

$(language)/forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
$(language)/forward/gpt2-large/p0/s2/b.lr0.00003%history.parquet $(language)/forward/gpt2-large/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-large/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-410m/p0/s0/a.history.parquet $(language)/forward/pythia-410m/p0/s0/a.safetensors $(language)/forward/pythia-410m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s0/
$(language)/forward/pythia-410m/p0/s0/a%history.parquet $(language)/forward/pythia-410m/p0/s0/a%safetensors $(language)/forward/pythia-410m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 0 --out $(language)/forward/pythia-410m/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-410m/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-410m/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.safetensors \
    $(language)/forward/pythia-410m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s0/
$(language)/forward/pythia-410m/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-410m/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-410m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-410m/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-410m/p0/s1/a.history.parquet $(language)/forward/pythia-410m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
$(language)/forward/pythia-410m/p0/s1/a%history.parquet $(language)/forward/pythia-410m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 0 --out $(language)/forward/pythia-410m/p0/s1/a.safetensors

$(language)/forward/pythia-410m/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
$(language)/forward/pythia-410m/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-410m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-410m/p0/s2/a.history.parquet $(language)/forward/pythia-410m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
$(language)/forward/pythia-410m/p0/s2/a%history.parquet $(language)/forward/pythia-410m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 0 --out $(language)/forward/pythia-410m/p0/s2/a.safetensors

$(language)/forward/pythia-410m/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
$(language)/forward/pythia-410m/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-410m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-410m/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.safetensors \
    $(language)/forward/pythia-410m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s0/
$(language)/forward/pythia-410m/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-410m/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-410m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
$(language)/forward/pythia-410m/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-410m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
$(language)/forward/pythia-410m/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-410m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.safetensors

$(language)/forward/gpt2-medium/p0/s0/a.history.parquet $(language)/forward/gpt2-medium/p0/s0/a.safetensors $(language)/forward/gpt2-medium/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s0/
$(language)/forward/gpt2-medium/p0/s0/a%history.parquet $(language)/forward/gpt2-medium/p0/s0/a%safetensors $(language)/forward/gpt2-medium/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/gpt2-medium --set labels.study=language --set labels.size=medium --task 0 --out $(language)/forward/gpt2-medium/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-medium/p0/s0/b.lr0.00001.history.parquet $(language)/forward/gpt2-medium/p0/s0/b.lr0.00001.safetensors $(language)/forward/gpt2-medium/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.safetensors \
    $(language)/forward/gpt2-medium/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s0/
$(language)/forward/gpt2-medium/p0/s0/b.lr0.00001%history.parquet $(language)/forward/gpt2-medium/p0/s0/b.lr0.00001%safetensors $(language)/forward/gpt2-medium/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-medium/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-medium/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/gpt2-medium/p0/s1/a.history.parquet $(language)/forward/gpt2-medium/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
$(language)/forward/gpt2-medium/p0/s1/a%history.parquet $(language)/forward/gpt2-medium/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/gpt2-medium --set labels.study=language --set labels.size=medium --task 0 --out $(language)/forward/gpt2-medium/p0/s1/a.safetensors

$(language)/forward/gpt2-medium/p0/s1/b.lr0.00001.history.parquet $(language)/forward/gpt2-medium/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
$(language)/forward/gpt2-medium/p0/s1/b.lr0.00001%history.parquet $(language)/forward/gpt2-medium/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-medium/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-medium/p0/s1/b.lr0.00001.safetensors

$(language)/forward/gpt2-medium/p0/s2/a.history.parquet $(language)/forward/gpt2-medium/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
$(language)/forward/gpt2-medium/p0/s2/a%history.parquet $(language)/forward/gpt2-medium/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/gpt2-medium --set labels.study=language --set labels.size=medium --task 0 --out $(language)/forward/gpt2-medium/p0/s2/a.safetensors

$(language)/forward/gpt2-medium/p0/s2/b.lr0.00001.history.parquet $(language)/forward/gpt2-medium/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
$(language)/forward/gpt2-medium/p0/s2/b.lr0.00001%history.parquet $(language)/forward/gpt2-medium/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-medium/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-medium/p0/s2/b.lr0.00001.safetensors

$(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.history.parquet $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.safetensors $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.safetensors \
    $(language)/forward/gpt2-medium/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s0/
$(language)/forward/gpt2-medium/p0/s0/b.lr0.00003%history.parquet $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003%safetensors $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-medium/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
$(language)/forward/gpt2-medium/p0/s1/b.lr0.00003%history.parquet $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-medium/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors

$(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
$(language)/forward/gpt2-medium/p0/s2/b.lr0.00003%history.parquet $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-medium/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-160m/p0/s0/a.history.parquet $(language)/forward/pythia-160m/p0/s0/a.safetensors $(language)/forward/pythia-160m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/a%history.parquet $(language)/forward/pythia-160m/p0/s0/a%safetensors $(language)/forward/pythia-160m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 0 --out $(language)/forward/pythia-160m/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-160m/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-160m/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-160m/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-160m/p0/s1/a.history.parquet $(language)/forward/pythia-160m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/a%history.parquet $(language)/forward/pythia-160m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 0 --out $(language)/forward/pythia-160m/p0/s1/a.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-160m/p0/s2/a.history.parquet $(language)/forward/pythia-160m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/a%history.parquet $(language)/forward/pythia-160m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 0 --out $(language)/forward/pythia-160m/p0/s2/a.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-160m/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.safetensors

$(language)/forward/gpt2-small/p0/s0/a.history.parquet $(language)/forward/gpt2-small/p0/s0/a.safetensors $(language)/forward/gpt2-small/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s0/
$(language)/forward/gpt2-small/p0/s0/a%history.parquet $(language)/forward/gpt2-small/p0/s0/a%safetensors $(language)/forward/gpt2-small/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/gpt2 --set labels.study=language --set labels.size=small --task 0 --out $(language)/forward/gpt2-small/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/gpt2-small/p0/s0/b.lr0.00001.history.parquet $(language)/forward/gpt2-small/p0/s0/b.lr0.00001.safetensors $(language)/forward/gpt2-small/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.safetensors \
    $(language)/forward/gpt2-small/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s0/
$(language)/forward/gpt2-small/p0/s0/b.lr0.00001%history.parquet $(language)/forward/gpt2-small/p0/s0/b.lr0.00001%safetensors $(language)/forward/gpt2-small/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-small/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-small/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/gpt2-small/p0/s1/a.history.parquet $(language)/forward/gpt2-small/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
$(language)/forward/gpt2-small/p0/s1/a%history.parquet $(language)/forward/gpt2-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/gpt2 --set labels.study=language --set labels.size=small --task 0 --out $(language)/forward/gpt2-small/p0/s1/a.safetensors

$(language)/forward/gpt2-small/p0/s1/b.lr0.00001.history.parquet $(language)/forward/gpt2-small/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
$(language)/forward/gpt2-small/p0/s1/b.lr0.00001%history.parquet $(language)/forward/gpt2-small/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-small/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-small/p0/s1/b.lr0.00001.safetensors

$(language)/forward/gpt2-small/p0/s2/a.history.parquet $(language)/forward/gpt2-small/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
$(language)/forward/gpt2-small/p0/s2/a%history.parquet $(language)/forward/gpt2-small/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/gpt2 --set labels.study=language --set labels.size=small --task 0 --out $(language)/forward/gpt2-small/p0/s2/a.safetensors

$(language)/forward/gpt2-small/p0/s2/b.lr0.00001.history.parquet $(language)/forward/gpt2-small/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
$(language)/forward/gpt2-small/p0/s2/b.lr0.00001%history.parquet $(language)/forward/gpt2-small/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-small/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/gpt2-small/p0/s2/b.lr0.00001.safetensors

$(language)/forward/gpt2-small/p0/s0/b.lr0.00003.history.parquet $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.safetensors $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.safetensors \
    $(language)/forward/gpt2-small/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s0/
$(language)/forward/gpt2-small/p0/s0/b.lr0.00003%history.parquet $(language)/forward/gpt2-small/p0/s0/b.lr0.00003%safetensors $(language)/forward/gpt2-small/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-small/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
$(language)/forward/gpt2-small/p0/s1/b.lr0.00003%history.parquet $(language)/forward/gpt2-small/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-small/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.safetensors

$(language)/forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
$(language)/forward/gpt2-small/p0/s2/b.lr0.00003%history.parquet $(language)/forward/gpt2-small/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-small/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-70m/p0/s0/a.history.parquet $(language)/forward/pythia-70m/p0/s0/a.safetensors $(language)/forward/pythia-70m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s0/
$(language)/forward/pythia-70m/p0/s0/a%history.parquet $(language)/forward/pythia-70m/p0/s0/a%safetensors $(language)/forward/pythia-70m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 0 --out $(language)/forward/pythia-70m/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-70m/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-70m/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.safetensors \
    $(language)/forward/pythia-70m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s0/
$(language)/forward/pythia-70m/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-70m/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-70m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-70m/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-70m/p0/s1/a.history.parquet $(language)/forward/pythia-70m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
$(language)/forward/pythia-70m/p0/s1/a%history.parquet $(language)/forward/pythia-70m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 0 --out $(language)/forward/pythia-70m/p0/s1/a.safetensors

$(language)/forward/pythia-70m/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
$(language)/forward/pythia-70m/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-70m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-70m/p0/s2/a.history.parquet $(language)/forward/pythia-70m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
$(language)/forward/pythia-70m/p0/s2/a%history.parquet $(language)/forward/pythia-70m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 0 --out $(language)/forward/pythia-70m/p0/s2/a.safetensors

$(language)/forward/pythia-70m/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
$(language)/forward/pythia-70m/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-70m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-70m/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.safetensors \
    $(language)/forward/pythia-70m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s0/
$(language)/forward/pythia-70m/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-70m/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-70m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
$(language)/forward/pythia-70m/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-70m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
$(language)/forward/pythia-70m/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-70m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-31m/p0/s0/a.history.parquet $(language)/forward/pythia-31m/p0/s0/a.safetensors $(language)/forward/pythia-31m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s0/
$(language)/forward/pythia-31m/p0/s0/a%history.parquet $(language)/forward/pythia-31m/p0/s0/a%safetensors $(language)/forward/pythia-31m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 0 --out $(language)/forward/pythia-31m/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-31m/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-31m/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.safetensors \
    $(language)/forward/pythia-31m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s0/
$(language)/forward/pythia-31m/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-31m/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-31m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-31m/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-31m/p0/s1/a.history.parquet $(language)/forward/pythia-31m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
$(language)/forward/pythia-31m/p0/s1/a%history.parquet $(language)/forward/pythia-31m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 0 --out $(language)/forward/pythia-31m/p0/s1/a.safetensors

$(language)/forward/pythia-31m/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
$(language)/forward/pythia-31m/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-31m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-31m/p0/s2/a.history.parquet $(language)/forward/pythia-31m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
$(language)/forward/pythia-31m/p0/s2/a%history.parquet $(language)/forward/pythia-31m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 0 --out $(language)/forward/pythia-31m/p0/s2/a.safetensors

$(language)/forward/pythia-31m/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
$(language)/forward/pythia-31m/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-31m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-31m/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.safetensors \
    $(language)/forward/pythia-31m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s0/
$(language)/forward/pythia-31m/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-31m/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-31m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
$(language)/forward/pythia-31m/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-31m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
$(language)/forward/pythia-31m/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-31m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-14m/p0/s0/a.history.parquet $(language)/forward/pythia-14m/p0/s0/a.safetensors $(language)/forward/pythia-14m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s0/
$(language)/forward/pythia-14m/p0/s0/a%history.parquet $(language)/forward/pythia-14m/p0/s0/a%safetensors $(language)/forward/pythia-14m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 0 --out $(language)/forward/pythia-14m/p0/s0/a.safetensors --sample 'The film'

$(language)/forward/pythia-14m/p0/s0/b.lr0.00001.history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.00001.safetensors $(language)/forward/pythia-14m/p0/s0/b.lr0.00001.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.safetensors \
    $(language)/forward/pythia-14m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s0/
$(language)/forward/pythia-14m/p0/s0/b.lr0.00001%history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.00001%safetensors $(language)/forward/pythia-14m/p0/s0/b.lr0.00001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-14m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-14m/p0/s0/b.lr0.00001.safetensors --sample 'The film'

$(language)/forward/pythia-14m/p0/s1/a.history.parquet $(language)/forward/pythia-14m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
$(language)/forward/pythia-14m/p0/s1/a%history.parquet $(language)/forward/pythia-14m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 0 --out $(language)/forward/pythia-14m/p0/s1/a.safetensors

$(language)/forward/pythia-14m/p0/s1/b.lr0.00001.history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
$(language)/forward/pythia-14m/p0/s1/b.lr0.00001%history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-14m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.00001.safetensors

$(language)/forward/pythia-14m/p0/s2/a.history.parquet $(language)/forward/pythia-14m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
$(language)/forward/pythia-14m/p0/s2/a%history.parquet $(language)/forward/pythia-14m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 0 --out $(language)/forward/pythia-14m/p0/s2/a.safetensors

$(language)/forward/pythia-14m/p0/s2/b.lr0.00001.history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.00001.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
$(language)/forward/pythia-14m/p0/s2/b.lr0.00001%history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.00001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-14m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00001 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.00001.safetensors

$(language)/forward/pythia-14m/p0/s0/b.lr0.00003.history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.safetensors $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.samples.parquet: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.safetensors \
    $(language)/forward/pythia-14m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s0/
$(language)/forward/pythia-14m/p0/s0/b.lr0.00003%history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.00003%safetensors $(language)/forward/pythia-14m/p0/s0/b.lr0.00003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-14m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.safetensors --sample 'The film'

$(language)/forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
$(language)/forward/pythia-14m/p0/s1/b.lr0.00003%history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-14m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.safetensors

$(language)/forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
$(language)/forward/pythia-14m/p0/s2/b.lr0.00003%history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-14m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-12b/p0/s0/a.history.parquet $(language)/reverse/pythia-12b/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-12b/p0/s0/
$(language)/reverse/pythia-12b/p0/s0/a%history.parquet $(language)/reverse/pythia-12b/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-12b --set labels.study=language --set labels.size=12b --task 1 --out $(language)/reverse/pythia-12b/p0/s0/a.safetensors

$(language)/reverse/pythia-12b/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-12b/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-12b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-12b/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-12b/p0/s0/
$(language)/reverse/pythia-12b/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-12b/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-12b/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-12b/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-12b/p0/s1/a.history.parquet $(language)/reverse/pythia-12b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-12b/p0/s1/
$(language)/reverse/pythia-12b/p0/s1/a%history.parquet $(language)/reverse/pythia-12b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-12b --set labels.study=language --set labels.size=12b --task 1 --out $(language)/reverse/pythia-12b/p0/s1/a.safetensors

$(language)/reverse/pythia-12b/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-12b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-12b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-12b/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-12b/p0/s1/
$(language)/reverse/pythia-12b/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-12b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-12b/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-12b/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-12b/p0/s2/a.history.parquet $(language)/reverse/pythia-12b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-12b/p0/s2/
$(language)/reverse/pythia-12b/p0/s2/a%history.parquet $(language)/reverse/pythia-12b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-12b --set labels.study=language --set labels.size=12b --task 1 --out $(language)/reverse/pythia-12b/p0/s2/a.safetensors

$(language)/reverse/pythia-12b/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-12b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-12b/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-12b/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-12b/p0/s2/
$(language)/reverse/pythia-12b/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-12b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-12b/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-12b/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-6.9b/p0/s0/a.history.parquet $(language)/reverse/pythia-6.9b/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-6.9b/p0/s0/
$(language)/reverse/pythia-6.9b/p0/s0/a%history.parquet $(language)/reverse/pythia-6.9b/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-6.9b --set labels.study=language --set labels.size=6.9b --task 1 --out $(language)/reverse/pythia-6.9b/p0/s0/a.safetensors

$(language)/reverse/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-6.9b/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-6.9b/p0/s0/
$(language)/reverse/pythia-6.9b/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-6.9b/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-6.9b/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-6.9b/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-6.9b/p0/s1/a.history.parquet $(language)/reverse/pythia-6.9b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-6.9b/p0/s1/
$(language)/reverse/pythia-6.9b/p0/s1/a%history.parquet $(language)/reverse/pythia-6.9b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-6.9b --set labels.study=language --set labels.size=6.9b --task 1 --out $(language)/reverse/pythia-6.9b/p0/s1/a.safetensors

$(language)/reverse/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-6.9b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-6.9b/p0/s1/
$(language)/reverse/pythia-6.9b/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-6.9b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-6.9b/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-6.9b/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-6.9b/p0/s2/a.history.parquet $(language)/reverse/pythia-6.9b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-6.9b/p0/s2/
$(language)/reverse/pythia-6.9b/p0/s2/a%history.parquet $(language)/reverse/pythia-6.9b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-6.9b --set labels.study=language --set labels.size=6.9b --task 1 --out $(language)/reverse/pythia-6.9b/p0/s2/a.safetensors

$(language)/reverse/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-6.9b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-6.9b/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-6.9b/p0/s2/
$(language)/reverse/pythia-6.9b/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-6.9b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-6.9b/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-6.9b/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-2.8b/p0/s0/a.history.parquet $(language)/reverse/pythia-2.8b/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-2.8b/p0/s0/
$(language)/reverse/pythia-2.8b/p0/s0/a%history.parquet $(language)/reverse/pythia-2.8b/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-2.8b --set labels.study=language --set labels.size=2.8b --task 1 --out $(language)/reverse/pythia-2.8b/p0/s0/a.safetensors

$(language)/reverse/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-2.8b/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-2.8b/p0/s0/
$(language)/reverse/pythia-2.8b/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-2.8b/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-2.8b/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-2.8b/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-2.8b/p0/s1/a.history.parquet $(language)/reverse/pythia-2.8b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-2.8b/p0/s1/
$(language)/reverse/pythia-2.8b/p0/s1/a%history.parquet $(language)/reverse/pythia-2.8b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-2.8b --set labels.study=language --set labels.size=2.8b --task 1 --out $(language)/reverse/pythia-2.8b/p0/s1/a.safetensors

$(language)/reverse/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-2.8b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-2.8b/p0/s1/
$(language)/reverse/pythia-2.8b/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-2.8b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-2.8b/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-2.8b/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-2.8b/p0/s2/a.history.parquet $(language)/reverse/pythia-2.8b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-2.8b/p0/s2/
$(language)/reverse/pythia-2.8b/p0/s2/a%history.parquet $(language)/reverse/pythia-2.8b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-2.8b --set labels.study=language --set labels.size=2.8b --task 1 --out $(language)/reverse/pythia-2.8b/p0/s2/a.safetensors

$(language)/reverse/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-2.8b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-2.8b/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-2.8b/p0/s2/
$(language)/reverse/pythia-2.8b/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-2.8b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-2.8b/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-2.8b/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/gpt2-xl/p0/s0/a.history.parquet $(language)/reverse/gpt2-xl/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-xl/p0/s0/
$(language)/reverse/gpt2-xl/p0/s0/a%history.parquet $(language)/reverse/gpt2-xl/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/gpt2-xl --set labels.study=language --set labels.size=xl --task 1 --out $(language)/reverse/gpt2-xl/p0/s0/a.safetensors

$(language)/reverse/gpt2-xl/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/gpt2-xl/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-xl/p0/s0/
$(language)/reverse/gpt2-xl/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/gpt2-xl/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-xl/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-xl/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/gpt2-xl/p0/s1/a.history.parquet $(language)/reverse/gpt2-xl/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-xl/p0/s1/
$(language)/reverse/gpt2-xl/p0/s1/a%history.parquet $(language)/reverse/gpt2-xl/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/gpt2-xl --set labels.study=language --set labels.size=xl --task 1 --out $(language)/reverse/gpt2-xl/p0/s1/a.safetensors

$(language)/reverse/gpt2-xl/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/gpt2-xl/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-xl/p0/s1/
$(language)/reverse/gpt2-xl/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/gpt2-xl/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-xl/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-xl/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/gpt2-xl/p0/s2/a.history.parquet $(language)/reverse/gpt2-xl/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-xl/p0/s2/
$(language)/reverse/gpt2-xl/p0/s2/a%history.parquet $(language)/reverse/gpt2-xl/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/gpt2-xl --set labels.study=language --set labels.size=xl --task 1 --out $(language)/reverse/gpt2-xl/p0/s2/a.safetensors

$(language)/reverse/gpt2-xl/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/gpt2-xl/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-xl/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-xl/p0/s2/
$(language)/reverse/gpt2-xl/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/gpt2-xl/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-xl/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-xl/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-1.4b/p0/s0/a.history.parquet $(language)/reverse/pythia-1.4b/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-1.4b/p0/s0/
$(language)/reverse/pythia-1.4b/p0/s0/a%history.parquet $(language)/reverse/pythia-1.4b/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-1.4b --set labels.study=language --set labels.size=1.4b --task 1 --out $(language)/reverse/pythia-1.4b/p0/s0/a.safetensors

$(language)/reverse/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-1.4b/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-1.4b/p0/s0/
$(language)/reverse/pythia-1.4b/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-1.4b/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-1.4b/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-1.4b/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-1.4b/p0/s1/a.history.parquet $(language)/reverse/pythia-1.4b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-1.4b/p0/s1/
$(language)/reverse/pythia-1.4b/p0/s1/a%history.parquet $(language)/reverse/pythia-1.4b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-1.4b --set labels.study=language --set labels.size=1.4b --task 1 --out $(language)/reverse/pythia-1.4b/p0/s1/a.safetensors

$(language)/reverse/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-1.4b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-1.4b/p0/s1/
$(language)/reverse/pythia-1.4b/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-1.4b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-1.4b/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-1.4b/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-1.4b/p0/s2/a.history.parquet $(language)/reverse/pythia-1.4b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-1.4b/p0/s2/
$(language)/reverse/pythia-1.4b/p0/s2/a%history.parquet $(language)/reverse/pythia-1.4b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-1.4b --set labels.study=language --set labels.size=1.4b --task 1 --out $(language)/reverse/pythia-1.4b/p0/s2/a.safetensors

$(language)/reverse/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-1.4b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-1.4b/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-1.4b/p0/s2/
$(language)/reverse/pythia-1.4b/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-1.4b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-1.4b/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-1.4b/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-1b/p0/s0/a.history.parquet $(language)/reverse/pythia-1b/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-1b/p0/s0/
$(language)/reverse/pythia-1b/p0/s0/a%history.parquet $(language)/reverse/pythia-1b/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-1b --set labels.study=language --set labels.size=1b --task 1 --out $(language)/reverse/pythia-1b/p0/s0/a.safetensors

$(language)/reverse/pythia-1b/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-1b/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-1b/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-1b/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-1b/p0/s0/
$(language)/reverse/pythia-1b/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-1b/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-1b/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-1b/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-1b/p0/s1/a.history.parquet $(language)/reverse/pythia-1b/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-1b/p0/s1/
$(language)/reverse/pythia-1b/p0/s1/a%history.parquet $(language)/reverse/pythia-1b/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-1b --set labels.study=language --set labels.size=1b --task 1 --out $(language)/reverse/pythia-1b/p0/s1/a.safetensors

$(language)/reverse/pythia-1b/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-1b/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-1b/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-1b/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-1b/p0/s1/
$(language)/reverse/pythia-1b/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-1b/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-1b/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-1b/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-1b/p0/s2/a.history.parquet $(language)/reverse/pythia-1b/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-1b/p0/s2/
$(language)/reverse/pythia-1b/p0/s2/a%history.parquet $(language)/reverse/pythia-1b/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-1b --set labels.study=language --set labels.size=1b --task 1 --out $(language)/reverse/pythia-1b/p0/s2/a.safetensors

$(language)/reverse/pythia-1b/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-1b/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-1b/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-1b/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-1b/p0/s2/
$(language)/reverse/pythia-1b/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-1b/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-1b/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-1b/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/gpt2-large/p0/s0/a.history.parquet $(language)/reverse/gpt2-large/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-large/p0/s0/
$(language)/reverse/gpt2-large/p0/s0/a%history.parquet $(language)/reverse/gpt2-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/gpt2-large --set labels.study=language --set labels.size=large --task 1 --out $(language)/reverse/gpt2-large/p0/s0/a.safetensors

$(language)/reverse/gpt2-large/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/gpt2-large/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-large/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-large/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-large/p0/s0/
$(language)/reverse/gpt2-large/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/gpt2-large/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-large/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-large/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/gpt2-large/p0/s1/a.history.parquet $(language)/reverse/gpt2-large/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-large/p0/s1/
$(language)/reverse/gpt2-large/p0/s1/a%history.parquet $(language)/reverse/gpt2-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/gpt2-large --set labels.study=language --set labels.size=large --task 1 --out $(language)/reverse/gpt2-large/p0/s1/a.safetensors

$(language)/reverse/gpt2-large/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/gpt2-large/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-large/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-large/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-large/p0/s1/
$(language)/reverse/gpt2-large/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/gpt2-large/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-large/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-large/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/gpt2-large/p0/s2/a.history.parquet $(language)/reverse/gpt2-large/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-large/p0/s2/
$(language)/reverse/gpt2-large/p0/s2/a%history.parquet $(language)/reverse/gpt2-large/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/gpt2-large --set labels.study=language --set labels.size=large --task 1 --out $(language)/reverse/gpt2-large/p0/s2/a.safetensors

$(language)/reverse/gpt2-large/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/gpt2-large/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-large/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-large/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-large/p0/s2/
$(language)/reverse/gpt2-large/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/gpt2-large/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-large/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-large/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-410m/p0/s0/a.history.parquet $(language)/reverse/pythia-410m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-410m/p0/s0/
$(language)/reverse/pythia-410m/p0/s0/a%history.parquet $(language)/reverse/pythia-410m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 1 --out $(language)/reverse/pythia-410m/p0/s0/a.safetensors

$(language)/reverse/pythia-410m/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-410m/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-410m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-410m/p0/s0/
$(language)/reverse/pythia-410m/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-410m/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-410m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-410m/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-410m/p0/s1/a.history.parquet $(language)/reverse/pythia-410m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-410m/p0/s1/
$(language)/reverse/pythia-410m/p0/s1/a%history.parquet $(language)/reverse/pythia-410m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 1 --out $(language)/reverse/pythia-410m/p0/s1/a.safetensors

$(language)/reverse/pythia-410m/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-410m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-410m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-410m/p0/s1/
$(language)/reverse/pythia-410m/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-410m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-410m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-410m/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-410m/p0/s2/a.history.parquet $(language)/reverse/pythia-410m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-410m/p0/s2/
$(language)/reverse/pythia-410m/p0/s2/a%history.parquet $(language)/reverse/pythia-410m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 1 --out $(language)/reverse/pythia-410m/p0/s2/a.safetensors

$(language)/reverse/pythia-410m/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-410m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-410m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-410m/p0/s2/
$(language)/reverse/pythia-410m/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-410m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-410m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-410m/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/gpt2-medium/p0/s0/a.history.parquet $(language)/reverse/gpt2-medium/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-medium/p0/s0/
$(language)/reverse/gpt2-medium/p0/s0/a%history.parquet $(language)/reverse/gpt2-medium/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/gpt2-medium --set labels.study=language --set labels.size=medium --task 1 --out $(language)/reverse/gpt2-medium/p0/s0/a.safetensors

$(language)/reverse/gpt2-medium/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/gpt2-medium/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-medium/p0/s0/
$(language)/reverse/gpt2-medium/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/gpt2-medium/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-medium/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-medium/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/gpt2-medium/p0/s1/a.history.parquet $(language)/reverse/gpt2-medium/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-medium/p0/s1/
$(language)/reverse/gpt2-medium/p0/s1/a%history.parquet $(language)/reverse/gpt2-medium/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/gpt2-medium --set labels.study=language --set labels.size=medium --task 1 --out $(language)/reverse/gpt2-medium/p0/s1/a.safetensors

$(language)/reverse/gpt2-medium/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/gpt2-medium/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-medium/p0/s1/
$(language)/reverse/gpt2-medium/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/gpt2-medium/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-medium/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-medium/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/gpt2-medium/p0/s2/a.history.parquet $(language)/reverse/gpt2-medium/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-medium/p0/s2/
$(language)/reverse/gpt2-medium/p0/s2/a%history.parquet $(language)/reverse/gpt2-medium/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/gpt2-medium --set labels.study=language --set labels.size=medium --task 1 --out $(language)/reverse/gpt2-medium/p0/s2/a.safetensors

$(language)/reverse/gpt2-medium/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/gpt2-medium/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-medium/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-medium/p0/s2/
$(language)/reverse/gpt2-medium/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/gpt2-medium/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-medium/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-medium/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-160m/p0/s0/a.history.parquet $(language)/reverse/pythia-160m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-160m/p0/s0/
$(language)/reverse/pythia-160m/p0/s0/a%history.parquet $(language)/reverse/pythia-160m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 1 --out $(language)/reverse/pythia-160m/p0/s0/a.safetensors

$(language)/reverse/pythia-160m/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-160m/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-160m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-160m/p0/s0/
$(language)/reverse/pythia-160m/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-160m/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-160m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-160m/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-160m/p0/s1/a.history.parquet $(language)/reverse/pythia-160m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-160m/p0/s1/
$(language)/reverse/pythia-160m/p0/s1/a%history.parquet $(language)/reverse/pythia-160m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 1 --out $(language)/reverse/pythia-160m/p0/s1/a.safetensors

$(language)/reverse/pythia-160m/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-160m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-160m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-160m/p0/s1/
$(language)/reverse/pythia-160m/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-160m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-160m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-160m/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-160m/p0/s2/a.history.parquet $(language)/reverse/pythia-160m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-160m/p0/s2/
$(language)/reverse/pythia-160m/p0/s2/a%history.parquet $(language)/reverse/pythia-160m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 1 --out $(language)/reverse/pythia-160m/p0/s2/a.safetensors

$(language)/reverse/pythia-160m/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-160m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-160m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-160m/p0/s2/
$(language)/reverse/pythia-160m/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-160m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-160m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-160m/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/gpt2-small/p0/s0/a.history.parquet $(language)/reverse/gpt2-small/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-small/p0/s0/
$(language)/reverse/gpt2-small/p0/s0/a%history.parquet $(language)/reverse/gpt2-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/gpt2 --set labels.study=language --set labels.size=small --task 1 --out $(language)/reverse/gpt2-small/p0/s0/a.safetensors

$(language)/reverse/gpt2-small/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/gpt2-small/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-small/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-small/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-small/p0/s0/
$(language)/reverse/gpt2-small/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/gpt2-small/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-small/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-small/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/gpt2-small/p0/s1/a.history.parquet $(language)/reverse/gpt2-small/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-small/p0/s1/
$(language)/reverse/gpt2-small/p0/s1/a%history.parquet $(language)/reverse/gpt2-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/gpt2 --set labels.study=language --set labels.size=small --task 1 --out $(language)/reverse/gpt2-small/p0/s1/a.safetensors

$(language)/reverse/gpt2-small/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/gpt2-small/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-small/p0/s1/a.history.parquet \
    $(language)/reverse/gpt2-small/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-small/p0/s1/
$(language)/reverse/gpt2-small/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/gpt2-small/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/gpt2-small/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-small/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/gpt2-small/p0/s2/a.history.parquet $(language)/reverse/gpt2-small/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/gpt2-small/p0/s2/
$(language)/reverse/gpt2-small/p0/s2/a%history.parquet $(language)/reverse/gpt2-small/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/gpt2 --set labels.study=language --set labels.size=small --task 1 --out $(language)/reverse/gpt2-small/p0/s2/a.safetensors

$(language)/reverse/gpt2-small/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/gpt2-small/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-small/p0/s2/a.history.parquet \
    $(language)/reverse/gpt2-small/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-small/p0/s2/
$(language)/reverse/gpt2-small/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/gpt2-small/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/gpt2-small/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/gpt2-small/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-70m/p0/s0/a.history.parquet $(language)/reverse/pythia-70m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-70m/p0/s0/
$(language)/reverse/pythia-70m/p0/s0/a%history.parquet $(language)/reverse/pythia-70m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 1 --out $(language)/reverse/pythia-70m/p0/s0/a.safetensors

$(language)/reverse/pythia-70m/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-70m/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-70m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-70m/p0/s0/
$(language)/reverse/pythia-70m/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-70m/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-70m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-70m/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-70m/p0/s1/a.history.parquet $(language)/reverse/pythia-70m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-70m/p0/s1/
$(language)/reverse/pythia-70m/p0/s1/a%history.parquet $(language)/reverse/pythia-70m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 1 --out $(language)/reverse/pythia-70m/p0/s1/a.safetensors

$(language)/reverse/pythia-70m/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-70m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-70m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-70m/p0/s1/
$(language)/reverse/pythia-70m/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-70m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-70m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-70m/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-70m/p0/s2/a.history.parquet $(language)/reverse/pythia-70m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-70m/p0/s2/
$(language)/reverse/pythia-70m/p0/s2/a%history.parquet $(language)/reverse/pythia-70m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 1 --out $(language)/reverse/pythia-70m/p0/s2/a.safetensors

$(language)/reverse/pythia-70m/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-70m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-70m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-70m/p0/s2/
$(language)/reverse/pythia-70m/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-70m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-70m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-70m/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-31m/p0/s0/a.history.parquet $(language)/reverse/pythia-31m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-31m/p0/s0/
$(language)/reverse/pythia-31m/p0/s0/a%history.parquet $(language)/reverse/pythia-31m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 1 --out $(language)/reverse/pythia-31m/p0/s0/a.safetensors

$(language)/reverse/pythia-31m/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-31m/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-31m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-31m/p0/s0/
$(language)/reverse/pythia-31m/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-31m/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-31m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-31m/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-31m/p0/s1/a.history.parquet $(language)/reverse/pythia-31m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-31m/p0/s1/
$(language)/reverse/pythia-31m/p0/s1/a%history.parquet $(language)/reverse/pythia-31m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 1 --out $(language)/reverse/pythia-31m/p0/s1/a.safetensors

$(language)/reverse/pythia-31m/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-31m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-31m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-31m/p0/s1/
$(language)/reverse/pythia-31m/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-31m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-31m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-31m/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-31m/p0/s2/a.history.parquet $(language)/reverse/pythia-31m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-31m/p0/s2/
$(language)/reverse/pythia-31m/p0/s2/a%history.parquet $(language)/reverse/pythia-31m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 1 --out $(language)/reverse/pythia-31m/p0/s2/a.safetensors

$(language)/reverse/pythia-31m/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-31m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-31m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-31m/p0/s2/
$(language)/reverse/pythia-31m/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-31m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-31m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-31m/p0/s2/b.lr0.00003.safetensors

$(language)/reverse/pythia-14m/p0/s0/a.history.parquet $(language)/reverse/pythia-14m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-14m/p0/s0/
$(language)/reverse/pythia-14m/p0/s0/a%history.parquet $(language)/reverse/pythia-14m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 1 --out $(language)/reverse/pythia-14m/p0/s0/a.safetensors

$(language)/reverse/pythia-14m/p0/s0/b.lr0.00003.history.parquet $(language)/reverse/pythia-14m/p0/s0/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-14m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-14m/p0/s0/
$(language)/reverse/pythia-14m/p0/s0/b.lr0.00003%history.parquet $(language)/reverse/pythia-14m/p0/s0/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-14m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-14m/p0/s0/b.lr0.00003.safetensors

$(language)/reverse/pythia-14m/p0/s1/a.history.parquet $(language)/reverse/pythia-14m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-14m/p0/s1/
$(language)/reverse/pythia-14m/p0/s1/a%history.parquet $(language)/reverse/pythia-14m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 1 --out $(language)/reverse/pythia-14m/p0/s1/a.safetensors

$(language)/reverse/pythia-14m/p0/s1/b.lr0.00003.history.parquet $(language)/reverse/pythia-14m/p0/s1/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-14m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-14m/p0/s1/
$(language)/reverse/pythia-14m/p0/s1/b.lr0.00003%history.parquet $(language)/reverse/pythia-14m/p0/s1/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-14m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-14m/p0/s1/b.lr0.00003.safetensors

$(language)/reverse/pythia-14m/p0/s2/a.history.parquet $(language)/reverse/pythia-14m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-14m/p0/s2/
$(language)/reverse/pythia-14m/p0/s2/a%history.parquet $(language)/reverse/pythia-14m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 1 --out $(language)/reverse/pythia-14m/p0/s2/a.safetensors

$(language)/reverse/pythia-14m/p0/s2/b.lr0.00003.history.parquet $(language)/reverse/pythia-14m/p0/s2/b.lr0.00003.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-14m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-14m/p0/s2/
$(language)/reverse/pythia-14m/p0/s2/b.lr0.00003%history.parquet $(language)/reverse/pythia-14m/p0/s2/b.lr0.00003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-14m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=60 --set later.lr=0.00003 --out $(language)/reverse/pythia-14m/p0/s2/b.lr0.00003.safetensors

$(language)/forward/pythia-12b/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-12b/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.safetensors \
    $(language)/forward/pythia-12b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s0/
$(language)/forward/pythia-12b/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-12b/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-12b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-12b/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-12b/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-12b/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
$(language)/forward/pythia-12b/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-12b/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-12b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-12b/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-12b/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-12b/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
$(language)/forward/pythia-12b/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-12b/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-12b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-12b/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-6.9b/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-6.9b/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.safetensors \
    $(language)/forward/pythia-6.9b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s0/
$(language)/forward/pythia-6.9b/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-6.9b/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-6.9b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-6.9b/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-6.9b/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-6.9b/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
$(language)/forward/pythia-6.9b/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-6.9b/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-6.9b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-6.9b/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-6.9b/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-6.9b/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
$(language)/forward/pythia-6.9b/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-6.9b/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-6.9b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-6.9b/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-2.8b/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-2.8b/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.safetensors \
    $(language)/forward/pythia-2.8b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s0/
$(language)/forward/pythia-2.8b/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-2.8b/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-2.8b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-2.8b/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-2.8b/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-2.8b/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
$(language)/forward/pythia-2.8b/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-2.8b/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-2.8b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-2.8b/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-2.8b/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-2.8b/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
$(language)/forward/pythia-2.8b/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-2.8b/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-2.8b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-2.8b/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-xl/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-xl/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.safetensors \
    $(language)/forward/gpt2-xl/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s0/
$(language)/forward/gpt2-xl/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-xl/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-xl/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-xl/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-xl/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-xl/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
$(language)/forward/gpt2-xl/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-xl/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-xl/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-xl/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-xl/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-xl/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
$(language)/forward/gpt2-xl/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-xl/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-xl/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-xl/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-1.4b/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-1.4b/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.safetensors \
    $(language)/forward/pythia-1.4b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s0/
$(language)/forward/pythia-1.4b/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-1.4b/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-1.4b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-1.4b/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-1.4b/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-1.4b/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
$(language)/forward/pythia-1.4b/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-1.4b/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-1.4b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-1.4b/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-1.4b/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-1.4b/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
$(language)/forward/pythia-1.4b/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-1.4b/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-1.4b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-1.4b/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-1b/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-1b/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.safetensors \
    $(language)/forward/pythia-1b/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s0/
$(language)/forward/pythia-1b/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-1b/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-1b/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-1b/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-1b/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-1b/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
$(language)/forward/pythia-1b/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-1b/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-1b/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-1b/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-1b/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-1b/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
$(language)/forward/pythia-1b/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-1b/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-1b/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-1b/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-large/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-large/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.safetensors \
    $(language)/forward/gpt2-large/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s0/
$(language)/forward/gpt2-large/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-large/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-large/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-large/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-large/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-large/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
$(language)/forward/gpt2-large/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-large/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-large/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-large/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-large/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-large/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
$(language)/forward/gpt2-large/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-large/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-large/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-large/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-410m/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.safetensors \
    $(language)/forward/pythia-410m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s0/
$(language)/forward/pythia-410m/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-410m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-410m/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-410m/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
$(language)/forward/pythia-410m/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-410m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-410m/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
$(language)/forward/pythia-410m/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-410m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-medium/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-medium/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.safetensors \
    $(language)/forward/gpt2-medium/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s0/
$(language)/forward/gpt2-medium/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-medium/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-medium/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-medium/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-medium/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-medium/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
$(language)/forward/gpt2-medium/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-medium/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-medium/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-medium/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-medium/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-medium/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
$(language)/forward/gpt2-medium/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-medium/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-medium/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-medium/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-small/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-small/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.safetensors \
    $(language)/forward/gpt2-small/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s0/
$(language)/forward/gpt2-small/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-small/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-small/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-small/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-small/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-small/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
$(language)/forward/gpt2-small/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-small/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/gpt2-small/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-small/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/gpt2-small/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/gpt2-small/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
$(language)/forward/gpt2-small/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/gpt2-small/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/gpt2-small/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/gpt2-small/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-70m/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.safetensors \
    $(language)/forward/pythia-70m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s0/
$(language)/forward/pythia-70m/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-70m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-70m/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-70m/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
$(language)/forward/pythia-70m/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-70m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-70m/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
$(language)/forward/pythia-70m/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-70m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-31m/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.safetensors \
    $(language)/forward/pythia-31m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s0/
$(language)/forward/pythia-31m/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-31m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-31m/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-31m/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
$(language)/forward/pythia-31m/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-31m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-31m/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
$(language)/forward/pythia-31m/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-31m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-14m/p0/s0/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.safetensors \
    $(language)/forward/pythia-14m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s0/
$(language)/forward/pythia-14m/p0/s0/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-14m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-14m/p0/s0/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-14m/p0/s1/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
$(language)/forward/pythia-14m/p0/s1/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-14m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-14m/p0/s2/b.lr0.01-sgd.history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.01-sgd.safetensors: \
    pipelines/language/paper/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
$(language)/forward/pythia-14m/p0/s2/b.lr0.01-sgd%history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.01-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-14m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.01 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.01-sgd.safetensors

$(language)/forward/pythia-160m/p0/s0/a.fisher.safetensors: \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
	$(GPU) $(BIN)/fisher $(language)/forward/pythia-160m/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --task 0 \
	    --estimator empirical --per sequence --examples 1000 --out $(language)/forward/pythia-160m/p0/s0/a.fisher.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.fisher.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty ewc --relative --strength 0.01 --fisher $(language)/forward/pythia-160m/p0/s0/a.fisher.safetensors --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.fisher.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/pythia-160m/p0/s0/a.fisher.safetensors --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty l2sp --strength 0.01 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty l2sp --strength 0.1 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty lwf --strength 1 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty lwf --strength 3 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3.safetensors

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --replay-data $(language)/tokens/pythia/general --replay-share 0.01 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01.safetensors

$(language)/forward/pythia-160m/p0/s1/a.fisher.safetensors: \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
	$(GPU) $(BIN)/fisher $(language)/forward/pythia-160m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --task 0 \
	    --estimator empirical --per sequence --examples 1000 --out $(language)/forward/pythia-160m/p0/s1/a.fisher.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors \
    $(language)/forward/pythia-160m/p0/s1/a.fisher.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty ewc --relative --strength 0.01 --fisher $(language)/forward/pythia-160m/p0/s1/a.fisher.safetensors --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors \
    $(language)/forward/pythia-160m/p0/s1/a.fisher.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/pythia-160m/p0/s1/a.fisher.safetensors --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty l2sp --strength 0.01 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty l2sp --strength 0.1 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty lwf --strength 1 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty lwf --strength 3 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3.safetensors

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --replay-data $(language)/tokens/pythia/general --replay-share 0.01 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01.safetensors

$(language)/forward/pythia-160m/p0/s2/a.fisher.safetensors: \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
	$(GPU) $(BIN)/fisher $(language)/forward/pythia-160m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --task 0 \
	    --estimator empirical --per sequence --examples 1000 --out $(language)/forward/pythia-160m/p0/s2/a.fisher.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors \
    $(language)/forward/pythia-160m/p0/s2/a.fisher.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty ewc --relative --strength 0.01 --fisher $(language)/forward/pythia-160m/p0/s2/a.fisher.safetensors --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors \
    $(language)/forward/pythia-160m/p0/s2/a.fisher.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty ewc --relative --strength 0.1 --fisher $(language)/forward/pythia-160m/p0/s2/a.fisher.safetensors --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty l2sp --strength 0.01 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty l2sp --strength 0.1 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty lwf --strength 1 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --penalty lwf --strength 3 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3.safetensors

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01.safetensors: \
    pipelines/language/paper/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/paper/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=60 --set later.lr=0.00003 --replay-data $(language)/tokens/pythia/general --replay-share 0.01 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01.safetensors

$(language)/forward/pythia-12b/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-1b/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-large/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-410m/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-160m/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-small/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-70m/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-31m/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-14m/p0/s0/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.safetensors \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s0/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet

$(language)/forward/pythia-12b/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s0/a.safetensors \
    $(language)/forward/pythia-12b/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s0/a.overlap.parquet

$(language)/forward/pythia-12b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s1/a.overlap.parquet

$(language)/forward/pythia-12b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s2/a.overlap.parquet

$(language)/forward/pythia-6.9b/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s0/a.safetensors \
    $(language)/forward/pythia-6.9b/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s0/a.overlap.parquet

$(language)/forward/pythia-6.9b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s1/a.overlap.parquet

$(language)/forward/pythia-6.9b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s2/a.overlap.parquet

$(language)/forward/pythia-2.8b/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s0/a.safetensors \
    $(language)/forward/pythia-2.8b/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s0/a.overlap.parquet

$(language)/forward/pythia-2.8b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s1/a.overlap.parquet

$(language)/forward/pythia-2.8b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s2/a.overlap.parquet

$(language)/forward/gpt2-xl/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s0/a.safetensors \
    $(language)/forward/gpt2-xl/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-xl/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s1/a.overlap.parquet

$(language)/forward/gpt2-xl/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s2/a.overlap.parquet

$(language)/forward/pythia-1.4b/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s0/a.safetensors \
    $(language)/forward/pythia-1.4b/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s0/a.overlap.parquet

$(language)/forward/pythia-1.4b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s1/a.overlap.parquet

$(language)/forward/pythia-1.4b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s2/a.overlap.parquet

$(language)/forward/pythia-1b/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s0/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s0/a.safetensors \
    $(language)/forward/pythia-1b/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s0/a.overlap.parquet

$(language)/forward/pythia-1b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s1/a.overlap.parquet

$(language)/forward/pythia-1b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s2/a.overlap.parquet

$(language)/forward/gpt2-large/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s0/a.safetensors \
    $(language)/forward/gpt2-large/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-large/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s1/a.overlap.parquet

$(language)/forward/gpt2-large/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s2/a.overlap.parquet

$(language)/forward/pythia-410m/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.safetensors \
    $(language)/forward/pythia-410m/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s0/a.overlap.parquet

$(language)/forward/pythia-410m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s1/a.overlap.parquet

$(language)/forward/pythia-410m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s2/a.overlap.parquet

$(language)/forward/gpt2-medium/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s0/a.safetensors \
    $(language)/forward/gpt2-medium/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-medium/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s1/a.overlap.parquet

$(language)/forward/gpt2-medium/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s2/a.overlap.parquet

$(language)/forward/pythia-160m/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.safetensors \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s0/a.overlap.parquet

$(language)/forward/pythia-160m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s1/a.overlap.parquet

$(language)/forward/pythia-160m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s2/a.overlap.parquet

$(language)/forward/gpt2-small/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s0/a.safetensors \
    $(language)/forward/gpt2-small/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s0/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s0/a.overlap.parquet

$(language)/forward/gpt2-small/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s1/a.overlap.parquet

$(language)/forward/gpt2-small/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s2/a.overlap.parquet

$(language)/forward/pythia-70m/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.safetensors \
    $(language)/forward/pythia-70m/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s0/a.overlap.parquet

$(language)/forward/pythia-70m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s1/a.overlap.parquet

$(language)/forward/pythia-70m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s2/a.overlap.parquet

$(language)/forward/pythia-31m/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.safetensors \
    $(language)/forward/pythia-31m/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s0/a.overlap.parquet

$(language)/forward/pythia-31m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s1/a.overlap.parquet

$(language)/forward/pythia-31m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s2/a.overlap.parquet

$(language)/forward/pythia-14m/p0/s0/a.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.safetensors \
    $(language)/forward/pythia-14m/p0/s0/a.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s0/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s0/a.overlap.parquet

$(language)/forward/pythia-14m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s1/a.overlap.parquet

$(language)/forward/pythia-14m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s2/a.overlap.parquet

$(language)/pretrain/pythia-12b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-12b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-12b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-12b/p0.overlap.parquet

$(language)/pretrain/pythia-6.9b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-6.9b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-6.9b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-6.9b/p0.overlap.parquet

$(language)/pretrain/pythia-2.8b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-2.8b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-2.8b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-2.8b/p0.overlap.parquet

$(language)/pretrain/gpt2-xl/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-xl/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-xl --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-xl/p0.overlap.parquet

$(language)/pretrain/pythia-1.4b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-1.4b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-1.4b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-1.4b/p0.overlap.parquet

$(language)/pretrain/pythia-1b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-1b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-1b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-1b/p0.overlap.parquet

$(language)/pretrain/gpt2-large/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-large/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-large --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-large/p0.overlap.parquet

$(language)/pretrain/pythia-410m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-410m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-410m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-410m/p0.overlap.parquet

$(language)/pretrain/gpt2-medium/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-medium/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-medium --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-medium/p0.overlap.parquet

$(language)/pretrain/pythia-160m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-160m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-160m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-160m/p0.overlap.parquet

$(language)/pretrain/gpt2-small/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-small/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2 --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-small/p0.overlap.parquet

$(language)/pretrain/pythia-70m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-70m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-70m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-70m/p0.overlap.parquet

$(language)/pretrain/pythia-31m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-31m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-31m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-31m/p0.overlap.parquet

$(language)/pretrain/pythia-14m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-14m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-14m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-14m/p0.overlap.parquet
