# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/language.toml pipelines/language/paper/study.toml
# sha256 of these: cd2836a83ac20615f84e14e5588b69bad1a3513898c8574337fb7b5983f8d620

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
	@mkdir -p $(language)
	@printf '%s\n' $(wildcard $(wordlist 1,150,$(language/size-files))) > $(language)/size.so-far.files
	@printf '%s\n' $(wildcard $(wordlist 151,300,$(language/size-files))) >> $(language)/size.so-far.files
	@$(if $(wildcard $(language/size-files)),$(CPU),:) $(BIN)/report $$(cat $(language)/size.so-far.files) \
	    --title "Language: size, so far" --out $(language)/size.so-far.html
	@rm -f $(language)/size.so-far.files
language/order-files-so-far:
	@mkdir -p $(language)
	@printf '%s\n' $(wildcard $(wordlist 1,150,$(language/order-files))) > $(language)/order.so-far.files
	@printf '%s\n' $(wildcard $(wordlist 151,300,$(language/order-files))) >> $(language)/order.so-far.files
	@$(if $(wildcard $(language/order-files)),$(CPU),:) $(BIN)/report $$(cat $(language)/order.so-far.files) \
	    --title "Language: order, so far" --out $(language)/order.so-far.html
	@rm -f $(language)/order.so-far.files
language/sgd-files-so-far:
	@$(if $(wildcard $(language/sgd-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/sgd-files)) \
	    --title "Language: sgd, so far" --out $(language)/sgd.so-far.html
language/penalties-files-so-far:
	@$(if $(wildcard $(language/penalties-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/penalties-files)) \
	    --title "Language: penalties, so far" --out $(language)/penalties.so-far.html
language/overlap-files-so-far:
	@mkdir -p $(language)
	@printf '%s\n' $(wildcard $(wordlist 1,150,$(language/overlap-files))) > $(language)/overlap.so-far.files
	@printf '%s\n' $(wildcard $(wordlist 151,300,$(language/overlap-files))) >> $(language)/overlap.so-far.files
	@$(if $(wildcard $(language/overlap-files)),$(CPU),:) $(BIN)/report $$(cat $(language)/overlap.so-far.files) \
	    --title "Language: overlap, so far" --out $(language)/overlap.so-far.html
	@rm -f $(language)/overlap.so-far.files
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
	@mkdir -p $(language)
	@printf '%s\n' $(wordlist 1,150,$(language/size-files)) > $(language)/size.files
	@printf '%s\n' $(wordlist 151,300,$(language/size-files)) >> $(language)/size.files
	$(CPU) $(BIN)/report $$(cat $(language)/size.files) \
	    --title "Language: size" --out $(language)/size.html \
	    --joined $(language)/size.figures --svg $(language)/size.figures --markdown $(language)/size.figures/README.md
	@rm -f $(language)/size.files

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
	@mkdir -p $(language)
	@printf '%s\n' $(wordlist 1,150,$(language/order-files)) > $(language)/order.files
	@printf '%s\n' $(wordlist 151,300,$(language/order-files)) >> $(language)/order.files
	$(CPU) $(BIN)/report $$(cat $(language)/order.files) \
	    --title "Language: order" --out $(language)/order.html \
	    --joined $(language)/order.figures --svg $(language)/order.figures --markdown $(language)/order.figures/README.md
	@rm -f $(language)/order.files

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
	@mkdir -p $(language)
	@printf '%s\n' $(wordlist 1,150,$(language/overlap-files)) > $(language)/overlap.files
	@printf '%s\n' $(wordlist 151,300,$(language/overlap-files)) >> $(language)/overlap.files
	$(CPU) $(BIN)/report $$(cat $(language)/overlap.files) \
	    --title "Language: overlap" --out $(language)/overlap.html \
	    --joined $(language)/overlap.figures --svg $(language)/overlap.figures --markdown $(language)/overlap.figures/README.md
	@rm -f $(language)/overlap.files

$(language)/tokens/pythia/imdb/train-00000-of-00001.parquet $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(MODELS)/pythia-70m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/imdb/
$(language)/tokens/pythia/imdb%train-00000-of-00001.parquet $(language)/tokens/pythia/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(MODELS)/pythia-70m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/imdb
	@$(if $(dry),,$(BIN)/grid made $(language) 6f050ee5892122ce tokens/pythia/imdb/train-00000-of-00001.parquet tokens/pythia/imdb/test-00000-of-00001.parquet || :)

$(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(MODELS)/pythia-70m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/wikipedia/
$(language)/tokens/pythia/wikipedia%train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(MODELS)/pythia-70m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/wikipedia
	@$(if $(dry),,$(BIN)/grid made $(language) 39d839540e930ff7 tokens/pythia/wikipedia/train-00000-of-00001.parquet tokens/pythia/wikipedia/test-00000-of-00001.parquet || :)

$(language)/tables/pythia.parquet: \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --by data-set --valid 0 --out $(language)/tables/pythia.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 986f287b321216aa tables/pythia.parquet || :)

$(language)/tokens/pythia/general/train-00000-of-00001.parquet $(language)/tokens/pythia/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(MODELS)/pythia-70m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/general/
$(language)/tokens/pythia/general%train-00000-of-00001.parquet $(language)/tokens/pythia/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(MODELS)/pythia-70m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/general
	@$(if $(dry),,$(BIN)/grid made $(language) 7fbd781e920899cc tokens/pythia/general/train-00000-of-00001.parquet tokens/pythia/general/test-00000-of-00001.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0e4a062b3c6d080b-$(PRECISION) forward/pythia-12b/p0/s0/a.history.parquet forward/pythia-12b/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e7ab8289b513d27e-$(PRECISION) forward/pythia-12b/p0/s0/b.lr0.00001.history.parquet forward/pythia-12b/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7b27ea4b07beea88-$(PRECISION) forward/pythia-12b/p0/s1/a.history.parquet forward/pythia-12b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7a913ef17279d1ae-$(PRECISION) forward/pythia-12b/p0/s1/b.lr0.00001.history.parquet forward/pythia-12b/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a6a60086b818976e-$(PRECISION) forward/pythia-12b/p0/s2/a.history.parquet forward/pythia-12b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 13c0fc9f09532ce5-$(PRECISION) forward/pythia-12b/p0/s2/b.lr0.00001.history.parquet forward/pythia-12b/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3b730b916960be5b-$(PRECISION) forward/pythia-12b/p0/s0/b.lr0.00003.history.parquet forward/pythia-12b/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4123ed88d004400f-$(PRECISION) forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet forward/pythia-12b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 99cce15053f6316a-$(PRECISION) forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet forward/pythia-12b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b59b72700de982da-$(PRECISION) forward/pythia-6.9b/p0/s0/a.history.parquet forward/pythia-6.9b/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 61f3fc87db87d378-$(PRECISION) forward/pythia-6.9b/p0/s0/b.lr0.00001.history.parquet forward/pythia-6.9b/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1047f2693406b5d8-$(PRECISION) forward/pythia-6.9b/p0/s1/a.history.parquet forward/pythia-6.9b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b38fa902badd2bc3-$(PRECISION) forward/pythia-6.9b/p0/s1/b.lr0.00001.history.parquet forward/pythia-6.9b/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 49112625b52c8343-$(PRECISION) forward/pythia-6.9b/p0/s2/a.history.parquet forward/pythia-6.9b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4f2264642c06cc07-$(PRECISION) forward/pythia-6.9b/p0/s2/b.lr0.00001.history.parquet forward/pythia-6.9b/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b8577cf3210cc717-$(PRECISION) forward/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet forward/pythia-6.9b/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a109580649740fa4-$(PRECISION) forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2fdd69b46a9fba66-$(PRECISION) forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 25235aa9e0987437-$(PRECISION) forward/pythia-2.8b/p0/s0/a.history.parquet forward/pythia-2.8b/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a38255d552adf864-$(PRECISION) forward/pythia-2.8b/p0/s0/b.lr0.00001.history.parquet forward/pythia-2.8b/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 643a58ab6f416782-$(PRECISION) forward/pythia-2.8b/p0/s1/a.history.parquet forward/pythia-2.8b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dc0a16742704637d-$(PRECISION) forward/pythia-2.8b/p0/s1/b.lr0.00001.history.parquet forward/pythia-2.8b/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 06f7fa43d36fb69a-$(PRECISION) forward/pythia-2.8b/p0/s2/a.history.parquet forward/pythia-2.8b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f9577fa4afc2f2cc-$(PRECISION) forward/pythia-2.8b/p0/s2/b.lr0.00001.history.parquet forward/pythia-2.8b/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) deb0737f255d0623-$(PRECISION) forward/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet forward/pythia-2.8b/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 84ce8b3c6cbbc5a8-$(PRECISION) forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4fbf27db57681461-$(PRECISION) forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors || :)

$(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/imdb/
$(language)/tokens/gpt2/imdb%train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/imdb
	@$(if $(dry),,$(BIN)/grid made $(language) ee5a9b153e78309d tokens/gpt2/imdb/train-00000-of-00001.parquet tokens/gpt2/imdb/test-00000-of-00001.parquet || :)

$(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/wikipedia/
$(language)/tokens/gpt2/wikipedia%train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/wikipedia
	@$(if $(dry),,$(BIN)/grid made $(language) 14cd0ceb8bc1f859 tokens/gpt2/wikipedia/train-00000-of-00001.parquet tokens/gpt2/wikipedia/test-00000-of-00001.parquet || :)

$(language)/tables/gpt2.parquet: \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --by data-set --valid 0 --out $(language)/tables/gpt2.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d7e03403f3931f5f tables/gpt2.parquet || :)

$(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(MODELS)/gpt2/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/general/
$(language)/tokens/gpt2/general%train-00000-of-00001.parquet $(language)/tokens/gpt2/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(MODELS)/gpt2/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/general
	@$(if $(dry),,$(BIN)/grid made $(language) 262420872203f75d tokens/gpt2/general/train-00000-of-00001.parquet tokens/gpt2/general/test-00000-of-00001.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 32ceae8fd2e8ff41-$(PRECISION) forward/gpt2-xl/p0/s0/a.history.parquet forward/gpt2-xl/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0d829922d8342fa6-$(PRECISION) forward/gpt2-xl/p0/s0/b.lr0.00001.history.parquet forward/gpt2-xl/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fc035b995a3163b9-$(PRECISION) forward/gpt2-xl/p0/s1/a.history.parquet forward/gpt2-xl/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 59bb641b2271829e-$(PRECISION) forward/gpt2-xl/p0/s1/b.lr0.00001.history.parquet forward/gpt2-xl/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e1bae984f4b8eb22-$(PRECISION) forward/gpt2-xl/p0/s2/a.history.parquet forward/gpt2-xl/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b47e051c5c68e8c4-$(PRECISION) forward/gpt2-xl/p0/s2/b.lr0.00001.history.parquet forward/gpt2-xl/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5292cdf3d5f70c04-$(PRECISION) forward/gpt2-xl/p0/s0/b.lr0.00003.history.parquet forward/gpt2-xl/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e0d70a758aa03732-$(PRECISION) forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4f6c249e108b3d69-$(PRECISION) forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 72ee319255be08d6-$(PRECISION) forward/pythia-1.4b/p0/s0/a.history.parquet forward/pythia-1.4b/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f1a63b76d33155f8-$(PRECISION) forward/pythia-1.4b/p0/s0/b.lr0.00001.history.parquet forward/pythia-1.4b/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 684a79cb8eecc651-$(PRECISION) forward/pythia-1.4b/p0/s1/a.history.parquet forward/pythia-1.4b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 63a3a810ec51bf68-$(PRECISION) forward/pythia-1.4b/p0/s1/b.lr0.00001.history.parquet forward/pythia-1.4b/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 03181817b0d9cba6-$(PRECISION) forward/pythia-1.4b/p0/s2/a.history.parquet forward/pythia-1.4b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 53c5616a44f1a9f8-$(PRECISION) forward/pythia-1.4b/p0/s2/b.lr0.00001.history.parquet forward/pythia-1.4b/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 551e82c3322bbc26-$(PRECISION) forward/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet forward/pythia-1.4b/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5aa68e2e25a0c261-$(PRECISION) forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 03daa1e009a61e12-$(PRECISION) forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 093c26a46f577e78-$(PRECISION) forward/pythia-1b/p0/s0/a.history.parquet forward/pythia-1b/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 44782cf63d470b5e-$(PRECISION) forward/pythia-1b/p0/s0/b.lr0.00001.history.parquet forward/pythia-1b/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 780cfa7b06682446-$(PRECISION) forward/pythia-1b/p0/s1/a.history.parquet forward/pythia-1b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6b2cc3c147240b75-$(PRECISION) forward/pythia-1b/p0/s1/b.lr0.00001.history.parquet forward/pythia-1b/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 234185f5ded14b98-$(PRECISION) forward/pythia-1b/p0/s2/a.history.parquet forward/pythia-1b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3b6b1d296c7d6f63-$(PRECISION) forward/pythia-1b/p0/s2/b.lr0.00001.history.parquet forward/pythia-1b/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e45bc681bcb978aa-$(PRECISION) forward/pythia-1b/p0/s0/b.lr0.00003.history.parquet forward/pythia-1b/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f4930864b224749c-$(PRECISION) forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet forward/pythia-1b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1638a55090933f88-$(PRECISION) forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet forward/pythia-1b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) aaf5fb1ad76078ad-$(PRECISION) forward/gpt2-large/p0/s0/a.history.parquet forward/gpt2-large/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b5eaa8c703a3b3fa-$(PRECISION) forward/gpt2-large/p0/s0/b.lr0.00001.history.parquet forward/gpt2-large/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 06f33e267a1eb9b9-$(PRECISION) forward/gpt2-large/p0/s1/a.history.parquet forward/gpt2-large/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 25b16b478839d194-$(PRECISION) forward/gpt2-large/p0/s1/b.lr0.00001.history.parquet forward/gpt2-large/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f7145100165a0111-$(PRECISION) forward/gpt2-large/p0/s2/a.history.parquet forward/gpt2-large/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 87e5a99d0297cea4-$(PRECISION) forward/gpt2-large/p0/s2/b.lr0.00001.history.parquet forward/gpt2-large/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f27451293f4bac91-$(PRECISION) forward/gpt2-large/p0/s0/b.lr0.00003.history.parquet forward/gpt2-large/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7140248d70f6995a-$(PRECISION) forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet forward/gpt2-large/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 322ee72fb99e11c1-$(PRECISION) forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet forward/gpt2-large/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 47a6848e4e7b7c9e-$(PRECISION) forward/pythia-410m/p0/s0/a.history.parquet forward/pythia-410m/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d45916bb7aeb659e-$(PRECISION) forward/pythia-410m/p0/s0/b.lr0.00001.history.parquet forward/pythia-410m/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b5f79bf069918d0e-$(PRECISION) forward/pythia-410m/p0/s1/a.history.parquet forward/pythia-410m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9fc1b75829f71f11-$(PRECISION) forward/pythia-410m/p0/s1/b.lr0.00001.history.parquet forward/pythia-410m/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fe8e79303c2e35e7-$(PRECISION) forward/pythia-410m/p0/s2/a.history.parquet forward/pythia-410m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6d81ca49e45c7cf2-$(PRECISION) forward/pythia-410m/p0/s2/b.lr0.00001.history.parquet forward/pythia-410m/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2593ff1014844983-$(PRECISION) forward/pythia-410m/p0/s0/b.lr0.00003.history.parquet forward/pythia-410m/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ba30de7dd8d594f9-$(PRECISION) forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet forward/pythia-410m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fb0e03abc1a7bd51-$(PRECISION) forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet forward/pythia-410m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7be418f63a0b5622-$(PRECISION) forward/gpt2-medium/p0/s0/a.history.parquet forward/gpt2-medium/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9a74260ab8a45bd0-$(PRECISION) forward/gpt2-medium/p0/s0/b.lr0.00001.history.parquet forward/gpt2-medium/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9d334f5254838c3e-$(PRECISION) forward/gpt2-medium/p0/s1/a.history.parquet forward/gpt2-medium/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7eec7cb516ef9fc3-$(PRECISION) forward/gpt2-medium/p0/s1/b.lr0.00001.history.parquet forward/gpt2-medium/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9d80da98376b32e1-$(PRECISION) forward/gpt2-medium/p0/s2/a.history.parquet forward/gpt2-medium/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0da700d529fcfe8c-$(PRECISION) forward/gpt2-medium/p0/s2/b.lr0.00001.history.parquet forward/gpt2-medium/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9beb4a26b905264b-$(PRECISION) forward/gpt2-medium/p0/s0/b.lr0.00003.history.parquet forward/gpt2-medium/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bc0b2ba909bf8333-$(PRECISION) forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2e68b54dc72135b1-$(PRECISION) forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 763b1f70e9d64982-$(PRECISION) forward/pythia-160m/p0/s0/a.history.parquet forward/pythia-160m/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cdfd1bd67dd3bd32-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00001.history.parquet forward/pythia-160m/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ba336b53e2d9adb8-$(PRECISION) forward/pythia-160m/p0/s1/a.history.parquet forward/pythia-160m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1f6098f17949ff95-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00001.history.parquet forward/pythia-160m/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cad47ee9ac19b656-$(PRECISION) forward/pythia-160m/p0/s2/a.history.parquet forward/pythia-160m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8de48b494a3637ad-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00001.history.parquet forward/pythia-160m/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e7009ec85f32445f-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00003.history.parquet forward/pythia-160m/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) db7c949a4db67a3b-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet forward/pythia-160m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 81c9dab5af4ce635-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet forward/pythia-160m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6ac4e94dd9298f55-$(PRECISION) forward/gpt2-small/p0/s0/a.history.parquet forward/gpt2-small/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 13a123f2290a4563-$(PRECISION) forward/gpt2-small/p0/s0/b.lr0.00001.history.parquet forward/gpt2-small/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 195cbf0b565ce1a1-$(PRECISION) forward/gpt2-small/p0/s1/a.history.parquet forward/gpt2-small/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 644ced76f2501752-$(PRECISION) forward/gpt2-small/p0/s1/b.lr0.00001.history.parquet forward/gpt2-small/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b4f4e549aec51ffa-$(PRECISION) forward/gpt2-small/p0/s2/a.history.parquet forward/gpt2-small/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) be6df0a5c78fb7fe-$(PRECISION) forward/gpt2-small/p0/s2/b.lr0.00001.history.parquet forward/gpt2-small/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 828b2f0f38070b2d-$(PRECISION) forward/gpt2-small/p0/s0/b.lr0.00003.history.parquet forward/gpt2-small/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dbafff4835c5f90b-$(PRECISION) forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet forward/gpt2-small/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7b2bb07da33a6589-$(PRECISION) forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet forward/gpt2-small/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c499683ae5874d9d-$(PRECISION) forward/pythia-70m/p0/s0/a.history.parquet forward/pythia-70m/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 485a9ebb57b35c7e-$(PRECISION) forward/pythia-70m/p0/s0/b.lr0.00001.history.parquet forward/pythia-70m/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3baf8ade31f91cbe-$(PRECISION) forward/pythia-70m/p0/s1/a.history.parquet forward/pythia-70m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cbd2c2251bed8da6-$(PRECISION) forward/pythia-70m/p0/s1/b.lr0.00001.history.parquet forward/pythia-70m/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e3ae2c0d5e47e4e2-$(PRECISION) forward/pythia-70m/p0/s2/a.history.parquet forward/pythia-70m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6dd0626edfda098d-$(PRECISION) forward/pythia-70m/p0/s2/b.lr0.00001.history.parquet forward/pythia-70m/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 007e8e3e11a5cd4a-$(PRECISION) forward/pythia-70m/p0/s0/b.lr0.00003.history.parquet forward/pythia-70m/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f2140118ed7a85f1-$(PRECISION) forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet forward/pythia-70m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8b5e1f14aa3a8020-$(PRECISION) forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet forward/pythia-70m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ddb22da20fd58f71-$(PRECISION) forward/pythia-31m/p0/s0/a.history.parquet forward/pythia-31m/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2a70caa661194d0f-$(PRECISION) forward/pythia-31m/p0/s0/b.lr0.00001.history.parquet forward/pythia-31m/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 52af88d4a087de10-$(PRECISION) forward/pythia-31m/p0/s1/a.history.parquet forward/pythia-31m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2abc6072d0aeecc1-$(PRECISION) forward/pythia-31m/p0/s1/b.lr0.00001.history.parquet forward/pythia-31m/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a56acda89647ea39-$(PRECISION) forward/pythia-31m/p0/s2/a.history.parquet forward/pythia-31m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7021e6925f78576f-$(PRECISION) forward/pythia-31m/p0/s2/b.lr0.00001.history.parquet forward/pythia-31m/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 619cd034f8169557-$(PRECISION) forward/pythia-31m/p0/s0/b.lr0.00003.history.parquet forward/pythia-31m/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0bb94566c8d2dc41-$(PRECISION) forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet forward/pythia-31m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 20924f2a8c631f26-$(PRECISION) forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet forward/pythia-31m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c41e1fea49f3f6a8-$(PRECISION) forward/pythia-14m/p0/s0/a.history.parquet forward/pythia-14m/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a68b0c06d237f6eb-$(PRECISION) forward/pythia-14m/p0/s0/b.lr0.00001.history.parquet forward/pythia-14m/p0/s0/b.lr0.00001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cf137f9511d54f65-$(PRECISION) forward/pythia-14m/p0/s1/a.history.parquet forward/pythia-14m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7290b17fcb445c27-$(PRECISION) forward/pythia-14m/p0/s1/b.lr0.00001.history.parquet forward/pythia-14m/p0/s1/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5899f27c70d7dee5-$(PRECISION) forward/pythia-14m/p0/s2/a.history.parquet forward/pythia-14m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 73417f2d44bb09e0-$(PRECISION) forward/pythia-14m/p0/s2/b.lr0.00001.history.parquet forward/pythia-14m/p0/s2/b.lr0.00001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f52784317a319930-$(PRECISION) forward/pythia-14m/p0/s0/b.lr0.00003.history.parquet forward/pythia-14m/p0/s0/b.lr0.00003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 75d13b9412a6b4e3-$(PRECISION) forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet forward/pythia-14m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 124f2fd0997fce71-$(PRECISION) forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet forward/pythia-14m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 676c926f69277a72-$(PRECISION) reverse/pythia-12b/p0/s0/a.history.parquet reverse/pythia-12b/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f4cf5c6b646e4622-$(PRECISION) reverse/pythia-12b/p0/s0/b.lr0.00003.history.parquet reverse/pythia-12b/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c2477460761f3937-$(PRECISION) reverse/pythia-12b/p0/s1/a.history.parquet reverse/pythia-12b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9c9a7cb7125c2e0c-$(PRECISION) reverse/pythia-12b/p0/s1/b.lr0.00003.history.parquet reverse/pythia-12b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bd93b16b07a6c603-$(PRECISION) reverse/pythia-12b/p0/s2/a.history.parquet reverse/pythia-12b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 547c266c9e2b8407-$(PRECISION) reverse/pythia-12b/p0/s2/b.lr0.00003.history.parquet reverse/pythia-12b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 97e1e4f101304d7d-$(PRECISION) reverse/pythia-6.9b/p0/s0/a.history.parquet reverse/pythia-6.9b/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b8d3d758d7bee256-$(PRECISION) reverse/pythia-6.9b/p0/s0/b.lr0.00003.history.parquet reverse/pythia-6.9b/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f3f0b707f6f6175e-$(PRECISION) reverse/pythia-6.9b/p0/s1/a.history.parquet reverse/pythia-6.9b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7b3c8edacefe0cc9-$(PRECISION) reverse/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet reverse/pythia-6.9b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d45f7ae4e318f823-$(PRECISION) reverse/pythia-6.9b/p0/s2/a.history.parquet reverse/pythia-6.9b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4d0d55611dfd0bf4-$(PRECISION) reverse/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet reverse/pythia-6.9b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 031934f34a57e148-$(PRECISION) reverse/pythia-2.8b/p0/s0/a.history.parquet reverse/pythia-2.8b/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2cbbe603697a3392-$(PRECISION) reverse/pythia-2.8b/p0/s0/b.lr0.00003.history.parquet reverse/pythia-2.8b/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c95cf8eebd7c9c98-$(PRECISION) reverse/pythia-2.8b/p0/s1/a.history.parquet reverse/pythia-2.8b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6d0ea69d8c2a082e-$(PRECISION) reverse/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet reverse/pythia-2.8b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 35e3dc51d1acf177-$(PRECISION) reverse/pythia-2.8b/p0/s2/a.history.parquet reverse/pythia-2.8b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e225dfe8bc92cc29-$(PRECISION) reverse/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet reverse/pythia-2.8b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 061eb4bfb39edd4f-$(PRECISION) reverse/gpt2-xl/p0/s0/a.history.parquet reverse/gpt2-xl/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d4235d11f1c3dcf9-$(PRECISION) reverse/gpt2-xl/p0/s0/b.lr0.00003.history.parquet reverse/gpt2-xl/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1e3080bbb26d5922-$(PRECISION) reverse/gpt2-xl/p0/s1/a.history.parquet reverse/gpt2-xl/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 18a4e466c767b793-$(PRECISION) reverse/gpt2-xl/p0/s1/b.lr0.00003.history.parquet reverse/gpt2-xl/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 22c4fc1bbb4c1c4d-$(PRECISION) reverse/gpt2-xl/p0/s2/a.history.parquet reverse/gpt2-xl/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4dcd894d28cd6af8-$(PRECISION) reverse/gpt2-xl/p0/s2/b.lr0.00003.history.parquet reverse/gpt2-xl/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ede670fe5886033a-$(PRECISION) reverse/pythia-1.4b/p0/s0/a.history.parquet reverse/pythia-1.4b/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 22e12e47ae735d2b-$(PRECISION) reverse/pythia-1.4b/p0/s0/b.lr0.00003.history.parquet reverse/pythia-1.4b/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 18d6a3035977dcdb-$(PRECISION) reverse/pythia-1.4b/p0/s1/a.history.parquet reverse/pythia-1.4b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2f3249875961ed7c-$(PRECISION) reverse/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet reverse/pythia-1.4b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ecef16bbe7b5639a-$(PRECISION) reverse/pythia-1.4b/p0/s2/a.history.parquet reverse/pythia-1.4b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 428c8f18ae6a9cff-$(PRECISION) reverse/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet reverse/pythia-1.4b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 94551f8a37fc2755-$(PRECISION) reverse/pythia-1b/p0/s0/a.history.parquet reverse/pythia-1b/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 63df5db5b075e14f-$(PRECISION) reverse/pythia-1b/p0/s0/b.lr0.00003.history.parquet reverse/pythia-1b/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a7daa73071e2d216-$(PRECISION) reverse/pythia-1b/p0/s1/a.history.parquet reverse/pythia-1b/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fc45b941e11b6db9-$(PRECISION) reverse/pythia-1b/p0/s1/b.lr0.00003.history.parquet reverse/pythia-1b/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c3c26163732abecf-$(PRECISION) reverse/pythia-1b/p0/s2/a.history.parquet reverse/pythia-1b/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 59f573f4d26621ea-$(PRECISION) reverse/pythia-1b/p0/s2/b.lr0.00003.history.parquet reverse/pythia-1b/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4eda4ec1032d3e4b-$(PRECISION) reverse/gpt2-large/p0/s0/a.history.parquet reverse/gpt2-large/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b8fb06b919a52757-$(PRECISION) reverse/gpt2-large/p0/s0/b.lr0.00003.history.parquet reverse/gpt2-large/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c1e8a7b66950aecc-$(PRECISION) reverse/gpt2-large/p0/s1/a.history.parquet reverse/gpt2-large/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 60f283b263ee4a19-$(PRECISION) reverse/gpt2-large/p0/s1/b.lr0.00003.history.parquet reverse/gpt2-large/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) be7850a47c79ef65-$(PRECISION) reverse/gpt2-large/p0/s2/a.history.parquet reverse/gpt2-large/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 77b9b6558533eaab-$(PRECISION) reverse/gpt2-large/p0/s2/b.lr0.00003.history.parquet reverse/gpt2-large/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2609332652574159-$(PRECISION) reverse/pythia-410m/p0/s0/a.history.parquet reverse/pythia-410m/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7a6e62a7667c82f2-$(PRECISION) reverse/pythia-410m/p0/s0/b.lr0.00003.history.parquet reverse/pythia-410m/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 911492fc3374bebc-$(PRECISION) reverse/pythia-410m/p0/s1/a.history.parquet reverse/pythia-410m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4cd672ca5358c736-$(PRECISION) reverse/pythia-410m/p0/s1/b.lr0.00003.history.parquet reverse/pythia-410m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e583a7b30c75bc8a-$(PRECISION) reverse/pythia-410m/p0/s2/a.history.parquet reverse/pythia-410m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ab58b5ca58d2bfb2-$(PRECISION) reverse/pythia-410m/p0/s2/b.lr0.00003.history.parquet reverse/pythia-410m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5d562b53b75e411d-$(PRECISION) reverse/gpt2-medium/p0/s0/a.history.parquet reverse/gpt2-medium/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ebfb79a5f752d385-$(PRECISION) reverse/gpt2-medium/p0/s0/b.lr0.00003.history.parquet reverse/gpt2-medium/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1820b3d1cb721d25-$(PRECISION) reverse/gpt2-medium/p0/s1/a.history.parquet reverse/gpt2-medium/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3fd483cc7b8cbd5e-$(PRECISION) reverse/gpt2-medium/p0/s1/b.lr0.00003.history.parquet reverse/gpt2-medium/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ff381267d307006b-$(PRECISION) reverse/gpt2-medium/p0/s2/a.history.parquet reverse/gpt2-medium/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5348f7d4cecbba67-$(PRECISION) reverse/gpt2-medium/p0/s2/b.lr0.00003.history.parquet reverse/gpt2-medium/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e17af37cd8386302-$(PRECISION) reverse/pythia-160m/p0/s0/a.history.parquet reverse/pythia-160m/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 38e108a66760db47-$(PRECISION) reverse/pythia-160m/p0/s0/b.lr0.00003.history.parquet reverse/pythia-160m/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dc362521f83b1d5a-$(PRECISION) reverse/pythia-160m/p0/s1/a.history.parquet reverse/pythia-160m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ed77d6111f7689b4-$(PRECISION) reverse/pythia-160m/p0/s1/b.lr0.00003.history.parquet reverse/pythia-160m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f771bc96829f6fe9-$(PRECISION) reverse/pythia-160m/p0/s2/a.history.parquet reverse/pythia-160m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 05baf89e8a84eb91-$(PRECISION) reverse/pythia-160m/p0/s2/b.lr0.00003.history.parquet reverse/pythia-160m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 888265d8e7590239-$(PRECISION) reverse/gpt2-small/p0/s0/a.history.parquet reverse/gpt2-small/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 13f8504ad2c96447-$(PRECISION) reverse/gpt2-small/p0/s0/b.lr0.00003.history.parquet reverse/gpt2-small/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5b6d9a430724121f-$(PRECISION) reverse/gpt2-small/p0/s1/a.history.parquet reverse/gpt2-small/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9cb4a111bdcfcb66-$(PRECISION) reverse/gpt2-small/p0/s1/b.lr0.00003.history.parquet reverse/gpt2-small/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) aac9903648731553-$(PRECISION) reverse/gpt2-small/p0/s2/a.history.parquet reverse/gpt2-small/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4faebd87a841f14a-$(PRECISION) reverse/gpt2-small/p0/s2/b.lr0.00003.history.parquet reverse/gpt2-small/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0a9c4e12a8bdb40d-$(PRECISION) reverse/pythia-70m/p0/s0/a.history.parquet reverse/pythia-70m/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2f3cc114ed6bb388-$(PRECISION) reverse/pythia-70m/p0/s0/b.lr0.00003.history.parquet reverse/pythia-70m/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 05a2b6a7b6250343-$(PRECISION) reverse/pythia-70m/p0/s1/a.history.parquet reverse/pythia-70m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f7de3bcd7b304b07-$(PRECISION) reverse/pythia-70m/p0/s1/b.lr0.00003.history.parquet reverse/pythia-70m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6180ed86c05d51fd-$(PRECISION) reverse/pythia-70m/p0/s2/a.history.parquet reverse/pythia-70m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4736d347a2df3913-$(PRECISION) reverse/pythia-70m/p0/s2/b.lr0.00003.history.parquet reverse/pythia-70m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fed803824bc458e7-$(PRECISION) reverse/pythia-31m/p0/s0/a.history.parquet reverse/pythia-31m/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 967f2918f6e1316a-$(PRECISION) reverse/pythia-31m/p0/s0/b.lr0.00003.history.parquet reverse/pythia-31m/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 23635951f3b5fc04-$(PRECISION) reverse/pythia-31m/p0/s1/a.history.parquet reverse/pythia-31m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 098da93926ee69d9-$(PRECISION) reverse/pythia-31m/p0/s1/b.lr0.00003.history.parquet reverse/pythia-31m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bba568c508d04a0d-$(PRECISION) reverse/pythia-31m/p0/s2/a.history.parquet reverse/pythia-31m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b233a2b383efc839-$(PRECISION) reverse/pythia-31m/p0/s2/b.lr0.00003.history.parquet reverse/pythia-31m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5b0618336e2d1c09-$(PRECISION) reverse/pythia-14m/p0/s0/a.history.parquet reverse/pythia-14m/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 332e2ab33eb464b0-$(PRECISION) reverse/pythia-14m/p0/s0/b.lr0.00003.history.parquet reverse/pythia-14m/p0/s0/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dccb636d527bb3dd-$(PRECISION) reverse/pythia-14m/p0/s1/a.history.parquet reverse/pythia-14m/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) eb0c21a7670d1ee9-$(PRECISION) reverse/pythia-14m/p0/s1/b.lr0.00003.history.parquet reverse/pythia-14m/p0/s1/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dba3a5908cf118fb-$(PRECISION) reverse/pythia-14m/p0/s2/a.history.parquet reverse/pythia-14m/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7b5b7d9a972324e5-$(PRECISION) reverse/pythia-14m/p0/s2/b.lr0.00003.history.parquet reverse/pythia-14m/p0/s2/b.lr0.00003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b60ec7644132c4e7-$(PRECISION) forward/pythia-12b/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-12b/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b6aa6cb22aaa5242-$(PRECISION) forward/pythia-12b/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-12b/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3948092aec6b3b2b-$(PRECISION) forward/pythia-12b/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-12b/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f68eeb7f230bb29a-$(PRECISION) forward/pythia-6.9b/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-6.9b/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d56ef90afe2ad8b5-$(PRECISION) forward/pythia-6.9b/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-6.9b/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a18039894621761f-$(PRECISION) forward/pythia-6.9b/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-6.9b/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 32c04e1cc87b4978-$(PRECISION) forward/pythia-2.8b/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-2.8b/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 71838b0bafd6a42b-$(PRECISION) forward/pythia-2.8b/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-2.8b/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fbd91c925d7b1142-$(PRECISION) forward/pythia-2.8b/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-2.8b/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 69490ba652618861-$(PRECISION) forward/gpt2-xl/p0/s0/b.lr0.01-sgd.history.parquet forward/gpt2-xl/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c61adf29bba171e8-$(PRECISION) forward/gpt2-xl/p0/s1/b.lr0.01-sgd.history.parquet forward/gpt2-xl/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 52cd619a8fbfec53-$(PRECISION) forward/gpt2-xl/p0/s2/b.lr0.01-sgd.history.parquet forward/gpt2-xl/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b76c6a3a830918b7-$(PRECISION) forward/pythia-1.4b/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-1.4b/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 84428c47776aec3e-$(PRECISION) forward/pythia-1.4b/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-1.4b/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 743ced5a98547c15-$(PRECISION) forward/pythia-1.4b/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-1.4b/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a61182028cc48a28-$(PRECISION) forward/pythia-1b/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-1b/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6268d6a1a8ab7fdb-$(PRECISION) forward/pythia-1b/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-1b/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e63bccf2bd63cf29-$(PRECISION) forward/pythia-1b/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-1b/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 24b1823098db0df2-$(PRECISION) forward/gpt2-large/p0/s0/b.lr0.01-sgd.history.parquet forward/gpt2-large/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c46e7a38d6fb9eb9-$(PRECISION) forward/gpt2-large/p0/s1/b.lr0.01-sgd.history.parquet forward/gpt2-large/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 033b675a5727295f-$(PRECISION) forward/gpt2-large/p0/s2/b.lr0.01-sgd.history.parquet forward/gpt2-large/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 85544e959c8345ed-$(PRECISION) forward/pythia-410m/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-410m/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cb1e07bb0dd5e5ea-$(PRECISION) forward/pythia-410m/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-410m/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f48517896d4284ea-$(PRECISION) forward/pythia-410m/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-410m/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c69b466901c56f35-$(PRECISION) forward/gpt2-medium/p0/s0/b.lr0.01-sgd.history.parquet forward/gpt2-medium/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9698d3304a75d0a6-$(PRECISION) forward/gpt2-medium/p0/s1/b.lr0.01-sgd.history.parquet forward/gpt2-medium/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f16aa01cc4b5b857-$(PRECISION) forward/gpt2-medium/p0/s2/b.lr0.01-sgd.history.parquet forward/gpt2-medium/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 09023f03a0d1fdd8-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-160m/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 042987f083597565-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-160m/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 084a42c393341bfd-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-160m/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3323869da4e47a37-$(PRECISION) forward/gpt2-small/p0/s0/b.lr0.01-sgd.history.parquet forward/gpt2-small/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 04021eb897a48a68-$(PRECISION) forward/gpt2-small/p0/s1/b.lr0.01-sgd.history.parquet forward/gpt2-small/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a65a06248e48f51e-$(PRECISION) forward/gpt2-small/p0/s2/b.lr0.01-sgd.history.parquet forward/gpt2-small/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 91101171a5affe43-$(PRECISION) forward/pythia-70m/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-70m/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 326af1bf63113d20-$(PRECISION) forward/pythia-70m/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-70m/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 85fb6d669e2c1c1f-$(PRECISION) forward/pythia-70m/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-70m/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d28d27bc2a697ba6-$(PRECISION) forward/pythia-31m/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-31m/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9fe12b26865ec3b1-$(PRECISION) forward/pythia-31m/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-31m/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7a49c2a015e7ab02-$(PRECISION) forward/pythia-31m/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-31m/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6f421b64e295554b-$(PRECISION) forward/pythia-14m/p0/s0/b.lr0.01-sgd.history.parquet forward/pythia-14m/p0/s0/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e0eb78b0039d4a0e-$(PRECISION) forward/pythia-14m/p0/s1/b.lr0.01-sgd.history.parquet forward/pythia-14m/p0/s1/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f6c5783381104817-$(PRECISION) forward/pythia-14m/p0/s2/b.lr0.01-sgd.history.parquet forward/pythia-14m/p0/s2/b.lr0.01-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 74e7c6e6e4661ca0 forward/pythia-160m/p0/s0/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 833fbc4db8bab001-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01.history.parquet forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7e873a0a4fbb9a7c-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1.history.parquet forward/pythia-160m/p0/s0/b.lr0.00003-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 70f80a6baa1b37e9-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01.history.parquet forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d1d44788174e1711-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1.history.parquet forward/pythia-160m/p0/s0/b.lr0.00003-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 14b847f784da2174-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1.history.parquet forward/pythia-160m/p0/s0/b.lr0.00003-lwf-1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f80f8faebd0bad42-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3.history.parquet forward/pythia-160m/p0/s0/b.lr0.00003-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 40bd9fbe9292ee92-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01.history.parquet forward/pythia-160m/p0/s0/b.lr0.00003-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 409900a07f14becd forward/pythia-160m/p0/s1/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 14ba48b99c6a6feb-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01.history.parquet forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f38aa9c76dafe9ea-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1.history.parquet forward/pythia-160m/p0/s1/b.lr0.00003-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4011eb20cb4034c2-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01.history.parquet forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a2dd980f68da623f-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1.history.parquet forward/pythia-160m/p0/s1/b.lr0.00003-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1142d0310536d87f-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1.history.parquet forward/pythia-160m/p0/s1/b.lr0.00003-lwf-1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4d87baae6327419b-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3.history.parquet forward/pythia-160m/p0/s1/b.lr0.00003-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f546377a1abde037-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01.history.parquet forward/pythia-160m/p0/s1/b.lr0.00003-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 95edb1a2c4c4da47 forward/pythia-160m/p0/s2/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5b0e5f6828577e17-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01.history.parquet forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e7de64d1992c1508-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1.history.parquet forward/pythia-160m/p0/s2/b.lr0.00003-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 740daf65b1478395-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01.history.parquet forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5d4f62ff2341e654-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1.history.parquet forward/pythia-160m/p0/s2/b.lr0.00003-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fb607ade6bbca612-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1.history.parquet forward/pythia-160m/p0/s2/b.lr0.00003-lwf-1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 105dd45eadda7dd3-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3.history.parquet forward/pythia-160m/p0/s2/b.lr0.00003-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a6c2d1a59ac5d616-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01.history.parquet forward/pythia-160m/p0/s2/b.lr0.00003-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 14a7034a1b18c32f forward/pythia-12b/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 0a38fe446bcf0460 forward/pythia-12b/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 255484fcd8fcff7a forward/pythia-12b/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cda67e67b9e47f6e forward/pythia-6.9b/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 8f44f877e3dab5fe forward/pythia-6.9b/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 93e685f2c9d4f25a forward/pythia-6.9b/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f2e04fd38ed08439 forward/pythia-2.8b/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 2e41741989678b24 forward/pythia-2.8b/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 64dd64e0c91322b5 forward/pythia-2.8b/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) abbf8926c5c438db forward/gpt2-xl/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d73a837a66c5ca3e forward/gpt2-xl/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) cb7c73273679f70f forward/gpt2-xl/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b017642c11a97ace forward/pythia-1.4b/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e0167909c107d138 forward/pythia-1.4b/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) cd6ca629ee97cc4f forward/pythia-1.4b/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ead94fadb825d7ec forward/pythia-1b/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) a11f3007d57ffee4 forward/pythia-1b/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 06acff3dd52deb27 forward/pythia-1b/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cda8cbfc28dca86a forward/gpt2-large/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 2566997fcbf6af57 forward/gpt2-large/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) cdd23cc2f78ef266 forward/gpt2-large/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) aa746ab6f944373d forward/pythia-410m/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) ab210cbb1d655612 forward/pythia-410m/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) c30844f9ec2ba2f0 forward/pythia-410m/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 964cdde2336ed3fe forward/gpt2-medium/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 576f6230b22be630 forward/gpt2-medium/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 46d6da273deba95f forward/gpt2-medium/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 44781225da020cfe forward/pythia-160m/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) cf3c846201d8b815 forward/pythia-160m/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) dafeaa58226e760c forward/pythia-160m/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 096538f5b96b7283 forward/gpt2-small/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 371603eaefcaa0f5 forward/gpt2-small/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 5a7a52743ddaa661 forward/gpt2-small/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a0f02bfadb47a25d forward/pythia-70m/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 6ba76d0b7fb612b3 forward/pythia-70m/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 334c566b4037e6c6 forward/pythia-70m/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1bcc100af024e30b forward/pythia-31m/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 0613898891fc3a35 forward/pythia-31m/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) f2bb68ce2ae220c4 forward/pythia-31m/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fae907522e6eee34 forward/pythia-14m/p0/s0/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 6170a75534cda37a forward/pythia-14m/p0/s1/b.lr0.00003.overlap.parquet || :)

$(language)/forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 7e375eea21ebc258 forward/pythia-14m/p0/s2/b.lr0.00003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3c39298000641920 forward/pythia-12b/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-12b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) b18f29a1f4185ece forward/pythia-12b/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-12b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-12b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-12b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-12b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-12b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-12b/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 3ec4b35641062ddd forward/pythia-12b/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e1d6946c5e00a1a1 forward/pythia-6.9b/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-6.9b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 31889912a5811e47 forward/pythia-6.9b/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-6.9b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-6.9b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-6.9b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-6.9b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-6.9b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-6.9b/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 83e478ec4e9b0c3d forward/pythia-6.9b/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5b27c491b1a9775f forward/pythia-2.8b/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-2.8b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 0bf7d121fda97f1a forward/pythia-2.8b/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-2.8b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-2.8b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-2.8b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-2.8b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-2.8b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-2.8b/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) b92860d858565d5a forward/pythia-2.8b/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b6f55b47b071ad14 forward/gpt2-xl/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-xl/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 608cf369882ccf38 forward/gpt2-xl/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-xl/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-xl/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-xl/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-xl/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-xl/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-xl/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 1ff072979f6015ec forward/gpt2-xl/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c563d82dfd9d9f04 forward/pythia-1.4b/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-1.4b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) af91d507a1392601 forward/pythia-1.4b/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-1.4b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-1.4b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1.4b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1.4b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1.4b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1.4b/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) fad1929a98078a5f forward/pythia-1.4b/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8673f794d13ac70d forward/pythia-1b/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-1b/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s1/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d854b861d3ccfc7b forward/pythia-1b/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-1b/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-1b/p0/s2/a.history.parquet \
    $(language)/forward/pythia-1b/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-1b/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-1b/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-1b/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 2108e7fa363d6c35 forward/pythia-1b/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 00c88dd34d351357 forward/gpt2-large/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-large/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 92a931e41653bac4 forward/gpt2-large/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-large/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-large/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-large/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-large/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-large/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-large/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e6a9767c16ef0c14 forward/gpt2-large/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 75cae3df267a96b5 forward/pythia-410m/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-410m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 575f2eceb0325c3c forward/pythia-410m/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-410m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 5656aef3a7a828fe forward/pythia-410m/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 214ceffaef976f32 forward/gpt2-medium/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-medium/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 9b4ffbd1cdd19c83 forward/gpt2-medium/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-medium/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-medium/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-medium/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-medium/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-medium/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-medium/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) f8c8c8d2ae2ab35c forward/gpt2-medium/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dd95dc3038cc86f6 forward/pythia-160m/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-160m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) b61d8c8004172499 forward/pythia-160m/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-160m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) bb076318e0e45d73 forward/pythia-160m/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f89f86b9353b828f forward/gpt2-small/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-small/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 64527ed250679fe7 forward/gpt2-small/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-small/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-small/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-small/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-small/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-small/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-small/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 99e309e176484c3f forward/gpt2-small/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1e4749e5dcf876d7 forward/pythia-70m/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-70m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e15f0cd96fe2215e forward/pythia-70m/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-70m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d8f75becf074ad1d forward/pythia-70m/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9e73c5e82e4d6815 forward/pythia-31m/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-31m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d9d1cb283b65f095 forward/pythia-31m/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-31m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 7c3efd77adcad9b9 forward/pythia-31m/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 09d3d327053e49b0 forward/pythia-14m/p0/s0/a.overlap.parquet || :)

$(language)/forward/pythia-14m/p0/s1/a.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s1/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) db0960fdd4a6c443 forward/pythia-14m/p0/s1/a.overlap.parquet || :)

$(language)/forward/pythia-14m/p0/s2/a.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s2/a.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 8a18a80e22b09b40 forward/pythia-14m/p0/s2/a.overlap.parquet || :)

$(language)/pretrain/pythia-12b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-12b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-12b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-12b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-12b/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) a263ae91ba57b171 pretrain/pythia-12b/p0.overlap.parquet || :)

$(language)/pretrain/pythia-6.9b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-6.9b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-6.9b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-6.9b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-6.9b/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 68efddfcddeb7e8e pretrain/pythia-6.9b/p0.overlap.parquet || :)

$(language)/pretrain/pythia-2.8b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-2.8b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-2.8b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-2.8b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-2.8b/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 46383391b35eff1f pretrain/pythia-2.8b/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-xl/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-xl/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-xl/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-xl --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-xl/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) f14995a06fc8deea pretrain/gpt2-xl/p0.overlap.parquet || :)

$(language)/pretrain/pythia-1.4b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-1.4b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-1.4b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-1.4b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-1.4b/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 25634b8208d8a31b pretrain/pythia-1.4b/p0.overlap.parquet || :)

$(language)/pretrain/pythia-1b/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-1b/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-1b/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-1b --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-1b/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 0e8c7e069a77e58d pretrain/pythia-1b/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-large/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-large/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-large/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-large --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-large/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 6855bcfdcc85c13a pretrain/gpt2-large/p0.overlap.parquet || :)

$(language)/pretrain/pythia-410m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-410m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-410m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-410m/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) a86755bbb5d85ddc pretrain/pythia-410m/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-medium/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2-medium/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-medium/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2-medium --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-medium/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 162bb1e43cf3f483 pretrain/gpt2-medium/p0.overlap.parquet || :)

$(language)/pretrain/pythia-160m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-160m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-160m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-160m/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e36e501170cf310f pretrain/pythia-160m/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-small/p0.overlap.parquet: \
    $(call files,$(MODELS)/gpt2/*.safetensors) \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-small/
	$(GPU) $(BIN)/overlap $(MODELS)/gpt2 --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-small/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 7d2d8215f2a642df pretrain/gpt2-small/p0.overlap.parquet || :)

$(language)/pretrain/pythia-70m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-70m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-70m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-70m/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 165f1a2647a65b1f pretrain/pythia-70m/p0.overlap.parquet || :)

$(language)/pretrain/pythia-31m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-31m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-31m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-31m/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 372fe2dd7a6bfaf9 pretrain/pythia-31m/p0.overlap.parquet || :)

$(language)/pretrain/pythia-14m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-14m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-14m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-14m/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) db46aa610267ee34 pretrain/pythia-14m/p0.overlap.parquet || :)
