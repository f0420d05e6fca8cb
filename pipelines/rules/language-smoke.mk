# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/language.toml pipelines/language/smoke/study.toml
# sha256 of these: 5f3ac37c10b328285aef64117a80bf6f5a92362a93f6949a4a780163e4fbb349

language := $(OUT)/language-smoke
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
	    --title "Language, smoke test: size, so far" --out $(language)/size.so-far.html
language/order-files-so-far:
	@$(if $(wildcard $(language/order-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/order-files)) \
	    --title "Language, smoke test: order, so far" --out $(language)/order.so-far.html
language/sgd-files-so-far:
	@$(if $(wildcard $(language/sgd-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/sgd-files)) \
	    --title "Language, smoke test: sgd, so far" --out $(language)/sgd.so-far.html
language/pretrain-steps-files-so-far:
	@$(if $(wildcard $(language/pretrain-steps-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/pretrain-steps-files)) \
	    --title "Language, smoke test: pretrain-steps, so far" --out $(language)/pretrain-steps.so-far.html
language/penalties-files-so-far:
	@$(if $(wildcard $(language/penalties-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/penalties-files)) \
	    --title "Language, smoke test: penalties, so far" --out $(language)/penalties.so-far.html
language/overlap-files-so-far:
	@$(if $(wildcard $(language/overlap-files)),$(CPU),:) $(BIN)/report $(wildcard $(language/overlap-files)) \
	    --title "Language, smoke test: overlap, so far" --out $(language)/overlap.so-far.html
language-keep: | build $(language-rules)
	@$(BIN)/grid outdated $(language-rules) $(settings) --keep
language-plan: | build $(language-rules) $(language)/tokenizer.json $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet $(language)/tables/gpt2.parquet $(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/language.toml --preset smoke --json $(settings) --bin $(BIN) | $(BIN)/plan

language/size-files = \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-16/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-16/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-16/scratch/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-16/scratch/s0/b.lr0.001.samples.parquet \
    $(language)/forward/gpt2-8/scratch/s0/b.lr0.0003.history.parquet \
    $(language)/forward/gpt2-8/scratch/s0/b.lr0.0003.samples.parquet \
    $(language)/forward/gpt2-8/scratch/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-8/scratch/s0/b.lr0.001.samples.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-16/p0.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.samples.parquet \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-16/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-16/scratch/s0/a.samples.parquet \
    $(language)/forward/gpt2-8/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-8/scratch/s0/a.samples.parquet
$(language)/size.html: $(language-rules) $(language/size-files) | build $(language)/size.figures/
	$(CPU) $(BIN)/report $(language/size-files) \
	    --title "Language, smoke test: size" --out $(language)/size.html \
	    --joined $(language)/size.figures --svg $(language)/size.figures --markdown $(language)/size.figures/README.md

language/order-files = \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-16/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.history.parquet \
    $(language)/reverse/gpt2-8/p0/s0/b.lr0.001.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-16/p0.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-16/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-8/p0/s0/a.history.parquet
$(language)/order.html: $(language-rules) $(language/order-files) | build $(language)/order.figures/
	$(CPU) $(BIN)/report $(language/order-files) \
	    --title "Language, smoke test: order" --out $(language)/order.html \
	    --joined $(language)/order.figures --svg $(language)/order.figures --markdown $(language)/order.figures/README.md

language/sgd-files = \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.05-sgd.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-16/p0.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet
$(language)/sgd.html: $(language-rules) $(language/sgd-files) | build $(language)/sgd.figures/
	$(CPU) $(BIN)/report $(language/sgd-files) \
	    --title "Language, smoke test: sgd" --out $(language)/sgd.html \
	    --joined $(language)/sgd.figures --svg $(language)/sgd.figures --markdown $(language)/sgd.figures/README.md

language/pretrain-steps-files = \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-8/p0-steps2/s0/b.lr0.001.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-8/p0-steps2.history.parquet \
    $(language)/forward/gpt2-8/p0-steps2/s0/a.history.parquet
$(language)/pretrain-steps.html: $(language-rules) $(language/pretrain-steps-files) | build $(language)/pretrain-steps.figures/
	$(CPU) $(BIN)/report $(language/pretrain-steps-files) \
	    --title "Language, smoke test: pretrain-steps" --out $(language)/pretrain-steps.html \
	    --joined $(language)/pretrain-steps.figures --svg $(language)/pretrain-steps.figures --markdown $(language)/pretrain-steps.figures/README.md

language/penalties-files = \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001-ewc-10.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001-l2sp-0.1.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001-lwf-1.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001-replay-0.1.history.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet
$(language)/penalties.html: $(language-rules) $(language/penalties-files) | build $(language)/penalties.figures/
	$(CPU) $(BIN)/report $(language/penalties-files) \
	    --title "Language, smoke test: penalties" --out $(language)/penalties.html \
	    --joined $(language)/penalties.figures --svg $(language)/penalties.figures --markdown $(language)/penalties.figures/README.md

language/overlap-files = \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.overlap.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.overlap.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.overlap.parquet \
    $(language)/pretrain/gpt2-16/p0.overlap.parquet \
    $(language)/pretrain/gpt2-8/p0.overlap.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/pretrain/gpt2-16/p0.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.history.parquet \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet
$(language)/overlap.html: $(language-rules) $(language/overlap-files) | build $(language)/overlap.figures/
	$(CPU) $(BIN)/report $(language/overlap-files) \
	    --title "Language, smoke test: overlap" --out $(language)/overlap.html \
	    --joined $(language)/overlap.figures --svg $(language)/overlap.figures --markdown $(language)/overlap.figures/README.md

$(language)/tokenizer.json: \
    $(call files,data/bible) $(call files,data/emma) $(call files,data/sqlite) | build $(language-rules) $(language)/
	$(CPU) $(BIN)/dataset tokenizer 'data/bible' 'data/emma' 'data/sqlite' --vocabulary 384 --out $(language)/tokenizer.json
	@$(if $(dry),,$(BIN)/grid made $(language) ba1113196c0a7077 tokenizer.json || :)

$(language)/tokens/gpt2/emma/train-00000-of-00001.parquet $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet: \
    $(call files,data/emma) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/emma/
$(language)/tokens/gpt2/emma%train-00000-of-00001.parquet $(language)/tokens/gpt2/emma%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize 'data/emma' --tokenizer $(language)/tokenizer.json --length 16 --out $(language)/tokens/gpt2/emma
	@$(if $(dry),,$(BIN)/grid made $(language) e9435160c41e269f tokens/gpt2/emma/train-00000-of-00001.parquet tokens/gpt2/emma/test-00000-of-00001.parquet || :)

$(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet: \
    $(call files,data/sqlite) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/sqlite/
$(language)/tokens/gpt2/sqlite%train-00000-of-00001.parquet $(language)/tokens/gpt2/sqlite%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize 'data/sqlite' --tokenizer $(language)/tokenizer.json --length 16 --out $(language)/tokens/gpt2/sqlite
	@$(if $(dry),,$(BIN)/grid made $(language) f079080ab30c4d24 tokens/gpt2/sqlite/train-00000-of-00001.parquet tokens/gpt2/sqlite/test-00000-of-00001.parquet || :)

$(language)/tables/gpt2.parquet: \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet | build $(language-rules) $(language)/tables/
	$(CPU) $(BIN)/split-tasks --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --by data-set --valid 0 --test-rows 32 --out $(language)/tables/gpt2.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 5ac794a72d1bfde3 tables/gpt2.parquet || :)

$(language)/tokens/gpt2/general/train-00000-of-00001.parquet $(language)/tokens/gpt2/general/test-00000-of-00001.parquet: \
    $(call files,data/bible) \
    $(language)/tokenizer.json | build $(language-rules) $(language)/tokens/gpt2/general/
$(language)/tokens/gpt2/general%train-00000-of-00001.parquet $(language)/tokens/gpt2/general%test-00000-of-00001.parquet:
	$(CPU) $(BIN)/dataset tokenize 'data/bible' --tokenizer $(language)/tokenizer.json --length 16 --out $(language)/tokens/gpt2/general
	@$(if $(dry),,$(BIN)/grid made $(language) ae552dc84f2c86d5 tokens/gpt2/general/train-00000-of-00001.parquet tokens/gpt2/general/test-00000-of-00001.parquet || :)

$(language)/pretrain/gpt2-16/p0.history.parquet $(language)/pretrain/gpt2-16/p0.safetensors: \
    pipelines/language/smoke/gpt2.toml \
    pipelines/language/smoke/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-16/
$(language)/pretrain/gpt2-16/p0%history.parquet $(language)/pretrain/gpt2-16/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/smoke/gpt2.toml --set model.n_embd=16 --set model.n_head=2 --set labels.size=16 --config pipelines/language/smoke/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-16/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 96484bae7a9e2e01-$(PRECISION) pretrain/gpt2-16/p0.history.parquet pretrain/gpt2-16/p0.safetensors || :)

$(language)/forward/gpt2-16/p0/s0/a.history.parquet $(language)/forward/gpt2-16/p0/s0/a.safetensors $(language)/forward/gpt2-16/p0/s0/a.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-16/p0.history.parquet \
    $(language)/pretrain/gpt2-16/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-16/p0/s0/
$(language)/forward/gpt2-16/p0/s0/a%history.parquet $(language)/forward/gpt2-16/p0/s0/a%safetensors $(language)/forward/gpt2-16/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-16/p0.safetensors --task 0 --out $(language)/forward/gpt2-16/p0/s0/a.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) f8c24e42e0b06bcb-$(PRECISION) forward/gpt2-16/p0/s0/a.history.parquet forward/gpt2-16/p0/s0/a.samples.parquet || :)

$(language)/forward/gpt2-16/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-16/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-16/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.safetensors \
    $(language)/forward/gpt2-16/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-16/p0/s0/
$(language)/forward/gpt2-16/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-16/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-16/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-16/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.0003 --out $(language)/forward/gpt2-16/p0/s0/b.lr0.0003.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) 0945c65410ef7a09-$(PRECISION) forward/gpt2-16/p0/s0/b.lr0.0003.history.parquet forward/gpt2-16/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/gpt2-16/p0/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-16/p0/s0/b.lr0.001.safetensors $(language)/forward/gpt2-16/p0/s0/b.lr0.001.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.safetensors \
    $(language)/forward/gpt2-16/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-16/p0/s0/
$(language)/forward/gpt2-16/p0/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-16/p0/s0/b.lr0.001%safetensors $(language)/forward/gpt2-16/p0/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-16/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --out $(language)/forward/gpt2-16/p0/s0/b.lr0.001.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) f2427ac57fc80ad4-$(PRECISION) forward/gpt2-16/p0/s0/b.lr0.001.history.parquet forward/gpt2-16/p0/s0/b.lr0.001.samples.parquet || :)

$(language)/pretrain/gpt2-8/p0.history.parquet $(language)/pretrain/gpt2-8/p0.safetensors: \
    pipelines/language/smoke/gpt2.toml \
    pipelines/language/smoke/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-8/
$(language)/pretrain/gpt2-8/p0%history.parquet $(language)/pretrain/gpt2-8/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/smoke/gpt2.toml --set model.n_embd=8 --set model.n_head=1 --set labels.size=8 --config pipelines/language/smoke/pretrain.toml \
	    --seed 0 --out $(language)/pretrain/gpt2-8/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 49eb4fc9e6b29640-$(PRECISION) pretrain/gpt2-8/p0.history.parquet pretrain/gpt2-8/p0.safetensors || :)

$(language)/forward/gpt2-8/p0/s0/a.history.parquet $(language)/forward/gpt2-8/p0/s0/a.safetensors $(language)/forward/gpt2-8/p0/s0/a.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/pretrain/gpt2-8/p0.safetensors | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
$(language)/forward/gpt2-8/p0/s0/a%history.parquet $(language)/forward/gpt2-8/p0/s0/a%safetensors $(language)/forward/gpt2-8/p0/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-8/p0.safetensors --task 0 --out $(language)/forward/gpt2-8/p0/s0/a.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) 24728382e9ef3eb7-$(PRECISION) forward/gpt2-8/p0/s0/a.history.parquet forward/gpt2-8/p0/s0/a.samples.parquet || :)

$(language)/forward/gpt2-8/p0/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-8/p0/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
$(language)/forward/gpt2-8/p0/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-8/p0/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.0003 --out $(language)/forward/gpt2-8/p0/s0/b.lr0.0003.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) b9c6c8c97b40d403-$(PRECISION) forward/gpt2-8/p0/s0/b.lr0.0003.history.parquet forward/gpt2-8/p0/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/gpt2-8/p0/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001.safetensors $(language)/forward/gpt2-8/p0/s0/b.lr0.001.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
$(language)/forward/gpt2-8/p0/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001%safetensors $(language)/forward/gpt2-8/p0/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --out $(language)/forward/gpt2-8/p0/s0/b.lr0.001.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) 6bc8d3610ca05434-$(PRECISION) forward/gpt2-8/p0/s0/b.lr0.001.history.parquet forward/gpt2-8/p0/s0/b.lr0.001.samples.parquet || :)

$(language)/forward/gpt2-16/scratch/s0/a.history.parquet $(language)/forward/gpt2-16/scratch/s0/a.safetensors $(language)/forward/gpt2-16/scratch/s0/a.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    pipelines/language/smoke/gpt2.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-16/scratch/s0/
$(language)/forward/gpt2-16/scratch/s0/a%history.parquet $(language)/forward/gpt2-16/scratch/s0/a%safetensors $(language)/forward/gpt2-16/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/smoke/gpt2.toml --set model.n_embd=16 --set model.n_head=2 --set labels.size=16 --task 0 --out $(language)/forward/gpt2-16/scratch/s0/a.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) 3aa1c26723de9460-$(PRECISION) forward/gpt2-16/scratch/s0/a.history.parquet forward/gpt2-16/scratch/s0/a.samples.parquet || :)

$(language)/forward/gpt2-16/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-16/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-16/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-16/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-16/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-16/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-16/scratch/s0/
$(language)/forward/gpt2-16/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-16/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-16/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-16/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.0003 --out $(language)/forward/gpt2-16/scratch/s0/b.lr0.0003.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) ce7dfcf977e47cc5-$(PRECISION) forward/gpt2-16/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-16/scratch/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/gpt2-16/scratch/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-16/scratch/s0/b.lr0.001.safetensors $(language)/forward/gpt2-16/scratch/s0/b.lr0.001.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-16/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-16/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-16/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-16/scratch/s0/
$(language)/forward/gpt2-16/scratch/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-16/scratch/s0/b.lr0.001%safetensors $(language)/forward/gpt2-16/scratch/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-16/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --out $(language)/forward/gpt2-16/scratch/s0/b.lr0.001.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) 896c0042377909d1-$(PRECISION) forward/gpt2-16/scratch/s0/b.lr0.001.history.parquet forward/gpt2-16/scratch/s0/b.lr0.001.samples.parquet || :)

$(language)/forward/gpt2-8/scratch/s0/a.history.parquet $(language)/forward/gpt2-8/scratch/s0/a.safetensors $(language)/forward/gpt2-8/scratch/s0/a.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    pipelines/language/smoke/gpt2.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-8/scratch/s0/
$(language)/forward/gpt2-8/scratch/s0/a%history.parquet $(language)/forward/gpt2-8/scratch/s0/a%safetensors $(language)/forward/gpt2-8/scratch/s0/a%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --set 'splits=["test"]' --seed 0 --config pipelines/language/smoke/gpt2.toml --set model.n_embd=8 --set model.n_head=1 --set labels.size=8 --task 0 --out $(language)/forward/gpt2-8/scratch/s0/a.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) 69268d2a0624a936-$(PRECISION) forward/gpt2-8/scratch/s0/a.history.parquet forward/gpt2-8/scratch/s0/a.samples.parquet || :)

$(language)/forward/gpt2-8/scratch/s0/b.lr0.0003.history.parquet $(language)/forward/gpt2-8/scratch/s0/b.lr0.0003.safetensors $(language)/forward/gpt2-8/scratch/s0/b.lr0.0003.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-8/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-8/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-8/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-8/scratch/s0/
$(language)/forward/gpt2-8/scratch/s0/b.lr0.0003%history.parquet $(language)/forward/gpt2-8/scratch/s0/b.lr0.0003%safetensors $(language)/forward/gpt2-8/scratch/s0/b.lr0.0003%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.0003 --out $(language)/forward/gpt2-8/scratch/s0/b.lr0.0003.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) 0b9f09d6f4629e4a-$(PRECISION) forward/gpt2-8/scratch/s0/b.lr0.0003.history.parquet forward/gpt2-8/scratch/s0/b.lr0.0003.samples.parquet || :)

$(language)/forward/gpt2-8/scratch/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-8/scratch/s0/b.lr0.001.safetensors $(language)/forward/gpt2-8/scratch/s0/b.lr0.001.samples.parquet: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/forward/gpt2-8/scratch/s0/a.history.parquet \
    $(language)/forward/gpt2-8/scratch/s0/a.safetensors \
    $(language)/forward/gpt2-8/scratch/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-8/scratch/s0/
$(language)/forward/gpt2-8/scratch/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-8/scratch/s0/b.lr0.001%safetensors $(language)/forward/gpt2-8/scratch/s0/b.lr0.001%samples.parquet:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/scratch/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --out $(language)/forward/gpt2-8/scratch/s0/b.lr0.001.safetensors --sample 'The'
	@$(if $(dry),,$(BIN)/grid made $(language) 6e4809b00025dc8e-$(PRECISION) forward/gpt2-8/scratch/s0/b.lr0.001.history.parquet forward/gpt2-8/scratch/s0/b.lr0.001.samples.parquet || :)

$(language)/reverse/gpt2-16/p0/s0/a.history.parquet $(language)/reverse/gpt2-16/p0/s0/a.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-16/p0.history.parquet \
    $(language)/pretrain/gpt2-16/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-16/p0/s0/
$(language)/reverse/gpt2-16/p0/s0/a%history.parquet $(language)/reverse/gpt2-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-16/p0.safetensors --task 1 --out $(language)/reverse/gpt2-16/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9d390ee667f7b473-$(PRECISION) reverse/gpt2-16/p0/s0/a.history.parquet reverse/gpt2-16/p0/s0/a.safetensors || :)

$(language)/reverse/gpt2-16/p0/s0/b.lr0.001.history.parquet $(language)/reverse/gpt2-16/p0/s0/b.lr0.001.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-16/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-16/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-16/p0/s0/
$(language)/reverse/gpt2-16/p0/s0/b.lr0.001%history.parquet $(language)/reverse/gpt2-16/p0/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-16/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=2 --set later.lr=0.001 --out $(language)/reverse/gpt2-16/p0/s0/b.lr0.001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) dfcb0766090c6823-$(PRECISION) reverse/gpt2-16/p0/s0/b.lr0.001.history.parquet reverse/gpt2-16/p0/s0/b.lr0.001.safetensors || :)

$(language)/reverse/gpt2-8/p0/s0/a.history.parquet $(language)/reverse/gpt2-8/p0/s0/a.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/pretrain/gpt2-8/p0.safetensors | build $(language-rules) $(language)/reverse/gpt2-8/p0/s0/
$(language)/reverse/gpt2-8/p0/s0/a%history.parquet $(language)/reverse/gpt2-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-8/p0.safetensors --task 1 --out $(language)/reverse/gpt2-8/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) a2a69e0091e49d0c-$(PRECISION) reverse/gpt2-8/p0/s0/a.history.parquet reverse/gpt2-8/p0/s0/a.safetensors || :)

$(language)/reverse/gpt2-8/p0/s0/b.lr0.001.history.parquet $(language)/reverse/gpt2-8/p0/s0/b.lr0.001.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/reverse/gpt2-8/p0/s0/a.history.parquet \
    $(language)/reverse/gpt2-8/p0/s0/a.safetensors | build $(language-rules) $(language)/reverse/gpt2-8/p0/s0/
$(language)/reverse/gpt2-8/p0/s0/b.lr0.001%history.parquet $(language)/reverse/gpt2-8/p0/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/reverse/gpt2-8/p0/s0/a.safetensors --task 0 \
	    --set evaluate_every=2 --set later.lr=0.001 --out $(language)/reverse/gpt2-8/p0/s0/b.lr0.001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 0cc600de47ea6b42-$(PRECISION) reverse/gpt2-8/p0/s0/b.lr0.001.history.parquet reverse/gpt2-8/p0/s0/b.lr0.001.safetensors || :)

$(language)/forward/gpt2-16/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-16/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/smoke/finetune-sgd.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.safetensors \
    $(language)/forward/gpt2-16/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-16/p0/s0/
$(language)/forward/gpt2-16/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-16/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-16/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.05 --out $(language)/forward/gpt2-16/p0/s0/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 07a9a756ebb07e3e-$(PRECISION) forward/gpt2-16/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-16/p0/s0/b.lr0.05-sgd.safetensors || :)

$(language)/forward/gpt2-8/p0/s0/b.lr0.05-sgd.history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.05-sgd.safetensors: \
    pipelines/language/smoke/finetune-sgd.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
$(language)/forward/gpt2-8/p0/s0/b.lr0.05-sgd%history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.05-sgd%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune-sgd.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.05 --out $(language)/forward/gpt2-8/p0/s0/b.lr0.05-sgd.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) a5ac242d4d4ee340-$(PRECISION) forward/gpt2-8/p0/s0/b.lr0.05-sgd.history.parquet forward/gpt2-8/p0/s0/b.lr0.05-sgd.safetensors || :)

$(language)/pretrain/gpt2-8/p0-steps2.history.parquet $(language)/pretrain/gpt2-8/p0-steps2.safetensors: \
    pipelines/language/smoke/gpt2.toml \
    pipelines/language/smoke/pretrain.toml \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet | build $(language-rules) $(language)/pretrain/gpt2-8/
$(language)/pretrain/gpt2-8/p0-steps2%history.parquet $(language)/pretrain/gpt2-8/p0-steps2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(language)/tokens/gpt2/general --config pipelines/language/smoke/gpt2.toml --set model.n_embd=8 --set model.n_head=1 --set labels.size=8 --config pipelines/language/smoke/pretrain.toml \
	    --set schedule.steps=2 --seed 0 --out $(language)/pretrain/gpt2-8/p0-steps2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 45bd397aef4cbc32-$(PRECISION) pretrain/gpt2-8/p0-steps2.history.parquet pretrain/gpt2-8/p0-steps2.safetensors || :)

$(language)/forward/gpt2-8/p0-steps2/s0/a.history.parquet $(language)/forward/gpt2-8/p0-steps2/s0/a.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/pretrain/gpt2-8/p0-steps2.history.parquet \
    $(language)/pretrain/gpt2-8/p0-steps2.safetensors | build $(language-rules) $(language)/forward/gpt2-8/p0-steps2/s0/
$(language)/forward/gpt2-8/p0-steps2/s0/a%history.parquet $(language)/forward/gpt2-8/p0-steps2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/pretrain/gpt2-8/p0-steps2.safetensors --task 0 --out $(language)/forward/gpt2-8/p0-steps2/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 079334678a1132b1-$(PRECISION) forward/gpt2-8/p0-steps2/s0/a.history.parquet forward/gpt2-8/p0-steps2/s0/a.safetensors || :)

$(language)/forward/gpt2-8/p0-steps2/s0/b.lr0.001.history.parquet $(language)/forward/gpt2-8/p0-steps2/s0/b.lr0.001.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-8/p0-steps2/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0-steps2/s0/a.safetensors | build $(language-rules) $(language)/forward/gpt2-8/p0-steps2/s0/
$(language)/forward/gpt2-8/p0-steps2/s0/b.lr0.001%history.parquet $(language)/forward/gpt2-8/p0-steps2/s0/b.lr0.001%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/p0-steps2/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --out $(language)/forward/gpt2-8/p0-steps2/s0/b.lr0.001.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) f3f983fbd8b97405-$(PRECISION) forward/gpt2-8/p0-steps2/s0/b.lr0.001.history.parquet forward/gpt2-8/p0-steps2/s0/b.lr0.001.safetensors || :)

$(language)/forward/gpt2-8/p0/s0/a.fisher.safetensors: \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
	$(GPU) $(BIN)/fisher $(language)/forward/gpt2-8/p0/s0/a.safetensors --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --task 0 \
	    --estimator empirical --per sequence --examples 16 --out $(language)/forward/gpt2-8/p0/s0/a.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 5cc5615f78213e13 forward/gpt2-8/p0/s0/a.fisher.safetensors || :)

$(language)/forward/gpt2-8/p0/s0/b.lr0.001-ewc-10.history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001-ewc-10.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.fisher.safetensors | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
$(language)/forward/gpt2-8/p0/s0/b.lr0.001-ewc-10%history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001-ewc-10%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --penalty ewc --relative --strength 10 --fisher $(language)/forward/gpt2-8/p0/s0/a.fisher.safetensors --out $(language)/forward/gpt2-8/p0/s0/b.lr0.001-ewc-10.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 9ec6c66decd9bf22-$(PRECISION) forward/gpt2-8/p0/s0/b.lr0.001-ewc-10.history.parquet forward/gpt2-8/p0/s0/b.lr0.001-ewc-10.safetensors || :)

$(language)/forward/gpt2-8/p0/s0/b.lr0.001-l2sp-0.1.history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001-l2sp-0.1.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
$(language)/forward/gpt2-8/p0/s0/b.lr0.001-l2sp-0.1%history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001-l2sp-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --penalty l2sp --strength 0.1 --out $(language)/forward/gpt2-8/p0/s0/b.lr0.001-l2sp-0.1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) afa9358479ae6178-$(PRECISION) forward/gpt2-8/p0/s0/b.lr0.001-l2sp-0.1.history.parquet forward/gpt2-8/p0/s0/b.lr0.001-l2sp-0.1.safetensors || :)

$(language)/forward/gpt2-8/p0/s0/b.lr0.001-lwf-1.history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001-lwf-1.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
$(language)/forward/gpt2-8/p0/s0/b.lr0.001-lwf-1%history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001-lwf-1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --penalty lwf --strength 1 --out $(language)/forward/gpt2-8/p0/s0/b.lr0.001-lwf-1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) 253e59b061428d24-$(PRECISION) forward/gpt2-8/p0/s0/b.lr0.001-lwf-1.history.parquet forward/gpt2-8/p0/s0/b.lr0.001-lwf-1.safetensors || :)

$(language)/forward/gpt2-8/p0/s0/b.lr0.001-replay-0.1.history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001-replay-0.1.safetensors: \
    pipelines/language/smoke/finetune.toml \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet \
    $(language)/tokens/gpt2/general/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/general/test-00000-of-00001.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
$(language)/forward/gpt2-8/p0/s0/b.lr0.001-replay-0.1%history.parquet $(language)/forward/gpt2-8/p0/s0/b.lr0.001-replay-0.1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --config pipelines/language/smoke/finetune.toml --watch-data general=$(language)/tokens/gpt2/general --set watch_rows=32 --set 'splits=["test"]' --seed 0 --from $(language)/forward/gpt2-8/p0/s0/a.safetensors --task 1 \
	    --set evaluate_every=2 --set later.lr=0.001 --replay-data $(language)/tokens/gpt2/general --replay-share 0.1 --out $(language)/forward/gpt2-8/p0/s0/b.lr0.001-replay-0.1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(language) fbed04b4081b7342-$(PRECISION) forward/gpt2-8/p0/s0/b.lr0.001-replay-0.1.history.parquet forward/gpt2-8/p0/s0/b.lr0.001-replay-0.1.safetensors || :)

$(language)/forward/gpt2-16/p0/s0/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.001.safetensors \
    $(language)/forward/gpt2-16/p0/s0/b.lr0.001.samples.parquet \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-16/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-16/p0/s0/b.lr0.001.safetensors --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --per-class 16 --out $(language)/forward/gpt2-16/p0/s0/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 4e44375023f6ef87 forward/gpt2-16/p0/s0/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-8/p0/s0/b.lr0.001.overlap.parquet: \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.safetensors \
    $(language)/forward/gpt2-8/p0/s0/b.lr0.001.samples.parquet \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-8/p0/s0/b.lr0.001.safetensors --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --per-class 16 --out $(language)/forward/gpt2-8/p0/s0/b.lr0.001.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) ffe7603214575b25 forward/gpt2-8/p0/s0/b.lr0.001.overlap.parquet || :)

$(language)/forward/gpt2-16/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-16/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-16/p0/s0/a.safetensors \
    $(language)/forward/gpt2-16/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-16/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-16/p0/s0/a.safetensors --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --per-class 16 --out $(language)/forward/gpt2-16/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 94a6f82c74b1c864 forward/gpt2-16/p0/s0/a.overlap.parquet || :)

$(language)/forward/gpt2-8/p0/s0/a.overlap.parquet: \
    $(language)/forward/gpt2-8/p0/s0/a.history.parquet \
    $(language)/forward/gpt2-8/p0/s0/a.safetensors \
    $(language)/forward/gpt2-8/p0/s0/a.samples.parquet \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/forward/gpt2-8/p0/s0/
	$(GPU) $(BIN)/overlap $(language)/forward/gpt2-8/p0/s0/a.safetensors --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --per-class 16 --out $(language)/forward/gpt2-8/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 135583c352970e55 forward/gpt2-8/p0/s0/a.overlap.parquet || :)

$(language)/pretrain/gpt2-16/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-16/p0.history.parquet \
    $(language)/pretrain/gpt2-16/p0.safetensors \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-16/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-16/p0.safetensors --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --per-class 16 --out $(language)/pretrain/gpt2-16/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) 0098326ceffab0b6 pretrain/gpt2-16/p0.overlap.parquet || :)

$(language)/pretrain/gpt2-8/p0.overlap.parquet: \
    $(language)/pretrain/gpt2-8/p0.history.parquet \
    $(language)/pretrain/gpt2-8/p0.safetensors \
    $(language)/tokens/gpt2/emma/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/emma/test-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/train-00000-of-00001.parquet \
    $(language)/tokens/gpt2/sqlite/test-00000-of-00001.parquet \
    $(language)/tables/gpt2.parquet | build $(language-rules) $(language)/pretrain/gpt2-8/
	$(GPU) $(BIN)/overlap $(language)/pretrain/gpt2-8/p0.safetensors --data emma=$(language)/tokens/gpt2/emma --data sqlite=$(language)/tokens/gpt2/sqlite --table $(language)/tables/gpt2.parquet --per-class 16 --out $(language)/pretrain/gpt2-8/p0.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(language) e2c5bc99edfcade8 pretrain/gpt2-8/p0.overlap.parquet || :)
