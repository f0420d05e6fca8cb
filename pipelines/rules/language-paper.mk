# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/language.toml pipelines/language/paper/study.toml
# sha256: cd2836a83ac20615f84e14e5588b69bad1a3513898c8574337fb7b5983f8d620

language := $(OUT)/language-paper
language-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: language language-size language-order language-sgd language-penalties language-overlap language-plan language-so-far language-keep
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
language-keep: | build $(language-rules)
	@$(BIN)/grid outdated $(language-rules) $(settings) --keep
language-plan: | build $(language-rules) $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet $(language)/tables/pythia.parquet $(language)/tokens/pythia/general/train-00000-of-00001.parquet $(language)/tokens/pythia/general/test-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet $(language)/tables/gpt2.parquet $(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/language.toml --preset paper --json $(settings) --bin $(BIN) | $(BIN)/plan

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
	@$(call made,$(language),tokens/pythia/imdb/train-00000-of-00001.parquet,6f050ee5892122ce)

$(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(MODELS)/pythia-70m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/wikipedia/
$(language)/tokens/pythia/wikipedia%train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(MODELS)/pythia-70m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/wikipedia
	@$(call made,$(language),tokens/pythia/wikipedia/train-00000-of-00001.parquet,39d839540e930ff7)

$(language)/tables/pythia.parquet: \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --by data-set --valid 0 --out $(language)/tables/pythia.parquet
	@$(call made,$(language),tables/pythia.parquet,986f287b321216aa)

$(language)/tokens/pythia/general/train-00000-of-00001.parquet $(language)/tokens/pythia/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(MODELS)/pythia-70m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/general/
$(language)/tokens/pythia/general%train-00000-of-00001.parquet $(language)/tokens/pythia/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(MODELS)/pythia-70m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/general
	@$(call made,$(language),tokens/pythia/general/train-00000-of-00001.parquet,7fbd781e920899cc)

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
	@$(call made,$(language),forward/pythia-12b/p0/s0/a.history.parquet,0e4a062b3c6d080b-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s0/b.lr0.00001.history.parquet,e7ab8289b513d27e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s1/a.history.parquet,7b27ea4b07beea88-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s1/b.lr0.00001.history.parquet,7a913ef17279d1ae-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s2/a.history.parquet,a6a60086b818976e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s2/b.lr0.00001.history.parquet,13c0fc9f09532ce5-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s0/b.lr0.00003.history.parquet,3b730b916960be5b-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet,4123ed88d004400f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet,99cce15053f6316a-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s0/a.history.parquet,b59b72700de982da-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s0/b.lr0.00001.history.parquet,61f3fc87db87d378-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s1/a.history.parquet,1047f2693406b5d8-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s1/b.lr0.00001.history.parquet,b38fa902badd2bc3-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s2/a.history.parquet,49112625b52c8343-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s2/b.lr0.00001.history.parquet,4f2264642c06cc07-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet,b8577cf3210cc717-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet,a109580649740fa4-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet,2fdd69b46a9fba66-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s0/a.history.parquet,25235aa9e0987437-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s0/b.lr0.00001.history.parquet,a38255d552adf864-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s1/a.history.parquet,643a58ab6f416782-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s1/b.lr0.00001.history.parquet,dc0a16742704637d-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s2/a.history.parquet,06f7fa43d36fb69a-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s2/b.lr0.00001.history.parquet,f9577fa4afc2f2cc-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet,deb0737f255d0623-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet,84ce8b3c6cbbc5a8-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet,4fbf27db57681461-$(PRECISION))

$(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/imdb/
$(language)/tokens/gpt2/imdb%train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/imdb
	@$(call made,$(language),tokens/gpt2/imdb/train-00000-of-00001.parquet,ee5a9b153e78309d)

$(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/wikipedia/
$(language)/tokens/gpt2/wikipedia%train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/wikipedia
	@$(call made,$(language),tokens/gpt2/wikipedia/train-00000-of-00001.parquet,14cd0ceb8bc1f859)

$(language)/tables/gpt2.parquet: \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --by data-set --valid 0 --out $(language)/tables/gpt2.parquet
	@$(call made,$(language),tables/gpt2.parquet,d7e03403f3931f5f)

$(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/general/
$(language)/tokens/gpt2/general%train-00000-of-00001.parquet $(language)/tokens/gpt2/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/general
	@$(call made,$(language),tokens/gpt2/general/train-00000-of-00001.parquet,262420872203f75d)

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
	@$(call made,$(language),forward/gpt2-xl/p0/s0/a.history.parquet,32ceae8fd2e8ff41-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s0/b.lr0.00001.history.parquet,0d829922d8342fa6-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s1/a.history.parquet,fc035b995a3163b9-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s1/b.lr0.00001.history.parquet,59bb641b2271829e-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s2/a.history.parquet,e1bae984f4b8eb22-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s2/b.lr0.00001.history.parquet,b47e051c5c68e8c4-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s0/b.lr0.00003.history.parquet,5292cdf3d5f70c04-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet,e0d70a758aa03732-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet,4f6c249e108b3d69-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s0/a.history.parquet,72ee319255be08d6-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s0/b.lr0.00001.history.parquet,f1a63b76d33155f8-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s1/a.history.parquet,684a79cb8eecc651-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s1/b.lr0.00001.history.parquet,63a3a810ec51bf68-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s2/a.history.parquet,03181817b0d9cba6-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s2/b.lr0.00001.history.parquet,53c5616a44f1a9f8-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet,551e82c3322bbc26-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet,5aa68e2e25a0c261-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet,03daa1e009a61e12-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s0/a.history.parquet,093c26a46f577e78-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s0/b.lr0.00001.history.parquet,44782cf63d470b5e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s1/a.history.parquet,780cfa7b06682446-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s1/b.lr0.00001.history.parquet,6b2cc3c147240b75-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s2/a.history.parquet,234185f5ded14b98-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s2/b.lr0.00001.history.parquet,3b6b1d296c7d6f63-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s0/b.lr0.00003.history.parquet,e45bc681bcb978aa-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet,f4930864b224749c-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet,1638a55090933f88-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s0/a.history.parquet,aaf5fb1ad76078ad-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s0/b.lr0.00001.history.parquet,b5eaa8c703a3b3fa-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s1/a.history.parquet,06f33e267a1eb9b9-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s1/b.lr0.00001.history.parquet,25b16b478839d194-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s2/a.history.parquet,f7145100165a0111-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s2/b.lr0.00001.history.parquet,87e5a99d0297cea4-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s0/b.lr0.00003.history.parquet,f27451293f4bac91-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet,7140248d70f6995a-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet,322ee72fb99e11c1-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s0/a.history.parquet,47a6848e4e7b7c9e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s0/b.lr0.00001.history.parquet,d45916bb7aeb659e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s1/a.history.parquet,b5f79bf069918d0e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s1/b.lr0.00001.history.parquet,9fc1b75829f71f11-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s2/a.history.parquet,fe8e79303c2e35e7-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s2/b.lr0.00001.history.parquet,6d81ca49e45c7cf2-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s0/b.lr0.00003.history.parquet,2593ff1014844983-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet,ba30de7dd8d594f9-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet,fb0e03abc1a7bd51-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s0/a.history.parquet,7be418f63a0b5622-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s0/b.lr0.00001.history.parquet,9a74260ab8a45bd0-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s1/a.history.parquet,9d334f5254838c3e-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s1/b.lr0.00001.history.parquet,7eec7cb516ef9fc3-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s2/a.history.parquet,9d80da98376b32e1-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s2/b.lr0.00001.history.parquet,0da700d529fcfe8c-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s0/b.lr0.00003.history.parquet,9beb4a26b905264b-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet,bc0b2ba909bf8333-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet,2e68b54dc72135b1-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/a.history.parquet,763b1f70e9d64982-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00001.history.parquet,cdfd1bd67dd3bd32-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/a.history.parquet,ba336b53e2d9adb8-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00001.history.parquet,1f6098f17949ff95-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/a.history.parquet,cad47ee9ac19b656-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00001.history.parquet,8de48b494a3637ad-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003.history.parquet,e7009ec85f32445f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet,db7c949a4db67a3b-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet,81c9dab5af4ce635-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s0/a.history.parquet,6ac4e94dd9298f55-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s0/b.lr0.00001.history.parquet,13a123f2290a4563-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s1/a.history.parquet,195cbf0b565ce1a1-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s1/b.lr0.00001.history.parquet,644ced76f2501752-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s2/a.history.parquet,b4f4e549aec51ffa-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s2/b.lr0.00001.history.parquet,be6df0a5c78fb7fe-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s0/b.lr0.00003.history.parquet,828b2f0f38070b2d-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet,dbafff4835c5f90b-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet,7b2bb07da33a6589-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s0/a.history.parquet,c499683ae5874d9d-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s0/b.lr0.00001.history.parquet,485a9ebb57b35c7e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s1/a.history.parquet,3baf8ade31f91cbe-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s1/b.lr0.00001.history.parquet,cbd2c2251bed8da6-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s2/a.history.parquet,e3ae2c0d5e47e4e2-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s2/b.lr0.00001.history.parquet,6dd0626edfda098d-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s0/b.lr0.00003.history.parquet,007e8e3e11a5cd4a-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet,f2140118ed7a85f1-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet,8b5e1f14aa3a8020-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s0/a.history.parquet,ddb22da20fd58f71-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s0/b.lr0.00001.history.parquet,2a70caa661194d0f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s1/a.history.parquet,52af88d4a087de10-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s1/b.lr0.00001.history.parquet,2abc6072d0aeecc1-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s2/a.history.parquet,a56acda89647ea39-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s2/b.lr0.00001.history.parquet,7021e6925f78576f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s0/b.lr0.00003.history.parquet,619cd034f8169557-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet,0bb94566c8d2dc41-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet,20924f2a8c631f26-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s0/a.history.parquet,c41e1fea49f3f6a8-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s0/b.lr0.00001.history.parquet,a68b0c06d237f6eb-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s1/a.history.parquet,cf137f9511d54f65-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s1/b.lr0.00001.history.parquet,7290b17fcb445c27-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s2/a.history.parquet,5899f27c70d7dee5-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s2/b.lr0.00001.history.parquet,73417f2d44bb09e0-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s0/b.lr0.00003.history.parquet,f52784317a319930-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet,75d13b9412a6b4e3-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet,124f2fd0997fce71-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-12b/p0/s0/a.history.parquet,676c926f69277a72-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-12b/p0/s0/b.lr0.00003.history.parquet,f4cf5c6b646e4622-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-12b/p0/s1/a.history.parquet,c2477460761f3937-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-12b/p0/s1/b.lr0.00003.history.parquet,9c9a7cb7125c2e0c-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-12b/p0/s2/a.history.parquet,bd93b16b07a6c603-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-12b/p0/s2/b.lr0.00003.history.parquet,547c266c9e2b8407-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-6.9b/p0/s0/a.history.parquet,97e1e4f101304d7d-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet,b8d3d758d7bee256-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-6.9b/p0/s1/a.history.parquet,f3f0b707f6f6175e-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet,7b3c8edacefe0cc9-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-6.9b/p0/s2/a.history.parquet,d45f7ae4e318f823-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet,4d0d55611dfd0bf4-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-2.8b/p0/s0/a.history.parquet,031934f34a57e148-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet,2cbbe603697a3392-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-2.8b/p0/s1/a.history.parquet,c95cf8eebd7c9c98-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet,6d0ea69d8c2a082e-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-2.8b/p0/s2/a.history.parquet,35e3dc51d1acf177-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet,e225dfe8bc92cc29-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-xl/p0/s0/a.history.parquet,061eb4bfb39edd4f-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-xl/p0/s0/b.lr0.00003.history.parquet,d4235d11f1c3dcf9-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-xl/p0/s1/a.history.parquet,1e3080bbb26d5922-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-xl/p0/s1/b.lr0.00003.history.parquet,18a4e466c767b793-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-xl/p0/s2/a.history.parquet,22c4fc1bbb4c1c4d-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-xl/p0/s2/b.lr0.00003.history.parquet,4dcd894d28cd6af8-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1.4b/p0/s0/a.history.parquet,ede670fe5886033a-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet,22e12e47ae735d2b-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1.4b/p0/s1/a.history.parquet,18d6a3035977dcdb-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet,2f3249875961ed7c-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1.4b/p0/s2/a.history.parquet,ecef16bbe7b5639a-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet,428c8f18ae6a9cff-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1b/p0/s0/a.history.parquet,94551f8a37fc2755-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1b/p0/s0/b.lr0.00003.history.parquet,63df5db5b075e14f-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1b/p0/s1/a.history.parquet,a7daa73071e2d216-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1b/p0/s1/b.lr0.00003.history.parquet,fc45b941e11b6db9-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1b/p0/s2/a.history.parquet,c3c26163732abecf-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-1b/p0/s2/b.lr0.00003.history.parquet,59f573f4d26621ea-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-large/p0/s0/a.history.parquet,4eda4ec1032d3e4b-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-large/p0/s0/b.lr0.00003.history.parquet,b8fb06b919a52757-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-large/p0/s1/a.history.parquet,c1e8a7b66950aecc-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-large/p0/s1/b.lr0.00003.history.parquet,60f283b263ee4a19-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-large/p0/s2/a.history.parquet,be7850a47c79ef65-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-large/p0/s2/b.lr0.00003.history.parquet,77b9b6558533eaab-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-410m/p0/s0/a.history.parquet,2609332652574159-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-410m/p0/s0/b.lr0.00003.history.parquet,7a6e62a7667c82f2-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-410m/p0/s1/a.history.parquet,911492fc3374bebc-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-410m/p0/s1/b.lr0.00003.history.parquet,4cd672ca5358c736-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-410m/p0/s2/a.history.parquet,e583a7b30c75bc8a-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-410m/p0/s2/b.lr0.00003.history.parquet,ab58b5ca58d2bfb2-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-medium/p0/s0/a.history.parquet,5d562b53b75e411d-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-medium/p0/s0/b.lr0.00003.history.parquet,ebfb79a5f752d385-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-medium/p0/s1/a.history.parquet,1820b3d1cb721d25-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-medium/p0/s1/b.lr0.00003.history.parquet,3fd483cc7b8cbd5e-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-medium/p0/s2/a.history.parquet,ff381267d307006b-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-medium/p0/s2/b.lr0.00003.history.parquet,5348f7d4cecbba67-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-160m/p0/s0/a.history.parquet,e17af37cd8386302-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-160m/p0/s0/b.lr0.00003.history.parquet,38e108a66760db47-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-160m/p0/s1/a.history.parquet,dc362521f83b1d5a-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-160m/p0/s1/b.lr0.00003.history.parquet,ed77d6111f7689b4-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-160m/p0/s2/a.history.parquet,f771bc96829f6fe9-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-160m/p0/s2/b.lr0.00003.history.parquet,05baf89e8a84eb91-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-small/p0/s0/a.history.parquet,888265d8e7590239-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-small/p0/s0/b.lr0.00003.history.parquet,13f8504ad2c96447-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-small/p0/s1/a.history.parquet,5b6d9a430724121f-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-small/p0/s1/b.lr0.00003.history.parquet,9cb4a111bdcfcb66-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-small/p0/s2/a.history.parquet,aac9903648731553-$(PRECISION))

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
	@$(call made,$(language),reverse/gpt2-small/p0/s2/b.lr0.00003.history.parquet,4faebd87a841f14a-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-70m/p0/s0/a.history.parquet,0a9c4e12a8bdb40d-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-70m/p0/s0/b.lr0.00003.history.parquet,2f3cc114ed6bb388-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-70m/p0/s1/a.history.parquet,05a2b6a7b6250343-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-70m/p0/s1/b.lr0.00003.history.parquet,f7de3bcd7b304b07-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-70m/p0/s2/a.history.parquet,6180ed86c05d51fd-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-70m/p0/s2/b.lr0.00003.history.parquet,4736d347a2df3913-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-31m/p0/s0/a.history.parquet,fed803824bc458e7-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-31m/p0/s0/b.lr0.00003.history.parquet,967f2918f6e1316a-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-31m/p0/s1/a.history.parquet,23635951f3b5fc04-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-31m/p0/s1/b.lr0.00003.history.parquet,098da93926ee69d9-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-31m/p0/s2/a.history.parquet,bba568c508d04a0d-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-31m/p0/s2/b.lr0.00003.history.parquet,b233a2b383efc839-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-14m/p0/s0/a.history.parquet,5b0618336e2d1c09-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-14m/p0/s0/b.lr0.00003.history.parquet,332e2ab33eb464b0-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-14m/p0/s1/a.history.parquet,dccb636d527bb3dd-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-14m/p0/s1/b.lr0.00003.history.parquet,eb0c21a7670d1ee9-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-14m/p0/s2/a.history.parquet,dba3a5908cf118fb-$(PRECISION))

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
	@$(call made,$(language),reverse/pythia-14m/p0/s2/b.lr0.00003.history.parquet,7b5b7d9a972324e5-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s0/b.lr0.01-sgd.history.parquet,b60ec7644132c4e7-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s1/b.lr0.01-sgd.history.parquet,b6aa6cb22aaa5242-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s2/b.lr0.01-sgd.history.parquet,3948092aec6b3b2b-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s0/b.lr0.01-sgd.history.parquet,f68eeb7f230bb29a-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s1/b.lr0.01-sgd.history.parquet,d56ef90afe2ad8b5-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s2/b.lr0.01-sgd.history.parquet,a18039894621761f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s0/b.lr0.01-sgd.history.parquet,32c04e1cc87b4978-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s1/b.lr0.01-sgd.history.parquet,71838b0bafd6a42b-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s2/b.lr0.01-sgd.history.parquet,fbd91c925d7b1142-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s0/b.lr0.01-sgd.history.parquet,69490ba652618861-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s1/b.lr0.01-sgd.history.parquet,c61adf29bba171e8-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-xl/p0/s2/b.lr0.01-sgd.history.parquet,52cd619a8fbfec53-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s0/b.lr0.01-sgd.history.parquet,b76c6a3a830918b7-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s1/b.lr0.01-sgd.history.parquet,84428c47776aec3e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s2/b.lr0.01-sgd.history.parquet,743ced5a98547c15-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s0/b.lr0.01-sgd.history.parquet,a61182028cc48a28-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s1/b.lr0.01-sgd.history.parquet,6268d6a1a8ab7fdb-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-1b/p0/s2/b.lr0.01-sgd.history.parquet,e63bccf2bd63cf29-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s0/b.lr0.01-sgd.history.parquet,24b1823098db0df2-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s1/b.lr0.01-sgd.history.parquet,c46e7a38d6fb9eb9-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-large/p0/s2/b.lr0.01-sgd.history.parquet,033b675a5727295f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s0/b.lr0.01-sgd.history.parquet,85544e959c8345ed-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s1/b.lr0.01-sgd.history.parquet,cb1e07bb0dd5e5ea-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-410m/p0/s2/b.lr0.01-sgd.history.parquet,f48517896d4284ea-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s0/b.lr0.01-sgd.history.parquet,c69b466901c56f35-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s1/b.lr0.01-sgd.history.parquet,9698d3304a75d0a6-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-medium/p0/s2/b.lr0.01-sgd.history.parquet,f16aa01cc4b5b857-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.01-sgd.history.parquet,09023f03a0d1fdd8-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.01-sgd.history.parquet,042987f083597565-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.01-sgd.history.parquet,084a42c393341bfd-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s0/b.lr0.01-sgd.history.parquet,3323869da4e47a37-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s1/b.lr0.01-sgd.history.parquet,04021eb897a48a68-$(PRECISION))

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
	@$(call made,$(language),forward/gpt2-small/p0/s2/b.lr0.01-sgd.history.parquet,a65a06248e48f51e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s0/b.lr0.01-sgd.history.parquet,91101171a5affe43-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s1/b.lr0.01-sgd.history.parquet,326af1bf63113d20-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-70m/p0/s2/b.lr0.01-sgd.history.parquet,85fb6d669e2c1c1f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s0/b.lr0.01-sgd.history.parquet,d28d27bc2a697ba6-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s1/b.lr0.01-sgd.history.parquet,9fe12b26865ec3b1-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-31m/p0/s2/b.lr0.01-sgd.history.parquet,7a49c2a015e7ab02-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s0/b.lr0.01-sgd.history.parquet,6f421b64e295554b-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s1/b.lr0.01-sgd.history.parquet,e0eb78b0039d4a0e-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-14m/p0/s2/b.lr0.01-sgd.history.parquet,f6c5783381104817-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/a.fisher.safetensors,74e7c6e6e4661ca0)

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01.history.parquet,833fbc4db8bab001-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1.history.parquet,7e873a0a4fbb9a7c-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01.history.parquet,70f80a6baa1b37e9-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1.history.parquet,d1d44788174e1711-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1.history.parquet,14b847f784da2174-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3.history.parquet,f80f8faebd0bad42-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01.history.parquet,40bd9fbe9292ee92-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/a.fisher.safetensors,409900a07f14becd)

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01.history.parquet,14ba48b99c6a6feb-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1.history.parquet,f38aa9c76dafe9ea-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01.history.parquet,4011eb20cb4034c2-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1.history.parquet,a2dd980f68da623f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1.history.parquet,1142d0310536d87f-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3.history.parquet,4d87baae6327419b-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01.history.parquet,f546377a1abde037-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/a.fisher.safetensors,95edb1a2c4c4da47)

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01.history.parquet,5b0e5f6828577e17-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1.history.parquet,e7de64d1992c1508-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01.history.parquet,740daf65b1478395-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1.history.parquet,5d4f62ff2341e654-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1.history.parquet,fb607ade6bbca612-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3.history.parquet,105dd45eadda7dd3-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01.history.parquet,a6c2d1a59ac5d616-$(PRECISION))

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
	@$(call made,$(language),forward/pythia-12b/p0/s0/b.lr0.00003.overlap.parquet,14a7034a1b18c32f)

$(language)/forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet,0a38fe446bcf0460)

$(language)/forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet,255484fcd8fcff7a)

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s0/b.lr0.00003.overlap.parquet,cda67e67b9e47f6e)

$(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet,8f44f877e3dab5fe)

$(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet,93e685f2c9d4f25a)

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s0/b.lr0.00003.overlap.parquet,f2e04fd38ed08439)

$(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet,2e41741989678b24)

$(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet,64dd64e0c91322b5)

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
	@$(call made,$(language),forward/gpt2-xl/p0/s0/b.lr0.00003.overlap.parquet,abbf8926c5c438db)

$(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet,d73a837a66c5ca3e)

$(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet,cb7c73273679f70f)

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s0/b.lr0.00003.overlap.parquet,b017642c11a97ace)

$(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet,e0167909c107d138)

$(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet,cd6ca629ee97cc4f)

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
	@$(call made,$(language),forward/pythia-1b/p0/s0/b.lr0.00003.overlap.parquet,ead94fadb825d7ec)

$(language)/forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet,a11f3007d57ffee4)

$(language)/forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet,06acff3dd52deb27)

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
	@$(call made,$(language),forward/gpt2-large/p0/s0/b.lr0.00003.overlap.parquet,cda8cbfc28dca86a)

$(language)/forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet,2566997fcbf6af57)

$(language)/forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet,cdd23cc2f78ef266)

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
	@$(call made,$(language),forward/pythia-410m/p0/s0/b.lr0.00003.overlap.parquet,aa746ab6f944373d)

$(language)/forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet,ab210cbb1d655612)

$(language)/forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet,c30844f9ec2ba2f0)

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
	@$(call made,$(language),forward/gpt2-medium/p0/s0/b.lr0.00003.overlap.parquet,964cdde2336ed3fe)

$(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet,576f6230b22be630)

$(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet,46d6da273deba95f)

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/b.lr0.00003.overlap.parquet,44781225da020cfe)

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet,cf3c846201d8b815)

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet,dafeaa58226e760c)

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
	@$(call made,$(language),forward/gpt2-small/p0/s0/b.lr0.00003.overlap.parquet,096538f5b96b7283)

$(language)/forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet,371603eaefcaa0f5)

$(language)/forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet,5a7a52743ddaa661)

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
	@$(call made,$(language),forward/pythia-70m/p0/s0/b.lr0.00003.overlap.parquet,a0f02bfadb47a25d)

$(language)/forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet,6ba76d0b7fb612b3)

$(language)/forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet,334c566b4037e6c6)

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
	@$(call made,$(language),forward/pythia-31m/p0/s0/b.lr0.00003.overlap.parquet,1bcc100af024e30b)

$(language)/forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet,0613898891fc3a35)

$(language)/forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet,f2bb68ce2ae220c4)

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
	@$(call made,$(language),forward/pythia-14m/p0/s0/b.lr0.00003.overlap.parquet,fae907522e6eee34)

$(language)/forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet,6170a75534cda37a)

$(language)/forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet
	@$(call made,$(language),forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet,7e375eea21ebc258)

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
	@$(call made,$(language),forward/pythia-12b/p0/s0/a.overlap.parquet,3c39298000641920)

$(language)/forward/pythia-12b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-12b/p0/s1/a.overlap.parquet,b18f29a1f4185ece)

$(language)/forward/pythia-12b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-12b/p0/s2/a.overlap.parquet,3ec4b35641062ddd)

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
	@$(call made,$(language),forward/pythia-6.9b/p0/s0/a.overlap.parquet,e1d6946c5e00a1a1)

$(language)/forward/pythia-6.9b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-6.9b/p0/s1/a.overlap.parquet,31889912a5811e47)

$(language)/forward/pythia-6.9b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-6.9b/p0/s2/a.overlap.parquet,83e478ec4e9b0c3d)

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
	@$(call made,$(language),forward/pythia-2.8b/p0/s0/a.overlap.parquet,5b27c491b1a9775f)

$(language)/forward/pythia-2.8b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-2.8b/p0/s1/a.overlap.parquet,0bf7d121fda97f1a)

$(language)/forward/pythia-2.8b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-2.8b/p0/s2/a.overlap.parquet,b92860d858565d5a)

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
	@$(call made,$(language),forward/gpt2-xl/p0/s0/a.overlap.parquet,b6f55b47b071ad14)

$(language)/forward/gpt2-xl/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-xl/p0/s1/a.overlap.parquet,608cf369882ccf38)

$(language)/forward/gpt2-xl/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-xl/p0/s2/a.overlap.parquet,1ff072979f6015ec)

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
	@$(call made,$(language),forward/pythia-1.4b/p0/s0/a.overlap.parquet,c563d82dfd9d9f04)

$(language)/forward/pythia-1.4b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-1.4b/p0/s1/a.overlap.parquet,af91d507a1392601)

$(language)/forward/pythia-1.4b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-1.4b/p0/s2/a.overlap.parquet,fad1929a98078a5f)

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
	@$(call made,$(language),forward/pythia-1b/p0/s0/a.overlap.parquet,8673f794d13ac70d)

$(language)/forward/pythia-1b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-1b/p0/s1/a.overlap.parquet,d854b861d3ccfc7b)

$(language)/forward/pythia-1b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-1b/p0/s2/a.overlap.parquet,2108e7fa363d6c35)

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
	@$(call made,$(language),forward/gpt2-large/p0/s0/a.overlap.parquet,00c88dd34d351357)

$(language)/forward/gpt2-large/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-large/p0/s1/a.overlap.parquet,92a931e41653bac4)

$(language)/forward/gpt2-large/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-large/p0/s2/a.overlap.parquet,e6a9767c16ef0c14)

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
	@$(call made,$(language),forward/pythia-410m/p0/s0/a.overlap.parquet,75cae3df267a96b5)

$(language)/forward/pythia-410m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-410m/p0/s1/a.overlap.parquet,575f2eceb0325c3c)

$(language)/forward/pythia-410m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-410m/p0/s2/a.overlap.parquet,5656aef3a7a828fe)

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
	@$(call made,$(language),forward/gpt2-medium/p0/s0/a.overlap.parquet,214ceffaef976f32)

$(language)/forward/gpt2-medium/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-medium/p0/s1/a.overlap.parquet,9b4ffbd1cdd19c83)

$(language)/forward/gpt2-medium/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-medium/p0/s2/a.overlap.parquet,f8c8c8d2ae2ab35c)

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
	@$(call made,$(language),forward/pythia-160m/p0/s0/a.overlap.parquet,dd95dc3038cc86f6)

$(language)/forward/pythia-160m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-160m/p0/s1/a.overlap.parquet,b61d8c8004172499)

$(language)/forward/pythia-160m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-160m/p0/s2/a.overlap.parquet,bb076318e0e45d73)

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
	@$(call made,$(language),forward/gpt2-small/p0/s0/a.overlap.parquet,f89f86b9353b828f)

$(language)/forward/gpt2-small/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-small/p0/s1/a.overlap.parquet,64527ed250679fe7)

$(language)/forward/gpt2-small/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/gpt2-small/p0/s2/a.overlap.parquet,99e309e176484c3f)

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
	@$(call made,$(language),forward/pythia-70m/p0/s0/a.overlap.parquet,1e4749e5dcf876d7)

$(language)/forward/pythia-70m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-70m/p0/s1/a.overlap.parquet,e15f0cd96fe2215e)

$(language)/forward/pythia-70m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-70m/p0/s2/a.overlap.parquet,d8f75becf074ad1d)

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
	@$(call made,$(language),forward/pythia-31m/p0/s0/a.overlap.parquet,9e73c5e82e4d6815)

$(language)/forward/pythia-31m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-31m/p0/s1/a.overlap.parquet,d9d1cb283b65f095)

$(language)/forward/pythia-31m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-31m/p0/s2/a.overlap.parquet,7c3efd77adcad9b9)

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
	@$(call made,$(language),forward/pythia-14m/p0/s0/a.overlap.parquet,09d3d327053e49b0)

$(language)/forward/pythia-14m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s1/a.overlap.parquet
	@$(call made,$(language),forward/pythia-14m/p0/s1/a.overlap.parquet,db0960fdd4a6c443)

$(language)/forward/pythia-14m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s2/a.overlap.parquet
	@$(call made,$(language),forward/pythia-14m/p0/s2/a.overlap.parquet,8a18a80e22b09b40)

$(language)/pretrain/pythia-12b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-12b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-12b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-12b/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-12b/p0.overlap.parquet,a263ae91ba57b171)

$(language)/pretrain/pythia-6.9b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-6.9b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-6.9b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-6.9b/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-6.9b/p0.overlap.parquet,68efddfcddeb7e8e)

$(language)/pretrain/pythia-2.8b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-2.8b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-2.8b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-2.8b/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-2.8b/p0.overlap.parquet,46383391b35eff1f)

$(language)/pretrain/gpt2-xl/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-xl/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-xl --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-xl/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-xl/p0.overlap.parquet,f14995a06fc8deea)

$(language)/pretrain/pythia-1.4b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-1.4b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-1.4b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-1.4b/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-1.4b/p0.overlap.parquet,25634b8208d8a31b)

$(language)/pretrain/pythia-1b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-1b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-1b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-1b/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-1b/p0.overlap.parquet,0e8c7e069a77e58d)

$(language)/pretrain/gpt2-large/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-large/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-large --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-large/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-large/p0.overlap.parquet,6855bcfdcc85c13a)

$(language)/pretrain/pythia-410m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-410m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-410m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-410m/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-410m/p0.overlap.parquet,a86755bbb5d85ddc)

$(language)/pretrain/gpt2-medium/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-medium/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-medium --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-medium/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-medium/p0.overlap.parquet,162bb1e43cf3f483)

$(language)/pretrain/pythia-160m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-160m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-160m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-160m/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-160m/p0.overlap.parquet,e36e501170cf310f)

$(language)/pretrain/gpt2-small/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-small/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2 --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-small/p0.overlap.parquet
	@$(call made,$(language),pretrain/gpt2-small/p0.overlap.parquet,7d2d8215f2a642df)

$(language)/pretrain/pythia-70m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-70m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-70m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-70m/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-70m/p0.overlap.parquet,165f1a2647a65b1f)

$(language)/pretrain/pythia-31m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-31m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-31m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-31m/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-31m/p0.overlap.parquet,372fe2dd7a6bfaf9)

$(language)/pretrain/pythia-14m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-14m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-14m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-14m/p0.overlap.parquet
	@$(call made,$(language),pretrain/pythia-14m/p0.overlap.parquet,db46aa610267ee34)
