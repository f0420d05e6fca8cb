# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/search.toml pipelines/search/gpu/../data.toml pipelines/search/gpu/study.toml
# sha256 of these: 8b5e927e18e309c252da3766efc9da1b6a671b58214cf8f67c3860a3a30251d3

search := $(OUT)/search-gpu
search-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: search search-rnn search-nao search-cnn search-bench search-plan search-so-far search-keep
search: search-rnn search-nao search-cnn search-bench ## architecture search: what architectures forget that share weights, with and without WPL
search-rnn: $(search)/rnn.html ## ENAS's recurrent cells on words: forgetting, rewards, ranks against cells trained alone
	@for page in $^; do echo "The report: $$page"; done
search-nao: $(search)/nao.html ## the same cells with neural architecture optimisation in the controller's place
	@for page in $^; do echo "The report: $$page"; done
search-cnn: $(search)/cnn.html ## ENAS's convolutional cells on images: forgetting and rewards
	@for page in $^; do echo "The report: $$page"; done
search-bench: $(search)/bench.html ## NAS-Bench-201's cells: forgetting, and ranks against the true accuracy of all of them
	@for page in $^; do echo "The report: $$page"; done
search-so-far: | build $(search-rules) ## pages of the runs that are there by now, beside the others
	@$(MAKE) --no-print-directory --keep-going search/rnn-files-so-far search/nao-files-so-far search/cnn-files-so-far search/bench-files-so-far
.PHONY: search/rnn-files-so-far search/nao-files-so-far search/cnn-files-so-far search/bench-files-so-far
search/rnn-files-so-far:
	@$(if $(wildcard $(search/rnn-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/rnn-files)) \
	    --title "Architecture search on one GPU: rnn, so far" --out $(search)/rnn.so-far.html
search/nao-files-so-far:
	@$(if $(wildcard $(search/nao-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/nao-files)) \
	    --title "Architecture search on one GPU: nao, so far" --out $(search)/nao.so-far.html
search/cnn-files-so-far:
	@$(if $(wildcard $(search/cnn-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/cnn-files)) \
	    --title "Architecture search on one GPU: cnn, so far" --out $(search)/cnn.so-far.html
search/bench-files-so-far:
	@$(if $(wildcard $(search/bench-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/bench-files)) \
	    --title "Architecture search on one GPU: bench, so far" --out $(search)/bench.so-far.html
search-keep: | build $(search-rules)
	@$(BIN)/grid outdated $(search-rules) $(settings) --keep
search-plan: | build $(search-rules) $(search)/tokenizer.json $(search)/tokens/train-00000-of-00001.parquet $(search)/rnn.rows.parquet $(search)/cnn.rows.parquet $(search)/bench.rows.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/search.toml --preset gpu --json $(settings) --bin $(BIN) | $(BIN)/plan

search/rnn-files = \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s2.search.parquet \
    $(search)/rnn/none/s3.search.parquet \
    $(search)/rnn/none/s4.search.parquet \
    $(search)/rnn/wpl-300/s0.search.parquet \
    $(search)/rnn/wpl-300/s1.search.parquet \
    $(search)/rnn/wpl-300/s2.search.parquet \
    $(search)/rnn/wpl-300/s3.search.parquet \
    $(search)/rnn/wpl-300/s4.search.parquet \
    $(search)/rnn/l2-sp-0.03/s0.search.parquet \
    $(search)/rnn/l2-sp-0.03/s1.search.parquet \
    $(search)/rnn/l2-sp-0.03/s2.search.parquet \
    $(search)/rnn/l2-sp-0.03/s3.search.parquet \
    $(search)/rnn/l2-sp-0.03/s4.search.parquet \
    $(search)/rnn/none/s0.ranking.parquet \
    $(search)/rnn/none/s1.ranking.parquet \
    $(search)/rnn/none/s2.ranking.parquet \
    $(search)/rnn/none/s3.ranking.parquet \
    $(search)/rnn/none/s4.ranking.parquet \
    $(search)/rnn/wpl-300/s0.ranking.parquet \
    $(search)/rnn/wpl-300/s1.ranking.parquet \
    $(search)/rnn/wpl-300/s2.ranking.parquet \
    $(search)/rnn/wpl-300/s3.ranking.parquet \
    $(search)/rnn/wpl-300/s4.ranking.parquet \
    $(search)/rnn/l2-sp-0.03/s0.ranking.parquet \
    $(search)/rnn/l2-sp-0.03/s1.ranking.parquet \
    $(search)/rnn/l2-sp-0.03/s2.ranking.parquet \
    $(search)/rnn/l2-sp-0.03/s3.ranking.parquet \
    $(search)/rnn/l2-sp-0.03/s4.ranking.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/alone/valid/random.s0.ranking.parquet \
    $(search)/rnn/alone/test/random.s0.ranking.parquet \
    $(search)/rnn/alone/valid/random.s1.ranking.parquet \
    $(search)/rnn/alone/test/random.s1.ranking.parquet \
    $(search)/rnn/alone/valid/random.s2.ranking.parquet \
    $(search)/rnn/alone/test/random.s2.ranking.parquet \
    $(search)/rnn/alone/valid/random.s3.ranking.parquet \
    $(search)/rnn/alone/test/random.s3.ranking.parquet \
    $(search)/rnn/alone/valid/random.s4.ranking.parquet \
    $(search)/rnn/alone/test/random.s4.ranking.parquet \
    $(search)/rnn/alone/valid/random.s5.ranking.parquet \
    $(search)/rnn/alone/test/random.s5.ranking.parquet \
    $(search)/rnn/alone/valid/random.s6.ranking.parquet \
    $(search)/rnn/alone/test/random.s6.ranking.parquet \
    $(search)/rnn/alone/valid/random.s7.ranking.parquet \
    $(search)/rnn/alone/test/random.s7.ranking.parquet \
    $(search)/rnn/alone/valid/random.s8.ranking.parquet \
    $(search)/rnn/alone/test/random.s8.ranking.parquet \
    $(search)/rnn/alone/valid/random.s9.ranking.parquet \
    $(search)/rnn/alone/test/random.s9.ranking.parquet \
    $(search)/rnn/alone/valid/random.s10.ranking.parquet \
    $(search)/rnn/alone/test/random.s10.ranking.parquet \
    $(search)/rnn/alone/valid/random.s11.ranking.parquet \
    $(search)/rnn/alone/test/random.s11.ranking.parquet \
    $(search)/rnn/alone/valid/random.s12.ranking.parquet \
    $(search)/rnn/alone/test/random.s12.ranking.parquet \
    $(search)/rnn/alone/valid/random.s13.ranking.parquet \
    $(search)/rnn/alone/test/random.s13.ranking.parquet \
    $(search)/rnn/alone/valid/random.s14.ranking.parquet \
    $(search)/rnn/alone/test/random.s14.ranking.parquet \
    $(search)/rnn/alone/valid/random.s15.ranking.parquet \
    $(search)/rnn/alone/test/random.s15.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s0.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s0.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s1.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s1.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s2.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s2.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s3.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s3.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s4.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s4.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-300.s0.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-300.s0.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-300.s1.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-300.s1.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-300.s2.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-300.s2.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-300.s3.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-300.s3.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-300.s4.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-300.s4.ranking.parquet \
    $(search)/rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet \
    $(search)/rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet \
    $(search)/rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet \
    $(search)/rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet \
    $(search)/rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet \
    $(search)/rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet \
    $(search)/rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet \
    $(search)/rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet \
    $(search)/rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet \
    $(search)/rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet
$(search)/rnn.html: $(search-rules) $(search/rnn-files) | build $(search)/rnn.figures/
	$(CPU) $(BIN)/report $(search/rnn-files) \
	    --title "Architecture search on one GPU: rnn" --out $(search)/rnn.html \
	    --joined $(search)/rnn.figures --svg $(search)/rnn.figures --markdown $(search)/rnn.figures/README.md

search/nao-files = \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/none/s1.search.parquet \
    $(search)/nao/none/s2.search.parquet \
    $(search)/nao/none/s3.search.parquet \
    $(search)/nao/none/s4.search.parquet \
    $(search)/nao/wpl-300/s0.search.parquet \
    $(search)/nao/wpl-300/s1.search.parquet \
    $(search)/nao/wpl-300/s2.search.parquet \
    $(search)/nao/wpl-300/s3.search.parquet \
    $(search)/nao/wpl-300/s4.search.parquet \
    $(search)/nao/none/s0.derived.parquet \
    $(search)/nao/none/s1.derived.parquet \
    $(search)/nao/none/s2.derived.parquet \
    $(search)/nao/none/s3.derived.parquet \
    $(search)/nao/none/s4.derived.parquet \
    $(search)/nao/wpl-300/s0.derived.parquet \
    $(search)/nao/wpl-300/s1.derived.parquet \
    $(search)/nao/wpl-300/s2.derived.parquet \
    $(search)/nao/wpl-300/s3.derived.parquet \
    $(search)/nao/wpl-300/s4.derived.parquet
$(search)/nao.html: $(search-rules) $(search/nao-files) | build $(search)/nao.figures/
	$(CPU) $(BIN)/report $(search/nao-files) \
	    --title "Architecture search on one GPU: nao" --out $(search)/nao.html \
	    --joined $(search)/nao.figures --svg $(search)/nao.figures --markdown $(search)/nao.figures/README.md

search/cnn-files = \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/none/s1.search.parquet \
    $(search)/cnn/none/s2.search.parquet \
    $(search)/cnn/none/s3.search.parquet \
    $(search)/cnn/none/s4.search.parquet \
    $(search)/cnn/wpl-300/s0.search.parquet \
    $(search)/cnn/wpl-300/s1.search.parquet \
    $(search)/cnn/wpl-300/s2.search.parquet \
    $(search)/cnn/wpl-300/s3.search.parquet \
    $(search)/cnn/wpl-300/s4.search.parquet \
    $(search)/cnn/none/s0.derived.parquet \
    $(search)/cnn/none/s1.derived.parquet \
    $(search)/cnn/none/s2.derived.parquet \
    $(search)/cnn/none/s3.derived.parquet \
    $(search)/cnn/none/s4.derived.parquet \
    $(search)/cnn/wpl-300/s0.derived.parquet \
    $(search)/cnn/wpl-300/s1.derived.parquet \
    $(search)/cnn/wpl-300/s2.derived.parquet \
    $(search)/cnn/wpl-300/s3.derived.parquet \
    $(search)/cnn/wpl-300/s4.derived.parquet
$(search)/cnn.html: $(search-rules) $(search/cnn-files) | build $(search)/cnn.figures/
	$(CPU) $(BIN)/report $(search/cnn-files) \
	    --title "Architecture search on one GPU: cnn" --out $(search)/cnn.html \
	    --joined $(search)/cnn.figures --svg $(search)/cnn.figures --markdown $(search)/cnn.figures/README.md

search/bench-files = \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/none/s3.search.parquet \
    $(search)/bench/none/s4.search.parquet \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/wpl-100/s3.search.parquet \
    $(search)/bench/wpl-100/s4.search.parquet \
    $(search)/bench/none/s0.ranking.parquet \
    $(search)/bench/none/s1.ranking.parquet \
    $(search)/bench/none/s2.ranking.parquet \
    $(search)/bench/none/s3.ranking.parquet \
    $(search)/bench/none/s4.ranking.parquet \
    $(search)/bench/wpl-100/s0.ranking.parquet \
    $(search)/bench/wpl-100/s1.ranking.parquet \
    $(search)/bench/wpl-100/s2.ranking.parquet \
    $(search)/bench/wpl-100/s3.ranking.parquet \
    $(search)/bench/wpl-100/s4.ranking.parquet \
    $(search)/bench/none/s0.derived.parquet \
    $(search)/bench/none/s1.derived.parquet \
    $(search)/bench/none/s2.derived.parquet \
    $(search)/bench/none/s3.derived.parquet \
    $(search)/bench/none/s4.derived.parquet \
    $(search)/bench/wpl-100/s0.derived.parquet \
    $(search)/bench/wpl-100/s1.derived.parquet \
    $(search)/bench/wpl-100/s2.derived.parquet \
    $(search)/bench/wpl-100/s3.derived.parquet \
    $(search)/bench/wpl-100/s4.derived.parquet
$(search)/bench.html: $(search-rules) $(search/bench-files) | build $(search)/bench.figures/
	$(CPU) $(BIN)/report $(search/bench-files) \
	    --title "Architecture search on one GPU: bench" --out $(search)/bench.html \
	    --joined $(search)/bench.figures --svg $(search)/bench.figures --markdown $(search)/bench.figures/README.md

$(search)/tokenizer.json: \
    $(call files,$(call set,ptb)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/dataset tokenizer '$(call set,ptb)' --kind words --vocabulary 10000 --out $(search)/tokenizer.json
	@$(if $(dry),,$(BIN)/grid made $(search) 7b6476063eaee50e tokenizer.json || :)

$(search)/tokens/train-00000-of-00001.parquet: \
    $(search)/tokenizer.json | build $(search-rules) $(search)/tokens/
	$(CPU) $(BIN)/dataset tokenize '$(call set,ptb)' --tokenizer $(search)/tokenizer.json --length 35 --out $(search)/tokens
	@$(if $(dry),,$(BIN)/grid made $(search) 37bd853ecececec0 tokens/train-00000-of-00001.parquet || :)

$(search)/rnn.rows.parquet: \
    $(search)/tokens/train-00000-of-00001.parquet | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --by data-set --data $(search)/tokens --valid 0 --out $(search)/rnn.rows.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 85b6e3ea46cb6e3b rnn.rows.parquet || :)

$(search)/rnn/none/s0.search.parquet $(search)/rnn/none/s0.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%search.parquet $(search)/rnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 0 --out $(search)/rnn/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5109d601497b7d6c-$(PRECISION) rnn/none/s0.search.parquet rnn/none/s0.safetensors || :)

$(search)/rnn/none/s1.search.parquet $(search)/rnn/none/s1.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%search.parquet $(search)/rnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 1 --out $(search)/rnn/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a2fbf0fd4509bec7-$(PRECISION) rnn/none/s1.search.parquet rnn/none/s1.safetensors || :)

$(search)/rnn/none/s2.search.parquet $(search)/rnn/none/s2.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s2%search.parquet $(search)/rnn/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 2 --out $(search)/rnn/none/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d2109d3f3e6b201f-$(PRECISION) rnn/none/s2.search.parquet rnn/none/s2.safetensors || :)

$(search)/rnn/none/s3.search.parquet $(search)/rnn/none/s3.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s3%search.parquet $(search)/rnn/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 3 --out $(search)/rnn/none/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 33fd59950cfafaf4-$(PRECISION) rnn/none/s3.search.parquet rnn/none/s3.safetensors || :)

$(search)/rnn/none/s4.search.parquet $(search)/rnn/none/s4.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s4%search.parquet $(search)/rnn/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 4 --out $(search)/rnn/none/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f29d867e12d87231-$(PRECISION) rnn/none/s4.search.parquet rnn/none/s4.safetensors || :)

$(search)/rnn/wpl-300/s0.search.parquet $(search)/rnn/wpl-300/s0.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s0%search.parquet $(search)/rnn/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/rnn/wpl-300/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 42f6964b5c3e8294-$(PRECISION) rnn/wpl-300/s0.search.parquet rnn/wpl-300/s0.safetensors || :)

$(search)/rnn/wpl-300/s1.search.parquet $(search)/rnn/wpl-300/s1.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s1%search.parquet $(search)/rnn/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/rnn/wpl-300/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 1d89a5a0aab5eff3-$(PRECISION) rnn/wpl-300/s1.search.parquet rnn/wpl-300/s1.safetensors || :)

$(search)/rnn/wpl-300/s2.search.parquet $(search)/rnn/wpl-300/s2.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s2%search.parquet $(search)/rnn/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/rnn/wpl-300/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 7ab94e153469de49-$(PRECISION) rnn/wpl-300/s2.search.parquet rnn/wpl-300/s2.safetensors || :)

$(search)/rnn/wpl-300/s3.search.parquet $(search)/rnn/wpl-300/s3.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s3%search.parquet $(search)/rnn/wpl-300/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 3 --out $(search)/rnn/wpl-300/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5df44a54c740888f-$(PRECISION) rnn/wpl-300/s3.search.parquet rnn/wpl-300/s3.safetensors || :)

$(search)/rnn/wpl-300/s4.search.parquet $(search)/rnn/wpl-300/s4.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s4%search.parquet $(search)/rnn/wpl-300/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 4 --out $(search)/rnn/wpl-300/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a7d1af21f504b703-$(PRECISION) rnn/wpl-300/s4.search.parquet rnn/wpl-300/s4.safetensors || :)

$(search)/rnn/l2-sp-0.03/s0.search.parquet $(search)/rnn/l2-sp-0.03/s0.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s0%search.parquet $(search)/rnn/l2-sp-0.03/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 0 --out $(search)/rnn/l2-sp-0.03/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f9eb18b4db84bf49-$(PRECISION) rnn/l2-sp-0.03/s0.search.parquet rnn/l2-sp-0.03/s0.safetensors || :)

$(search)/rnn/l2-sp-0.03/s1.search.parquet $(search)/rnn/l2-sp-0.03/s1.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s1%search.parquet $(search)/rnn/l2-sp-0.03/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 1 --out $(search)/rnn/l2-sp-0.03/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 4ac91f2513f43af6-$(PRECISION) rnn/l2-sp-0.03/s1.search.parquet rnn/l2-sp-0.03/s1.safetensors || :)

$(search)/rnn/l2-sp-0.03/s2.search.parquet $(search)/rnn/l2-sp-0.03/s2.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s2%search.parquet $(search)/rnn/l2-sp-0.03/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 2 --out $(search)/rnn/l2-sp-0.03/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b7ed5036f7e6b957-$(PRECISION) rnn/l2-sp-0.03/s2.search.parquet rnn/l2-sp-0.03/s2.safetensors || :)

$(search)/rnn/l2-sp-0.03/s3.search.parquet $(search)/rnn/l2-sp-0.03/s3.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s3%search.parquet $(search)/rnn/l2-sp-0.03/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 3 --out $(search)/rnn/l2-sp-0.03/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 06db1c64ffde4c2c-$(PRECISION) rnn/l2-sp-0.03/s3.search.parquet rnn/l2-sp-0.03/s3.safetensors || :)

$(search)/rnn/l2-sp-0.03/s4.search.parquet $(search)/rnn/l2-sp-0.03/s4.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s4%search.parquet $(search)/rnn/l2-sp-0.03/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 4 --out $(search)/rnn/l2-sp-0.03/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 36f2cd0865d0b8fc-$(PRECISION) rnn/l2-sp-0.03/s4.search.parquet rnn/l2-sp-0.03/s4.safetensors || :)

$(search)/rnn/none/s0.ranking.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) e19cb8125c76176b rnn/none/s0.ranking.parquet || :)

$(search)/rnn/none/s1.ranking.parquet: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 5489eb492dbcc5fc rnn/none/s1.ranking.parquet || :)

$(search)/rnn/none/s2.ranking.parquet: \
    $(search)/rnn/none/s2.search.parquet \
    $(search)/rnn/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) adb15e483a0721d4 rnn/none/s2.ranking.parquet || :)

$(search)/rnn/none/s3.ranking.parquet: \
    $(search)/rnn/none/s3.search.parquet \
    $(search)/rnn/none/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 04e804f6bac41d7e rnn/none/s3.ranking.parquet || :)

$(search)/rnn/none/s4.ranking.parquet: \
    $(search)/rnn/none/s4.search.parquet \
    $(search)/rnn/none/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 41d82baf9036acc5 rnn/none/s4.ranking.parquet || :)

$(search)/rnn/wpl-300/s0.ranking.parquet: \
    $(search)/rnn/wpl-300/s0.search.parquet \
    $(search)/rnn/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 53d09cf06310a98b rnn/wpl-300/s0.ranking.parquet || :)

$(search)/rnn/wpl-300/s1.ranking.parquet: \
    $(search)/rnn/wpl-300/s1.search.parquet \
    $(search)/rnn/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) d93d382b5ef91178 rnn/wpl-300/s1.ranking.parquet || :)

$(search)/rnn/wpl-300/s2.ranking.parquet: \
    $(search)/rnn/wpl-300/s2.search.parquet \
    $(search)/rnn/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) bdcf1d72818c8c5b rnn/wpl-300/s2.ranking.parquet || :)

$(search)/rnn/wpl-300/s3.ranking.parquet: \
    $(search)/rnn/wpl-300/s3.search.parquet \
    $(search)/rnn/wpl-300/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 79c13b296b2f039a rnn/wpl-300/s3.ranking.parquet || :)

$(search)/rnn/wpl-300/s4.ranking.parquet: \
    $(search)/rnn/wpl-300/s4.search.parquet \
    $(search)/rnn/wpl-300/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 13d4ff384c4fbc85 rnn/wpl-300/s4.ranking.parquet || :)

$(search)/rnn/l2-sp-0.03/s0.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s0.search.parquet \
    $(search)/rnn/l2-sp-0.03/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 07e3f0370944d4dd rnn/l2-sp-0.03/s0.ranking.parquet || :)

$(search)/rnn/l2-sp-0.03/s1.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s1.search.parquet \
    $(search)/rnn/l2-sp-0.03/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 0c9d0857f92d7b43 rnn/l2-sp-0.03/s1.ranking.parquet || :)

$(search)/rnn/l2-sp-0.03/s2.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s2.search.parquet \
    $(search)/rnn/l2-sp-0.03/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) b64813470b5b0f64 rnn/l2-sp-0.03/s2.ranking.parquet || :)

$(search)/rnn/l2-sp-0.03/s3.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s3.search.parquet \
    $(search)/rnn/l2-sp-0.03/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 0466af4fef17e2f6 rnn/l2-sp-0.03/s3.ranking.parquet || :)

$(search)/rnn/l2-sp-0.03/s4.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s4.search.parquet \
    $(search)/rnn/l2-sp-0.03/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 79dd8e733384ed4f rnn/l2-sp-0.03/s4.ranking.parquet || :)

$(search)/rnn/none/s0.derived.parquet $(search)/rnn/none/s0.best.json: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%derived.parquet $(search)/rnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s0.derived.parquet --best $(search)/rnn/none/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 3da136f198caaed8 rnn/none/s0.derived.parquet rnn/none/s0.best.json || :)

$(search)/rnn/none/s1.derived.parquet $(search)/rnn/none/s1.best.json: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%derived.parquet $(search)/rnn/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s1.derived.parquet --best $(search)/rnn/none/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 6c497743c4338711 rnn/none/s1.derived.parquet rnn/none/s1.best.json || :)

$(search)/rnn/none/s2.derived.parquet $(search)/rnn/none/s2.best.json: \
    $(search)/rnn/none/s2.search.parquet \
    $(search)/rnn/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s2%derived.parquet $(search)/rnn/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s2.derived.parquet --best $(search)/rnn/none/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 355c61f201601ba3 rnn/none/s2.derived.parquet rnn/none/s2.best.json || :)

$(search)/rnn/none/s3.derived.parquet $(search)/rnn/none/s3.best.json: \
    $(search)/rnn/none/s3.search.parquet \
    $(search)/rnn/none/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s3%derived.parquet $(search)/rnn/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s3.derived.parquet --best $(search)/rnn/none/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) d394aacb0c151278 rnn/none/s3.derived.parquet rnn/none/s3.best.json || :)

$(search)/rnn/none/s4.derived.parquet $(search)/rnn/none/s4.best.json: \
    $(search)/rnn/none/s4.search.parquet \
    $(search)/rnn/none/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s4%derived.parquet $(search)/rnn/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s4.derived.parquet --best $(search)/rnn/none/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 33254af1d85f98e1 rnn/none/s4.derived.parquet rnn/none/s4.best.json || :)

$(search)/rnn/wpl-300/s0.derived.parquet $(search)/rnn/wpl-300/s0.best.json: \
    $(search)/rnn/wpl-300/s0.search.parquet \
    $(search)/rnn/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s0%derived.parquet $(search)/rnn/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s0.derived.parquet --best $(search)/rnn/wpl-300/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 19388a522909f897 rnn/wpl-300/s0.derived.parquet rnn/wpl-300/s0.best.json || :)

$(search)/rnn/wpl-300/s1.derived.parquet $(search)/rnn/wpl-300/s1.best.json: \
    $(search)/rnn/wpl-300/s1.search.parquet \
    $(search)/rnn/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s1%derived.parquet $(search)/rnn/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s1.derived.parquet --best $(search)/rnn/wpl-300/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) f983d6b9fee611a2 rnn/wpl-300/s1.derived.parquet rnn/wpl-300/s1.best.json || :)

$(search)/rnn/wpl-300/s2.derived.parquet $(search)/rnn/wpl-300/s2.best.json: \
    $(search)/rnn/wpl-300/s2.search.parquet \
    $(search)/rnn/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s2%derived.parquet $(search)/rnn/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s2.derived.parquet --best $(search)/rnn/wpl-300/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 78ba13ebef485a96 rnn/wpl-300/s2.derived.parquet rnn/wpl-300/s2.best.json || :)

$(search)/rnn/wpl-300/s3.derived.parquet $(search)/rnn/wpl-300/s3.best.json: \
    $(search)/rnn/wpl-300/s3.search.parquet \
    $(search)/rnn/wpl-300/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s3%derived.parquet $(search)/rnn/wpl-300/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s3.derived.parquet --best $(search)/rnn/wpl-300/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 20d32bedb8bb9fa8 rnn/wpl-300/s3.derived.parquet rnn/wpl-300/s3.best.json || :)

$(search)/rnn/wpl-300/s4.derived.parquet $(search)/rnn/wpl-300/s4.best.json: \
    $(search)/rnn/wpl-300/s4.search.parquet \
    $(search)/rnn/wpl-300/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s4%derived.parquet $(search)/rnn/wpl-300/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s4.derived.parquet --best $(search)/rnn/wpl-300/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 2f3c69fa7bc62bb6 rnn/wpl-300/s4.derived.parquet rnn/wpl-300/s4.best.json || :)

$(search)/rnn/l2-sp-0.03/s0.derived.parquet $(search)/rnn/l2-sp-0.03/s0.best.json: \
    $(search)/rnn/l2-sp-0.03/s0.search.parquet \
    $(search)/rnn/l2-sp-0.03/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s0%derived.parquet $(search)/rnn/l2-sp-0.03/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s0.derived.parquet --best $(search)/rnn/l2-sp-0.03/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 2f4341e0ee00c357 rnn/l2-sp-0.03/s0.derived.parquet rnn/l2-sp-0.03/s0.best.json || :)

$(search)/rnn/l2-sp-0.03/s1.derived.parquet $(search)/rnn/l2-sp-0.03/s1.best.json: \
    $(search)/rnn/l2-sp-0.03/s1.search.parquet \
    $(search)/rnn/l2-sp-0.03/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s1%derived.parquet $(search)/rnn/l2-sp-0.03/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s1.derived.parquet --best $(search)/rnn/l2-sp-0.03/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) c171a859b57db380 rnn/l2-sp-0.03/s1.derived.parquet rnn/l2-sp-0.03/s1.best.json || :)

$(search)/rnn/l2-sp-0.03/s2.derived.parquet $(search)/rnn/l2-sp-0.03/s2.best.json: \
    $(search)/rnn/l2-sp-0.03/s2.search.parquet \
    $(search)/rnn/l2-sp-0.03/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s2%derived.parquet $(search)/rnn/l2-sp-0.03/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s2.derived.parquet --best $(search)/rnn/l2-sp-0.03/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 3360dfd29ff77334 rnn/l2-sp-0.03/s2.derived.parquet rnn/l2-sp-0.03/s2.best.json || :)

$(search)/rnn/l2-sp-0.03/s3.derived.parquet $(search)/rnn/l2-sp-0.03/s3.best.json: \
    $(search)/rnn/l2-sp-0.03/s3.search.parquet \
    $(search)/rnn/l2-sp-0.03/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s3%derived.parquet $(search)/rnn/l2-sp-0.03/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s3.derived.parquet --best $(search)/rnn/l2-sp-0.03/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) b36b2fefa7b0f01b rnn/l2-sp-0.03/s3.derived.parquet rnn/l2-sp-0.03/s3.best.json || :)

$(search)/rnn/l2-sp-0.03/s4.derived.parquet $(search)/rnn/l2-sp-0.03/s4.best.json: \
    $(search)/rnn/l2-sp-0.03/s4.search.parquet \
    $(search)/rnn/l2-sp-0.03/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s4%derived.parquet $(search)/rnn/l2-sp-0.03/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s4.derived.parquet --best $(search)/rnn/l2-sp-0.03/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) ba4c51cb10b4bb91 rnn/l2-sp-0.03/s4.derived.parquet rnn/l2-sp-0.03/s4.best.json || :)

$(search)/rnn/random/0.json $(search)/rnn/random/1.json $(search)/rnn/random/2.json $(search)/rnn/random/3.json $(search)/rnn/random/4.json $(search)/rnn/random/5.json $(search)/rnn/random/6.json $(search)/rnn/random/7.json $(search)/rnn/random/8.json $(search)/rnn/random/9.json $(search)/rnn/random/10.json $(search)/rnn/random/11.json $(search)/rnn/random/12.json $(search)/rnn/random/13.json $(search)/rnn/random/14.json $(search)/rnn/random/15.json $(search)/rnn/random/all.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/random/
$(search)/rnn/random%0.json $(search)/rnn/random%1.json $(search)/rnn/random%2.json $(search)/rnn/random%3.json $(search)/rnn/random%4.json $(search)/rnn/random%5.json $(search)/rnn/random%6.json $(search)/rnn/random%7.json $(search)/rnn/random%8.json $(search)/rnn/random%9.json $(search)/rnn/random%10.json $(search)/rnn/random%11.json $(search)/rnn/random%12.json $(search)/rnn/random%13.json $(search)/rnn/random%14.json $(search)/rnn/random%15.json $(search)/rnn/random%all.parquet:
	$(CPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 \
	    --each $(search)/rnn/random --out $(search)/rnn/random/all.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 0a19dd4f89230bd8 rnn/random/0.json rnn/random/all.parquet || :)

$(search)/rnn/alone/random.s0.search.parquet $(search)/rnn/alone/random.s0.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s0%search.parquet $(search)/rnn/alone/random.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/0.json --seed 0 --out $(search)/rnn/alone/random.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 84044c8bf87ed470-$(PRECISION) rnn/alone/random.s0.search.parquet rnn/alone/random.s0.safetensors || :)

$(search)/rnn/alone/valid/random.s0.ranking.parquet: \
    $(search)/rnn/alone/random.s0.search.parquet \
    $(search)/rnn/alone/random.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/0.json --split valid --out $(search)/rnn/alone/valid/random.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 0ffb5f97e074b678 rnn/alone/valid/random.s0.ranking.parquet || :)

$(search)/rnn/alone/test/random.s0.ranking.parquet: \
    $(search)/rnn/alone/random.s0.search.parquet \
    $(search)/rnn/alone/random.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/0.json --split test --out $(search)/rnn/alone/test/random.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 5d28c7200fe4f1da rnn/alone/test/random.s0.ranking.parquet || :)

$(search)/rnn/alone/random.s1.search.parquet $(search)/rnn/alone/random.s1.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s1%search.parquet $(search)/rnn/alone/random.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/1.json --seed 1 --out $(search)/rnn/alone/random.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 6eeecec5849fa965-$(PRECISION) rnn/alone/random.s1.search.parquet rnn/alone/random.s1.safetensors || :)

$(search)/rnn/alone/valid/random.s1.ranking.parquet: \
    $(search)/rnn/alone/random.s1.search.parquet \
    $(search)/rnn/alone/random.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/1.json --split valid --out $(search)/rnn/alone/valid/random.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) c56544eda261c18b rnn/alone/valid/random.s1.ranking.parquet || :)

$(search)/rnn/alone/test/random.s1.ranking.parquet: \
    $(search)/rnn/alone/random.s1.search.parquet \
    $(search)/rnn/alone/random.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/1.json --split test --out $(search)/rnn/alone/test/random.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) becceea6b1e34b74 rnn/alone/test/random.s1.ranking.parquet || :)

$(search)/rnn/alone/random.s2.search.parquet $(search)/rnn/alone/random.s2.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s2%search.parquet $(search)/rnn/alone/random.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/2.json --seed 2 --out $(search)/rnn/alone/random.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) cffcba9c6bd13e6a-$(PRECISION) rnn/alone/random.s2.search.parquet rnn/alone/random.s2.safetensors || :)

$(search)/rnn/alone/valid/random.s2.ranking.parquet: \
    $(search)/rnn/alone/random.s2.search.parquet \
    $(search)/rnn/alone/random.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/2.json --split valid --out $(search)/rnn/alone/valid/random.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) f1926cbdffb7e7c1 rnn/alone/valid/random.s2.ranking.parquet || :)

$(search)/rnn/alone/test/random.s2.ranking.parquet: \
    $(search)/rnn/alone/random.s2.search.parquet \
    $(search)/rnn/alone/random.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/2.json --split test --out $(search)/rnn/alone/test/random.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 6eff20525adaad4f rnn/alone/test/random.s2.ranking.parquet || :)

$(search)/rnn/alone/random.s3.search.parquet $(search)/rnn/alone/random.s3.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s3%search.parquet $(search)/rnn/alone/random.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/3.json --seed 3 --out $(search)/rnn/alone/random.s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b59cc3ee463c33c1-$(PRECISION) rnn/alone/random.s3.search.parquet rnn/alone/random.s3.safetensors || :)

$(search)/rnn/alone/valid/random.s3.ranking.parquet: \
    $(search)/rnn/alone/random.s3.search.parquet \
    $(search)/rnn/alone/random.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/3.json --split valid --out $(search)/rnn/alone/valid/random.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 7e0d280032b748cc rnn/alone/valid/random.s3.ranking.parquet || :)

$(search)/rnn/alone/test/random.s3.ranking.parquet: \
    $(search)/rnn/alone/random.s3.search.parquet \
    $(search)/rnn/alone/random.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/3.json --split test --out $(search)/rnn/alone/test/random.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 1f9a832b3c11d125 rnn/alone/test/random.s3.ranking.parquet || :)

$(search)/rnn/alone/random.s4.search.parquet $(search)/rnn/alone/random.s4.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s4%search.parquet $(search)/rnn/alone/random.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/4.json --seed 4 --out $(search)/rnn/alone/random.s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d0a174fe997e1f83-$(PRECISION) rnn/alone/random.s4.search.parquet rnn/alone/random.s4.safetensors || :)

$(search)/rnn/alone/valid/random.s4.ranking.parquet: \
    $(search)/rnn/alone/random.s4.search.parquet \
    $(search)/rnn/alone/random.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/4.json --split valid --out $(search)/rnn/alone/valid/random.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) c379fbc68e67c765 rnn/alone/valid/random.s4.ranking.parquet || :)

$(search)/rnn/alone/test/random.s4.ranking.parquet: \
    $(search)/rnn/alone/random.s4.search.parquet \
    $(search)/rnn/alone/random.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/4.json --split test --out $(search)/rnn/alone/test/random.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) ac3b471810818a49 rnn/alone/test/random.s4.ranking.parquet || :)

$(search)/rnn/alone/random.s5.search.parquet $(search)/rnn/alone/random.s5.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s5%search.parquet $(search)/rnn/alone/random.s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/5.json --seed 5 --out $(search)/rnn/alone/random.s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f5fd92c89f1270ba-$(PRECISION) rnn/alone/random.s5.search.parquet rnn/alone/random.s5.safetensors || :)

$(search)/rnn/alone/valid/random.s5.ranking.parquet: \
    $(search)/rnn/alone/random.s5.search.parquet \
    $(search)/rnn/alone/random.s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/5.json --split valid --out $(search)/rnn/alone/valid/random.s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 5620ad815ab8bef9 rnn/alone/valid/random.s5.ranking.parquet || :)

$(search)/rnn/alone/test/random.s5.ranking.parquet: \
    $(search)/rnn/alone/random.s5.search.parquet \
    $(search)/rnn/alone/random.s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/5.json --split test --out $(search)/rnn/alone/test/random.s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 044fc207d6e9dce3 rnn/alone/test/random.s5.ranking.parquet || :)

$(search)/rnn/alone/random.s6.search.parquet $(search)/rnn/alone/random.s6.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s6%search.parquet $(search)/rnn/alone/random.s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/6.json --seed 6 --out $(search)/rnn/alone/random.s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 960ff0be0fc6ec95-$(PRECISION) rnn/alone/random.s6.search.parquet rnn/alone/random.s6.safetensors || :)

$(search)/rnn/alone/valid/random.s6.ranking.parquet: \
    $(search)/rnn/alone/random.s6.search.parquet \
    $(search)/rnn/alone/random.s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/6.json --split valid --out $(search)/rnn/alone/valid/random.s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 3da5acee167c81a1 rnn/alone/valid/random.s6.ranking.parquet || :)

$(search)/rnn/alone/test/random.s6.ranking.parquet: \
    $(search)/rnn/alone/random.s6.search.parquet \
    $(search)/rnn/alone/random.s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/6.json --split test --out $(search)/rnn/alone/test/random.s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) c811c0dfdad7d002 rnn/alone/test/random.s6.ranking.parquet || :)

$(search)/rnn/alone/random.s7.search.parquet $(search)/rnn/alone/random.s7.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s7%search.parquet $(search)/rnn/alone/random.s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/7.json --seed 7 --out $(search)/rnn/alone/random.s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 04bfdb888730050d-$(PRECISION) rnn/alone/random.s7.search.parquet rnn/alone/random.s7.safetensors || :)

$(search)/rnn/alone/valid/random.s7.ranking.parquet: \
    $(search)/rnn/alone/random.s7.search.parquet \
    $(search)/rnn/alone/random.s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/7.json --split valid --out $(search)/rnn/alone/valid/random.s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 9a63d70756973c09 rnn/alone/valid/random.s7.ranking.parquet || :)

$(search)/rnn/alone/test/random.s7.ranking.parquet: \
    $(search)/rnn/alone/random.s7.search.parquet \
    $(search)/rnn/alone/random.s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/7.json --split test --out $(search)/rnn/alone/test/random.s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 299434a3bb10950c rnn/alone/test/random.s7.ranking.parquet || :)

$(search)/rnn/alone/random.s8.search.parquet $(search)/rnn/alone/random.s8.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s8%search.parquet $(search)/rnn/alone/random.s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/8.json --seed 8 --out $(search)/rnn/alone/random.s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 014d43d53686b955-$(PRECISION) rnn/alone/random.s8.search.parquet rnn/alone/random.s8.safetensors || :)

$(search)/rnn/alone/valid/random.s8.ranking.parquet: \
    $(search)/rnn/alone/random.s8.search.parquet \
    $(search)/rnn/alone/random.s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/8.json --split valid --out $(search)/rnn/alone/valid/random.s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 63b6c918707b7382 rnn/alone/valid/random.s8.ranking.parquet || :)

$(search)/rnn/alone/test/random.s8.ranking.parquet: \
    $(search)/rnn/alone/random.s8.search.parquet \
    $(search)/rnn/alone/random.s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/8.json --split test --out $(search)/rnn/alone/test/random.s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 0569f024bc13bab4 rnn/alone/test/random.s8.ranking.parquet || :)

$(search)/rnn/alone/random.s9.search.parquet $(search)/rnn/alone/random.s9.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s9%search.parquet $(search)/rnn/alone/random.s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/9.json --seed 9 --out $(search)/rnn/alone/random.s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 59f336a11a82191a-$(PRECISION) rnn/alone/random.s9.search.parquet rnn/alone/random.s9.safetensors || :)

$(search)/rnn/alone/valid/random.s9.ranking.parquet: \
    $(search)/rnn/alone/random.s9.search.parquet \
    $(search)/rnn/alone/random.s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/9.json --split valid --out $(search)/rnn/alone/valid/random.s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) eb356e2aef7e5703 rnn/alone/valid/random.s9.ranking.parquet || :)

$(search)/rnn/alone/test/random.s9.ranking.parquet: \
    $(search)/rnn/alone/random.s9.search.parquet \
    $(search)/rnn/alone/random.s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/9.json --split test --out $(search)/rnn/alone/test/random.s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 2d14ed681468af25 rnn/alone/test/random.s9.ranking.parquet || :)

$(search)/rnn/alone/random.s10.search.parquet $(search)/rnn/alone/random.s10.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s10%search.parquet $(search)/rnn/alone/random.s10%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/10.json --seed 10 --out $(search)/rnn/alone/random.s10.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f81e65e9f31fa0a2-$(PRECISION) rnn/alone/random.s10.search.parquet rnn/alone/random.s10.safetensors || :)

$(search)/rnn/alone/valid/random.s10.ranking.parquet: \
    $(search)/rnn/alone/random.s10.search.parquet \
    $(search)/rnn/alone/random.s10.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s10.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/10.json --split valid --out $(search)/rnn/alone/valid/random.s10.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 83cd72c8fb266ad6 rnn/alone/valid/random.s10.ranking.parquet || :)

$(search)/rnn/alone/test/random.s10.ranking.parquet: \
    $(search)/rnn/alone/random.s10.search.parquet \
    $(search)/rnn/alone/random.s10.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s10.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/10.json --split test --out $(search)/rnn/alone/test/random.s10.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) dd39b7d0ca182f47 rnn/alone/test/random.s10.ranking.parquet || :)

$(search)/rnn/alone/random.s11.search.parquet $(search)/rnn/alone/random.s11.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s11%search.parquet $(search)/rnn/alone/random.s11%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/11.json --seed 11 --out $(search)/rnn/alone/random.s11.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 7b5fce2b4331013b-$(PRECISION) rnn/alone/random.s11.search.parquet rnn/alone/random.s11.safetensors || :)

$(search)/rnn/alone/valid/random.s11.ranking.parquet: \
    $(search)/rnn/alone/random.s11.search.parquet \
    $(search)/rnn/alone/random.s11.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s11.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/11.json --split valid --out $(search)/rnn/alone/valid/random.s11.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 4438815af0409f6f rnn/alone/valid/random.s11.ranking.parquet || :)

$(search)/rnn/alone/test/random.s11.ranking.parquet: \
    $(search)/rnn/alone/random.s11.search.parquet \
    $(search)/rnn/alone/random.s11.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s11.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/11.json --split test --out $(search)/rnn/alone/test/random.s11.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 1576ac2f0687acdf rnn/alone/test/random.s11.ranking.parquet || :)

$(search)/rnn/alone/random.s12.search.parquet $(search)/rnn/alone/random.s12.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s12%search.parquet $(search)/rnn/alone/random.s12%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/12.json --seed 12 --out $(search)/rnn/alone/random.s12.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5af02cb95ab92f7e-$(PRECISION) rnn/alone/random.s12.search.parquet rnn/alone/random.s12.safetensors || :)

$(search)/rnn/alone/valid/random.s12.ranking.parquet: \
    $(search)/rnn/alone/random.s12.search.parquet \
    $(search)/rnn/alone/random.s12.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s12.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/12.json --split valid --out $(search)/rnn/alone/valid/random.s12.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) b5ac4cdeeed3d59c rnn/alone/valid/random.s12.ranking.parquet || :)

$(search)/rnn/alone/test/random.s12.ranking.parquet: \
    $(search)/rnn/alone/random.s12.search.parquet \
    $(search)/rnn/alone/random.s12.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s12.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/12.json --split test --out $(search)/rnn/alone/test/random.s12.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 9b70b5e356c1528e rnn/alone/test/random.s12.ranking.parquet || :)

$(search)/rnn/alone/random.s13.search.parquet $(search)/rnn/alone/random.s13.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s13%search.parquet $(search)/rnn/alone/random.s13%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/13.json --seed 13 --out $(search)/rnn/alone/random.s13.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 745074c575fcb619-$(PRECISION) rnn/alone/random.s13.search.parquet rnn/alone/random.s13.safetensors || :)

$(search)/rnn/alone/valid/random.s13.ranking.parquet: \
    $(search)/rnn/alone/random.s13.search.parquet \
    $(search)/rnn/alone/random.s13.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s13.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/13.json --split valid --out $(search)/rnn/alone/valid/random.s13.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) ecf2b3c14abeec76 rnn/alone/valid/random.s13.ranking.parquet || :)

$(search)/rnn/alone/test/random.s13.ranking.parquet: \
    $(search)/rnn/alone/random.s13.search.parquet \
    $(search)/rnn/alone/random.s13.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s13.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/13.json --split test --out $(search)/rnn/alone/test/random.s13.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) d1ddd050a87f146b rnn/alone/test/random.s13.ranking.parquet || :)

$(search)/rnn/alone/random.s14.search.parquet $(search)/rnn/alone/random.s14.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s14%search.parquet $(search)/rnn/alone/random.s14%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/14.json --seed 14 --out $(search)/rnn/alone/random.s14.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f58abde340ed8e77-$(PRECISION) rnn/alone/random.s14.search.parquet rnn/alone/random.s14.safetensors || :)

$(search)/rnn/alone/valid/random.s14.ranking.parquet: \
    $(search)/rnn/alone/random.s14.search.parquet \
    $(search)/rnn/alone/random.s14.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s14.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/14.json --split valid --out $(search)/rnn/alone/valid/random.s14.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 82e0a14f2cbbb8e2 rnn/alone/valid/random.s14.ranking.parquet || :)

$(search)/rnn/alone/test/random.s14.ranking.parquet: \
    $(search)/rnn/alone/random.s14.search.parquet \
    $(search)/rnn/alone/random.s14.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s14.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/14.json --split test --out $(search)/rnn/alone/test/random.s14.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) f858c01ee5ee4411 rnn/alone/test/random.s14.ranking.parquet || :)

$(search)/rnn/alone/random.s15.search.parquet $(search)/rnn/alone/random.s15.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s15%search.parquet $(search)/rnn/alone/random.s15%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/15.json --seed 15 --out $(search)/rnn/alone/random.s15.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 66c9a45d1c15c1e0-$(PRECISION) rnn/alone/random.s15.search.parquet rnn/alone/random.s15.safetensors || :)

$(search)/rnn/alone/valid/random.s15.ranking.parquet: \
    $(search)/rnn/alone/random.s15.search.parquet \
    $(search)/rnn/alone/random.s15.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s15.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/15.json --split valid --out $(search)/rnn/alone/valid/random.s15.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 33162edc918179e6 rnn/alone/valid/random.s15.ranking.parquet || :)

$(search)/rnn/alone/test/random.s15.ranking.parquet: \
    $(search)/rnn/alone/random.s15.search.parquet \
    $(search)/rnn/alone/random.s15.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/3.json \
    $(search)/rnn/random/4.json \
    $(search)/rnn/random/5.json \
    $(search)/rnn/random/6.json \
    $(search)/rnn/random/7.json \
    $(search)/rnn/random/8.json \
    $(search)/rnn/random/9.json \
    $(search)/rnn/random/10.json \
    $(search)/rnn/random/11.json \
    $(search)/rnn/random/12.json \
    $(search)/rnn/random/13.json \
    $(search)/rnn/random/14.json \
    $(search)/rnn/random/15.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s15.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/15.json --split test --out $(search)/rnn/alone/test/random.s15.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) ef64de034ed0383f rnn/alone/test/random.s15.ranking.parquet || :)

$(search)/rnn/alone/best.none.s0.search.parquet $(search)/rnn/alone/best.none.s0.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s0%search.parquet $(search)/rnn/alone/best.none.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s0.best.json --seed 0 --out $(search)/rnn/alone/best.none.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 89103ee889cd3944-$(PRECISION) rnn/alone/best.none.s0.search.parquet rnn/alone/best.none.s0.safetensors || :)

$(search)/rnn/alone/valid/best.none.s0.ranking.parquet: \
    $(search)/rnn/alone/best.none.s0.search.parquet \
    $(search)/rnn/alone/best.none.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) f11905c4eea44e4d rnn/alone/valid/best.none.s0.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s0.ranking.parquet: \
    $(search)/rnn/alone/best.none.s0.search.parquet \
    $(search)/rnn/alone/best.none.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s0.best.json --split test --out $(search)/rnn/alone/test/best.none.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 3b83baf13531db64 rnn/alone/test/best.none.s0.ranking.parquet || :)

$(search)/rnn/alone/best.none.s1.search.parquet $(search)/rnn/alone/best.none.s1.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s1%search.parquet $(search)/rnn/alone/best.none.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s1.best.json --seed 1 --out $(search)/rnn/alone/best.none.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 27b9faf38f204603-$(PRECISION) rnn/alone/best.none.s1.search.parquet rnn/alone/best.none.s1.safetensors || :)

$(search)/rnn/alone/valid/best.none.s1.ranking.parquet: \
    $(search)/rnn/alone/best.none.s1.search.parquet \
    $(search)/rnn/alone/best.none.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 5b35eeee37715eb7 rnn/alone/valid/best.none.s1.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s1.ranking.parquet: \
    $(search)/rnn/alone/best.none.s1.search.parquet \
    $(search)/rnn/alone/best.none.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s1.best.json --split test --out $(search)/rnn/alone/test/best.none.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 4bb4880645fd2697 rnn/alone/test/best.none.s1.ranking.parquet || :)

$(search)/rnn/alone/best.none.s2.search.parquet $(search)/rnn/alone/best.none.s2.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s2%search.parquet $(search)/rnn/alone/best.none.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s2.best.json --seed 2 --out $(search)/rnn/alone/best.none.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 0185541c29683fab-$(PRECISION) rnn/alone/best.none.s2.search.parquet rnn/alone/best.none.s2.safetensors || :)

$(search)/rnn/alone/valid/best.none.s2.ranking.parquet: \
    $(search)/rnn/alone/best.none.s2.search.parquet \
    $(search)/rnn/alone/best.none.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) ed80a0318fe5788b rnn/alone/valid/best.none.s2.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s2.ranking.parquet: \
    $(search)/rnn/alone/best.none.s2.search.parquet \
    $(search)/rnn/alone/best.none.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s2.best.json --split test --out $(search)/rnn/alone/test/best.none.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 355d8cd14c091937 rnn/alone/test/best.none.s2.ranking.parquet || :)

$(search)/rnn/alone/best.none.s3.search.parquet $(search)/rnn/alone/best.none.s3.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s3%search.parquet $(search)/rnn/alone/best.none.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s3.best.json --seed 3 --out $(search)/rnn/alone/best.none.s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 0c8ad6f1a9ea22dc-$(PRECISION) rnn/alone/best.none.s3.search.parquet rnn/alone/best.none.s3.safetensors || :)

$(search)/rnn/alone/valid/best.none.s3.ranking.parquet: \
    $(search)/rnn/alone/best.none.s3.search.parquet \
    $(search)/rnn/alone/best.none.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 7ba00ee039415e61 rnn/alone/valid/best.none.s3.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s3.ranking.parquet: \
    $(search)/rnn/alone/best.none.s3.search.parquet \
    $(search)/rnn/alone/best.none.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s3.best.json --split test --out $(search)/rnn/alone/test/best.none.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 5397b4355411fd23 rnn/alone/test/best.none.s3.ranking.parquet || :)

$(search)/rnn/alone/best.none.s4.search.parquet $(search)/rnn/alone/best.none.s4.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s4%search.parquet $(search)/rnn/alone/best.none.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s4.best.json --seed 4 --out $(search)/rnn/alone/best.none.s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 64d3104e588e0487-$(PRECISION) rnn/alone/best.none.s4.search.parquet rnn/alone/best.none.s4.safetensors || :)

$(search)/rnn/alone/valid/best.none.s4.ranking.parquet: \
    $(search)/rnn/alone/best.none.s4.search.parquet \
    $(search)/rnn/alone/best.none.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) b80c045277b3f994 rnn/alone/valid/best.none.s4.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s4.ranking.parquet: \
    $(search)/rnn/alone/best.none.s4.search.parquet \
    $(search)/rnn/alone/best.none.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s4.best.json --split test --out $(search)/rnn/alone/test/best.none.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 6b262521755f1545 rnn/alone/test/best.none.s4.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-300.s0.search.parquet $(search)/rnn/alone/best.wpl-300.s0.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s0%search.parquet $(search)/rnn/alone/best.wpl-300.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s0.best.json --seed 0 --out $(search)/rnn/alone/best.wpl-300.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f9f46126926caaad-$(PRECISION) rnn/alone/best.wpl-300.s0.search.parquet rnn/alone/best.wpl-300.s0.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-300.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 1d778ada7c777ca0 rnn/alone/valid/best.wpl-300.s0.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-300.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s0.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 03891b6e06e744e0 rnn/alone/test/best.wpl-300.s0.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-300.s1.search.parquet $(search)/rnn/alone/best.wpl-300.s1.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s1%search.parquet $(search)/rnn/alone/best.wpl-300.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s1.best.json --seed 1 --out $(search)/rnn/alone/best.wpl-300.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d3ce8d72146c9d40-$(PRECISION) rnn/alone/best.wpl-300.s1.search.parquet rnn/alone/best.wpl-300.s1.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-300.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 1f97270a2da35105 rnn/alone/valid/best.wpl-300.s1.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-300.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s1.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) a5f02d4e9ffbf46f rnn/alone/test/best.wpl-300.s1.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-300.s2.search.parquet $(search)/rnn/alone/best.wpl-300.s2.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s2%search.parquet $(search)/rnn/alone/best.wpl-300.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s2.best.json --seed 2 --out $(search)/rnn/alone/best.wpl-300.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 6414b72f78f8f6e1-$(PRECISION) rnn/alone/best.wpl-300.s2.search.parquet rnn/alone/best.wpl-300.s2.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-300.s2.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s2.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) ce5d0eee43fcff30 rnn/alone/valid/best.wpl-300.s2.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-300.s2.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s2.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s2.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 8c2d460297eb952f rnn/alone/test/best.wpl-300.s2.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-300.s3.search.parquet $(search)/rnn/alone/best.wpl-300.s3.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s3%search.parquet $(search)/rnn/alone/best.wpl-300.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s3.best.json --seed 3 --out $(search)/rnn/alone/best.wpl-300.s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5b3b9244675f3616-$(PRECISION) rnn/alone/best.wpl-300.s3.search.parquet rnn/alone/best.wpl-300.s3.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-300.s3.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s3.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) c8663cd640e9c1ec rnn/alone/valid/best.wpl-300.s3.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-300.s3.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s3.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s3.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 03344668f396d9ea rnn/alone/test/best.wpl-300.s3.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-300.s4.search.parquet $(search)/rnn/alone/best.wpl-300.s4.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s4%search.parquet $(search)/rnn/alone/best.wpl-300.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s4.best.json --seed 4 --out $(search)/rnn/alone/best.wpl-300.s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a64dd247e68c30f7-$(PRECISION) rnn/alone/best.wpl-300.s4.search.parquet rnn/alone/best.wpl-300.s4.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-300.s4.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s4.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) a2d59e84f3dc84e3 rnn/alone/valid/best.wpl-300.s4.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-300.s4.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s4.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s4.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) c7b5a058f2ca144f rnn/alone/test/best.wpl-300.s4.ranking.parquet || :)

$(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s0%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --seed 0 --out $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5a69c798012fcca1-$(PRECISION) rnn/alone/best.l2-sp-0.03.s0.search.parquet rnn/alone/best.l2-sp-0.03.s0.safetensors || :)

$(search)/rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 336e5c751fe67e28 rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet || :)

$(search)/rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) ccfc3aa8bf7897d5 rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet || :)

$(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s1%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --seed 1 --out $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ef726398ca21bbbd-$(PRECISION) rnn/alone/best.l2-sp-0.03.s1.search.parquet rnn/alone/best.l2-sp-0.03.s1.safetensors || :)

$(search)/rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) feb3bcd959358554 rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet || :)

$(search)/rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 783f89eb208b03c7 rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet || :)

$(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s2%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --seed 2 --out $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 9e67edd105a2cbf3-$(PRECISION) rnn/alone/best.l2-sp-0.03.s2.search.parquet rnn/alone/best.l2-sp-0.03.s2.safetensors || :)

$(search)/rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 7815a18fd7792340 rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet || :)

$(search)/rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) a5bdba834c1906cb rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet || :)

$(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s3%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --seed 3 --out $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 3a3fff24336f66a4-$(PRECISION) rnn/alone/best.l2-sp-0.03.s3.search.parquet rnn/alone/best.l2-sp-0.03.s3.safetensors || :)

$(search)/rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 99dd63a108945687 rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet || :)

$(search)/rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 3c529c94ce911cf3 rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet || :)

$(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s4%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --seed 4 --out $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 0d86fc09fea8741c-$(PRECISION) rnn/alone/best.l2-sp-0.03.s4.search.parquet rnn/alone/best.l2-sp-0.03.s4.safetensors || :)

$(search)/rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) d9d891ac371a7e92 rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet || :)

$(search)/rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) d7626962733c60b1 rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet || :)

$(search)/nao/none/s0.search.parquet $(search)/nao/none/s0.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%search.parquet $(search)/nao/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 0 --out $(search)/nao/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 3ec168f817e7063d-$(PRECISION) nao/none/s0.search.parquet nao/none/s0.safetensors || :)

$(search)/nao/none/s1.search.parquet $(search)/nao/none/s1.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s1%search.parquet $(search)/nao/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 1 --out $(search)/nao/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ff2cfcbfbe311d15-$(PRECISION) nao/none/s1.search.parquet nao/none/s1.safetensors || :)

$(search)/nao/none/s2.search.parquet $(search)/nao/none/s2.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s2%search.parquet $(search)/nao/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 2 --out $(search)/nao/none/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a9647d7962657d2a-$(PRECISION) nao/none/s2.search.parquet nao/none/s2.safetensors || :)

$(search)/nao/none/s3.search.parquet $(search)/nao/none/s3.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s3%search.parquet $(search)/nao/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 3 --out $(search)/nao/none/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 433d3d2a9dbd0c38-$(PRECISION) nao/none/s3.search.parquet nao/none/s3.safetensors || :)

$(search)/nao/none/s4.search.parquet $(search)/nao/none/s4.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s4%search.parquet $(search)/nao/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 4 --out $(search)/nao/none/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 789622166538a299-$(PRECISION) nao/none/s4.search.parquet nao/none/s4.safetensors || :)

$(search)/nao/wpl-300/s0.search.parquet $(search)/nao/wpl-300/s0.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s0%search.parquet $(search)/nao/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/nao/wpl-300/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 52adad883cf22221-$(PRECISION) nao/wpl-300/s0.search.parquet nao/wpl-300/s0.safetensors || :)

$(search)/nao/wpl-300/s1.search.parquet $(search)/nao/wpl-300/s1.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s1%search.parquet $(search)/nao/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/nao/wpl-300/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fa7b02ba54033577-$(PRECISION) nao/wpl-300/s1.search.parquet nao/wpl-300/s1.safetensors || :)

$(search)/nao/wpl-300/s2.search.parquet $(search)/nao/wpl-300/s2.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s2%search.parquet $(search)/nao/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/nao/wpl-300/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f3e223637349c775-$(PRECISION) nao/wpl-300/s2.search.parquet nao/wpl-300/s2.safetensors || :)

$(search)/nao/wpl-300/s3.search.parquet $(search)/nao/wpl-300/s3.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s3%search.parquet $(search)/nao/wpl-300/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 3 --out $(search)/nao/wpl-300/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) cf8af6f1ce90d581-$(PRECISION) nao/wpl-300/s3.search.parquet nao/wpl-300/s3.safetensors || :)

$(search)/nao/wpl-300/s4.search.parquet $(search)/nao/wpl-300/s4.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s4%search.parquet $(search)/nao/wpl-300/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 4 --out $(search)/nao/wpl-300/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 4446f9e40ede522b-$(PRECISION) nao/wpl-300/s4.search.parquet nao/wpl-300/s4.safetensors || :)

$(search)/nao/none/s0.derived.parquet $(search)/nao/none/s0.best.json: \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%derived.parquet $(search)/nao/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s0.derived.parquet --best $(search)/nao/none/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 9877b3552d4148b1 nao/none/s0.derived.parquet nao/none/s0.best.json || :)

$(search)/nao/none/s1.derived.parquet $(search)/nao/none/s1.best.json: \
    $(search)/nao/none/s1.search.parquet \
    $(search)/nao/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s1%derived.parquet $(search)/nao/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s1.derived.parquet --best $(search)/nao/none/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 15b43b6aa4ab9e63 nao/none/s1.derived.parquet nao/none/s1.best.json || :)

$(search)/nao/none/s2.derived.parquet $(search)/nao/none/s2.best.json: \
    $(search)/nao/none/s2.search.parquet \
    $(search)/nao/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s2%derived.parquet $(search)/nao/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s2.derived.parquet --best $(search)/nao/none/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 4ff7fea1ac9ba003 nao/none/s2.derived.parquet nao/none/s2.best.json || :)

$(search)/nao/none/s3.derived.parquet $(search)/nao/none/s3.best.json: \
    $(search)/nao/none/s3.search.parquet \
    $(search)/nao/none/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s3%derived.parquet $(search)/nao/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s3.derived.parquet --best $(search)/nao/none/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 94acde51c3bf78ba nao/none/s3.derived.parquet nao/none/s3.best.json || :)

$(search)/nao/none/s4.derived.parquet $(search)/nao/none/s4.best.json: \
    $(search)/nao/none/s4.search.parquet \
    $(search)/nao/none/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s4%derived.parquet $(search)/nao/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s4.derived.parquet --best $(search)/nao/none/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 3b11f7cbf8a09ee4 nao/none/s4.derived.parquet nao/none/s4.best.json || :)

$(search)/nao/wpl-300/s0.derived.parquet $(search)/nao/wpl-300/s0.best.json: \
    $(search)/nao/wpl-300/s0.search.parquet \
    $(search)/nao/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s0%derived.parquet $(search)/nao/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s0.derived.parquet --best $(search)/nao/wpl-300/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) f8c4b5bce73e6ab9 nao/wpl-300/s0.derived.parquet nao/wpl-300/s0.best.json || :)

$(search)/nao/wpl-300/s1.derived.parquet $(search)/nao/wpl-300/s1.best.json: \
    $(search)/nao/wpl-300/s1.search.parquet \
    $(search)/nao/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s1%derived.parquet $(search)/nao/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s1.derived.parquet --best $(search)/nao/wpl-300/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 858acf03d242b386 nao/wpl-300/s1.derived.parquet nao/wpl-300/s1.best.json || :)

$(search)/nao/wpl-300/s2.derived.parquet $(search)/nao/wpl-300/s2.best.json: \
    $(search)/nao/wpl-300/s2.search.parquet \
    $(search)/nao/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s2%derived.parquet $(search)/nao/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s2.derived.parquet --best $(search)/nao/wpl-300/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 025ca6e4f7dcf8dc nao/wpl-300/s2.derived.parquet nao/wpl-300/s2.best.json || :)

$(search)/nao/wpl-300/s3.derived.parquet $(search)/nao/wpl-300/s3.best.json: \
    $(search)/nao/wpl-300/s3.search.parquet \
    $(search)/nao/wpl-300/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s3%derived.parquet $(search)/nao/wpl-300/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s3.derived.parquet --best $(search)/nao/wpl-300/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) d8b2d2537baa3ec0 nao/wpl-300/s3.derived.parquet nao/wpl-300/s3.best.json || :)

$(search)/nao/wpl-300/s4.derived.parquet $(search)/nao/wpl-300/s4.best.json: \
    $(search)/nao/wpl-300/s4.search.parquet \
    $(search)/nao/wpl-300/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s4%derived.parquet $(search)/nao/wpl-300/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s4.derived.parquet --best $(search)/nao/wpl-300/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) d6dab5537edb98b4 nao/wpl-300/s4.derived.parquet nao/wpl-300/s4.best.json || :)

$(search)/cnn.rows.parquet: \
    $(call files,$(call set,cifar10)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 1 --out $(search)/cnn.rows.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 74107772ac405502 cnn.rows.parquet || :)

$(search)/cnn/none/s0.search.parquet $(search)/cnn/none/s0.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%search.parquet $(search)/cnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 0 --out $(search)/cnn/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 43e36173a9bb4e2c-$(PRECISION) cnn/none/s0.search.parquet cnn/none/s0.safetensors || :)

$(search)/cnn/none/s1.search.parquet $(search)/cnn/none/s1.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s1%search.parquet $(search)/cnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 1 --out $(search)/cnn/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) e031d19acbf3f513-$(PRECISION) cnn/none/s1.search.parquet cnn/none/s1.safetensors || :)

$(search)/cnn/none/s2.search.parquet $(search)/cnn/none/s2.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s2%search.parquet $(search)/cnn/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 2 --out $(search)/cnn/none/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d6f3ecae7bceb76b-$(PRECISION) cnn/none/s2.search.parquet cnn/none/s2.safetensors || :)

$(search)/cnn/none/s3.search.parquet $(search)/cnn/none/s3.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s3%search.parquet $(search)/cnn/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 3 --out $(search)/cnn/none/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fd8bb6b436bb6027-$(PRECISION) cnn/none/s3.search.parquet cnn/none/s3.safetensors || :)

$(search)/cnn/none/s4.search.parquet $(search)/cnn/none/s4.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s4%search.parquet $(search)/cnn/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 4 --out $(search)/cnn/none/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 57440624e7b354d9-$(PRECISION) cnn/none/s4.search.parquet cnn/none/s4.safetensors || :)

$(search)/cnn/wpl-300/s0.search.parquet $(search)/cnn/wpl-300/s0.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s0%search.parquet $(search)/cnn/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/cnn/wpl-300/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5ecd6db8c7422b2d-$(PRECISION) cnn/wpl-300/s0.search.parquet cnn/wpl-300/s0.safetensors || :)

$(search)/cnn/wpl-300/s1.search.parquet $(search)/cnn/wpl-300/s1.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s1%search.parquet $(search)/cnn/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/cnn/wpl-300/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 2f214c9a3c6d4c82-$(PRECISION) cnn/wpl-300/s1.search.parquet cnn/wpl-300/s1.safetensors || :)

$(search)/cnn/wpl-300/s2.search.parquet $(search)/cnn/wpl-300/s2.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s2%search.parquet $(search)/cnn/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/cnn/wpl-300/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 67aae675d46df9ca-$(PRECISION) cnn/wpl-300/s2.search.parquet cnn/wpl-300/s2.safetensors || :)

$(search)/cnn/wpl-300/s3.search.parquet $(search)/cnn/wpl-300/s3.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s3%search.parquet $(search)/cnn/wpl-300/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 3 --out $(search)/cnn/wpl-300/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d470026c26045cfa-$(PRECISION) cnn/wpl-300/s3.search.parquet cnn/wpl-300/s3.safetensors || :)

$(search)/cnn/wpl-300/s4.search.parquet $(search)/cnn/wpl-300/s4.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s4%search.parquet $(search)/cnn/wpl-300/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 4 --out $(search)/cnn/wpl-300/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 486e7b40b300d320-$(PRECISION) cnn/wpl-300/s4.search.parquet cnn/wpl-300/s4.safetensors || :)

$(search)/cnn/none/s0.derived.parquet $(search)/cnn/none/s0.best.json: \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/none/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%derived.parquet $(search)/cnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s0.derived.parquet --best $(search)/cnn/none/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) f0745a166accf23f cnn/none/s0.derived.parquet cnn/none/s0.best.json || :)

$(search)/cnn/none/s1.derived.parquet $(search)/cnn/none/s1.best.json: \
    $(search)/cnn/none/s1.search.parquet \
    $(search)/cnn/none/s1.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s1%derived.parquet $(search)/cnn/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s1.derived.parquet --best $(search)/cnn/none/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) d521a43ea0c26da6 cnn/none/s1.derived.parquet cnn/none/s1.best.json || :)

$(search)/cnn/none/s2.derived.parquet $(search)/cnn/none/s2.best.json: \
    $(search)/cnn/none/s2.search.parquet \
    $(search)/cnn/none/s2.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s2%derived.parquet $(search)/cnn/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s2.derived.parquet --best $(search)/cnn/none/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 65420e36e4572045 cnn/none/s2.derived.parquet cnn/none/s2.best.json || :)

$(search)/cnn/none/s3.derived.parquet $(search)/cnn/none/s3.best.json: \
    $(search)/cnn/none/s3.search.parquet \
    $(search)/cnn/none/s3.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s3%derived.parquet $(search)/cnn/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s3.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s3.derived.parquet --best $(search)/cnn/none/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 2b20afca2bb01379 cnn/none/s3.derived.parquet cnn/none/s3.best.json || :)

$(search)/cnn/none/s4.derived.parquet $(search)/cnn/none/s4.best.json: \
    $(search)/cnn/none/s4.search.parquet \
    $(search)/cnn/none/s4.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s4%derived.parquet $(search)/cnn/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s4.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s4.derived.parquet --best $(search)/cnn/none/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 63add44f033d42f4 cnn/none/s4.derived.parquet cnn/none/s4.best.json || :)

$(search)/cnn/wpl-300/s0.derived.parquet $(search)/cnn/wpl-300/s0.best.json: \
    $(search)/cnn/wpl-300/s0.search.parquet \
    $(search)/cnn/wpl-300/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s0%derived.parquet $(search)/cnn/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s0.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s0.derived.parquet --best $(search)/cnn/wpl-300/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 30021d896a0be347 cnn/wpl-300/s0.derived.parquet cnn/wpl-300/s0.best.json || :)

$(search)/cnn/wpl-300/s1.derived.parquet $(search)/cnn/wpl-300/s1.best.json: \
    $(search)/cnn/wpl-300/s1.search.parquet \
    $(search)/cnn/wpl-300/s1.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s1%derived.parquet $(search)/cnn/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s1.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s1.derived.parquet --best $(search)/cnn/wpl-300/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) e15778e8823e608d cnn/wpl-300/s1.derived.parquet cnn/wpl-300/s1.best.json || :)

$(search)/cnn/wpl-300/s2.derived.parquet $(search)/cnn/wpl-300/s2.best.json: \
    $(search)/cnn/wpl-300/s2.search.parquet \
    $(search)/cnn/wpl-300/s2.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s2%derived.parquet $(search)/cnn/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s2.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s2.derived.parquet --best $(search)/cnn/wpl-300/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 59eb330a2cfb8e4e cnn/wpl-300/s2.derived.parquet cnn/wpl-300/s2.best.json || :)

$(search)/cnn/wpl-300/s3.derived.parquet $(search)/cnn/wpl-300/s3.best.json: \
    $(search)/cnn/wpl-300/s3.search.parquet \
    $(search)/cnn/wpl-300/s3.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s3%derived.parquet $(search)/cnn/wpl-300/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s3.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s3.derived.parquet --best $(search)/cnn/wpl-300/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) f7a50abe7e90786c cnn/wpl-300/s3.derived.parquet cnn/wpl-300/s3.best.json || :)

$(search)/cnn/wpl-300/s4.derived.parquet $(search)/cnn/wpl-300/s4.best.json: \
    $(search)/cnn/wpl-300/s4.search.parquet \
    $(search)/cnn/wpl-300/s4.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s4%derived.parquet $(search)/cnn/wpl-300/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s4.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s4.derived.parquet --best $(search)/cnn/wpl-300/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 2b6fb533002ee507 cnn/wpl-300/s4.derived.parquet cnn/wpl-300/s4.best.json || :)

$(search)/bench.rows.parquet: \
    $(call files,$(call set,cifar10)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 1 --out $(search)/bench.rows.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) e9cce562199f08b0 bench.rows.parquet || :)

$(search)/bench/none/s0.search.parquet $(search)/bench/none/s0.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%search.parquet $(search)/bench/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 0 --out $(search)/bench/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d067b393ff088479-$(PRECISION) bench/none/s0.search.parquet bench/none/s0.safetensors || :)

$(search)/bench/none/s1.search.parquet $(search)/bench/none/s1.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s1%search.parquet $(search)/bench/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 1 --out $(search)/bench/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 756bb8de8427b613-$(PRECISION) bench/none/s1.search.parquet bench/none/s1.safetensors || :)

$(search)/bench/none/s2.search.parquet $(search)/bench/none/s2.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s2%search.parquet $(search)/bench/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 2 --out $(search)/bench/none/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 0de9346398f2d52a-$(PRECISION) bench/none/s2.search.parquet bench/none/s2.safetensors || :)

$(search)/bench/none/s3.search.parquet $(search)/bench/none/s3.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s3%search.parquet $(search)/bench/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 3 --out $(search)/bench/none/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 9e7ef4d99d8071fa-$(PRECISION) bench/none/s3.search.parquet bench/none/s3.safetensors || :)

$(search)/bench/none/s4.search.parquet $(search)/bench/none/s4.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s4%search.parquet $(search)/bench/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 4 --out $(search)/bench/none/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 920b3089c503b2b7-$(PRECISION) bench/none/s4.search.parquet bench/none/s4.safetensors || :)

$(search)/bench/wpl-100/s0.search.parquet $(search)/bench/wpl-100/s0.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s0%search.parquet $(search)/bench/wpl-100/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 0 --out $(search)/bench/wpl-100/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f5c280ad29ae9496-$(PRECISION) bench/wpl-100/s0.search.parquet bench/wpl-100/s0.safetensors || :)

$(search)/bench/wpl-100/s1.search.parquet $(search)/bench/wpl-100/s1.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s1%search.parquet $(search)/bench/wpl-100/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 1 --out $(search)/bench/wpl-100/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ca6d2302371e3b89-$(PRECISION) bench/wpl-100/s1.search.parquet bench/wpl-100/s1.safetensors || :)

$(search)/bench/wpl-100/s2.search.parquet $(search)/bench/wpl-100/s2.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s2%search.parquet $(search)/bench/wpl-100/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 2 --out $(search)/bench/wpl-100/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 7dbf1819e091c2c0-$(PRECISION) bench/wpl-100/s2.search.parquet bench/wpl-100/s2.safetensors || :)

$(search)/bench/wpl-100/s3.search.parquet $(search)/bench/wpl-100/s3.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s3%search.parquet $(search)/bench/wpl-100/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 3 --out $(search)/bench/wpl-100/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 3921149e729cee7d-$(PRECISION) bench/wpl-100/s3.search.parquet bench/wpl-100/s3.safetensors || :)

$(search)/bench/wpl-100/s4.search.parquet $(search)/bench/wpl-100/s4.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s4%search.parquet $(search)/bench/wpl-100/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 4 --out $(search)/bench/wpl-100/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 943984ec1bd82392-$(PRECISION) bench/wpl-100/s4.search.parquet bench/wpl-100/s4.safetensors || :)

$(search)/bench/none/s0.ranking.parquet: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 83e52dc94f221f94 bench/none/s0.ranking.parquet || :)

$(search)/bench/none/s1.ranking.parquet: \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) acb43b9ad2760d94 bench/none/s1.ranking.parquet || :)

$(search)/bench/none/s2.ranking.parquet: \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/none/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 90f80948d3ca357c bench/none/s2.ranking.parquet || :)

$(search)/bench/none/s3.ranking.parquet: \
    $(search)/bench/none/s3.search.parquet \
    $(search)/bench/none/s3.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s3.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 57d3dd9668723dd2 bench/none/s3.ranking.parquet || :)

$(search)/bench/none/s4.ranking.parquet: \
    $(search)/bench/none/s4.search.parquet \
    $(search)/bench/none/s4.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s4.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 88b313f20975096c bench/none/s4.ranking.parquet || :)

$(search)/bench/wpl-100/s0.ranking.parquet: \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 31ecb9cbf185e5b2 bench/wpl-100/s0.ranking.parquet || :)

$(search)/bench/wpl-100/s1.ranking.parquet: \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 9efa55b8add78436 bench/wpl-100/s1.ranking.parquet || :)

$(search)/bench/wpl-100/s2.ranking.parquet: \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/wpl-100/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) e07151a6dcc14174 bench/wpl-100/s2.ranking.parquet || :)

$(search)/bench/wpl-100/s3.ranking.parquet: \
    $(search)/bench/wpl-100/s3.search.parquet \
    $(search)/bench/wpl-100/s3.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s3.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 8cb4dd7f93b74902 bench/wpl-100/s3.ranking.parquet || :)

$(search)/bench/wpl-100/s4.ranking.parquet: \
    $(search)/bench/wpl-100/s4.search.parquet \
    $(search)/bench/wpl-100/s4.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s4.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 17fc022d9708134a bench/wpl-100/s4.ranking.parquet || :)

$(search)/bench/none/s0.derived.parquet $(search)/bench/none/s0.best.json: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%derived.parquet $(search)/bench/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s0.derived.parquet --best $(search)/bench/none/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) f05bd0e2759b7dfa bench/none/s0.derived.parquet bench/none/s0.best.json || :)

$(search)/bench/none/s1.derived.parquet $(search)/bench/none/s1.best.json: \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s1%derived.parquet $(search)/bench/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s1.derived.parquet --best $(search)/bench/none/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 6ec29f664cc9ce03 bench/none/s1.derived.parquet bench/none/s1.best.json || :)

$(search)/bench/none/s2.derived.parquet $(search)/bench/none/s2.best.json: \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/none/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s2%derived.parquet $(search)/bench/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s2.derived.parquet --best $(search)/bench/none/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) c5d3146cea89ac00 bench/none/s2.derived.parquet bench/none/s2.best.json || :)

$(search)/bench/none/s3.derived.parquet $(search)/bench/none/s3.best.json: \
    $(search)/bench/none/s3.search.parquet \
    $(search)/bench/none/s3.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s3%derived.parquet $(search)/bench/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s3.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s3.derived.parquet --best $(search)/bench/none/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) ccaa77d10ecd87a8 bench/none/s3.derived.parquet bench/none/s3.best.json || :)

$(search)/bench/none/s4.derived.parquet $(search)/bench/none/s4.best.json: \
    $(search)/bench/none/s4.search.parquet \
    $(search)/bench/none/s4.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s4%derived.parquet $(search)/bench/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s4.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s4.derived.parquet --best $(search)/bench/none/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) a078cb50c276287e bench/none/s4.derived.parquet bench/none/s4.best.json || :)

$(search)/bench/wpl-100/s0.derived.parquet $(search)/bench/wpl-100/s0.best.json: \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s0%derived.parquet $(search)/bench/wpl-100/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s0.derived.parquet --best $(search)/bench/wpl-100/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 571303be92aca4fb bench/wpl-100/s0.derived.parquet bench/wpl-100/s0.best.json || :)

$(search)/bench/wpl-100/s1.derived.parquet $(search)/bench/wpl-100/s1.best.json: \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s1%derived.parquet $(search)/bench/wpl-100/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s1.derived.parquet --best $(search)/bench/wpl-100/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 8a6d450606326923 bench/wpl-100/s1.derived.parquet bench/wpl-100/s1.best.json || :)

$(search)/bench/wpl-100/s2.derived.parquet $(search)/bench/wpl-100/s2.best.json: \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/wpl-100/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s2%derived.parquet $(search)/bench/wpl-100/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s2.derived.parquet --best $(search)/bench/wpl-100/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 925fa87734cd3d98 bench/wpl-100/s2.derived.parquet bench/wpl-100/s2.best.json || :)

$(search)/bench/wpl-100/s3.derived.parquet $(search)/bench/wpl-100/s3.best.json: \
    $(search)/bench/wpl-100/s3.search.parquet \
    $(search)/bench/wpl-100/s3.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s3%derived.parquet $(search)/bench/wpl-100/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s3.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s3.derived.parquet --best $(search)/bench/wpl-100/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 43943c50ee045e2b bench/wpl-100/s3.derived.parquet bench/wpl-100/s3.best.json || :)

$(search)/bench/wpl-100/s4.derived.parquet $(search)/bench/wpl-100/s4.best.json: \
    $(search)/bench/wpl-100/s4.search.parquet \
    $(search)/bench/wpl-100/s4.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s4%derived.parquet $(search)/bench/wpl-100/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s4.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s4.derived.parquet --best $(search)/bench/wpl-100/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 07b918351ece5910 bench/wpl-100/s4.derived.parquet bench/wpl-100/s4.best.json || :)
