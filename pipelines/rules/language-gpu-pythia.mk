# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/language.toml pipelines/language/gpu-pythia/../gpu/study.toml pipelines/language/gpu-pythia/study.toml
# sha256 of these: 37fc79a8b775e6677c70ee3808d4e1117df9b8ec7dd708b131f898b6ee0658b9

language := $(OUT)/language-gpu
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
	@mkdir -p $(language)
	@printf '%s\n' $(wildcard $(wordlist 1,150,$(language/size-files))) > $(language)/size.so-far.files
	@printf '%s\n' $(wildcard $(wordlist 151,300,$(language/size-files))) >> $(language)/size.so-far.files
	@$(if $(wildcard $(language/size-files)),$(CPU),:) $(BIN)/report $$(cat $(language)/size.so-far.files) \
	    --title "Language on one GPU: size, so far" --out $(language)/size.so-far.html
	@rm -f $(language)/size.so-far.files
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
language-keep: | build $(language-rules)
	@$(BIN)/grid outdated $(language-rules) $(settings) --keep
language-plan: | build $(language-rules) $(language)/tokenizer.json $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet $(language)/tables/gpt2.parquet $(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet $(language)/tables/pythia.parquet $(language)/tokens/pythia/general/train-00000-of-00001.parquet $(language)/tokens/pythia/general/test-00000-of-00001.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/language.toml --preset gpu-pythia --json $(settings) --bin $(BIN) | $(BIN)/plan

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
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0001.samples.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.0001.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.history.parquet \
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
    $(language)/tables/pythia.parquet \
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
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.samples.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
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
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
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
	@mkdir -p $(language)
	@printf '%s\n' $(wordlist 1,150,$(language/size-files)) > $(language)/size.files
	@printf '%s\n' $(wordlist 151,300,$(language/size-files)) >> $(language)/size.files
	$(CPU) $(BIN)/report $$(cat $(language)/size.files) \
	    --title "Language on one GPU: size" --out $(language)/size.html \
	    --joined $(language)/size.figures --svg $(language)/size.figures --markdown $(language)/size.figures/README.md
	@rm -f $(language)/size.files

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
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-410m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-410m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-410m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-160m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-160m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-160m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-70m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-70m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-70m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-31m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-31m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-31m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-14m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-14m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/reverse/pythia-14m/p0/s2/b.lr0.0003.history.parquet \
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
    $(language)/tables/pythia.parquet \
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
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
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
    $(language)/reverse/pythia-410m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s2/a.history.parquet \
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
    $(language)/forward/pythia-410m/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.05-sgd.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.05-sgd.history.parquet \
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
    $(language)/tables/pythia.parquet \
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
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
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
    $(language)/tables/pythia.parquet \
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
    $(language)/tables/pythia.parquet \
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
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.history.parquet \
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
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.overlap.parquet \
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
    $(language)/forward/pythia-410m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.overlap.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.overlap.parquet \
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
    $(language)/pretrain/pythia-410m/p0.overlap.parquet \
    $(language)/pretrain/pythia-160m/p0.overlap.parquet \
    $(language)/pretrain/pythia-70m/p0.overlap.parquet \
    $(language)/pretrain/pythia-31m/p0.overlap.parquet \
    $(language)/pretrain/pythia-14m/p0.overlap.parquet \
    $(language)/pretrain/gpt2-768/p0.overlap.parquet \
    $(language)/pretrain/gpt2-640/p0.overlap.parquet \
    $(language)/pretrain/gpt2-512/p0.overlap.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tables/pythia.parquet \
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
    $(language)/forward/pythia-410m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
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
	@$(if $(dry),,$(BIN)/grid made $(language) ad94d15bb17c09bf tokenizer.json || :)

$(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/imdb/
$(language)/tokens/gpt2/imdb%train-00000-of-00001.parquet $(language)/tokens/gpt2/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(language)/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/imdb
	@$(if $(dry),,$(BIN)/grid made $(language) 47c63025ce3900e7 tokens/gpt2/imdb/train-00000-of-00001.parquet tokens/gpt2/imdb/test-00000-of-00001.parquet || :)

$(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/wikipedia/
$(language)/tokens/gpt2/wikipedia%train-00000-of-00001.parquet $(language)/tokens/gpt2/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(language)/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/wikipedia
	@$(if $(dry),,$(BIN)/grid made $(language) d8212dc1eff117a7 tokens/gpt2/wikipedia/train-00000-of-00001.parquet tokens/gpt2/wikipedia/test-00000-of-00001.parquet || :)

$(language)/tables/gpt2.parquet: \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --by data-set --valid 0 --test-rows 512 --out $(language)/tables/gpt2.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) f0a57392d914fb94 tables/gpt2.parquet || :)

$(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/general/
$(language)/tokens/gpt2/general%train-00000-of-00001.parquet $(language)/tokens/gpt2/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(language)/tokenizer.json --length 1024 --out $(language)/tokens/gpt2/general
	@$(if $(dry),,$(BIN)/grid made $(language) 4352e77901075a02 tokens/gpt2/general/train-00000-of-00001.parquet tokens/gpt2/general/test-00000-of-00001.parquet || :)

$(language)/pretrain/gpt2-384/p0.history.parquet $(language)/pretrain/gpt2-384/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
$(language)/pretrain/gpt2-384/p0%history.parquet $(language)/pretrain/gpt2-384/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 0 --out $(language)/pretrain/gpt2-384/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) f36ab0d0eed884f8-$(PRECISION) pretrain/gpt2-384/p0.history.parquet pretrain/gpt2-384/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6c9eac9dba4b39c4-$(PRECISION) forward/gpt2-384/p0/s0/a.history.parquet forward/gpt2-384/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1765eb2ef20a0271-$(PRECISION) forward/gpt2-384/p0/s0/b.lr0.0001.history.parquet forward/gpt2-384/p0/s0/b.lr0.0001.samples.parquet || :)

$(language)/pretrain/gpt2-384/p1.history.parquet $(language)/pretrain/gpt2-384/p1.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
$(language)/pretrain/gpt2-384/p1%history.parquet $(language)/pretrain/gpt2-384/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 1 --out $(language)/pretrain/gpt2-384/p1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 07657391d7bb4f46-$(PRECISION) pretrain/gpt2-384/p1.history.parquet pretrain/gpt2-384/p1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ada12a568de47017-$(PRECISION) forward/gpt2-384/p1/s1/a.history.parquet forward/gpt2-384/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 33382c1188039731-$(PRECISION) forward/gpt2-384/p1/s1/b.lr0.0001.history.parquet forward/gpt2-384/p1/s1/b.lr0.0001.safetensors || :)

$(language)/pretrain/gpt2-384/p2.history.parquet $(language)/pretrain/gpt2-384/p2.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
$(language)/pretrain/gpt2-384/p2%history.parquet $(language)/pretrain/gpt2-384/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=384 --set model.n_head=6 --set labels.size=384 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 2 --out $(language)/pretrain/gpt2-384/p2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 8d5c1a830489c111-$(PRECISION) pretrain/gpt2-384/p2.history.parquet pretrain/gpt2-384/p2.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 241834d539079982-$(PRECISION) forward/gpt2-384/p2/s2/a.history.parquet forward/gpt2-384/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1b51bccba2da1097-$(PRECISION) forward/gpt2-384/p2/s2/b.lr0.0001.history.parquet forward/gpt2-384/p2/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 358b013e1107d638-$(PRECISION) forward/gpt2-384/p0/s0/b.lr0.0003.history.parquet forward/gpt2-384/p0/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3a0c4b6e55ab00d3-$(PRECISION) forward/gpt2-384/p1/s1/b.lr0.0003.history.parquet forward/gpt2-384/p1/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 01ec5ce0cce59348-$(PRECISION) forward/gpt2-384/p2/s2/b.lr0.0003.history.parquet forward/gpt2-384/p2/s2/b.lr0.0003.safetensors || :)

$(language)/pretrain/gpt2-256/p0.history.parquet $(language)/pretrain/gpt2-256/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
$(language)/pretrain/gpt2-256/p0%history.parquet $(language)/pretrain/gpt2-256/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 0 --out $(language)/pretrain/gpt2-256/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) ed2fec7f8acc109b-$(PRECISION) pretrain/gpt2-256/p0.history.parquet pretrain/gpt2-256/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bc759e2eba873c4c-$(PRECISION) forward/gpt2-256/p0/s0/a.history.parquet forward/gpt2-256/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b1cd390a254fd651-$(PRECISION) forward/gpt2-256/p0/s0/b.lr0.0001.history.parquet forward/gpt2-256/p0/s0/b.lr0.0001.samples.parquet || :)

$(language)/pretrain/gpt2-256/p1.history.parquet $(language)/pretrain/gpt2-256/p1.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
$(language)/pretrain/gpt2-256/p1%history.parquet $(language)/pretrain/gpt2-256/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 1 --out $(language)/pretrain/gpt2-256/p1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) a2b23dc431b8c79d-$(PRECISION) pretrain/gpt2-256/p1.history.parquet pretrain/gpt2-256/p1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c260b64ec502fe32-$(PRECISION) forward/gpt2-256/p1/s1/a.history.parquet forward/gpt2-256/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1965100eb35942f5-$(PRECISION) forward/gpt2-256/p1/s1/b.lr0.0001.history.parquet forward/gpt2-256/p1/s1/b.lr0.0001.safetensors || :)

$(language)/pretrain/gpt2-256/p2.history.parquet $(language)/pretrain/gpt2-256/p2.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
$(language)/pretrain/gpt2-256/p2%history.parquet $(language)/pretrain/gpt2-256/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=256 --set model.n_head=4 --set labels.size=256 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.lr=1e-3 --seed 2 --out $(language)/pretrain/gpt2-256/p2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 5010057d87cb9c15-$(PRECISION) pretrain/gpt2-256/p2.history.parquet pretrain/gpt2-256/p2.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9e53f07ba765816e-$(PRECISION) forward/gpt2-256/p2/s2/a.history.parquet forward/gpt2-256/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a125a7367210882f-$(PRECISION) forward/gpt2-256/p2/s2/b.lr0.0001.history.parquet forward/gpt2-256/p2/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6c3bc8c9aab8f4a6-$(PRECISION) forward/gpt2-256/p0/s0/b.lr0.0003.history.parquet forward/gpt2-256/p0/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 293c686105a8f704-$(PRECISION) forward/gpt2-256/p1/s1/b.lr0.0003.history.parquet forward/gpt2-256/p1/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2bf7a549128f0c2a-$(PRECISION) forward/gpt2-256/p2/s2/b.lr0.0003.history.parquet forward/gpt2-256/p2/s2/b.lr0.0003.safetensors || :)

$(language)/tokens/pythia/imdb/train-00000-of-00001.parquet $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet: \
    $(call files,$(call set,imdb)) \
    $(MODELS)/pythia-14m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/imdb/
$(language)/tokens/pythia/imdb%train-00000-of-00001.parquet $(language)/tokens/pythia/imdb%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,imdb)' --tokenizer $(MODELS)/pythia-14m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/imdb
	@$(if $(dry),,$(BIN)/grid made $(language) 33ff3e5ce429fdce tokens/pythia/imdb/train-00000-of-00001.parquet tokens/pythia/imdb/test-00000-of-00001.parquet || :)

$(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet: \
    $(call files,$(call set,wikipedia)) \
    $(MODELS)/pythia-14m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/wikipedia/
$(language)/tokens/pythia/wikipedia%train-00000-of-00001.parquet $(language)/tokens/pythia/wikipedia%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,wikipedia)' --tokenizer $(MODELS)/pythia-14m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/wikipedia
	@$(if $(dry),,$(BIN)/grid made $(language) 34e10314597857de tokens/pythia/wikipedia/train-00000-of-00001.parquet tokens/pythia/wikipedia/test-00000-of-00001.parquet || :)

$(language)/tables/pythia.parquet: \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --by data-set --valid 0 --test-rows 512 --out $(language)/tables/pythia.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) fae4c3daa5367551 tables/pythia.parquet || :)

$(language)/tokens/pythia/general/train-00000-of-00001.parquet $(language)/tokens/pythia/general/test-00000-of-00001.parquet: \
    $(call files,$(call set,general)) \
    $(MODELS)/pythia-14m/tokenizer.json | build $(language-rules) $(language)/tokens/pythia/general/
$(language)/tokens/pythia/general%train-00000-of-00001.parquet $(language)/tokens/pythia/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize '$(call set,general)' --tokenizer $(MODELS)/pythia-14m/tokenizer.json --length 1024 --out $(language)/tokens/pythia/general
	@$(if $(dry),,$(BIN)/grid made $(language) c48443c9da40ae02 tokens/pythia/general/train-00000-of-00001.parquet tokens/pythia/general/test-00000-of-00001.parquet || :)

$(language)/forward/pythia-410m/p0/s0/a.history.parquet $(language)/forward/pythia-410m/p0/s0/a.safetensors $(language)/forward/pythia-410m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s0/
$(language)/forward/pythia-410m/p0/s0/a%history.parquet $(language)/forward/pythia-410m/p0/s0/a%safetensors $(language)/forward/pythia-410m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 0 --out $(language)/forward/pythia-410m/p0/s0/a.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) ec92d0c9493bb58f-$(PRECISION) forward/pythia-410m/p0/s0/a.history.parquet forward/pythia-410m/p0/s0/a.samples.parquet || :)

$(language)/forward/pythia-410m/p0/s0/b.lr0.0001.history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.0001.safetensors $(language)/forward/pythia-410m/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-410m/p0/s0/b.lr0.0001%history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.0001%safetensors $(language)/forward/pythia-410m/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-410m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-410m/p0/s0/b.lr0.0001.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 58160aefe313513d-$(PRECISION) forward/pythia-410m/p0/s0/b.lr0.0001.history.parquet forward/pythia-410m/p0/s0/b.lr0.0001.samples.parquet || :)

$(language)/forward/pythia-410m/p0/s1/a.history.parquet $(language)/forward/pythia-410m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
$(language)/forward/pythia-410m/p0/s1/a%history.parquet $(language)/forward/pythia-410m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 0 --out $(language)/forward/pythia-410m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) b7245a4bd7ed1ede-$(PRECISION) forward/pythia-410m/p0/s1/a.history.parquet forward/pythia-410m/p0/s1/a.safetensors || :)

$(language)/forward/pythia-410m/p0/s1/b.lr0.0001.history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
$(language)/forward/pythia-410m/p0/s1/b.lr0.0001%history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-410m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 8ca2ea1cd10c79de-$(PRECISION) forward/pythia-410m/p0/s1/b.lr0.0001.history.parquet forward/pythia-410m/p0/s1/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-410m/p0/s2/a.history.parquet $(language)/forward/pythia-410m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
$(language)/forward/pythia-410m/p0/s2/a%history.parquet $(language)/forward/pythia-410m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 0 --out $(language)/forward/pythia-410m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 28c67b5c3098e707-$(PRECISION) forward/pythia-410m/p0/s2/a.history.parquet forward/pythia-410m/p0/s2/a.safetensors || :)

$(language)/forward/pythia-410m/p0/s2/b.lr0.0001.history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
$(language)/forward/pythia-410m/p0/s2/b.lr0.0001%history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-410m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 4581137ed988abcc-$(PRECISION) forward/pythia-410m/p0/s2/b.lr0.0001.history.parquet forward/pythia-410m/p0/s2/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-410m/p0/s0/b.lr0.0003.history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.safetensors $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-410m/p0/s0/b.lr0.0003%history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.0003%safetensors $(language)/forward/pythia-410m/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-410m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 9aaf9ff2099cc093-$(PRECISION) forward/pythia-410m/p0/s0/b.lr0.0003.history.parquet forward/pythia-410m/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/pythia-410m/p0/s1/b.lr0.0003.history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
$(language)/forward/pythia-410m/p0/s1/b.lr0.0003%history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-410m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) c8aad98d7d1185cc-$(PRECISION) forward/pythia-410m/p0/s1/b.lr0.0003.history.parquet forward/pythia-410m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-410m/p0/s2/b.lr0.0003.history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
$(language)/forward/pythia-410m/p0/s2/b.lr0.0003%history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-410m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) a3cc653e5fc6a89e-$(PRECISION) forward/pythia-410m/p0/s2/b.lr0.0003.history.parquet forward/pythia-410m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-160m/p0/s0/a.history.parquet $(language)/forward/pythia-160m/p0/s0/a.safetensors $(language)/forward/pythia-160m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
$(language)/forward/pythia-160m/p0/s0/a%history.parquet $(language)/forward/pythia-160m/p0/s0/a%safetensors $(language)/forward/pythia-160m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 0 --out $(language)/forward/pythia-160m/p0/s0/a.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 3792c1111e512122-$(PRECISION) forward/pythia-160m/p0/s0/a.history.parquet forward/pythia-160m/p0/s0/a.samples.parquet || :)

$(language)/forward/pythia-160m/p0/s0/b.lr0.0001.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.0001.safetensors $(language)/forward/pythia-160m/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-160m/p0/s0/b.lr0.0001%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.0001%safetensors $(language)/forward/pythia-160m/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.0001.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 676cd91b7f3a5430-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.0001.history.parquet forward/pythia-160m/p0/s0/b.lr0.0001.samples.parquet || :)

$(language)/forward/pythia-160m/p0/s1/a.history.parquet $(language)/forward/pythia-160m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/a%history.parquet $(language)/forward/pythia-160m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 0 --out $(language)/forward/pythia-160m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) a37f64490d7b3dd1-$(PRECISION) forward/pythia-160m/p0/s1/a.history.parquet forward/pythia-160m/p0/s1/a.safetensors || :)

$(language)/forward/pythia-160m/p0/s1/b.lr0.0001.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.0001%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) b88434a350f7b88f-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.0001.history.parquet forward/pythia-160m/p0/s1/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-160m/p0/s2/a.history.parquet $(language)/forward/pythia-160m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/a%history.parquet $(language)/forward/pythia-160m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 0 --out $(language)/forward/pythia-160m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) d07f8c66ec170f1f-$(PRECISION) forward/pythia-160m/p0/s2/a.history.parquet forward/pythia-160m/p0/s2/a.safetensors || :)

$(language)/forward/pythia-160m/p0/s2/b.lr0.0001.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.0001%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) dbb23d1cf77da0d0-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.0001.history.parquet forward/pythia-160m/p0/s2/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-160m/p0/s0/b.lr0.0003.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.safetensors $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-160m/p0/s0/b.lr0.0003%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.0003%safetensors $(language)/forward/pythia-160m/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 521fd6ec722ce2ce-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.0003.history.parquet forward/pythia-160m/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/pythia-160m/p0/s1/b.lr0.0003.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.0003%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 7d4a1455863d5c6c-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.0003.history.parquet forward/pythia-160m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-160m/p0/s2/b.lr0.0003.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.0003%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 047ea172862e58b4-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.0003.history.parquet forward/pythia-160m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-70m/p0/s0/a.history.parquet $(language)/forward/pythia-70m/p0/s0/a.safetensors $(language)/forward/pythia-70m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s0/
$(language)/forward/pythia-70m/p0/s0/a%history.parquet $(language)/forward/pythia-70m/p0/s0/a%safetensors $(language)/forward/pythia-70m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 0 --out $(language)/forward/pythia-70m/p0/s0/a.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 7dbd769844adf38c-$(PRECISION) forward/pythia-70m/p0/s0/a.history.parquet forward/pythia-70m/p0/s0/a.samples.parquet || :)

$(language)/forward/pythia-70m/p0/s0/b.lr0.0001.history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.0001.safetensors $(language)/forward/pythia-70m/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-70m/p0/s0/b.lr0.0001%history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.0001%safetensors $(language)/forward/pythia-70m/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-70m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-70m/p0/s0/b.lr0.0001.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) c07eb02e57ccc147-$(PRECISION) forward/pythia-70m/p0/s0/b.lr0.0001.history.parquet forward/pythia-70m/p0/s0/b.lr0.0001.samples.parquet || :)

$(language)/forward/pythia-70m/p0/s1/a.history.parquet $(language)/forward/pythia-70m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
$(language)/forward/pythia-70m/p0/s1/a%history.parquet $(language)/forward/pythia-70m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 0 --out $(language)/forward/pythia-70m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 04a4b086ba52bcc3-$(PRECISION) forward/pythia-70m/p0/s1/a.history.parquet forward/pythia-70m/p0/s1/a.safetensors || :)

$(language)/forward/pythia-70m/p0/s1/b.lr0.0001.history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
$(language)/forward/pythia-70m/p0/s1/b.lr0.0001%history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-70m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 38726f3454ce29d4-$(PRECISION) forward/pythia-70m/p0/s1/b.lr0.0001.history.parquet forward/pythia-70m/p0/s1/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-70m/p0/s2/a.history.parquet $(language)/forward/pythia-70m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
$(language)/forward/pythia-70m/p0/s2/a%history.parquet $(language)/forward/pythia-70m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 0 --out $(language)/forward/pythia-70m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 47bd76da4d133d02-$(PRECISION) forward/pythia-70m/p0/s2/a.history.parquet forward/pythia-70m/p0/s2/a.safetensors || :)

$(language)/forward/pythia-70m/p0/s2/b.lr0.0001.history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
$(language)/forward/pythia-70m/p0/s2/b.lr0.0001%history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-70m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 24c9a51937ca3c6b-$(PRECISION) forward/pythia-70m/p0/s2/b.lr0.0001.history.parquet forward/pythia-70m/p0/s2/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-70m/p0/s0/b.lr0.0003.history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.safetensors $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-70m/p0/s0/b.lr0.0003%history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.0003%safetensors $(language)/forward/pythia-70m/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-70m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) fa885f72f0de8e44-$(PRECISION) forward/pythia-70m/p0/s0/b.lr0.0003.history.parquet forward/pythia-70m/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/pythia-70m/p0/s1/b.lr0.0003.history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
$(language)/forward/pythia-70m/p0/s1/b.lr0.0003%history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-70m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 7886046af373b47c-$(PRECISION) forward/pythia-70m/p0/s1/b.lr0.0003.history.parquet forward/pythia-70m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-70m/p0/s2/b.lr0.0003.history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
$(language)/forward/pythia-70m/p0/s2/b.lr0.0003%history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-70m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 00cddb3db75dc413-$(PRECISION) forward/pythia-70m/p0/s2/b.lr0.0003.history.parquet forward/pythia-70m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-31m/p0/s0/a.history.parquet $(language)/forward/pythia-31m/p0/s0/a.safetensors $(language)/forward/pythia-31m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s0/
$(language)/forward/pythia-31m/p0/s0/a%history.parquet $(language)/forward/pythia-31m/p0/s0/a%safetensors $(language)/forward/pythia-31m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 0 --out $(language)/forward/pythia-31m/p0/s0/a.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 7107dcea54189f59-$(PRECISION) forward/pythia-31m/p0/s0/a.history.parquet forward/pythia-31m/p0/s0/a.samples.parquet || :)

$(language)/forward/pythia-31m/p0/s0/b.lr0.0001.history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.0001.safetensors $(language)/forward/pythia-31m/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-31m/p0/s0/b.lr0.0001%history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.0001%safetensors $(language)/forward/pythia-31m/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-31m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-31m/p0/s0/b.lr0.0001.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 89bede7b7fb2022d-$(PRECISION) forward/pythia-31m/p0/s0/b.lr0.0001.history.parquet forward/pythia-31m/p0/s0/b.lr0.0001.samples.parquet || :)

$(language)/forward/pythia-31m/p0/s1/a.history.parquet $(language)/forward/pythia-31m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
$(language)/forward/pythia-31m/p0/s1/a%history.parquet $(language)/forward/pythia-31m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 0 --out $(language)/forward/pythia-31m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) d2e519e96111f4e6-$(PRECISION) forward/pythia-31m/p0/s1/a.history.parquet forward/pythia-31m/p0/s1/a.safetensors || :)

$(language)/forward/pythia-31m/p0/s1/b.lr0.0001.history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
$(language)/forward/pythia-31m/p0/s1/b.lr0.0001%history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-31m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 407929994aa8720a-$(PRECISION) forward/pythia-31m/p0/s1/b.lr0.0001.history.parquet forward/pythia-31m/p0/s1/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-31m/p0/s2/a.history.parquet $(language)/forward/pythia-31m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
$(language)/forward/pythia-31m/p0/s2/a%history.parquet $(language)/forward/pythia-31m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 0 --out $(language)/forward/pythia-31m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 41d33968e8418344-$(PRECISION) forward/pythia-31m/p0/s2/a.history.parquet forward/pythia-31m/p0/s2/a.safetensors || :)

$(language)/forward/pythia-31m/p0/s2/b.lr0.0001.history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
$(language)/forward/pythia-31m/p0/s2/b.lr0.0001%history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-31m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 172c38923dc56f99-$(PRECISION) forward/pythia-31m/p0/s2/b.lr0.0001.history.parquet forward/pythia-31m/p0/s2/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-31m/p0/s0/b.lr0.0003.history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.safetensors $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-31m/p0/s0/b.lr0.0003%history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.0003%safetensors $(language)/forward/pythia-31m/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-31m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) ef2d18a95db001e3-$(PRECISION) forward/pythia-31m/p0/s0/b.lr0.0003.history.parquet forward/pythia-31m/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/pythia-31m/p0/s1/b.lr0.0003.history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
$(language)/forward/pythia-31m/p0/s1/b.lr0.0003%history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-31m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 8cec6f91f3315bce-$(PRECISION) forward/pythia-31m/p0/s1/b.lr0.0003.history.parquet forward/pythia-31m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-31m/p0/s2/b.lr0.0003.history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
$(language)/forward/pythia-31m/p0/s2/b.lr0.0003%history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-31m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 7fc1a77b668bf7f0-$(PRECISION) forward/pythia-31m/p0/s2/b.lr0.0003.history.parquet forward/pythia-31m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-14m/p0/s0/a.history.parquet $(language)/forward/pythia-14m/p0/s0/a.safetensors $(language)/forward/pythia-14m/p0/s0/a.samples.parquet: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s0/
$(language)/forward/pythia-14m/p0/s0/a%history.parquet $(language)/forward/pythia-14m/p0/s0/a%safetensors $(language)/forward/pythia-14m/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 0 --out $(language)/forward/pythia-14m/p0/s0/a.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) f37990420d61f96b-$(PRECISION) forward/pythia-14m/p0/s0/a.history.parquet forward/pythia-14m/p0/s0/a.samples.parquet || :)

$(language)/forward/pythia-14m/p0/s0/b.lr0.0001.history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.0001.safetensors $(language)/forward/pythia-14m/p0/s0/b.lr0.0001.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-14m/p0/s0/b.lr0.0001%history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.0001%safetensors $(language)/forward/pythia-14m/p0/s0/b.lr0.0001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-14m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-14m/p0/s0/b.lr0.0001.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 7d55ee6d6631868b-$(PRECISION) forward/pythia-14m/p0/s0/b.lr0.0001.history.parquet forward/pythia-14m/p0/s0/b.lr0.0001.samples.parquet || :)

$(language)/forward/pythia-14m/p0/s1/a.history.parquet $(language)/forward/pythia-14m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
$(language)/forward/pythia-14m/p0/s1/a%history.parquet $(language)/forward/pythia-14m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 0 --out $(language)/forward/pythia-14m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 6eb71c8a76cd81cb-$(PRECISION) forward/pythia-14m/p0/s1/a.history.parquet forward/pythia-14m/p0/s1/a.safetensors || :)

$(language)/forward/pythia-14m/p0/s1/b.lr0.0001.history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
$(language)/forward/pythia-14m/p0/s1/b.lr0.0001%history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-14m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 0e3142bb14422cf6-$(PRECISION) forward/pythia-14m/p0/s1/b.lr0.0001.history.parquet forward/pythia-14m/p0/s1/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-14m/p0/s2/a.history.parquet $(language)/forward/pythia-14m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
$(language)/forward/pythia-14m/p0/s2/a%history.parquet $(language)/forward/pythia-14m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 0 --out $(language)/forward/pythia-14m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) f4cae7a7f28098a3-$(PRECISION) forward/pythia-14m/p0/s2/a.history.parquet forward/pythia-14m/p0/s2/a.safetensors || :)

$(language)/forward/pythia-14m/p0/s2/b.lr0.0001.history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.0001.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
$(language)/forward/pythia-14m/p0/s2/b.lr0.0001%history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.0001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-14m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0001 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.0001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) eb0f14cb464d18af-$(PRECISION) forward/pythia-14m/p0/s2/b.lr0.0001.history.parquet forward/pythia-14m/p0/s2/b.lr0.0001.safetensors || :)

$(language)/forward/pythia-14m/p0/s0/b.lr0.0003.history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.safetensors $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/gpu/finetune.toml \
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
$(language)/forward/pythia-14m/p0/s0/b.lr0.0003%history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.0003%safetensors $(language)/forward/pythia-14m/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-14m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.safetensors --sample 'The film'
	@$(if $(dry),,$(BIN)/grid made $(language) 057dd5a48875056e-$(PRECISION) forward/pythia-14m/p0/s0/b.lr0.0003.history.parquet forward/pythia-14m/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/pythia-14m/p0/s1/b.lr0.0003.history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
$(language)/forward/pythia-14m/p0/s1/b.lr0.0003%history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-14m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 320bdcdbf19d1821-$(PRECISION) forward/pythia-14m/p0/s1/b.lr0.0003.history.parquet forward/pythia-14m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/forward/pythia-14m/p0/s2/b.lr0.0003.history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
$(language)/forward/pythia-14m/p0/s2/b.lr0.0003%history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-14m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 04dc961589573b79-$(PRECISION) forward/pythia-14m/p0/s2/b.lr0.0003.history.parquet forward/pythia-14m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/pretrain/gpt2-768/p0.history.parquet $(language)/pretrain/gpt2-768/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-768/
$(language)/pretrain/gpt2-768/p0%history.parquet $(language)/pretrain/gpt2-768/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=768 --set model.n_head=12 --set labels.size=768 --config pipelines/language/gpu/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-768/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 93cb85a6f485ff98-$(PRECISION) pretrain/gpt2-768/p0.history.parquet pretrain/gpt2-768/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3645ba60a0650097-$(PRECISION) forward/gpt2-768/p0/s0/a.history.parquet forward/gpt2-768/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 26409faf5ccea0cb-$(PRECISION) forward/gpt2-768/p0/s0/b.lr0.0001.history.parquet forward/gpt2-768/p0/s0/b.lr0.0001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 55b999bd1fdc0232-$(PRECISION) forward/gpt2-768/p0/s1/a.history.parquet forward/gpt2-768/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 647885fd3066fbb2-$(PRECISION) forward/gpt2-768/p0/s1/b.lr0.0001.history.parquet forward/gpt2-768/p0/s1/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 928b8fc152d7dd2d-$(PRECISION) forward/gpt2-768/p0/s2/a.history.parquet forward/gpt2-768/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9abd7d1a58eb1dfa-$(PRECISION) forward/gpt2-768/p0/s2/b.lr0.0001.history.parquet forward/gpt2-768/p0/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b0492ad01e0b8b2c-$(PRECISION) forward/gpt2-768/p0/s0/b.lr0.0003.history.parquet forward/gpt2-768/p0/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6651681c0d11569a-$(PRECISION) forward/gpt2-768/p0/s1/b.lr0.0003.history.parquet forward/gpt2-768/p0/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7373cee0f60ebca8-$(PRECISION) forward/gpt2-768/p0/s2/b.lr0.0003.history.parquet forward/gpt2-768/p0/s2/b.lr0.0003.safetensors || :)

$(language)/pretrain/gpt2-640/p0.history.parquet $(language)/pretrain/gpt2-640/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-640/
$(language)/pretrain/gpt2-640/p0%history.parquet $(language)/pretrain/gpt2-640/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=640 --set model.n_head=10 --set labels.size=640 --config pipelines/language/gpu/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-640/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 2078239f77ace947-$(PRECISION) pretrain/gpt2-640/p0.history.parquet pretrain/gpt2-640/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f35f7d9544c29847-$(PRECISION) forward/gpt2-640/p0/s0/a.history.parquet forward/gpt2-640/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b939b0bcbca2d40b-$(PRECISION) forward/gpt2-640/p0/s0/b.lr0.0001.history.parquet forward/gpt2-640/p0/s0/b.lr0.0001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3f6123a8b1d970bb-$(PRECISION) forward/gpt2-640/p0/s1/a.history.parquet forward/gpt2-640/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5689d64f66839754-$(PRECISION) forward/gpt2-640/p0/s1/b.lr0.0001.history.parquet forward/gpt2-640/p0/s1/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d23a0eb54c9cae36-$(PRECISION) forward/gpt2-640/p0/s2/a.history.parquet forward/gpt2-640/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2409855c3d62e1e9-$(PRECISION) forward/gpt2-640/p0/s2/b.lr0.0001.history.parquet forward/gpt2-640/p0/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 908daa8b297f1244-$(PRECISION) forward/gpt2-640/p0/s0/b.lr0.0003.history.parquet forward/gpt2-640/p0/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 09702c876c7961c5-$(PRECISION) forward/gpt2-640/p0/s1/b.lr0.0003.history.parquet forward/gpt2-640/p0/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0c1175b3cd14f879-$(PRECISION) forward/gpt2-640/p0/s2/b.lr0.0003.history.parquet forward/gpt2-640/p0/s2/b.lr0.0003.safetensors || :)

$(language)/pretrain/gpt2-512/p0.history.parquet $(language)/pretrain/gpt2-512/p0.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-512/
$(language)/pretrain/gpt2-512/p0%history.parquet $(language)/pretrain/gpt2-512/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --config pipelines/language/gpu/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-512/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) bc31556c060f0cc8-$(PRECISION) pretrain/gpt2-512/p0.history.parquet pretrain/gpt2-512/p0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 492e13aee0828149-$(PRECISION) forward/gpt2-512/p0/s0/a.history.parquet forward/gpt2-512/p0/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b5a4506f1c8e090d-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0001.history.parquet forward/gpt2-512/p0/s0/b.lr0.0001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e0012f8806cb4eda-$(PRECISION) forward/gpt2-512/p0/s1/a.history.parquet forward/gpt2-512/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4aae804cb23b095f-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0001.history.parquet forward/gpt2-512/p0/s1/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 006b2dc2524e8314-$(PRECISION) forward/gpt2-512/p0/s2/a.history.parquet forward/gpt2-512/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) af30c2cece289b8e-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0001.history.parquet forward/gpt2-512/p0/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8144b665d7e9425f-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0003.history.parquet forward/gpt2-512/p0/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e7102af7900e1523-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet forward/gpt2-512/p0/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 92e033b657dab225-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet forward/gpt2-512/p0/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b27effd6336948c0-$(PRECISION) forward/gpt2-768/scratch/s0/a.history.parquet forward/gpt2-768/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ccf29058a6a17131-$(PRECISION) forward/gpt2-768/scratch/s0/b.lr0.0001.history.parquet forward/gpt2-768/scratch/s0/b.lr0.0001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 071b53d0ed0fcabc-$(PRECISION) forward/gpt2-768/scratch/s1/a.history.parquet forward/gpt2-768/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 70c6e65b8ae6fe06-$(PRECISION) forward/gpt2-768/scratch/s1/b.lr0.0001.history.parquet forward/gpt2-768/scratch/s1/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e76d98dde6d8bb6a-$(PRECISION) forward/gpt2-768/scratch/s2/a.history.parquet forward/gpt2-768/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4186515566e78447-$(PRECISION) forward/gpt2-768/scratch/s2/b.lr0.0001.history.parquet forward/gpt2-768/scratch/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2f4360bd0b1a7a49-$(PRECISION) forward/gpt2-768/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-768/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 188e89b0f1c83039-$(PRECISION) forward/gpt2-768/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-768/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 07df375397f5c649-$(PRECISION) forward/gpt2-768/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-768/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bd5dbef8e344d069-$(PRECISION) forward/gpt2-640/scratch/s0/a.history.parquet forward/gpt2-640/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 026157ef23f6505b-$(PRECISION) forward/gpt2-640/scratch/s0/b.lr0.0001.history.parquet forward/gpt2-640/scratch/s0/b.lr0.0001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c0c32daef585ea30-$(PRECISION) forward/gpt2-640/scratch/s1/a.history.parquet forward/gpt2-640/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7eda8980c1671749-$(PRECISION) forward/gpt2-640/scratch/s1/b.lr0.0001.history.parquet forward/gpt2-640/scratch/s1/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 51a226f598b6d507-$(PRECISION) forward/gpt2-640/scratch/s2/a.history.parquet forward/gpt2-640/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f7d746000f5f461d-$(PRECISION) forward/gpt2-640/scratch/s2/b.lr0.0001.history.parquet forward/gpt2-640/scratch/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8eaf9285e0d49ef2-$(PRECISION) forward/gpt2-640/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-640/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 434595856deb4380-$(PRECISION) forward/gpt2-640/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-640/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a97be006b5def2df-$(PRECISION) forward/gpt2-640/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-640/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b45339341a436c4d-$(PRECISION) forward/gpt2-512/scratch/s0/a.history.parquet forward/gpt2-512/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ccfdef3af3e7b7d9-$(PRECISION) forward/gpt2-512/scratch/s0/b.lr0.0001.history.parquet forward/gpt2-512/scratch/s0/b.lr0.0001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f1f0b57cf515a552-$(PRECISION) forward/gpt2-512/scratch/s1/a.history.parquet forward/gpt2-512/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8f6169381f1b1938-$(PRECISION) forward/gpt2-512/scratch/s1/b.lr0.0001.history.parquet forward/gpt2-512/scratch/s1/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ef68dd23e4f1ef93-$(PRECISION) forward/gpt2-512/scratch/s2/a.history.parquet forward/gpt2-512/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) af7da8fcdb6bf898-$(PRECISION) forward/gpt2-512/scratch/s2/b.lr0.0001.history.parquet forward/gpt2-512/scratch/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9929693ba62ba8e3-$(PRECISION) forward/gpt2-512/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-512/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0b687b2a94cbe848-$(PRECISION) forward/gpt2-512/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-512/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 25a19681406e936a-$(PRECISION) forward/gpt2-512/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-512/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0cb6f28d21578e34-$(PRECISION) forward/gpt2-384/scratch/s0/a.history.parquet forward/gpt2-384/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 119b5e1d2c3d7576-$(PRECISION) forward/gpt2-384/scratch/s0/b.lr0.0001.history.parquet forward/gpt2-384/scratch/s0/b.lr0.0001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6e26c2c3951f07dd-$(PRECISION) forward/gpt2-384/scratch/s1/a.history.parquet forward/gpt2-384/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 61b5a7e6768702f3-$(PRECISION) forward/gpt2-384/scratch/s1/b.lr0.0001.history.parquet forward/gpt2-384/scratch/s1/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1eeae5e7afe3b71f-$(PRECISION) forward/gpt2-384/scratch/s2/a.history.parquet forward/gpt2-384/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ad8ad9e71e17e2e8-$(PRECISION) forward/gpt2-384/scratch/s2/b.lr0.0001.history.parquet forward/gpt2-384/scratch/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d58c8ae2b0365c9d-$(PRECISION) forward/gpt2-384/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-384/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a42fd5237ab237b9-$(PRECISION) forward/gpt2-384/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-384/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 31bf46598d264f2e-$(PRECISION) forward/gpt2-384/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-384/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9b7359157df3a61b-$(PRECISION) forward/gpt2-256/scratch/s0/a.history.parquet forward/gpt2-256/scratch/s0/a.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f22b673aeeb3c6c2-$(PRECISION) forward/gpt2-256/scratch/s0/b.lr0.0001.history.parquet forward/gpt2-256/scratch/s0/b.lr0.0001.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d538c564ba01a3d7-$(PRECISION) forward/gpt2-256/scratch/s1/a.history.parquet forward/gpt2-256/scratch/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3efd83d3fe16779c-$(PRECISION) forward/gpt2-256/scratch/s1/b.lr0.0001.history.parquet forward/gpt2-256/scratch/s1/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7c57da287aad5b26-$(PRECISION) forward/gpt2-256/scratch/s2/a.history.parquet forward/gpt2-256/scratch/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2816fb8360ae6ce6-$(PRECISION) forward/gpt2-256/scratch/s2/b.lr0.0001.history.parquet forward/gpt2-256/scratch/s2/b.lr0.0001.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1859ae711e5f747e-$(PRECISION) forward/gpt2-256/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-256/scratch/s0/b.lr0.0003.samples.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 58acc565f4fac6f6-$(PRECISION) forward/gpt2-256/scratch/s1/b.lr0.0003.history.parquet forward/gpt2-256/scratch/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5566a3668e037815-$(PRECISION) forward/gpt2-256/scratch/s2/b.lr0.0003.history.parquet forward/gpt2-256/scratch/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b8a7c7b0266ed215-$(PRECISION) reverse/gpt2-384/p0/s0/a.history.parquet reverse/gpt2-384/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6d6ef2b07f81a15f-$(PRECISION) reverse/gpt2-384/p0/s0/b.lr0.0003.history.parquet reverse/gpt2-384/p0/s0/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bd122be2d4b88105-$(PRECISION) reverse/gpt2-384/p1/s1/a.history.parquet reverse/gpt2-384/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2a4b1bc57f692803-$(PRECISION) reverse/gpt2-384/p1/s1/b.lr0.0003.history.parquet reverse/gpt2-384/p1/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9b7a8e1f682f5338-$(PRECISION) reverse/gpt2-384/p2/s2/a.history.parquet reverse/gpt2-384/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fb15cbc453e13f70-$(PRECISION) reverse/gpt2-384/p2/s2/b.lr0.0003.history.parquet reverse/gpt2-384/p2/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a64d34db6b5b9ba7-$(PRECISION) reverse/gpt2-256/p0/s0/a.history.parquet reverse/gpt2-256/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 839fd886b0e5276f-$(PRECISION) reverse/gpt2-256/p0/s0/b.lr0.0003.history.parquet reverse/gpt2-256/p0/s0/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2da09c4a06d32975-$(PRECISION) reverse/gpt2-256/p1/s1/a.history.parquet reverse/gpt2-256/p1/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5fd513ca2e985911-$(PRECISION) reverse/gpt2-256/p1/s1/b.lr0.0003.history.parquet reverse/gpt2-256/p1/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 136c2bc48602c9b3-$(PRECISION) reverse/gpt2-256/p2/s2/a.history.parquet reverse/gpt2-256/p2/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9de439c20d73673a-$(PRECISION) reverse/gpt2-256/p2/s2/b.lr0.0003.history.parquet reverse/gpt2-256/p2/s2/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-410m/p0/s0/a.history.parquet $(language)/reverse/pythia-410m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-410m/p0/s0/
$(language)/reverse/pythia-410m/p0/s0/a%history.parquet $(language)/reverse/pythia-410m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 1 --out $(language)/reverse/pythia-410m/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 11f02b322b9c9ae0-$(PRECISION) reverse/pythia-410m/p0/s0/a.history.parquet reverse/pythia-410m/p0/s0/a.safetensors || :)

$(language)/reverse/pythia-410m/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/pythia-410m/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-410m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-410m/p0/s0/
$(language)/reverse/pythia-410m/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/pythia-410m/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-410m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-410m/p0/s0/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 13fe12e2d4fc5be6-$(PRECISION) reverse/pythia-410m/p0/s0/b.lr0.0003.history.parquet reverse/pythia-410m/p0/s0/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-410m/p0/s1/a.history.parquet $(language)/reverse/pythia-410m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-410m/p0/s1/
$(language)/reverse/pythia-410m/p0/s1/a%history.parquet $(language)/reverse/pythia-410m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 1 --out $(language)/reverse/pythia-410m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 919906deeabcb9e1-$(PRECISION) reverse/pythia-410m/p0/s1/a.history.parquet reverse/pythia-410m/p0/s1/a.safetensors || :)

$(language)/reverse/pythia-410m/p0/s1/b.lr0.0003.history.parquet $(language)/reverse/pythia-410m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-410m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-410m/p0/s1/
$(language)/reverse/pythia-410m/p0/s1/b.lr0.0003%history.parquet $(language)/reverse/pythia-410m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-410m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-410m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9a79236fe0091967-$(PRECISION) reverse/pythia-410m/p0/s1/b.lr0.0003.history.parquet reverse/pythia-410m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-410m/p0/s2/a.history.parquet $(language)/reverse/pythia-410m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-410m/p0/s2/
$(language)/reverse/pythia-410m/p0/s2/a%history.parquet $(language)/reverse/pythia-410m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-410m --set labels.study=language --set labels.size=410m --task 1 --out $(language)/reverse/pythia-410m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9523e57d31bef900-$(PRECISION) reverse/pythia-410m/p0/s2/a.history.parquet reverse/pythia-410m/p0/s2/a.safetensors || :)

$(language)/reverse/pythia-410m/p0/s2/b.lr0.0003.history.parquet $(language)/reverse/pythia-410m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-410m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-410m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-410m/p0/s2/
$(language)/reverse/pythia-410m/p0/s2/b.lr0.0003%history.parquet $(language)/reverse/pythia-410m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-410m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-410m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 429196d10994b7fe-$(PRECISION) reverse/pythia-410m/p0/s2/b.lr0.0003.history.parquet reverse/pythia-410m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-160m/p0/s0/a.history.parquet $(language)/reverse/pythia-160m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-160m/p0/s0/
$(language)/reverse/pythia-160m/p0/s0/a%history.parquet $(language)/reverse/pythia-160m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 1 --out $(language)/reverse/pythia-160m/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 5905bbfefa016500-$(PRECISION) reverse/pythia-160m/p0/s0/a.history.parquet reverse/pythia-160m/p0/s0/a.safetensors || :)

$(language)/reverse/pythia-160m/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/pythia-160m/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-160m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-160m/p0/s0/
$(language)/reverse/pythia-160m/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/pythia-160m/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-160m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-160m/p0/s0/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) fdba522a427739c0-$(PRECISION) reverse/pythia-160m/p0/s0/b.lr0.0003.history.parquet reverse/pythia-160m/p0/s0/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-160m/p0/s1/a.history.parquet $(language)/reverse/pythia-160m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-160m/p0/s1/
$(language)/reverse/pythia-160m/p0/s1/a%history.parquet $(language)/reverse/pythia-160m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 1 --out $(language)/reverse/pythia-160m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) d50060b619fa7a61-$(PRECISION) reverse/pythia-160m/p0/s1/a.history.parquet reverse/pythia-160m/p0/s1/a.safetensors || :)

$(language)/reverse/pythia-160m/p0/s1/b.lr0.0003.history.parquet $(language)/reverse/pythia-160m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-160m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-160m/p0/s1/
$(language)/reverse/pythia-160m/p0/s1/b.lr0.0003%history.parquet $(language)/reverse/pythia-160m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-160m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-160m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) dbc37e6dbd1040ee-$(PRECISION) reverse/pythia-160m/p0/s1/b.lr0.0003.history.parquet reverse/pythia-160m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-160m/p0/s2/a.history.parquet $(language)/reverse/pythia-160m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-160m/p0/s2/
$(language)/reverse/pythia-160m/p0/s2/a%history.parquet $(language)/reverse/pythia-160m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-160m --set labels.study=language --set labels.size=160m --task 1 --out $(language)/reverse/pythia-160m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 68ed7fbbedc0747d-$(PRECISION) reverse/pythia-160m/p0/s2/a.history.parquet reverse/pythia-160m/p0/s2/a.safetensors || :)

$(language)/reverse/pythia-160m/p0/s2/b.lr0.0003.history.parquet $(language)/reverse/pythia-160m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-160m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-160m/p0/s2/
$(language)/reverse/pythia-160m/p0/s2/b.lr0.0003%history.parquet $(language)/reverse/pythia-160m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-160m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-160m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 72a3b7947d6fb34a-$(PRECISION) reverse/pythia-160m/p0/s2/b.lr0.0003.history.parquet reverse/pythia-160m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-70m/p0/s0/a.history.parquet $(language)/reverse/pythia-70m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-70m/p0/s0/
$(language)/reverse/pythia-70m/p0/s0/a%history.parquet $(language)/reverse/pythia-70m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 1 --out $(language)/reverse/pythia-70m/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 95e87cc2bd289381-$(PRECISION) reverse/pythia-70m/p0/s0/a.history.parquet reverse/pythia-70m/p0/s0/a.safetensors || :)

$(language)/reverse/pythia-70m/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/pythia-70m/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-70m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-70m/p0/s0/
$(language)/reverse/pythia-70m/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/pythia-70m/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-70m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-70m/p0/s0/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 1ad0cdd94902e210-$(PRECISION) reverse/pythia-70m/p0/s0/b.lr0.0003.history.parquet reverse/pythia-70m/p0/s0/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-70m/p0/s1/a.history.parquet $(language)/reverse/pythia-70m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-70m/p0/s1/
$(language)/reverse/pythia-70m/p0/s1/a%history.parquet $(language)/reverse/pythia-70m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 1 --out $(language)/reverse/pythia-70m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 203d45056548c832-$(PRECISION) reverse/pythia-70m/p0/s1/a.history.parquet reverse/pythia-70m/p0/s1/a.safetensors || :)

$(language)/reverse/pythia-70m/p0/s1/b.lr0.0003.history.parquet $(language)/reverse/pythia-70m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-70m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-70m/p0/s1/
$(language)/reverse/pythia-70m/p0/s1/b.lr0.0003%history.parquet $(language)/reverse/pythia-70m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-70m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-70m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 6a6d88b8f4e3cfbb-$(PRECISION) reverse/pythia-70m/p0/s1/b.lr0.0003.history.parquet reverse/pythia-70m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-70m/p0/s2/a.history.parquet $(language)/reverse/pythia-70m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-70m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-70m/p0/s2/
$(language)/reverse/pythia-70m/p0/s2/a%history.parquet $(language)/reverse/pythia-70m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-70m --set labels.study=language --set labels.size=70m --task 1 --out $(language)/reverse/pythia-70m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) e8193ea34875ac79-$(PRECISION) reverse/pythia-70m/p0/s2/a.history.parquet reverse/pythia-70m/p0/s2/a.safetensors || :)

$(language)/reverse/pythia-70m/p0/s2/b.lr0.0003.history.parquet $(language)/reverse/pythia-70m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-70m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-70m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-70m/p0/s2/
$(language)/reverse/pythia-70m/p0/s2/b.lr0.0003%history.parquet $(language)/reverse/pythia-70m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-70m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-70m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 65f81348267a00d4-$(PRECISION) reverse/pythia-70m/p0/s2/b.lr0.0003.history.parquet reverse/pythia-70m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-31m/p0/s0/a.history.parquet $(language)/reverse/pythia-31m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-31m/p0/s0/
$(language)/reverse/pythia-31m/p0/s0/a%history.parquet $(language)/reverse/pythia-31m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 1 --out $(language)/reverse/pythia-31m/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9ce2e76240dbf343-$(PRECISION) reverse/pythia-31m/p0/s0/a.history.parquet reverse/pythia-31m/p0/s0/a.safetensors || :)

$(language)/reverse/pythia-31m/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/pythia-31m/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-31m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-31m/p0/s0/
$(language)/reverse/pythia-31m/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/pythia-31m/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-31m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-31m/p0/s0/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) ec603aef4a4d2f91-$(PRECISION) reverse/pythia-31m/p0/s0/b.lr0.0003.history.parquet reverse/pythia-31m/p0/s0/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-31m/p0/s1/a.history.parquet $(language)/reverse/pythia-31m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-31m/p0/s1/
$(language)/reverse/pythia-31m/p0/s1/a%history.parquet $(language)/reverse/pythia-31m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 1 --out $(language)/reverse/pythia-31m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 69975f91915df2ad-$(PRECISION) reverse/pythia-31m/p0/s1/a.history.parquet reverse/pythia-31m/p0/s1/a.safetensors || :)

$(language)/reverse/pythia-31m/p0/s1/b.lr0.0003.history.parquet $(language)/reverse/pythia-31m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-31m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-31m/p0/s1/
$(language)/reverse/pythia-31m/p0/s1/b.lr0.0003%history.parquet $(language)/reverse/pythia-31m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-31m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-31m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 2c2d54e0adde9010-$(PRECISION) reverse/pythia-31m/p0/s1/b.lr0.0003.history.parquet reverse/pythia-31m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-31m/p0/s2/a.history.parquet $(language)/reverse/pythia-31m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-31m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-31m/p0/s2/
$(language)/reverse/pythia-31m/p0/s2/a%history.parquet $(language)/reverse/pythia-31m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-31m --set labels.study=language --set labels.size=31m --task 1 --out $(language)/reverse/pythia-31m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9e1d445abb5e7c95-$(PRECISION) reverse/pythia-31m/p0/s2/a.history.parquet reverse/pythia-31m/p0/s2/a.safetensors || :)

$(language)/reverse/pythia-31m/p0/s2/b.lr0.0003.history.parquet $(language)/reverse/pythia-31m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-31m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-31m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-31m/p0/s2/
$(language)/reverse/pythia-31m/p0/s2/b.lr0.0003%history.parquet $(language)/reverse/pythia-31m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-31m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-31m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) da2eb9895bb4b666-$(PRECISION) reverse/pythia-31m/p0/s2/b.lr0.0003.history.parquet reverse/pythia-31m/p0/s2/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-14m/p0/s0/a.history.parquet $(language)/reverse/pythia-14m/p0/s0/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-14m/p0/s0/
$(language)/reverse/pythia-14m/p0/s0/a%history.parquet $(language)/reverse/pythia-14m/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 1 --out $(language)/reverse/pythia-14m/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 45a85375b1102101-$(PRECISION) reverse/pythia-14m/p0/s0/a.history.parquet reverse/pythia-14m/p0/s0/a.safetensors || :)

$(language)/reverse/pythia-14m/p0/s0/b.lr0.0003.history.parquet $(language)/reverse/pythia-14m/p0/s0/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-14m/p0/s0/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/pythia-14m/p0/s0/
$(language)/reverse/pythia-14m/p0/s0/b.lr0.0003%history.parquet $(language)/reverse/pythia-14m/p0/s0/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/pythia-14m/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-14m/p0/s0/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 639acf7fc9167f8b-$(PRECISION) reverse/pythia-14m/p0/s0/b.lr0.0003.history.parquet reverse/pythia-14m/p0/s0/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-14m/p0/s1/a.history.parquet $(language)/reverse/pythia-14m/p0/s1/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-14m/p0/s1/
$(language)/reverse/pythia-14m/p0/s1/a%history.parquet $(language)/reverse/pythia-14m/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 1 --out $(language)/reverse/pythia-14m/p0/s1/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 5cc98011de6a0f36-$(PRECISION) reverse/pythia-14m/p0/s1/a.history.parquet reverse/pythia-14m/p0/s1/a.safetensors || :)

$(language)/reverse/pythia-14m/p0/s1/b.lr0.0003.history.parquet $(language)/reverse/pythia-14m/p0/s1/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-14m/p0/s1/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s1/a.safetensors | build $(language-rules) $(language)/reverse/pythia-14m/p0/s1/
$(language)/reverse/pythia-14m/p0/s1/b.lr0.0003%history.parquet $(language)/reverse/pythia-14m/p0/s1/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/reverse/pythia-14m/p0/s1/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-14m/p0/s1/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 7ae0362e7cf024ef-$(PRECISION) reverse/pythia-14m/p0/s1/b.lr0.0003.history.parquet reverse/pythia-14m/p0/s1/b.lr0.0003.safetensors || :)

$(language)/reverse/pythia-14m/p0/s2/a.history.parquet $(language)/reverse/pythia-14m/p0/s2/a.safetensors: \
    $(call files,$(MODELS)/pythia-14m/*.safetensors) \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/reverse/pythia-14m/p0/s2/
$(language)/reverse/pythia-14m/p0/s2/a%history.parquet $(language)/reverse/pythia-14m/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(MODELS)/pythia-14m --set labels.study=language --set labels.size=14m --task 1 --out $(language)/reverse/pythia-14m/p0/s2/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 3f5c447796d844fa-$(PRECISION) reverse/pythia-14m/p0/s2/a.history.parquet reverse/pythia-14m/p0/s2/a.safetensors || :)

$(language)/reverse/pythia-14m/p0/s2/b.lr0.0003.history.parquet $(language)/reverse/pythia-14m/p0/s2/b.lr0.0003.safetensors: \
    pipelines/language/gpu/finetune.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/reverse/pythia-14m/p0/s2/a.history.parquet \
    $(language)/reverse/pythia-14m/p0/s2/a.safetensors | build $(language-rules) $(language)/reverse/pythia-14m/p0/s2/
$(language)/reverse/pythia-14m/p0/s2/b.lr0.0003%history.parquet $(language)/reverse/pythia-14m/p0/s2/b.lr0.0003%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/reverse/pythia-14m/p0/s2/a.safetensors --task 0 \
	    --set evaluate_every=20 --set later.lr=0.0003 --out $(language)/reverse/pythia-14m/p0/s2/b.lr0.0003.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) b7cfab3eeae554f9-$(PRECISION) reverse/pythia-14m/p0/s2/b.lr0.0003.history.parquet reverse/pythia-14m/p0/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 783e071145566687-$(PRECISION) reverse/gpt2-768/p0/s0/a.history.parquet reverse/gpt2-768/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 543bb881c3939b08-$(PRECISION) reverse/gpt2-768/p0/s0/b.lr0.0003.history.parquet reverse/gpt2-768/p0/s0/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 11d4dcb0e1425ae0-$(PRECISION) reverse/gpt2-768/p0/s1/a.history.parquet reverse/gpt2-768/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 248c7b8c6cb446e8-$(PRECISION) reverse/gpt2-768/p0/s1/b.lr0.0003.history.parquet reverse/gpt2-768/p0/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) f4343cfd0f1cef66-$(PRECISION) reverse/gpt2-768/p0/s2/a.history.parquet reverse/gpt2-768/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 508664128908136c-$(PRECISION) reverse/gpt2-768/p0/s2/b.lr0.0003.history.parquet reverse/gpt2-768/p0/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fb295c52d3055ac8-$(PRECISION) reverse/gpt2-640/p0/s0/a.history.parquet reverse/gpt2-640/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 62c008632c4f7721-$(PRECISION) reverse/gpt2-640/p0/s0/b.lr0.0003.history.parquet reverse/gpt2-640/p0/s0/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cd41baa53ea59fa7-$(PRECISION) reverse/gpt2-640/p0/s1/a.history.parquet reverse/gpt2-640/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b986d6a45719bbe9-$(PRECISION) reverse/gpt2-640/p0/s1/b.lr0.0003.history.parquet reverse/gpt2-640/p0/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) fe9bdff94166bcaa-$(PRECISION) reverse/gpt2-640/p0/s2/a.history.parquet reverse/gpt2-640/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 75ca2d1138969875-$(PRECISION) reverse/gpt2-640/p0/s2/b.lr0.0003.history.parquet reverse/gpt2-640/p0/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 740548e4a6a7a6f8-$(PRECISION) reverse/gpt2-512/p0/s0/a.history.parquet reverse/gpt2-512/p0/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4b905029670b5abf-$(PRECISION) reverse/gpt2-512/p0/s0/b.lr0.0003.history.parquet reverse/gpt2-512/p0/s0/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0ecf76aa4db38127-$(PRECISION) reverse/gpt2-512/p0/s1/a.history.parquet reverse/gpt2-512/p0/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1bc538e6b0e08e01-$(PRECISION) reverse/gpt2-512/p0/s1/b.lr0.0003.history.parquet reverse/gpt2-512/p0/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b0a5b9a9f66027f7-$(PRECISION) reverse/gpt2-512/p0/s2/a.history.parquet reverse/gpt2-512/p0/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 62a405e16135c731-$(PRECISION) reverse/gpt2-512/p0/s2/b.lr0.0003.history.parquet reverse/gpt2-512/p0/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 54a9e407fbbfc725-$(PRECISION) forward/gpt2-384/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-384/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3228bb9c111fabce-$(PRECISION) forward/gpt2-384/p1/s1/b.lr0.05-sgd.history.parquet forward/gpt2-384/p1/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9d359c2417db9493-$(PRECISION) forward/gpt2-384/p2/s2/b.lr0.05-sgd.history.parquet forward/gpt2-384/p2/s2/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0faea7c86da2ec6d-$(PRECISION) forward/gpt2-256/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-256/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a55acc4528db8240-$(PRECISION) forward/gpt2-256/p1/s1/b.lr0.05-sgd.history.parquet forward/gpt2-256/p1/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a4ed7c8d4918f6b8-$(PRECISION) forward/gpt2-256/p2/s2/b.lr0.05-sgd.history.parquet forward/gpt2-256/p2/s2/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-410m/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
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
$(language)/forward/pythia-410m/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-410m/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-410m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-410m/p0/s0/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) d98930e26a36ac7b-$(PRECISION) forward/pythia-410m/p0/s0/b.lr0.05-sgd.history.parquet forward/pythia-410m/p0/s0/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-410m/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
$(language)/forward/pythia-410m/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-410m/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-410m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 0485d54983730147-$(PRECISION) forward/pythia-410m/p0/s1/b.lr0.05-sgd.history.parquet forward/pythia-410m/p0/s1/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-410m/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
$(language)/forward/pythia-410m/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-410m/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-410m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 27971399c7515654-$(PRECISION) forward/pythia-410m/p0/s2/b.lr0.05-sgd.history.parquet forward/pythia-410m/p0/s2/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-160m/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
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
$(language)/forward/pythia-160m/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-160m/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-160m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) aa15f3a5336ddb6b-$(PRECISION) forward/pythia-160m/p0/s0/b.lr0.05-sgd.history.parquet forward/pythia-160m/p0/s0/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-160m/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
$(language)/forward/pythia-160m/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-160m/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-160m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 203b5b5e2c58ac5b-$(PRECISION) forward/pythia-160m/p0/s1/b.lr0.05-sgd.history.parquet forward/pythia-160m/p0/s1/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-160m/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
$(language)/forward/pythia-160m/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-160m/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-160m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 5fe0db071af10189-$(PRECISION) forward/pythia-160m/p0/s2/b.lr0.05-sgd.history.parquet forward/pythia-160m/p0/s2/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-70m/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
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
$(language)/forward/pythia-70m/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-70m/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-70m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-70m/p0/s0/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 93ca4403dca7f87b-$(PRECISION) forward/pythia-70m/p0/s0/b.lr0.05-sgd.history.parquet forward/pythia-70m/p0/s0/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-70m/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
$(language)/forward/pythia-70m/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-70m/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-70m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) d4553a3a6c2aca6e-$(PRECISION) forward/pythia-70m/p0/s1/b.lr0.05-sgd.history.parquet forward/pythia-70m/p0/s1/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-70m/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
$(language)/forward/pythia-70m/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-70m/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-70m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 6984b1a7510d48fc-$(PRECISION) forward/pythia-70m/p0/s2/b.lr0.05-sgd.history.parquet forward/pythia-70m/p0/s2/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-31m/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
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
$(language)/forward/pythia-31m/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-31m/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-31m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-31m/p0/s0/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 6e62be7864590677-$(PRECISION) forward/pythia-31m/p0/s0/b.lr0.05-sgd.history.parquet forward/pythia-31m/p0/s0/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-31m/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
$(language)/forward/pythia-31m/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-31m/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-31m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 737fe76730b34353-$(PRECISION) forward/pythia-31m/p0/s1/b.lr0.05-sgd.history.parquet forward/pythia-31m/p0/s1/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-31m/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
$(language)/forward/pythia-31m/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-31m/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-31m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 27039be8e931e4a5-$(PRECISION) forward/pythia-31m/p0/s2/b.lr0.05-sgd.history.parquet forward/pythia-31m/p0/s2/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-14m/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
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
$(language)/forward/pythia-14m/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-14m/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 0 --from $(language)/forward/pythia-14m/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-14m/p0/s0/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) a3103ec68772cf4a-$(PRECISION) forward/pythia-14m/p0/s0/b.lr0.05-sgd.history.parquet forward/pythia-14m/p0/s0/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-14m/p0/s1/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
$(language)/forward/pythia-14m/p0/s1/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-14m/p0/s1/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 1 --from $(language)/forward/pythia-14m/p0/s1/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9bc4534bf2d0b9f5-$(PRECISION) forward/pythia-14m/p0/s1/b.lr0.05-sgd.history.parquet forward/pythia-14m/p0/s1/b.lr0.05-sgd.safetensors || :)

$(language)/forward/pythia-14m/p0/s2/b.lr0.05-sgd.history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.05-sgd.safetensors: \
    pipelines/language/gpu/finetune-sgd.toml \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet \
    $(language)/tokens/pythia/general/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/general/test-00000-of-00001.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/a.safetensors | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
$(language)/forward/pythia-14m/p0/s2/b.lr0.05-sgd%history.parquet $(language)/forward/pythia-14m/p0/s2/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --config pipelines/language/gpu/finetune-sgd.toml --watch-data general=$(language)/tokens/pythia/general --set watch_rows=512 --set 'splits=["test"]' --seed 2 --from $(language)/forward/pythia-14m/p0/s2/a.safetensors --task 1 \
	    --set evaluate_every=20 --set later.lr=0.05 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 03d0b4e0bd34dab3-$(PRECISION) forward/pythia-14m/p0/s2/b.lr0.05-sgd.history.parquet forward/pythia-14m/p0/s2/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dc9b6bf204d3ad25-$(PRECISION) forward/gpt2-768/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-768/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 47743d58e0910b49-$(PRECISION) forward/gpt2-768/p0/s1/b.lr0.05-sgd.history.parquet forward/gpt2-768/p0/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8d2f0af76190d322-$(PRECISION) forward/gpt2-768/p0/s2/b.lr0.05-sgd.history.parquet forward/gpt2-768/p0/s2/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) debf6d3e5787ad3c-$(PRECISION) forward/gpt2-640/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-640/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e4a98ef4a2c5ad36-$(PRECISION) forward/gpt2-640/p0/s1/b.lr0.05-sgd.history.parquet forward/gpt2-640/p0/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 75237a7fc26dc950-$(PRECISION) forward/gpt2-640/p0/s2/b.lr0.05-sgd.history.parquet forward/gpt2-640/p0/s2/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b5b67551131652fa-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-512/p0/s0/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c8e269fdba4cb663-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.05-sgd.history.parquet forward/gpt2-512/p0/s1/b.lr0.05-sgd.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) b5d4f7111d2ce5e1-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.05-sgd.history.parquet forward/gpt2-512/p0/s2/b.lr0.05-sgd.safetensors || :)

$(language)/pretrain/gpt2-512/p0-steps5000.history.parquet $(language)/pretrain/gpt2-512/p0-steps5000.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-512/
$(language)/pretrain/gpt2-512/p0-steps5000%history.parquet $(language)/pretrain/gpt2-512/p0-steps5000%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.steps=5000 --seed 0 --out $(language)/pretrain/gpt2-512/p0-steps5000.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) c28c14a46f70fd71-$(PRECISION) pretrain/gpt2-512/p0-steps5000.history.parquet pretrain/gpt2-512/p0-steps5000.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5736a02be1d3d6d9-$(PRECISION) forward/gpt2-512/p0-steps5000/s0/a.history.parquet forward/gpt2-512/p0-steps5000/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 12d1ed02b521e252-$(PRECISION) forward/gpt2-512/p0-steps5000/s0/b.lr0.0003.history.parquet forward/gpt2-512/p0-steps5000/s0/b.lr0.0003.safetensors || :)

$(language)/pretrain/gpt2-512/p0-steps1250.history.parquet $(language)/pretrain/gpt2-512/p0-steps1250.safetensors: \
    pipelines/language/gpu/gpt2.toml \
    pipelines/language/gpu/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-512/
$(language)/pretrain/gpt2-512/p0-steps1250%history.parquet $(language)/pretrain/gpt2-512/p0-steps1250%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/gpu/gpt2.toml --set model.n_embd=512 --set model.n_head=8 --set labels.size=512 --config pipelines/language/gpu/pretrain.toml \
	    --set schedule.steps=1250 --seed 0 --out $(language)/pretrain/gpt2-512/p0-steps1250.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) f534bf2326d98b2c-$(PRECISION) pretrain/gpt2-512/p0-steps1250.history.parquet pretrain/gpt2-512/p0-steps1250.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 1335e469ae291cb4-$(PRECISION) forward/gpt2-512/p0-steps1250/s0/a.history.parquet forward/gpt2-512/p0-steps1250/s0/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d475ec6dbede406a-$(PRECISION) forward/gpt2-512/p0-steps1250/s0/b.lr0.0003.history.parquet forward/gpt2-512/p0-steps1250/s0/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cb3227c1f8c6b06a-$(PRECISION) forward/gpt2-512/p0-steps5000/s1/a.history.parquet forward/gpt2-512/p0-steps5000/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a2ef87928f1faac0-$(PRECISION) forward/gpt2-512/p0-steps5000/s1/b.lr0.0003.history.parquet forward/gpt2-512/p0-steps5000/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c215d6b81b4b1509-$(PRECISION) forward/gpt2-512/p0-steps1250/s1/a.history.parquet forward/gpt2-512/p0-steps1250/s1/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 3b3d780da78884c5-$(PRECISION) forward/gpt2-512/p0-steps1250/s1/b.lr0.0003.history.parquet forward/gpt2-512/p0-steps1250/s1/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4a7990fa0a7d9276-$(PRECISION) forward/gpt2-512/p0-steps5000/s2/a.history.parquet forward/gpt2-512/p0-steps5000/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5ee6c8783c30fae9-$(PRECISION) forward/gpt2-512/p0-steps5000/s2/b.lr0.0003.history.parquet forward/gpt2-512/p0-steps5000/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 81751f166067726f-$(PRECISION) forward/gpt2-512/p0-steps1250/s2/a.history.parquet forward/gpt2-512/p0-steps1250/s2/a.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 34387ff54b98426d-$(PRECISION) forward/gpt2-512/p0-steps1250/s2/b.lr0.0003.history.parquet forward/gpt2-512/p0-steps1250/s2/b.lr0.0003.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e86eba7c1ef7eb85 forward/gpt2-512/p0/s0/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2afba007c26154e2-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.01.history.parquet forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) de2366ed7b326a50-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.1.history.parquet forward/gpt2-512/p0/s0/b.lr0.0003-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 55e5e22b43926482-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.01.history.parquet forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) af65eb1b8d9d24eb-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.1.history.parquet forward/gpt2-512/p0/s0/b.lr0.0003-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 81a3fc9a5c6e47ea-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0003-lwf-1.history.parquet forward/gpt2-512/p0/s0/b.lr0.0003-lwf-1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6a67626a88411241-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0003-lwf-3.history.parquet forward/gpt2-512/p0/s0/b.lr0.0003-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bcf980e5493831cb-$(PRECISION) forward/gpt2-512/p0/s0/b.lr0.0003-replay-0.01.history.parquet forward/gpt2-512/p0/s0/b.lr0.0003-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2b83ff5c19bb6a4f forward/gpt2-512/p0/s1/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9eadc2ec58675061-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.01.history.parquet forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) bf387bba28e5371f-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.1.history.parquet forward/gpt2-512/p0/s1/b.lr0.0003-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) ffc223073c28226d-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.01.history.parquet forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 6aba64a5487f6925-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.1.history.parquet forward/gpt2-512/p0/s1/b.lr0.0003-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 4099789ec0acf1e6-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0003-lwf-1.history.parquet forward/gpt2-512/p0/s1/b.lr0.0003-lwf-1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 54322803fdeec1f7-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0003-lwf-3.history.parquet forward/gpt2-512/p0/s1/b.lr0.0003-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c3862c07e8359e45-$(PRECISION) forward/gpt2-512/p0/s1/b.lr0.0003-replay-0.01.history.parquet forward/gpt2-512/p0/s1/b.lr0.0003-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 7912e774104702eb forward/gpt2-512/p0/s2/a.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 9d2bc662a1a79d4c-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.01.history.parquet forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 5f5ad412725af12e-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.1.history.parquet forward/gpt2-512/p0/s2/b.lr0.0003-ewc-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) de13099e6a36d72e-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.01.history.parquet forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 2a67c10789c47a92-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.1.history.parquet forward/gpt2-512/p0/s2/b.lr0.0003-l2sp-0.1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) dec2344664afd400-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0003-lwf-1.history.parquet forward/gpt2-512/p0/s2/b.lr0.0003-lwf-1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) c291c72366836805-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0003-lwf-3.history.parquet forward/gpt2-512/p0/s2/b.lr0.0003-lwf-3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 8042c74ca68392ed-$(PRECISION) forward/gpt2-512/p0/s2/b.lr0.0003-replay-0.01.history.parquet forward/gpt2-512/p0/s2/b.lr0.0003-replay-0.01.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 569989f85714ad55 forward/gpt2-384/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-384/p1/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p1/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 6ae3f15355e3ef0d forward/gpt2-384/p1/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-384/p2/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p2/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) dc5c228e13c339c5 forward/gpt2-384/p2/s2/b.lr0.0003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) d76f3864c27d3394 forward/gpt2-256/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-256/p1/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p1/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 1d1751f9f91fe69e forward/gpt2-256/p1/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-256/p2/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p2/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 22645ea68d21b474 forward/gpt2-256/p2/s2/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-410m/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s0/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 87b95899bd282bee forward/pythia-410m/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-410m/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 65eaa191551fbead forward/pythia-410m/p0/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-410m/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-410m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-410m/p0/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 9b0dd9dfb6532ba8 forward/pythia-410m/p0/s2/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-160m/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s0/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 7361bda264b523fa forward/pythia-160m/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-160m/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 6706d1c8b5120bb9 forward/pythia-160m/p0/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-160m/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-160m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-160m/p0/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 635ef038ec58561f forward/pythia-160m/p0/s2/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-70m/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s0/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 74826b5f3d3340c2 forward/pythia-70m/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-70m/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d93428304fc79bb6 forward/pythia-70m/p0/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-70m/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-70m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-70m/p0/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) fbc135a93e59078f forward/pythia-70m/p0/s2/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-31m/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s0/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) db538cebdffbf4be forward/pythia-31m/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-31m/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 735729ff1a0454be forward/pythia-31m/p0/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-31m/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-31m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-31m/p0/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 1148ab44c7e1ad1b forward/pythia-31m/p0/s2/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-14m/p0/s0/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.safetensors \
    $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s0/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) ebcfe793ebf32fed forward/pythia-14m/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-14m/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 821dbfe936119cb6 forward/pythia-14m/p0/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/pythia-14m/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/forward/pythia-14m/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/forward/pythia-14m/p0/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 122e8bf3a39b459b forward/pythia-14m/p0/s2/b.lr0.0003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 49102ef56cea9fb8 forward/gpt2-768/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-768/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 305cfcc171b41364 forward/gpt2-768/p0/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-768/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 1451fa9d0e2ab4fc forward/gpt2-768/p0/s2/b.lr0.0003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cb343dca88ad9209 forward/gpt2-640/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-640/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 798340da8d43f3ac forward/gpt2-640/p0/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-640/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) fe4548ebed436bbe forward/gpt2-640/p0/s2/b.lr0.0003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) e809963c03a76da9 forward/gpt2-512/p0/s0/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-512/p0/s1/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s1/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 1015413676e9a1ca forward/gpt2-512/p0/s1/b.lr0.0003.overlap.parquet || :)

$(language)/forward/gpt2-512/p0/s2/b.lr0.0003.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s2/b.lr0.0003.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) b43f66ddb40f15a3 forward/gpt2-512/p0/s2/b.lr0.0003.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 59aba94b07602ef4 forward/gpt2-384/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-384/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-384/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-384/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p1/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e6b4e3aa49c9c0da forward/gpt2-384/p1/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-384/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-384/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-384/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-384/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-384/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-384/p2/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 34bc133d66e65463 forward/gpt2-384/p2/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) cc74f06a89bb8a1b forward/gpt2-256/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-256/p1/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p1/s1/a.history.parquet \
    $(language)/forward/gpt2-256/p1/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p1/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p1/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p1/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) c9b93eb0e384db32 forward/gpt2-256/p1/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-256/p2/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-256/p2/s2/a.history.parquet \
    $(language)/forward/gpt2-256/p2/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-256/p2/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-256/p2/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-256/p2/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) ce75a6d349bdd921 forward/gpt2-256/p2/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 0cf484c33630cd1f forward/gpt2-768/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-768/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 429e2a349a646584 forward/gpt2-768/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-768/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-768/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-768/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-768/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-768/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-768/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 4ba6b7f48c59f457 forward/gpt2-768/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) 735d5e1467313352 forward/gpt2-640/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-640/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 0a786ee8b201f49f forward/gpt2-640/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-640/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-640/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-640/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-640/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-640/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-640/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 65e7091931686a67 forward/gpt2-640/p0/s2/a.overlap.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(language) a89313583e8f8909 forward/gpt2-512/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-512/p0/s1/a.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s1/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s1/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s1/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s1/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s1/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d8212caa94669631 forward/gpt2-512/p0/s1/a.overlap.parquet || :)

$(language)/forward/gpt2-512/p0/s2/a.overlap.parquet: \
    $(language)/forward/gpt2-512/p0/s2/a.history.parquet \
    $(language)/forward/gpt2-512/p0/s2/a.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-512/p0/s2/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-512/p0/s2/a.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/forward/gpt2-512/p0/s2/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 6d43f63f9bb1733b forward/gpt2-512/p0/s2/a.overlap.parquet || :)

$(language)/pretrain/gpt2-384/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-384/p0.history.parquet \
    $(language)/pretrain/gpt2-384/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-384/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-384/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 8b1331710b6b8098 pretrain/gpt2-384/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-384/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-384/p1.history.parquet \
    $(language)/pretrain/gpt2-384/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-384/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-384/p1.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 334b28348c83eb40 pretrain/gpt2-384/p1.overlap.parquet || :)

$(language)/pretrain/gpt2-384/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-384/p2.history.parquet \
    $(language)/pretrain/gpt2-384/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-384/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-384/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-384/p2.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 93160e52ddfcb5c5 pretrain/gpt2-384/p2.overlap.parquet || :)

$(language)/pretrain/gpt2-256/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-256/p0.history.parquet \
    $(language)/pretrain/gpt2-256/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-256/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-256/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e0058cc88bd4d9c7 pretrain/gpt2-256/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-256/p1.overlap.parquet: \
    $(language)/pretrain/gpt2-256/p1.history.parquet \
    $(language)/pretrain/gpt2-256/p1.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-256/p1.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-256/p1.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) d3698c0abc38b999 pretrain/gpt2-256/p1.overlap.parquet || :)

$(language)/pretrain/gpt2-256/p2.overlap.parquet: \
    $(language)/pretrain/gpt2-256/p2.history.parquet \
    $(language)/pretrain/gpt2-256/p2.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-256/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-256/p2.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-256/p2.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 900f0071d0a41901 pretrain/gpt2-256/p2.overlap.parquet || :)

$(language)/pretrain/pythia-410m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-410m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-410m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-410m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-410m/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) a86755bbb5d85ddc pretrain/pythia-410m/p0.overlap.parquet || :)

$(language)/pretrain/pythia-160m/p0.overlap.parquet: \
    $(call files,$(MODELS)/pythia-160m/*.safetensors) \
    $(language)/tokens/pythia/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/pythia/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/pythia.parquet | build $(language-rules) $(language)/pretrain/pythia-160m/
	$(GPU) $(BIN)/overlap $(MODELS)/pythia-160m --data imdb=$(language)/tokens/pythia/imdb --data wikipedia=$(language)/tokens/pythia/wikipedia --table $(language)/tables/pythia.parquet --per-class 256 --out $(language)/pretrain/pythia-160m/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e36e501170cf310f pretrain/pythia-160m/p0.overlap.parquet || :)

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

$(language)/pretrain/gpt2-768/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-768/p0.history.parquet \
    $(language)/pretrain/gpt2-768/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-768/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-768/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-768/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 8ee02215ce2109e8 pretrain/gpt2-768/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-640/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-640/p0.history.parquet \
    $(language)/pretrain/gpt2-640/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-640/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-640/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-640/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) a534ad21f7f17146 pretrain/gpt2-640/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-512/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-512/p0.history.parquet \
    $(language)/pretrain/gpt2-512/p0.safetensors \
    $(language)/tokens/gpt2/imdb/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/imdb/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/wikipedia/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-512/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-512/p0.safetensors --data imdb=$(language)/tokens/gpt2/imdb --data wikipedia=$(language)/tokens/gpt2/wikipedia --table $(language)/tables/gpt2.parquet --per-class 256 --out $(language)/pretrain/gpt2-512/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 921d018c7d2e464f pretrain/gpt2-512/p0.overlap.parquet || :)
