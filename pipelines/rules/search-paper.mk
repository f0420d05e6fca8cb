# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/search.toml pipelines/search/paper/../data.toml pipelines/search/paper/study.toml
# sha256 of these: 88d3a4d068396b487822e5c833a3cf0d70a1ea8d8064abd9e56b2244e28ac14e

search := $(OUT)/search-paper
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
	    --title "Architecture search at the size of the papers: rnn, so far" --out $(search)/rnn.so-far.html
search/nao-files-so-far:
	@$(if $(wildcard $(search/nao-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/nao-files)) \
	    --title "Architecture search at the size of the papers: nao, so far" --out $(search)/nao.so-far.html
search/cnn-files-so-far:
	@$(if $(wildcard $(search/cnn-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/cnn-files)) \
	    --title "Architecture search at the size of the papers: cnn, so far" --out $(search)/cnn.so-far.html
search/bench-files-so-far:
	@$(if $(wildcard $(search/bench-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/bench-files)) \
	    --title "Architecture search at the size of the papers: bench, so far" --out $(search)/bench.so-far.html
search-keep: | build $(search-rules)
	@$(BIN)/grid outdated $(search-rules) $(settings) --keep
search-plan: | build $(search-rules) $(search)/tokenizer.json $(search)/tokens/train-00000-of-00001.parquet $(search)/rnn.rows.parquet $(search)/cnn.rows.parquet $(search)/bench.rows.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/search.toml --preset paper --json $(settings) --bin $(BIN) | $(BIN)/plan

search/rnn-files = \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s2.search.parquet \
    $(search)/rnn/none/s3.search.parquet \
    $(search)/rnn/none/s4.search.parquet \
    $(search)/rnn/none/s5.search.parquet \
    $(search)/rnn/none/s6.search.parquet \
    $(search)/rnn/none/s7.search.parquet \
    $(search)/rnn/none/s8.search.parquet \
    $(search)/rnn/none/s9.search.parquet \
    $(search)/rnn/wpl-60/s0.search.parquet \
    $(search)/rnn/wpl-60/s1.search.parquet \
    $(search)/rnn/wpl-60/s2.search.parquet \
    $(search)/rnn/wpl-60/s3.search.parquet \
    $(search)/rnn/wpl-60/s4.search.parquet \
    $(search)/rnn/wpl-60/s5.search.parquet \
    $(search)/rnn/wpl-60/s6.search.parquet \
    $(search)/rnn/wpl-60/s7.search.parquet \
    $(search)/rnn/wpl-60/s8.search.parquet \
    $(search)/rnn/wpl-60/s9.search.parquet \
    $(search)/rnn/none/s0.ranking.parquet \
    $(search)/rnn/none/s1.ranking.parquet \
    $(search)/rnn/none/s2.ranking.parquet \
    $(search)/rnn/none/s3.ranking.parquet \
    $(search)/rnn/none/s4.ranking.parquet \
    $(search)/rnn/none/s5.ranking.parquet \
    $(search)/rnn/none/s6.ranking.parquet \
    $(search)/rnn/none/s7.ranking.parquet \
    $(search)/rnn/none/s8.ranking.parquet \
    $(search)/rnn/none/s9.ranking.parquet \
    $(search)/rnn/wpl-60/s0.ranking.parquet \
    $(search)/rnn/wpl-60/s1.ranking.parquet \
    $(search)/rnn/wpl-60/s2.ranking.parquet \
    $(search)/rnn/wpl-60/s3.ranking.parquet \
    $(search)/rnn/wpl-60/s4.ranking.parquet \
    $(search)/rnn/wpl-60/s5.ranking.parquet \
    $(search)/rnn/wpl-60/s6.ranking.parquet \
    $(search)/rnn/wpl-60/s7.ranking.parquet \
    $(search)/rnn/wpl-60/s8.ranking.parquet \
    $(search)/rnn/wpl-60/s9.ranking.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s5.derived.parquet \
    $(search)/rnn/none/s6.derived.parquet \
    $(search)/rnn/none/s7.derived.parquet \
    $(search)/rnn/none/s8.derived.parquet \
    $(search)/rnn/none/s9.derived.parquet \
    $(search)/rnn/wpl-60/s0.derived.parquet \
    $(search)/rnn/wpl-60/s1.derived.parquet \
    $(search)/rnn/wpl-60/s2.derived.parquet \
    $(search)/rnn/wpl-60/s3.derived.parquet \
    $(search)/rnn/wpl-60/s4.derived.parquet \
    $(search)/rnn/wpl-60/s5.derived.parquet \
    $(search)/rnn/wpl-60/s6.derived.parquet \
    $(search)/rnn/wpl-60/s7.derived.parquet \
    $(search)/rnn/wpl-60/s8.derived.parquet \
    $(search)/rnn/wpl-60/s9.derived.parquet \
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
    $(search)/rnn/alone/valid/best.none.s5.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s5.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s6.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s6.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s7.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s7.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s8.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s8.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s9.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s9.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s0.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s0.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s1.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s1.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s2.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s2.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s3.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s3.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s4.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s4.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s5.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s5.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s6.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s6.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s7.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s7.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s8.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s8.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-60.s9.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-60.s9.ranking.parquet
$(search)/rnn.html: $(search-rules) $(search/rnn-files) | build $(search)/rnn.figures/
	$(CPU) $(BIN)/report $(search/rnn-files) \
	    --title "Architecture search at the size of the papers: rnn" --out $(search)/rnn.html \
	    --joined $(search)/rnn.figures --svg $(search)/rnn.figures --markdown $(search)/rnn.figures/README.md

search/nao-files = \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/none/s1.search.parquet \
    $(search)/nao/none/s2.search.parquet \
    $(search)/nao/none/s3.search.parquet \
    $(search)/nao/none/s4.search.parquet \
    $(search)/nao/none/s5.search.parquet \
    $(search)/nao/none/s6.search.parquet \
    $(search)/nao/none/s7.search.parquet \
    $(search)/nao/none/s8.search.parquet \
    $(search)/nao/none/s9.search.parquet \
    $(search)/nao/wpl-60/s0.search.parquet \
    $(search)/nao/wpl-60/s1.search.parquet \
    $(search)/nao/wpl-60/s2.search.parquet \
    $(search)/nao/wpl-60/s3.search.parquet \
    $(search)/nao/wpl-60/s4.search.parquet \
    $(search)/nao/wpl-60/s5.search.parquet \
    $(search)/nao/wpl-60/s6.search.parquet \
    $(search)/nao/wpl-60/s7.search.parquet \
    $(search)/nao/wpl-60/s8.search.parquet \
    $(search)/nao/wpl-60/s9.search.parquet \
    $(search)/nao/none/s0.derived.parquet \
    $(search)/nao/none/s1.derived.parquet \
    $(search)/nao/none/s2.derived.parquet \
    $(search)/nao/none/s3.derived.parquet \
    $(search)/nao/none/s4.derived.parquet \
    $(search)/nao/none/s5.derived.parquet \
    $(search)/nao/none/s6.derived.parquet \
    $(search)/nao/none/s7.derived.parquet \
    $(search)/nao/none/s8.derived.parquet \
    $(search)/nao/none/s9.derived.parquet \
    $(search)/nao/wpl-60/s0.derived.parquet \
    $(search)/nao/wpl-60/s1.derived.parquet \
    $(search)/nao/wpl-60/s2.derived.parquet \
    $(search)/nao/wpl-60/s3.derived.parquet \
    $(search)/nao/wpl-60/s4.derived.parquet \
    $(search)/nao/wpl-60/s5.derived.parquet \
    $(search)/nao/wpl-60/s6.derived.parquet \
    $(search)/nao/wpl-60/s7.derived.parquet \
    $(search)/nao/wpl-60/s8.derived.parquet \
    $(search)/nao/wpl-60/s9.derived.parquet
$(search)/nao.html: $(search-rules) $(search/nao-files) | build $(search)/nao.figures/
	$(CPU) $(BIN)/report $(search/nao-files) \
	    --title "Architecture search at the size of the papers: nao" --out $(search)/nao.html \
	    --joined $(search)/nao.figures --svg $(search)/nao.figures --markdown $(search)/nao.figures/README.md

search/cnn-files = \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/none/s1.search.parquet \
    $(search)/cnn/none/s2.search.parquet \
    $(search)/cnn/none/s3.search.parquet \
    $(search)/cnn/none/s4.search.parquet \
    $(search)/cnn/none/s5.search.parquet \
    $(search)/cnn/none/s6.search.parquet \
    $(search)/cnn/none/s7.search.parquet \
    $(search)/cnn/none/s8.search.parquet \
    $(search)/cnn/none/s9.search.parquet \
    $(search)/cnn/wpl-60/s0.search.parquet \
    $(search)/cnn/wpl-60/s1.search.parquet \
    $(search)/cnn/wpl-60/s2.search.parquet \
    $(search)/cnn/wpl-60/s3.search.parquet \
    $(search)/cnn/wpl-60/s4.search.parquet \
    $(search)/cnn/wpl-60/s5.search.parquet \
    $(search)/cnn/wpl-60/s6.search.parquet \
    $(search)/cnn/wpl-60/s7.search.parquet \
    $(search)/cnn/wpl-60/s8.search.parquet \
    $(search)/cnn/wpl-60/s9.search.parquet \
    $(search)/cnn/none/s0.derived.parquet \
    $(search)/cnn/none/s1.derived.parquet \
    $(search)/cnn/none/s2.derived.parquet \
    $(search)/cnn/none/s3.derived.parquet \
    $(search)/cnn/none/s4.derived.parquet \
    $(search)/cnn/none/s5.derived.parquet \
    $(search)/cnn/none/s6.derived.parquet \
    $(search)/cnn/none/s7.derived.parquet \
    $(search)/cnn/none/s8.derived.parquet \
    $(search)/cnn/none/s9.derived.parquet \
    $(search)/cnn/wpl-60/s0.derived.parquet \
    $(search)/cnn/wpl-60/s1.derived.parquet \
    $(search)/cnn/wpl-60/s2.derived.parquet \
    $(search)/cnn/wpl-60/s3.derived.parquet \
    $(search)/cnn/wpl-60/s4.derived.parquet \
    $(search)/cnn/wpl-60/s5.derived.parquet \
    $(search)/cnn/wpl-60/s6.derived.parquet \
    $(search)/cnn/wpl-60/s7.derived.parquet \
    $(search)/cnn/wpl-60/s8.derived.parquet \
    $(search)/cnn/wpl-60/s9.derived.parquet
$(search)/cnn.html: $(search-rules) $(search/cnn-files) | build $(search)/cnn.figures/
	$(CPU) $(BIN)/report $(search/cnn-files) \
	    --title "Architecture search at the size of the papers: cnn" --out $(search)/cnn.html \
	    --joined $(search)/cnn.figures --svg $(search)/cnn.figures --markdown $(search)/cnn.figures/README.md

search/bench-files = \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/none/s3.search.parquet \
    $(search)/bench/none/s4.search.parquet \
    $(search)/bench/none/s5.search.parquet \
    $(search)/bench/none/s6.search.parquet \
    $(search)/bench/none/s7.search.parquet \
    $(search)/bench/none/s8.search.parquet \
    $(search)/bench/none/s9.search.parquet \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/wpl-100/s3.search.parquet \
    $(search)/bench/wpl-100/s4.search.parquet \
    $(search)/bench/wpl-100/s5.search.parquet \
    $(search)/bench/wpl-100/s6.search.parquet \
    $(search)/bench/wpl-100/s7.search.parquet \
    $(search)/bench/wpl-100/s8.search.parquet \
    $(search)/bench/wpl-100/s9.search.parquet \
    $(search)/bench/none/s0.ranking.parquet \
    $(search)/bench/none/s1.ranking.parquet \
    $(search)/bench/none/s2.ranking.parquet \
    $(search)/bench/none/s3.ranking.parquet \
    $(search)/bench/none/s4.ranking.parquet \
    $(search)/bench/none/s5.ranking.parquet \
    $(search)/bench/none/s6.ranking.parquet \
    $(search)/bench/none/s7.ranking.parquet \
    $(search)/bench/none/s8.ranking.parquet \
    $(search)/bench/none/s9.ranking.parquet \
    $(search)/bench/wpl-100/s0.ranking.parquet \
    $(search)/bench/wpl-100/s1.ranking.parquet \
    $(search)/bench/wpl-100/s2.ranking.parquet \
    $(search)/bench/wpl-100/s3.ranking.parquet \
    $(search)/bench/wpl-100/s4.ranking.parquet \
    $(search)/bench/wpl-100/s5.ranking.parquet \
    $(search)/bench/wpl-100/s6.ranking.parquet \
    $(search)/bench/wpl-100/s7.ranking.parquet \
    $(search)/bench/wpl-100/s8.ranking.parquet \
    $(search)/bench/wpl-100/s9.ranking.parquet \
    $(search)/bench/none/s0.derived.parquet \
    $(search)/bench/none/s1.derived.parquet \
    $(search)/bench/none/s2.derived.parquet \
    $(search)/bench/none/s3.derived.parquet \
    $(search)/bench/none/s4.derived.parquet \
    $(search)/bench/none/s5.derived.parquet \
    $(search)/bench/none/s6.derived.parquet \
    $(search)/bench/none/s7.derived.parquet \
    $(search)/bench/none/s8.derived.parquet \
    $(search)/bench/none/s9.derived.parquet \
    $(search)/bench/wpl-100/s0.derived.parquet \
    $(search)/bench/wpl-100/s1.derived.parquet \
    $(search)/bench/wpl-100/s2.derived.parquet \
    $(search)/bench/wpl-100/s3.derived.parquet \
    $(search)/bench/wpl-100/s4.derived.parquet \
    $(search)/bench/wpl-100/s5.derived.parquet \
    $(search)/bench/wpl-100/s6.derived.parquet \
    $(search)/bench/wpl-100/s7.derived.parquet \
    $(search)/bench/wpl-100/s8.derived.parquet \
    $(search)/bench/wpl-100/s9.derived.parquet
$(search)/bench.html: $(search-rules) $(search/bench-files) | build $(search)/bench.figures/
	$(CPU) $(BIN)/report $(search/bench-files) \
	    --title "Architecture search at the size of the papers: bench" --out $(search)/bench.html \
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
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%search.parquet $(search)/rnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 0 --out $(search)/rnn/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c2684a6f48f4614e-$(PRECISION) rnn/none/s0.search.parquet rnn/none/s0.safetensors || :)

$(search)/rnn/none/s1.search.parquet $(search)/rnn/none/s1.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%search.parquet $(search)/rnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 1 --out $(search)/rnn/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 4ce56cbe8b578d31-$(PRECISION) rnn/none/s1.search.parquet rnn/none/s1.safetensors || :)

$(search)/rnn/none/s2.search.parquet $(search)/rnn/none/s2.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s2%search.parquet $(search)/rnn/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 2 --out $(search)/rnn/none/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a83e5f4e3a89c0f7-$(PRECISION) rnn/none/s2.search.parquet rnn/none/s2.safetensors || :)

$(search)/rnn/none/s3.search.parquet $(search)/rnn/none/s3.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s3%search.parquet $(search)/rnn/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 3 --out $(search)/rnn/none/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 9275a45fb25ea69b-$(PRECISION) rnn/none/s3.search.parquet rnn/none/s3.safetensors || :)

$(search)/rnn/none/s4.search.parquet $(search)/rnn/none/s4.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s4%search.parquet $(search)/rnn/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 4 --out $(search)/rnn/none/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 71cc17644bb82b1a-$(PRECISION) rnn/none/s4.search.parquet rnn/none/s4.safetensors || :)

$(search)/rnn/none/s5.search.parquet $(search)/rnn/none/s5.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s5%search.parquet $(search)/rnn/none/s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 5 --out $(search)/rnn/none/s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 35eb2b1eef468e61-$(PRECISION) rnn/none/s5.search.parquet rnn/none/s5.safetensors || :)

$(search)/rnn/none/s6.search.parquet $(search)/rnn/none/s6.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s6%search.parquet $(search)/rnn/none/s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 6 --out $(search)/rnn/none/s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f398d443217f1780-$(PRECISION) rnn/none/s6.search.parquet rnn/none/s6.safetensors || :)

$(search)/rnn/none/s7.search.parquet $(search)/rnn/none/s7.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s7%search.parquet $(search)/rnn/none/s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 7 --out $(search)/rnn/none/s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 4b0e4cecd3d6c81f-$(PRECISION) rnn/none/s7.search.parquet rnn/none/s7.safetensors || :)

$(search)/rnn/none/s8.search.parquet $(search)/rnn/none/s8.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s8%search.parquet $(search)/rnn/none/s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 8 --out $(search)/rnn/none/s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b24345fa7960b463-$(PRECISION) rnn/none/s8.search.parquet rnn/none/s8.safetensors || :)

$(search)/rnn/none/s9.search.parquet $(search)/rnn/none/s9.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s9%search.parquet $(search)/rnn/none/s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn \
	    --seed 9 --out $(search)/rnn/none/s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f1dd737fa2445214-$(PRECISION) rnn/none/s9.search.parquet rnn/none/s9.safetensors || :)

$(search)/rnn/wpl-60/s0.search.parquet $(search)/rnn/wpl-60/s0.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s0%search.parquet $(search)/rnn/wpl-60/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 0 --out $(search)/rnn/wpl-60/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) db45b3716f4a2808-$(PRECISION) rnn/wpl-60/s0.search.parquet rnn/wpl-60/s0.safetensors || :)

$(search)/rnn/wpl-60/s1.search.parquet $(search)/rnn/wpl-60/s1.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s1%search.parquet $(search)/rnn/wpl-60/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 1 --out $(search)/rnn/wpl-60/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c1563245e841048c-$(PRECISION) rnn/wpl-60/s1.search.parquet rnn/wpl-60/s1.safetensors || :)

$(search)/rnn/wpl-60/s2.search.parquet $(search)/rnn/wpl-60/s2.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s2%search.parquet $(search)/rnn/wpl-60/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 2 --out $(search)/rnn/wpl-60/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a79ef91c7d72f988-$(PRECISION) rnn/wpl-60/s2.search.parquet rnn/wpl-60/s2.safetensors || :)

$(search)/rnn/wpl-60/s3.search.parquet $(search)/rnn/wpl-60/s3.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s3%search.parquet $(search)/rnn/wpl-60/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 3 --out $(search)/rnn/wpl-60/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 7bb37391c74726bb-$(PRECISION) rnn/wpl-60/s3.search.parquet rnn/wpl-60/s3.safetensors || :)

$(search)/rnn/wpl-60/s4.search.parquet $(search)/rnn/wpl-60/s4.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s4%search.parquet $(search)/rnn/wpl-60/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 4 --out $(search)/rnn/wpl-60/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 4b9ec6e9732e5b1f-$(PRECISION) rnn/wpl-60/s4.search.parquet rnn/wpl-60/s4.safetensors || :)

$(search)/rnn/wpl-60/s5.search.parquet $(search)/rnn/wpl-60/s5.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s5%search.parquet $(search)/rnn/wpl-60/s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 5 --out $(search)/rnn/wpl-60/s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 9d8aed4e9d3611cd-$(PRECISION) rnn/wpl-60/s5.search.parquet rnn/wpl-60/s5.safetensors || :)

$(search)/rnn/wpl-60/s6.search.parquet $(search)/rnn/wpl-60/s6.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s6%search.parquet $(search)/rnn/wpl-60/s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 6 --out $(search)/rnn/wpl-60/s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 7f578f239b20d380-$(PRECISION) rnn/wpl-60/s6.search.parquet rnn/wpl-60/s6.safetensors || :)

$(search)/rnn/wpl-60/s7.search.parquet $(search)/rnn/wpl-60/s7.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s7%search.parquet $(search)/rnn/wpl-60/s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 7 --out $(search)/rnn/wpl-60/s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 323177f081b8848c-$(PRECISION) rnn/wpl-60/s7.search.parquet rnn/wpl-60/s7.safetensors || :)

$(search)/rnn/wpl-60/s8.search.parquet $(search)/rnn/wpl-60/s8.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s8%search.parquet $(search)/rnn/wpl-60/s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 8 --out $(search)/rnn/wpl-60/s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 70e23ff0172f7505-$(PRECISION) rnn/wpl-60/s8.search.parquet rnn/wpl-60/s8.safetensors || :)

$(search)/rnn/wpl-60/s9.search.parquet $(search)/rnn/wpl-60/s9.safetensors: \
    pipelines/search/paper/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s9%search.parquet $(search)/rnn/wpl-60/s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 9 --out $(search)/rnn/wpl-60/s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a8b7064528b7a9cb-$(PRECISION) rnn/wpl-60/s9.search.parquet rnn/wpl-60/s9.safetensors || :)

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

$(search)/rnn/none/s5.ranking.parquet: \
    $(search)/rnn/none/s5.search.parquet \
    $(search)/rnn/none/s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) acbd3c3289b9ebab rnn/none/s5.ranking.parquet || :)

$(search)/rnn/none/s6.ranking.parquet: \
    $(search)/rnn/none/s6.search.parquet \
    $(search)/rnn/none/s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 31135d59335fc346 rnn/none/s6.ranking.parquet || :)

$(search)/rnn/none/s7.ranking.parquet: \
    $(search)/rnn/none/s7.search.parquet \
    $(search)/rnn/none/s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 6445fda395931d5e rnn/none/s7.ranking.parquet || :)

$(search)/rnn/none/s8.ranking.parquet: \
    $(search)/rnn/none/s8.search.parquet \
    $(search)/rnn/none/s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 4949a46960a43e53 rnn/none/s8.ranking.parquet || :)

$(search)/rnn/none/s9.ranking.parquet: \
    $(search)/rnn/none/s9.search.parquet \
    $(search)/rnn/none/s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 7f6d200efeda3d09 rnn/none/s9.ranking.parquet || :)

$(search)/rnn/wpl-60/s0.ranking.parquet: \
    $(search)/rnn/wpl-60/s0.search.parquet \
    $(search)/rnn/wpl-60/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) d338da04e93d819b rnn/wpl-60/s0.ranking.parquet || :)

$(search)/rnn/wpl-60/s1.ranking.parquet: \
    $(search)/rnn/wpl-60/s1.search.parquet \
    $(search)/rnn/wpl-60/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 90ecf4070c40c1c6 rnn/wpl-60/s1.ranking.parquet || :)

$(search)/rnn/wpl-60/s2.ranking.parquet: \
    $(search)/rnn/wpl-60/s2.search.parquet \
    $(search)/rnn/wpl-60/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 2a1bf7597feea556 rnn/wpl-60/s2.ranking.parquet || :)

$(search)/rnn/wpl-60/s3.ranking.parquet: \
    $(search)/rnn/wpl-60/s3.search.parquet \
    $(search)/rnn/wpl-60/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) d74acec6a34538f3 rnn/wpl-60/s3.ranking.parquet || :)

$(search)/rnn/wpl-60/s4.ranking.parquet: \
    $(search)/rnn/wpl-60/s4.search.parquet \
    $(search)/rnn/wpl-60/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) cbcefa3744325843 rnn/wpl-60/s4.ranking.parquet || :)

$(search)/rnn/wpl-60/s5.ranking.parquet: \
    $(search)/rnn/wpl-60/s5.search.parquet \
    $(search)/rnn/wpl-60/s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 26706d2d5c8f3181 rnn/wpl-60/s5.ranking.parquet || :)

$(search)/rnn/wpl-60/s6.ranking.parquet: \
    $(search)/rnn/wpl-60/s6.search.parquet \
    $(search)/rnn/wpl-60/s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) b55b60715d3110d9 rnn/wpl-60/s6.ranking.parquet || :)

$(search)/rnn/wpl-60/s7.ranking.parquet: \
    $(search)/rnn/wpl-60/s7.search.parquet \
    $(search)/rnn/wpl-60/s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 2b5e43bc8bbb71a1 rnn/wpl-60/s7.ranking.parquet || :)

$(search)/rnn/wpl-60/s8.ranking.parquet: \
    $(search)/rnn/wpl-60/s8.search.parquet \
    $(search)/rnn/wpl-60/s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 11168662d2542d12 rnn/wpl-60/s8.ranking.parquet || :)

$(search)/rnn/wpl-60/s9.ranking.parquet: \
    $(search)/rnn/wpl-60/s9.search.parquet \
    $(search)/rnn/wpl-60/s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-60/s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 3c75211a5d0143e2 rnn/wpl-60/s9.ranking.parquet || :)

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

$(search)/rnn/none/s5.derived.parquet $(search)/rnn/none/s5.best.json: \
    $(search)/rnn/none/s5.search.parquet \
    $(search)/rnn/none/s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s5%derived.parquet $(search)/rnn/none/s5%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s5.derived.parquet --best $(search)/rnn/none/s5.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 3fca0c020c56f87e rnn/none/s5.derived.parquet rnn/none/s5.best.json || :)

$(search)/rnn/none/s6.derived.parquet $(search)/rnn/none/s6.best.json: \
    $(search)/rnn/none/s6.search.parquet \
    $(search)/rnn/none/s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s6%derived.parquet $(search)/rnn/none/s6%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s6.derived.parquet --best $(search)/rnn/none/s6.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) ae1e2c91dab16d3f rnn/none/s6.derived.parquet rnn/none/s6.best.json || :)

$(search)/rnn/none/s7.derived.parquet $(search)/rnn/none/s7.best.json: \
    $(search)/rnn/none/s7.search.parquet \
    $(search)/rnn/none/s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s7%derived.parquet $(search)/rnn/none/s7%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s7.derived.parquet --best $(search)/rnn/none/s7.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) ef2707e65e24dc42 rnn/none/s7.derived.parquet rnn/none/s7.best.json || :)

$(search)/rnn/none/s8.derived.parquet $(search)/rnn/none/s8.best.json: \
    $(search)/rnn/none/s8.search.parquet \
    $(search)/rnn/none/s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s8%derived.parquet $(search)/rnn/none/s8%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s8.derived.parquet --best $(search)/rnn/none/s8.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) b52c933dabbba9c2 rnn/none/s8.derived.parquet rnn/none/s8.best.json || :)

$(search)/rnn/none/s9.derived.parquet $(search)/rnn/none/s9.best.json: \
    $(search)/rnn/none/s9.search.parquet \
    $(search)/rnn/none/s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s9%derived.parquet $(search)/rnn/none/s9%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s9.derived.parquet --best $(search)/rnn/none/s9.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 15bd3cdbde35c5a4 rnn/none/s9.derived.parquet rnn/none/s9.best.json || :)

$(search)/rnn/wpl-60/s0.derived.parquet $(search)/rnn/wpl-60/s0.best.json: \
    $(search)/rnn/wpl-60/s0.search.parquet \
    $(search)/rnn/wpl-60/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s0%derived.parquet $(search)/rnn/wpl-60/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s0.derived.parquet --best $(search)/rnn/wpl-60/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) c8557dea851cf72a rnn/wpl-60/s0.derived.parquet rnn/wpl-60/s0.best.json || :)

$(search)/rnn/wpl-60/s1.derived.parquet $(search)/rnn/wpl-60/s1.best.json: \
    $(search)/rnn/wpl-60/s1.search.parquet \
    $(search)/rnn/wpl-60/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s1%derived.parquet $(search)/rnn/wpl-60/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s1.derived.parquet --best $(search)/rnn/wpl-60/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 1524115705f38164 rnn/wpl-60/s1.derived.parquet rnn/wpl-60/s1.best.json || :)

$(search)/rnn/wpl-60/s2.derived.parquet $(search)/rnn/wpl-60/s2.best.json: \
    $(search)/rnn/wpl-60/s2.search.parquet \
    $(search)/rnn/wpl-60/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s2%derived.parquet $(search)/rnn/wpl-60/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s2.derived.parquet --best $(search)/rnn/wpl-60/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 83e435f1b32df6aa rnn/wpl-60/s2.derived.parquet rnn/wpl-60/s2.best.json || :)

$(search)/rnn/wpl-60/s3.derived.parquet $(search)/rnn/wpl-60/s3.best.json: \
    $(search)/rnn/wpl-60/s3.search.parquet \
    $(search)/rnn/wpl-60/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s3%derived.parquet $(search)/rnn/wpl-60/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s3.derived.parquet --best $(search)/rnn/wpl-60/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 81132a3d636014c0 rnn/wpl-60/s3.derived.parquet rnn/wpl-60/s3.best.json || :)

$(search)/rnn/wpl-60/s4.derived.parquet $(search)/rnn/wpl-60/s4.best.json: \
    $(search)/rnn/wpl-60/s4.search.parquet \
    $(search)/rnn/wpl-60/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s4%derived.parquet $(search)/rnn/wpl-60/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s4.derived.parquet --best $(search)/rnn/wpl-60/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 675b9730f83e63cf rnn/wpl-60/s4.derived.parquet rnn/wpl-60/s4.best.json || :)

$(search)/rnn/wpl-60/s5.derived.parquet $(search)/rnn/wpl-60/s5.best.json: \
    $(search)/rnn/wpl-60/s5.search.parquet \
    $(search)/rnn/wpl-60/s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s5%derived.parquet $(search)/rnn/wpl-60/s5%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s5.derived.parquet --best $(search)/rnn/wpl-60/s5.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 84e7085c65c1ba5a rnn/wpl-60/s5.derived.parquet rnn/wpl-60/s5.best.json || :)

$(search)/rnn/wpl-60/s6.derived.parquet $(search)/rnn/wpl-60/s6.best.json: \
    $(search)/rnn/wpl-60/s6.search.parquet \
    $(search)/rnn/wpl-60/s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s6%derived.parquet $(search)/rnn/wpl-60/s6%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s6.derived.parquet --best $(search)/rnn/wpl-60/s6.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 7fe077d4024f3b75 rnn/wpl-60/s6.derived.parquet rnn/wpl-60/s6.best.json || :)

$(search)/rnn/wpl-60/s7.derived.parquet $(search)/rnn/wpl-60/s7.best.json: \
    $(search)/rnn/wpl-60/s7.search.parquet \
    $(search)/rnn/wpl-60/s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s7%derived.parquet $(search)/rnn/wpl-60/s7%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s7.derived.parquet --best $(search)/rnn/wpl-60/s7.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 7e9fdeeceba0d260 rnn/wpl-60/s7.derived.parquet rnn/wpl-60/s7.best.json || :)

$(search)/rnn/wpl-60/s8.derived.parquet $(search)/rnn/wpl-60/s8.best.json: \
    $(search)/rnn/wpl-60/s8.search.parquet \
    $(search)/rnn/wpl-60/s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s8%derived.parquet $(search)/rnn/wpl-60/s8%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s8.derived.parquet --best $(search)/rnn/wpl-60/s8.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) d15abdea00aaf12f rnn/wpl-60/s8.derived.parquet rnn/wpl-60/s8.best.json || :)

$(search)/rnn/wpl-60/s9.derived.parquet $(search)/rnn/wpl-60/s9.best.json: \
    $(search)/rnn/wpl-60/s9.search.parquet \
    $(search)/rnn/wpl-60/s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-60/
$(search)/rnn/wpl-60/s9%derived.parquet $(search)/rnn/wpl-60/s9%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-60/s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-60/s9.derived.parquet --best $(search)/rnn/wpl-60/s9.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) babd6cd23c1f43af rnn/wpl-60/s9.derived.parquet rnn/wpl-60/s9.best.json || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/0.json --seed 0 --out $(search)/rnn/alone/random.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fe019817dfd06007-$(PRECISION) rnn/alone/random.s0.search.parquet rnn/alone/random.s0.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/1.json --seed 1 --out $(search)/rnn/alone/random.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a0303dd3c4187a50-$(PRECISION) rnn/alone/random.s1.search.parquet rnn/alone/random.s1.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/2.json --seed 2 --out $(search)/rnn/alone/random.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 1f6bd223a12ccf41-$(PRECISION) rnn/alone/random.s2.search.parquet rnn/alone/random.s2.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/3.json --seed 3 --out $(search)/rnn/alone/random.s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 29433ea1dc6ff8e8-$(PRECISION) rnn/alone/random.s3.search.parquet rnn/alone/random.s3.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/4.json --seed 4 --out $(search)/rnn/alone/random.s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 2f340333f235f67f-$(PRECISION) rnn/alone/random.s4.search.parquet rnn/alone/random.s4.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/5.json --seed 5 --out $(search)/rnn/alone/random.s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b89274c316af396c-$(PRECISION) rnn/alone/random.s5.search.parquet rnn/alone/random.s5.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/6.json --seed 6 --out $(search)/rnn/alone/random.s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c7f45e86629469e3-$(PRECISION) rnn/alone/random.s6.search.parquet rnn/alone/random.s6.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/7.json --seed 7 --out $(search)/rnn/alone/random.s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) bfb3a8207b22d3f7-$(PRECISION) rnn/alone/random.s7.search.parquet rnn/alone/random.s7.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/8.json --seed 8 --out $(search)/rnn/alone/random.s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 00d891b422ebe29d-$(PRECISION) rnn/alone/random.s8.search.parquet rnn/alone/random.s8.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/9.json --seed 9 --out $(search)/rnn/alone/random.s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 374ca91187be81a3-$(PRECISION) rnn/alone/random.s9.search.parquet rnn/alone/random.s9.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/10.json --seed 10 --out $(search)/rnn/alone/random.s10.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 4f96df97958fb56f-$(PRECISION) rnn/alone/random.s10.search.parquet rnn/alone/random.s10.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/11.json --seed 11 --out $(search)/rnn/alone/random.s11.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c85a9a5c377a5f94-$(PRECISION) rnn/alone/random.s11.search.parquet rnn/alone/random.s11.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/12.json --seed 12 --out $(search)/rnn/alone/random.s12.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) bdd9f9e13cc8f83d-$(PRECISION) rnn/alone/random.s12.search.parquet rnn/alone/random.s12.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/13.json --seed 13 --out $(search)/rnn/alone/random.s13.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 0fd6c2539eb8ee4d-$(PRECISION) rnn/alone/random.s13.search.parquet rnn/alone/random.s13.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/14.json --seed 14 --out $(search)/rnn/alone/random.s14.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 90f013cf29c90970-$(PRECISION) rnn/alone/random.s14.search.parquet rnn/alone/random.s14.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/15.json --seed 15 --out $(search)/rnn/alone/random.s15.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a64fc17d15d34481-$(PRECISION) rnn/alone/random.s15.search.parquet rnn/alone/random.s15.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s0%search.parquet $(search)/rnn/alone/best.none.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s0.best.json --seed 0 --out $(search)/rnn/alone/best.none.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) bddfe0d2bd7e7ce3-$(PRECISION) rnn/alone/best.none.s0.search.parquet rnn/alone/best.none.s0.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s1%search.parquet $(search)/rnn/alone/best.none.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s1.best.json --seed 1 --out $(search)/rnn/alone/best.none.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 3d82b1e4b722edd0-$(PRECISION) rnn/alone/best.none.s1.search.parquet rnn/alone/best.none.s1.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s2%search.parquet $(search)/rnn/alone/best.none.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s2.best.json --seed 2 --out $(search)/rnn/alone/best.none.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 3a99aa4f63122d51-$(PRECISION) rnn/alone/best.none.s2.search.parquet rnn/alone/best.none.s2.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s3%search.parquet $(search)/rnn/alone/best.none.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s3.best.json --seed 3 --out $(search)/rnn/alone/best.none.s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) cee12bc42c64b537-$(PRECISION) rnn/alone/best.none.s3.search.parquet rnn/alone/best.none.s3.safetensors || :)

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
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s4%search.parquet $(search)/rnn/alone/best.none.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s4.best.json --seed 4 --out $(search)/rnn/alone/best.none.s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 9d8319c1afa58fbf-$(PRECISION) rnn/alone/best.none.s4.search.parquet rnn/alone/best.none.s4.safetensors || :)

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

$(search)/rnn/alone/best.none.s5.search.parquet $(search)/rnn/alone/best.none.s5.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s5.derived.parquet \
    $(search)/rnn/none/s5.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s5%search.parquet $(search)/rnn/alone/best.none.s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s5.best.json --seed 5 --out $(search)/rnn/alone/best.none.s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5c9553b58a8c2804-$(PRECISION) rnn/alone/best.none.s5.search.parquet rnn/alone/best.none.s5.safetensors || :)

$(search)/rnn/alone/valid/best.none.s5.ranking.parquet: \
    $(search)/rnn/alone/best.none.s5.search.parquet \
    $(search)/rnn/alone/best.none.s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s5.derived.parquet \
    $(search)/rnn/none/s5.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s5.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) e2527fe361c01458 rnn/alone/valid/best.none.s5.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s5.ranking.parquet: \
    $(search)/rnn/alone/best.none.s5.search.parquet \
    $(search)/rnn/alone/best.none.s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s5.derived.parquet \
    $(search)/rnn/none/s5.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s5.best.json --split test --out $(search)/rnn/alone/test/best.none.s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 1f82d40493a42a54 rnn/alone/test/best.none.s5.ranking.parquet || :)

$(search)/rnn/alone/best.none.s6.search.parquet $(search)/rnn/alone/best.none.s6.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s6.derived.parquet \
    $(search)/rnn/none/s6.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s6%search.parquet $(search)/rnn/alone/best.none.s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s6.best.json --seed 6 --out $(search)/rnn/alone/best.none.s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 3e0e78a095c26c18-$(PRECISION) rnn/alone/best.none.s6.search.parquet rnn/alone/best.none.s6.safetensors || :)

$(search)/rnn/alone/valid/best.none.s6.ranking.parquet: \
    $(search)/rnn/alone/best.none.s6.search.parquet \
    $(search)/rnn/alone/best.none.s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s6.derived.parquet \
    $(search)/rnn/none/s6.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s6.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 77140f7f07fc30bf rnn/alone/valid/best.none.s6.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s6.ranking.parquet: \
    $(search)/rnn/alone/best.none.s6.search.parquet \
    $(search)/rnn/alone/best.none.s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s6.derived.parquet \
    $(search)/rnn/none/s6.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s6.best.json --split test --out $(search)/rnn/alone/test/best.none.s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 6c9b1a5f3f84c95c rnn/alone/test/best.none.s6.ranking.parquet || :)

$(search)/rnn/alone/best.none.s7.search.parquet $(search)/rnn/alone/best.none.s7.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s7.derived.parquet \
    $(search)/rnn/none/s7.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s7%search.parquet $(search)/rnn/alone/best.none.s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s7.best.json --seed 7 --out $(search)/rnn/alone/best.none.s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 12b7561b432c4756-$(PRECISION) rnn/alone/best.none.s7.search.parquet rnn/alone/best.none.s7.safetensors || :)

$(search)/rnn/alone/valid/best.none.s7.ranking.parquet: \
    $(search)/rnn/alone/best.none.s7.search.parquet \
    $(search)/rnn/alone/best.none.s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s7.derived.parquet \
    $(search)/rnn/none/s7.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s7.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 34c19ef27d930bfe rnn/alone/valid/best.none.s7.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s7.ranking.parquet: \
    $(search)/rnn/alone/best.none.s7.search.parquet \
    $(search)/rnn/alone/best.none.s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s7.derived.parquet \
    $(search)/rnn/none/s7.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s7.best.json --split test --out $(search)/rnn/alone/test/best.none.s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) be1ba59e1fccf541 rnn/alone/test/best.none.s7.ranking.parquet || :)

$(search)/rnn/alone/best.none.s8.search.parquet $(search)/rnn/alone/best.none.s8.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s8.derived.parquet \
    $(search)/rnn/none/s8.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s8%search.parquet $(search)/rnn/alone/best.none.s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s8.best.json --seed 8 --out $(search)/rnn/alone/best.none.s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 561e30291927c19f-$(PRECISION) rnn/alone/best.none.s8.search.parquet rnn/alone/best.none.s8.safetensors || :)

$(search)/rnn/alone/valid/best.none.s8.ranking.parquet: \
    $(search)/rnn/alone/best.none.s8.search.parquet \
    $(search)/rnn/alone/best.none.s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s8.derived.parquet \
    $(search)/rnn/none/s8.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s8.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 4ca6f9016802b3b4 rnn/alone/valid/best.none.s8.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s8.ranking.parquet: \
    $(search)/rnn/alone/best.none.s8.search.parquet \
    $(search)/rnn/alone/best.none.s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s8.derived.parquet \
    $(search)/rnn/none/s8.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s8.best.json --split test --out $(search)/rnn/alone/test/best.none.s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 61eebf0daa88dae4 rnn/alone/test/best.none.s8.ranking.parquet || :)

$(search)/rnn/alone/best.none.s9.search.parquet $(search)/rnn/alone/best.none.s9.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s9.derived.parquet \
    $(search)/rnn/none/s9.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s9%search.parquet $(search)/rnn/alone/best.none.s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s9.best.json --seed 9 --out $(search)/rnn/alone/best.none.s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 6b5337cf7013d0a7-$(PRECISION) rnn/alone/best.none.s9.search.parquet rnn/alone/best.none.s9.safetensors || :)

$(search)/rnn/alone/valid/best.none.s9.ranking.parquet: \
    $(search)/rnn/alone/best.none.s9.search.parquet \
    $(search)/rnn/alone/best.none.s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s9.derived.parquet \
    $(search)/rnn/none/s9.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s9.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 705a770bc363273d rnn/alone/valid/best.none.s9.ranking.parquet || :)

$(search)/rnn/alone/test/best.none.s9.ranking.parquet: \
    $(search)/rnn/alone/best.none.s9.search.parquet \
    $(search)/rnn/alone/best.none.s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s9.derived.parquet \
    $(search)/rnn/none/s9.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s9.best.json --split test --out $(search)/rnn/alone/test/best.none.s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 5224984036dec0f1 rnn/alone/test/best.none.s9.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s0.search.parquet $(search)/rnn/alone/best.wpl-60.s0.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s0.derived.parquet \
    $(search)/rnn/wpl-60/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s0%search.parquet $(search)/rnn/alone/best.wpl-60.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s0.best.json --seed 0 --out $(search)/rnn/alone/best.wpl-60.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 15c4f99bda155ab4-$(PRECISION) rnn/alone/best.wpl-60.s0.search.parquet rnn/alone/best.wpl-60.s0.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s0.derived.parquet \
    $(search)/rnn/wpl-60/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 79f58a8897b2772b rnn/alone/valid/best.wpl-60.s0.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s0.derived.parquet \
    $(search)/rnn/wpl-60/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s0.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 8c33cd7d24bdf5bb rnn/alone/test/best.wpl-60.s0.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s1.search.parquet $(search)/rnn/alone/best.wpl-60.s1.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s1.derived.parquet \
    $(search)/rnn/wpl-60/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s1%search.parquet $(search)/rnn/alone/best.wpl-60.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s1.best.json --seed 1 --out $(search)/rnn/alone/best.wpl-60.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 0e2bcc02b843738e-$(PRECISION) rnn/alone/best.wpl-60.s1.search.parquet rnn/alone/best.wpl-60.s1.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s1.derived.parquet \
    $(search)/rnn/wpl-60/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 09ab25f7c3060dd2 rnn/alone/valid/best.wpl-60.s1.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s1.derived.parquet \
    $(search)/rnn/wpl-60/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s1.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 2199f5a4c00a9c53 rnn/alone/test/best.wpl-60.s1.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s2.search.parquet $(search)/rnn/alone/best.wpl-60.s2.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s2.derived.parquet \
    $(search)/rnn/wpl-60/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s2%search.parquet $(search)/rnn/alone/best.wpl-60.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s2.best.json --seed 2 --out $(search)/rnn/alone/best.wpl-60.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) e7fe2445cfbf1a13-$(PRECISION) rnn/alone/best.wpl-60.s2.search.parquet rnn/alone/best.wpl-60.s2.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s2.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s2.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s2.derived.parquet \
    $(search)/rnn/wpl-60/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) ebb4f5534283fb59 rnn/alone/valid/best.wpl-60.s2.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s2.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s2.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s2.derived.parquet \
    $(search)/rnn/wpl-60/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s2.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s2.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 26cea4f384aa15f6 rnn/alone/test/best.wpl-60.s2.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s3.search.parquet $(search)/rnn/alone/best.wpl-60.s3.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s3.derived.parquet \
    $(search)/rnn/wpl-60/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s3%search.parquet $(search)/rnn/alone/best.wpl-60.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s3.best.json --seed 3 --out $(search)/rnn/alone/best.wpl-60.s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ab8d02d3009d1665-$(PRECISION) rnn/alone/best.wpl-60.s3.search.parquet rnn/alone/best.wpl-60.s3.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s3.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s3.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s3.derived.parquet \
    $(search)/rnn/wpl-60/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 31a6cc4244ec9b0e rnn/alone/valid/best.wpl-60.s3.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s3.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s3.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s3.derived.parquet \
    $(search)/rnn/wpl-60/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s3.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s3.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 5ea245d2dda1e043 rnn/alone/test/best.wpl-60.s3.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s4.search.parquet $(search)/rnn/alone/best.wpl-60.s4.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s4.derived.parquet \
    $(search)/rnn/wpl-60/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s4%search.parquet $(search)/rnn/alone/best.wpl-60.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s4.best.json --seed 4 --out $(search)/rnn/alone/best.wpl-60.s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c72339be2d42f22b-$(PRECISION) rnn/alone/best.wpl-60.s4.search.parquet rnn/alone/best.wpl-60.s4.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s4.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s4.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s4.derived.parquet \
    $(search)/rnn/wpl-60/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 8e94197120de2a4e rnn/alone/valid/best.wpl-60.s4.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s4.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s4.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s4.derived.parquet \
    $(search)/rnn/wpl-60/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s4.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s4.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) bd8d1829e4b9048e rnn/alone/test/best.wpl-60.s4.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s5.search.parquet $(search)/rnn/alone/best.wpl-60.s5.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s5.derived.parquet \
    $(search)/rnn/wpl-60/s5.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s5%search.parquet $(search)/rnn/alone/best.wpl-60.s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s5.best.json --seed 5 --out $(search)/rnn/alone/best.wpl-60.s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 234d54d3007c25c3-$(PRECISION) rnn/alone/best.wpl-60.s5.search.parquet rnn/alone/best.wpl-60.s5.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s5.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s5.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s5.derived.parquet \
    $(search)/rnn/wpl-60/s5.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s5.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 8c7fa37ec00f78d5 rnn/alone/valid/best.wpl-60.s5.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s5.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s5.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s5.derived.parquet \
    $(search)/rnn/wpl-60/s5.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s5.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 22190526b4ec0dfe rnn/alone/test/best.wpl-60.s5.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s6.search.parquet $(search)/rnn/alone/best.wpl-60.s6.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s6.derived.parquet \
    $(search)/rnn/wpl-60/s6.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s6%search.parquet $(search)/rnn/alone/best.wpl-60.s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s6.best.json --seed 6 --out $(search)/rnn/alone/best.wpl-60.s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ab2c163a86a92810-$(PRECISION) rnn/alone/best.wpl-60.s6.search.parquet rnn/alone/best.wpl-60.s6.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s6.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s6.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s6.derived.parquet \
    $(search)/rnn/wpl-60/s6.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s6.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) e38453f9c28fc089 rnn/alone/valid/best.wpl-60.s6.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s6.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s6.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s6.derived.parquet \
    $(search)/rnn/wpl-60/s6.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s6.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 7f20b6d120dab4d4 rnn/alone/test/best.wpl-60.s6.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s7.search.parquet $(search)/rnn/alone/best.wpl-60.s7.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s7.derived.parquet \
    $(search)/rnn/wpl-60/s7.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s7%search.parquet $(search)/rnn/alone/best.wpl-60.s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s7.best.json --seed 7 --out $(search)/rnn/alone/best.wpl-60.s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c4ae8742a30a2dbf-$(PRECISION) rnn/alone/best.wpl-60.s7.search.parquet rnn/alone/best.wpl-60.s7.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s7.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s7.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s7.derived.parquet \
    $(search)/rnn/wpl-60/s7.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s7.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 297f1ac36c626eaf rnn/alone/valid/best.wpl-60.s7.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s7.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s7.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s7.derived.parquet \
    $(search)/rnn/wpl-60/s7.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s7.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) f8841b562c643159 rnn/alone/test/best.wpl-60.s7.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s8.search.parquet $(search)/rnn/alone/best.wpl-60.s8.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s8.derived.parquet \
    $(search)/rnn/wpl-60/s8.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s8%search.parquet $(search)/rnn/alone/best.wpl-60.s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s8.best.json --seed 8 --out $(search)/rnn/alone/best.wpl-60.s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 273029d5a3e72930-$(PRECISION) rnn/alone/best.wpl-60.s8.search.parquet rnn/alone/best.wpl-60.s8.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s8.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s8.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s8.derived.parquet \
    $(search)/rnn/wpl-60/s8.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s8.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 12311b2754f14cee rnn/alone/valid/best.wpl-60.s8.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s8.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s8.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s8.derived.parquet \
    $(search)/rnn/wpl-60/s8.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s8.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) ba84f7f665ae4fdc rnn/alone/test/best.wpl-60.s8.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-60.s9.search.parquet $(search)/rnn/alone/best.wpl-60.s9.safetensors: \
    pipelines/search/paper/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s9.derived.parquet \
    $(search)/rnn/wpl-60/s9.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-60.s9%search.parquet $(search)/rnn/alone/best.wpl-60.s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-60/s9.best.json --seed 9 --out $(search)/rnn/alone/best.wpl-60.s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f4aee0aeb08f7285-$(PRECISION) rnn/alone/best.wpl-60.s9.search.parquet rnn/alone/best.wpl-60.s9.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-60.s9.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s9.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s9.derived.parquet \
    $(search)/rnn/wpl-60/s9.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s9.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-60.s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) c824054ba1086ce4 rnn/alone/valid/best.wpl-60.s9.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-60.s9.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-60.s9.search.parquet \
    $(search)/rnn/alone/best.wpl-60.s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-60/s9.derived.parquet \
    $(search)/rnn/wpl-60/s9.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-60.s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-60/s9.best.json --split test --out $(search)/rnn/alone/test/best.wpl-60.s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 7e9c473ffd59eae8 rnn/alone/test/best.wpl-60.s9.ranking.parquet || :)

$(search)/nao/none/s0.search.parquet $(search)/nao/none/s0.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%search.parquet $(search)/nao/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 0 --out $(search)/nao/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) eeff37e5158cf1a5-$(PRECISION) nao/none/s0.search.parquet nao/none/s0.safetensors || :)

$(search)/nao/none/s1.search.parquet $(search)/nao/none/s1.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s1%search.parquet $(search)/nao/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 1 --out $(search)/nao/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 7fa3677323cd1ae3-$(PRECISION) nao/none/s1.search.parquet nao/none/s1.safetensors || :)

$(search)/nao/none/s2.search.parquet $(search)/nao/none/s2.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s2%search.parquet $(search)/nao/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 2 --out $(search)/nao/none/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fe7b257f3badc49f-$(PRECISION) nao/none/s2.search.parquet nao/none/s2.safetensors || :)

$(search)/nao/none/s3.search.parquet $(search)/nao/none/s3.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s3%search.parquet $(search)/nao/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 3 --out $(search)/nao/none/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) df5cccb7896ce67a-$(PRECISION) nao/none/s3.search.parquet nao/none/s3.safetensors || :)

$(search)/nao/none/s4.search.parquet $(search)/nao/none/s4.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s4%search.parquet $(search)/nao/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 4 --out $(search)/nao/none/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) eba2e43690ae8751-$(PRECISION) nao/none/s4.search.parquet nao/none/s4.safetensors || :)

$(search)/nao/none/s5.search.parquet $(search)/nao/none/s5.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s5%search.parquet $(search)/nao/none/s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 5 --out $(search)/nao/none/s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ff3f8dec286c29f4-$(PRECISION) nao/none/s5.search.parquet nao/none/s5.safetensors || :)

$(search)/nao/none/s6.search.parquet $(search)/nao/none/s6.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s6%search.parquet $(search)/nao/none/s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 6 --out $(search)/nao/none/s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5a781bc29e92f032-$(PRECISION) nao/none/s6.search.parquet nao/none/s6.safetensors || :)

$(search)/nao/none/s7.search.parquet $(search)/nao/none/s7.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s7%search.parquet $(search)/nao/none/s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 7 --out $(search)/nao/none/s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 1b16ccf4e47d88db-$(PRECISION) nao/none/s7.search.parquet nao/none/s7.safetensors || :)

$(search)/nao/none/s8.search.parquet $(search)/nao/none/s8.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s8%search.parquet $(search)/nao/none/s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 8 --out $(search)/nao/none/s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 1a3e73a9f609e152-$(PRECISION) nao/none/s8.search.parquet nao/none/s8.safetensors || :)

$(search)/nao/none/s9.search.parquet $(search)/nao/none/s9.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s9%search.parquet $(search)/nao/none/s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao \
	    --seed 9 --out $(search)/nao/none/s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f6ebb3f58eb915cb-$(PRECISION) nao/none/s9.search.parquet nao/none/s9.safetensors || :)

$(search)/nao/wpl-60/s0.search.parquet $(search)/nao/wpl-60/s0.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s0%search.parquet $(search)/nao/wpl-60/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 0 --out $(search)/nao/wpl-60/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d458ed7e0c2b5801-$(PRECISION) nao/wpl-60/s0.search.parquet nao/wpl-60/s0.safetensors || :)

$(search)/nao/wpl-60/s1.search.parquet $(search)/nao/wpl-60/s1.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s1%search.parquet $(search)/nao/wpl-60/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 1 --out $(search)/nao/wpl-60/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fe1856c7a364ece8-$(PRECISION) nao/wpl-60/s1.search.parquet nao/wpl-60/s1.safetensors || :)

$(search)/nao/wpl-60/s2.search.parquet $(search)/nao/wpl-60/s2.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s2%search.parquet $(search)/nao/wpl-60/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 2 --out $(search)/nao/wpl-60/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ce5434c2719940af-$(PRECISION) nao/wpl-60/s2.search.parquet nao/wpl-60/s2.safetensors || :)

$(search)/nao/wpl-60/s3.search.parquet $(search)/nao/wpl-60/s3.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s3%search.parquet $(search)/nao/wpl-60/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 3 --out $(search)/nao/wpl-60/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f097484a2ccd2cdb-$(PRECISION) nao/wpl-60/s3.search.parquet nao/wpl-60/s3.safetensors || :)

$(search)/nao/wpl-60/s4.search.parquet $(search)/nao/wpl-60/s4.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s4%search.parquet $(search)/nao/wpl-60/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 4 --out $(search)/nao/wpl-60/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5b7c26cfacbdffc0-$(PRECISION) nao/wpl-60/s4.search.parquet nao/wpl-60/s4.safetensors || :)

$(search)/nao/wpl-60/s5.search.parquet $(search)/nao/wpl-60/s5.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s5%search.parquet $(search)/nao/wpl-60/s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 5 --out $(search)/nao/wpl-60/s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c0159eca9f52f816-$(PRECISION) nao/wpl-60/s5.search.parquet nao/wpl-60/s5.safetensors || :)

$(search)/nao/wpl-60/s6.search.parquet $(search)/nao/wpl-60/s6.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s6%search.parquet $(search)/nao/wpl-60/s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 6 --out $(search)/nao/wpl-60/s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b810877bb31e0b35-$(PRECISION) nao/wpl-60/s6.search.parquet nao/wpl-60/s6.safetensors || :)

$(search)/nao/wpl-60/s7.search.parquet $(search)/nao/wpl-60/s7.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s7%search.parquet $(search)/nao/wpl-60/s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 7 --out $(search)/nao/wpl-60/s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 857d818e9d1f5d18-$(PRECISION) nao/wpl-60/s7.search.parquet nao/wpl-60/s7.safetensors || :)

$(search)/nao/wpl-60/s8.search.parquet $(search)/nao/wpl-60/s8.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s8%search.parquet $(search)/nao/wpl-60/s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 8 --out $(search)/nao/wpl-60/s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 49081741bc8f9b28-$(PRECISION) nao/wpl-60/s8.search.parquet nao/wpl-60/s8.safetensors || :)

$(search)/nao/wpl-60/s9.search.parquet $(search)/nao/wpl-60/s9.safetensors: \
    pipelines/search/paper/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s9%search.parquet $(search)/nao/wpl-60/s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/paper/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=60 --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2 \
	    --seed 9 --out $(search)/nao/wpl-60/s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 68535281d066bb23-$(PRECISION) nao/wpl-60/s9.search.parquet nao/wpl-60/s9.safetensors || :)

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

$(search)/nao/none/s5.derived.parquet $(search)/nao/none/s5.best.json: \
    $(search)/nao/none/s5.search.parquet \
    $(search)/nao/none/s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s5%derived.parquet $(search)/nao/none/s5%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s5.derived.parquet --best $(search)/nao/none/s5.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 3bc02fd5d7a6b521 nao/none/s5.derived.parquet nao/none/s5.best.json || :)

$(search)/nao/none/s6.derived.parquet $(search)/nao/none/s6.best.json: \
    $(search)/nao/none/s6.search.parquet \
    $(search)/nao/none/s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s6%derived.parquet $(search)/nao/none/s6%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s6.derived.parquet --best $(search)/nao/none/s6.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 71743e3ef074be2a nao/none/s6.derived.parquet nao/none/s6.best.json || :)

$(search)/nao/none/s7.derived.parquet $(search)/nao/none/s7.best.json: \
    $(search)/nao/none/s7.search.parquet \
    $(search)/nao/none/s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s7%derived.parquet $(search)/nao/none/s7%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s7.derived.parquet --best $(search)/nao/none/s7.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) ce399dba8c195bb5 nao/none/s7.derived.parquet nao/none/s7.best.json || :)

$(search)/nao/none/s8.derived.parquet $(search)/nao/none/s8.best.json: \
    $(search)/nao/none/s8.search.parquet \
    $(search)/nao/none/s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s8%derived.parquet $(search)/nao/none/s8%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s8.derived.parquet --best $(search)/nao/none/s8.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 9b228b7586f326c5 nao/none/s8.derived.parquet nao/none/s8.best.json || :)

$(search)/nao/none/s9.derived.parquet $(search)/nao/none/s9.best.json: \
    $(search)/nao/none/s9.search.parquet \
    $(search)/nao/none/s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s9%derived.parquet $(search)/nao/none/s9%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s9.derived.parquet --best $(search)/nao/none/s9.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 560d0ed88700d2ae nao/none/s9.derived.parquet nao/none/s9.best.json || :)

$(search)/nao/wpl-60/s0.derived.parquet $(search)/nao/wpl-60/s0.best.json: \
    $(search)/nao/wpl-60/s0.search.parquet \
    $(search)/nao/wpl-60/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s0%derived.parquet $(search)/nao/wpl-60/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s0.derived.parquet --best $(search)/nao/wpl-60/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 007f2cb7668ad905 nao/wpl-60/s0.derived.parquet nao/wpl-60/s0.best.json || :)

$(search)/nao/wpl-60/s1.derived.parquet $(search)/nao/wpl-60/s1.best.json: \
    $(search)/nao/wpl-60/s1.search.parquet \
    $(search)/nao/wpl-60/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s1%derived.parquet $(search)/nao/wpl-60/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s1.derived.parquet --best $(search)/nao/wpl-60/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 696d514934667d27 nao/wpl-60/s1.derived.parquet nao/wpl-60/s1.best.json || :)

$(search)/nao/wpl-60/s2.derived.parquet $(search)/nao/wpl-60/s2.best.json: \
    $(search)/nao/wpl-60/s2.search.parquet \
    $(search)/nao/wpl-60/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s2%derived.parquet $(search)/nao/wpl-60/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s2.derived.parquet --best $(search)/nao/wpl-60/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 14a45c16e90730e1 nao/wpl-60/s2.derived.parquet nao/wpl-60/s2.best.json || :)

$(search)/nao/wpl-60/s3.derived.parquet $(search)/nao/wpl-60/s3.best.json: \
    $(search)/nao/wpl-60/s3.search.parquet \
    $(search)/nao/wpl-60/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s3%derived.parquet $(search)/nao/wpl-60/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s3.derived.parquet --best $(search)/nao/wpl-60/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) c5e1aaded617711b nao/wpl-60/s3.derived.parquet nao/wpl-60/s3.best.json || :)

$(search)/nao/wpl-60/s4.derived.parquet $(search)/nao/wpl-60/s4.best.json: \
    $(search)/nao/wpl-60/s4.search.parquet \
    $(search)/nao/wpl-60/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s4%derived.parquet $(search)/nao/wpl-60/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s4.derived.parquet --best $(search)/nao/wpl-60/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 05e5c22863b0fef7 nao/wpl-60/s4.derived.parquet nao/wpl-60/s4.best.json || :)

$(search)/nao/wpl-60/s5.derived.parquet $(search)/nao/wpl-60/s5.best.json: \
    $(search)/nao/wpl-60/s5.search.parquet \
    $(search)/nao/wpl-60/s5.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s5%derived.parquet $(search)/nao/wpl-60/s5%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s5.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s5.derived.parquet --best $(search)/nao/wpl-60/s5.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 03d60babaa8cb540 nao/wpl-60/s5.derived.parquet nao/wpl-60/s5.best.json || :)

$(search)/nao/wpl-60/s6.derived.parquet $(search)/nao/wpl-60/s6.best.json: \
    $(search)/nao/wpl-60/s6.search.parquet \
    $(search)/nao/wpl-60/s6.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s6%derived.parquet $(search)/nao/wpl-60/s6%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s6.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s6.derived.parquet --best $(search)/nao/wpl-60/s6.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 3aecd2a049f872b9 nao/wpl-60/s6.derived.parquet nao/wpl-60/s6.best.json || :)

$(search)/nao/wpl-60/s7.derived.parquet $(search)/nao/wpl-60/s7.best.json: \
    $(search)/nao/wpl-60/s7.search.parquet \
    $(search)/nao/wpl-60/s7.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s7%derived.parquet $(search)/nao/wpl-60/s7%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s7.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s7.derived.parquet --best $(search)/nao/wpl-60/s7.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 1f167f9c13165f06 nao/wpl-60/s7.derived.parquet nao/wpl-60/s7.best.json || :)

$(search)/nao/wpl-60/s8.derived.parquet $(search)/nao/wpl-60/s8.best.json: \
    $(search)/nao/wpl-60/s8.search.parquet \
    $(search)/nao/wpl-60/s8.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s8%derived.parquet $(search)/nao/wpl-60/s8%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s8.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s8.derived.parquet --best $(search)/nao/wpl-60/s8.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 78e8f47fe72ac57a nao/wpl-60/s8.derived.parquet nao/wpl-60/s8.best.json || :)

$(search)/nao/wpl-60/s9.derived.parquet $(search)/nao/wpl-60/s9.best.json: \
    $(search)/nao/wpl-60/s9.search.parquet \
    $(search)/nao/wpl-60/s9.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-60/
$(search)/nao/wpl-60/s9%derived.parquet $(search)/nao/wpl-60/s9%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-60/s9.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-60/s9.derived.parquet --best $(search)/nao/wpl-60/s9.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 63095971c8db73a1 nao/wpl-60/s9.derived.parquet nao/wpl-60/s9.best.json || :)

$(search)/cnn.rows.parquet: \
    $(call files,$(call set,cifar10)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 1 --out $(search)/cnn.rows.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 74107772ac405502 cnn.rows.parquet || :)

$(search)/cnn/none/s0.search.parquet $(search)/cnn/none/s0.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%search.parquet $(search)/cnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 0 --out $(search)/cnn/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 9ea85cdd9d6fbc0b-$(PRECISION) cnn/none/s0.search.parquet cnn/none/s0.safetensors || :)

$(search)/cnn/none/s1.search.parquet $(search)/cnn/none/s1.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s1%search.parquet $(search)/cnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 1 --out $(search)/cnn/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 0e47fb19ac8f8477-$(PRECISION) cnn/none/s1.search.parquet cnn/none/s1.safetensors || :)

$(search)/cnn/none/s2.search.parquet $(search)/cnn/none/s2.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s2%search.parquet $(search)/cnn/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 2 --out $(search)/cnn/none/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c039738088a034f7-$(PRECISION) cnn/none/s2.search.parquet cnn/none/s2.safetensors || :)

$(search)/cnn/none/s3.search.parquet $(search)/cnn/none/s3.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s3%search.parquet $(search)/cnn/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 3 --out $(search)/cnn/none/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) e43fe3e5c42a82c4-$(PRECISION) cnn/none/s3.search.parquet cnn/none/s3.safetensors || :)

$(search)/cnn/none/s4.search.parquet $(search)/cnn/none/s4.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s4%search.parquet $(search)/cnn/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 4 --out $(search)/cnn/none/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 861db6db91328c90-$(PRECISION) cnn/none/s4.search.parquet cnn/none/s4.safetensors || :)

$(search)/cnn/none/s5.search.parquet $(search)/cnn/none/s5.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s5%search.parquet $(search)/cnn/none/s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 5 --out $(search)/cnn/none/s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) dbf17e2d9f067d14-$(PRECISION) cnn/none/s5.search.parquet cnn/none/s5.safetensors || :)

$(search)/cnn/none/s6.search.parquet $(search)/cnn/none/s6.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s6%search.parquet $(search)/cnn/none/s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 6 --out $(search)/cnn/none/s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d73ff63cd41ae239-$(PRECISION) cnn/none/s6.search.parquet cnn/none/s6.safetensors || :)

$(search)/cnn/none/s7.search.parquet $(search)/cnn/none/s7.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s7%search.parquet $(search)/cnn/none/s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 7 --out $(search)/cnn/none/s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 106d18df4afed6e4-$(PRECISION) cnn/none/s7.search.parquet cnn/none/s7.safetensors || :)

$(search)/cnn/none/s8.search.parquet $(search)/cnn/none/s8.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s8%search.parquet $(search)/cnn/none/s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 8 --out $(search)/cnn/none/s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f43529ce45ca81fd-$(PRECISION) cnn/none/s8.search.parquet cnn/none/s8.safetensors || :)

$(search)/cnn/none/s9.search.parquet $(search)/cnn/none/s9.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s9%search.parquet $(search)/cnn/none/s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn \
	    --seed 9 --out $(search)/cnn/none/s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fd93d7dc3cd5e67a-$(PRECISION) cnn/none/s9.search.parquet cnn/none/s9.safetensors || :)

$(search)/cnn/wpl-60/s0.search.parquet $(search)/cnn/wpl-60/s0.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s0%search.parquet $(search)/cnn/wpl-60/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 0 --out $(search)/cnn/wpl-60/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 8ccea8763d8b9873-$(PRECISION) cnn/wpl-60/s0.search.parquet cnn/wpl-60/s0.safetensors || :)

$(search)/cnn/wpl-60/s1.search.parquet $(search)/cnn/wpl-60/s1.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s1%search.parquet $(search)/cnn/wpl-60/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 1 --out $(search)/cnn/wpl-60/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b35f9cf59065bb33-$(PRECISION) cnn/wpl-60/s1.search.parquet cnn/wpl-60/s1.safetensors || :)

$(search)/cnn/wpl-60/s2.search.parquet $(search)/cnn/wpl-60/s2.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s2%search.parquet $(search)/cnn/wpl-60/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 2 --out $(search)/cnn/wpl-60/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 9ca8abd95c7c0e45-$(PRECISION) cnn/wpl-60/s2.search.parquet cnn/wpl-60/s2.safetensors || :)

$(search)/cnn/wpl-60/s3.search.parquet $(search)/cnn/wpl-60/s3.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s3%search.parquet $(search)/cnn/wpl-60/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 3 --out $(search)/cnn/wpl-60/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f95d9c82fc843a9d-$(PRECISION) cnn/wpl-60/s3.search.parquet cnn/wpl-60/s3.safetensors || :)

$(search)/cnn/wpl-60/s4.search.parquet $(search)/cnn/wpl-60/s4.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s4%search.parquet $(search)/cnn/wpl-60/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 4 --out $(search)/cnn/wpl-60/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 0651ba21cfdbbc26-$(PRECISION) cnn/wpl-60/s4.search.parquet cnn/wpl-60/s4.safetensors || :)

$(search)/cnn/wpl-60/s5.search.parquet $(search)/cnn/wpl-60/s5.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s5%search.parquet $(search)/cnn/wpl-60/s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 5 --out $(search)/cnn/wpl-60/s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 3111001e0bf4a57c-$(PRECISION) cnn/wpl-60/s5.search.parquet cnn/wpl-60/s5.safetensors || :)

$(search)/cnn/wpl-60/s6.search.parquet $(search)/cnn/wpl-60/s6.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s6%search.parquet $(search)/cnn/wpl-60/s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 6 --out $(search)/cnn/wpl-60/s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) aeab9c4e34b74a4f-$(PRECISION) cnn/wpl-60/s6.search.parquet cnn/wpl-60/s6.safetensors || :)

$(search)/cnn/wpl-60/s7.search.parquet $(search)/cnn/wpl-60/s7.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s7%search.parquet $(search)/cnn/wpl-60/s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 7 --out $(search)/cnn/wpl-60/s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 081c337ea8dcc2f3-$(PRECISION) cnn/wpl-60/s7.search.parquet cnn/wpl-60/s7.safetensors || :)

$(search)/cnn/wpl-60/s8.search.parquet $(search)/cnn/wpl-60/s8.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s8%search.parquet $(search)/cnn/wpl-60/s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 8 --out $(search)/cnn/wpl-60/s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) d6f0f256fe1bd2a4-$(PRECISION) cnn/wpl-60/s8.search.parquet cnn/wpl-60/s8.safetensors || :)

$(search)/cnn/wpl-60/s9.search.parquet $(search)/cnn/wpl-60/s9.safetensors: \
    pipelines/search/paper/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s9%search.parquet $(search)/cnn/wpl-60/s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/paper/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=60 --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3 \
	    --seed 9 --out $(search)/cnn/wpl-60/s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b1d3ccf52c83569b-$(PRECISION) cnn/wpl-60/s9.search.parquet cnn/wpl-60/s9.safetensors || :)

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

$(search)/cnn/none/s5.derived.parquet $(search)/cnn/none/s5.best.json: \
    $(search)/cnn/none/s5.search.parquet \
    $(search)/cnn/none/s5.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s5%derived.parquet $(search)/cnn/none/s5%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s5.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s5.derived.parquet --best $(search)/cnn/none/s5.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 4be582e4ed70e00b cnn/none/s5.derived.parquet cnn/none/s5.best.json || :)

$(search)/cnn/none/s6.derived.parquet $(search)/cnn/none/s6.best.json: \
    $(search)/cnn/none/s6.search.parquet \
    $(search)/cnn/none/s6.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s6%derived.parquet $(search)/cnn/none/s6%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s6.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s6.derived.parquet --best $(search)/cnn/none/s6.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 08151638341c7161 cnn/none/s6.derived.parquet cnn/none/s6.best.json || :)

$(search)/cnn/none/s7.derived.parquet $(search)/cnn/none/s7.best.json: \
    $(search)/cnn/none/s7.search.parquet \
    $(search)/cnn/none/s7.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s7%derived.parquet $(search)/cnn/none/s7%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s7.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s7.derived.parquet --best $(search)/cnn/none/s7.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) a523590e63e5abb4 cnn/none/s7.derived.parquet cnn/none/s7.best.json || :)

$(search)/cnn/none/s8.derived.parquet $(search)/cnn/none/s8.best.json: \
    $(search)/cnn/none/s8.search.parquet \
    $(search)/cnn/none/s8.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s8%derived.parquet $(search)/cnn/none/s8%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s8.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s8.derived.parquet --best $(search)/cnn/none/s8.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) fbb43adac0483c77 cnn/none/s8.derived.parquet cnn/none/s8.best.json || :)

$(search)/cnn/none/s9.derived.parquet $(search)/cnn/none/s9.best.json: \
    $(search)/cnn/none/s9.search.parquet \
    $(search)/cnn/none/s9.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s9%derived.parquet $(search)/cnn/none/s9%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s9.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s9.derived.parquet --best $(search)/cnn/none/s9.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) ccc3168b40f2eec6 cnn/none/s9.derived.parquet cnn/none/s9.best.json || :)

$(search)/cnn/wpl-60/s0.derived.parquet $(search)/cnn/wpl-60/s0.best.json: \
    $(search)/cnn/wpl-60/s0.search.parquet \
    $(search)/cnn/wpl-60/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s0%derived.parquet $(search)/cnn/wpl-60/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s0.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s0.derived.parquet --best $(search)/cnn/wpl-60/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 5bb87ced9e72651f cnn/wpl-60/s0.derived.parquet cnn/wpl-60/s0.best.json || :)

$(search)/cnn/wpl-60/s1.derived.parquet $(search)/cnn/wpl-60/s1.best.json: \
    $(search)/cnn/wpl-60/s1.search.parquet \
    $(search)/cnn/wpl-60/s1.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s1%derived.parquet $(search)/cnn/wpl-60/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s1.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s1.derived.parquet --best $(search)/cnn/wpl-60/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) aac2840622eafa8c cnn/wpl-60/s1.derived.parquet cnn/wpl-60/s1.best.json || :)

$(search)/cnn/wpl-60/s2.derived.parquet $(search)/cnn/wpl-60/s2.best.json: \
    $(search)/cnn/wpl-60/s2.search.parquet \
    $(search)/cnn/wpl-60/s2.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s2%derived.parquet $(search)/cnn/wpl-60/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s2.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s2.derived.parquet --best $(search)/cnn/wpl-60/s2.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 698e711bbb13d2ab cnn/wpl-60/s2.derived.parquet cnn/wpl-60/s2.best.json || :)

$(search)/cnn/wpl-60/s3.derived.parquet $(search)/cnn/wpl-60/s3.best.json: \
    $(search)/cnn/wpl-60/s3.search.parquet \
    $(search)/cnn/wpl-60/s3.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s3%derived.parquet $(search)/cnn/wpl-60/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s3.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s3.derived.parquet --best $(search)/cnn/wpl-60/s3.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 6559ce55fcc7532c cnn/wpl-60/s3.derived.parquet cnn/wpl-60/s3.best.json || :)

$(search)/cnn/wpl-60/s4.derived.parquet $(search)/cnn/wpl-60/s4.best.json: \
    $(search)/cnn/wpl-60/s4.search.parquet \
    $(search)/cnn/wpl-60/s4.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s4%derived.parquet $(search)/cnn/wpl-60/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s4.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s4.derived.parquet --best $(search)/cnn/wpl-60/s4.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 68e570fb9df23316 cnn/wpl-60/s4.derived.parquet cnn/wpl-60/s4.best.json || :)

$(search)/cnn/wpl-60/s5.derived.parquet $(search)/cnn/wpl-60/s5.best.json: \
    $(search)/cnn/wpl-60/s5.search.parquet \
    $(search)/cnn/wpl-60/s5.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s5%derived.parquet $(search)/cnn/wpl-60/s5%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s5.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s5.derived.parquet --best $(search)/cnn/wpl-60/s5.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 20d1567f4d97a0ec cnn/wpl-60/s5.derived.parquet cnn/wpl-60/s5.best.json || :)

$(search)/cnn/wpl-60/s6.derived.parquet $(search)/cnn/wpl-60/s6.best.json: \
    $(search)/cnn/wpl-60/s6.search.parquet \
    $(search)/cnn/wpl-60/s6.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s6%derived.parquet $(search)/cnn/wpl-60/s6%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s6.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s6.derived.parquet --best $(search)/cnn/wpl-60/s6.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 77383b887b3e0154 cnn/wpl-60/s6.derived.parquet cnn/wpl-60/s6.best.json || :)

$(search)/cnn/wpl-60/s7.derived.parquet $(search)/cnn/wpl-60/s7.best.json: \
    $(search)/cnn/wpl-60/s7.search.parquet \
    $(search)/cnn/wpl-60/s7.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s7%derived.parquet $(search)/cnn/wpl-60/s7%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s7.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s7.derived.parquet --best $(search)/cnn/wpl-60/s7.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 21def8523337de41 cnn/wpl-60/s7.derived.parquet cnn/wpl-60/s7.best.json || :)

$(search)/cnn/wpl-60/s8.derived.parquet $(search)/cnn/wpl-60/s8.best.json: \
    $(search)/cnn/wpl-60/s8.search.parquet \
    $(search)/cnn/wpl-60/s8.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s8%derived.parquet $(search)/cnn/wpl-60/s8%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s8.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s8.derived.parquet --best $(search)/cnn/wpl-60/s8.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) d1ea23f2221473df cnn/wpl-60/s8.derived.parquet cnn/wpl-60/s8.best.json || :)

$(search)/cnn/wpl-60/s9.derived.parquet $(search)/cnn/wpl-60/s9.best.json: \
    $(search)/cnn/wpl-60/s9.search.parquet \
    $(search)/cnn/wpl-60/s9.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-60/
$(search)/cnn/wpl-60/s9%derived.parquet $(search)/cnn/wpl-60/s9%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-60/s9.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-60/s9.derived.parquet --best $(search)/cnn/wpl-60/s9.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 7ab4261b2413b535 cnn/wpl-60/s9.derived.parquet cnn/wpl-60/s9.best.json || :)

$(search)/bench.rows.parquet: \
    $(call files,$(call set,cifar10)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 1 --out $(search)/bench.rows.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) e9cce562199f08b0 bench.rows.parquet || :)

$(search)/bench/none/s0.search.parquet $(search)/bench/none/s0.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%search.parquet $(search)/bench/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 0 --out $(search)/bench/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 2efba93cca0c676e-$(PRECISION) bench/none/s0.search.parquet bench/none/s0.safetensors || :)

$(search)/bench/none/s1.search.parquet $(search)/bench/none/s1.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s1%search.parquet $(search)/bench/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 1 --out $(search)/bench/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c84db784fc22399a-$(PRECISION) bench/none/s1.search.parquet bench/none/s1.safetensors || :)

$(search)/bench/none/s2.search.parquet $(search)/bench/none/s2.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s2%search.parquet $(search)/bench/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 2 --out $(search)/bench/none/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 591070a138e3255f-$(PRECISION) bench/none/s2.search.parquet bench/none/s2.safetensors || :)

$(search)/bench/none/s3.search.parquet $(search)/bench/none/s3.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s3%search.parquet $(search)/bench/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 3 --out $(search)/bench/none/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 45d2d261f675c64d-$(PRECISION) bench/none/s3.search.parquet bench/none/s3.safetensors || :)

$(search)/bench/none/s4.search.parquet $(search)/bench/none/s4.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s4%search.parquet $(search)/bench/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 4 --out $(search)/bench/none/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) f80bf32f7e113fbd-$(PRECISION) bench/none/s4.search.parquet bench/none/s4.safetensors || :)

$(search)/bench/none/s5.search.parquet $(search)/bench/none/s5.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s5%search.parquet $(search)/bench/none/s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 5 --out $(search)/bench/none/s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 633f51d1f68ffdd4-$(PRECISION) bench/none/s5.search.parquet bench/none/s5.safetensors || :)

$(search)/bench/none/s6.search.parquet $(search)/bench/none/s6.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s6%search.parquet $(search)/bench/none/s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 6 --out $(search)/bench/none/s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 96be49b2b38f78b8-$(PRECISION) bench/none/s6.search.parquet bench/none/s6.safetensors || :)

$(search)/bench/none/s7.search.parquet $(search)/bench/none/s7.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s7%search.parquet $(search)/bench/none/s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 7 --out $(search)/bench/none/s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 582e7eac0144c8c0-$(PRECISION) bench/none/s7.search.parquet bench/none/s7.safetensors || :)

$(search)/bench/none/s8.search.parquet $(search)/bench/none/s8.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s8%search.parquet $(search)/bench/none/s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 8 --out $(search)/bench/none/s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fa51323e0a99aa74-$(PRECISION) bench/none/s8.search.parquet bench/none/s8.safetensors || :)

$(search)/bench/none/s9.search.parquet $(search)/bench/none/s9.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s9%search.parquet $(search)/bench/none/s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench \
	    --seed 9 --out $(search)/bench/none/s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a2ccead3aa8fab42-$(PRECISION) bench/none/s9.search.parquet bench/none/s9.safetensors || :)

$(search)/bench/wpl-100/s0.search.parquet $(search)/bench/wpl-100/s0.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s0%search.parquet $(search)/bench/wpl-100/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 0 --out $(search)/bench/wpl-100/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 30f79ef1fce546ba-$(PRECISION) bench/wpl-100/s0.search.parquet bench/wpl-100/s0.safetensors || :)

$(search)/bench/wpl-100/s1.search.parquet $(search)/bench/wpl-100/s1.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s1%search.parquet $(search)/bench/wpl-100/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 1 --out $(search)/bench/wpl-100/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 494e488efed70476-$(PRECISION) bench/wpl-100/s1.search.parquet bench/wpl-100/s1.safetensors || :)

$(search)/bench/wpl-100/s2.search.parquet $(search)/bench/wpl-100/s2.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s2%search.parquet $(search)/bench/wpl-100/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 2 --out $(search)/bench/wpl-100/s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c75c69a0c3963bb0-$(PRECISION) bench/wpl-100/s2.search.parquet bench/wpl-100/s2.safetensors || :)

$(search)/bench/wpl-100/s3.search.parquet $(search)/bench/wpl-100/s3.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s3%search.parquet $(search)/bench/wpl-100/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 3 --out $(search)/bench/wpl-100/s3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) c7b0ce76323be202-$(PRECISION) bench/wpl-100/s3.search.parquet bench/wpl-100/s3.safetensors || :)

$(search)/bench/wpl-100/s4.search.parquet $(search)/bench/wpl-100/s4.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s4%search.parquet $(search)/bench/wpl-100/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 4 --out $(search)/bench/wpl-100/s4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 5300b5717d949790-$(PRECISION) bench/wpl-100/s4.search.parquet bench/wpl-100/s4.safetensors || :)

$(search)/bench/wpl-100/s5.search.parquet $(search)/bench/wpl-100/s5.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s5%search.parquet $(search)/bench/wpl-100/s5%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 5 --out $(search)/bench/wpl-100/s5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 888ad0f539cb0a15-$(PRECISION) bench/wpl-100/s5.search.parquet bench/wpl-100/s5.safetensors || :)

$(search)/bench/wpl-100/s6.search.parquet $(search)/bench/wpl-100/s6.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s6%search.parquet $(search)/bench/wpl-100/s6%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 6 --out $(search)/bench/wpl-100/s6.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b5d1590c4769fd3a-$(PRECISION) bench/wpl-100/s6.search.parquet bench/wpl-100/s6.safetensors || :)

$(search)/bench/wpl-100/s7.search.parquet $(search)/bench/wpl-100/s7.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s7%search.parquet $(search)/bench/wpl-100/s7%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 7 --out $(search)/bench/wpl-100/s7.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 76118c1d3d9f7e9c-$(PRECISION) bench/wpl-100/s7.search.parquet bench/wpl-100/s7.safetensors || :)

$(search)/bench/wpl-100/s8.search.parquet $(search)/bench/wpl-100/s8.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s8%search.parquet $(search)/bench/wpl-100/s8%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 8 --out $(search)/bench/wpl-100/s8.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 25306c5437d95ce1-$(PRECISION) bench/wpl-100/s8.search.parquet bench/wpl-100/s8.safetensors || :)

$(search)/bench/wpl-100/s9.search.parquet $(search)/bench/wpl-100/s9.safetensors: \
    pipelines/search/paper/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s9%search.parquet $(search)/bench/wpl-100/s9%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/paper/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 9 --out $(search)/bench/wpl-100/s9.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ce4002a8a4a1eddf-$(PRECISION) bench/wpl-100/s9.search.parquet bench/wpl-100/s9.safetensors || :)

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

$(search)/bench/none/s5.ranking.parquet: \
    $(search)/bench/none/s5.search.parquet \
    $(search)/bench/none/s5.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s5.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) a54f7f25bb82252b bench/none/s5.ranking.parquet || :)

$(search)/bench/none/s6.ranking.parquet: \
    $(search)/bench/none/s6.search.parquet \
    $(search)/bench/none/s6.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s6.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 5d9222cd66ebf1ed bench/none/s6.ranking.parquet || :)

$(search)/bench/none/s7.ranking.parquet: \
    $(search)/bench/none/s7.search.parquet \
    $(search)/bench/none/s7.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s7.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 62a73b7b2c3e33bb bench/none/s7.ranking.parquet || :)

$(search)/bench/none/s8.ranking.parquet: \
    $(search)/bench/none/s8.search.parquet \
    $(search)/bench/none/s8.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s8.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 568affd5b94bceac bench/none/s8.ranking.parquet || :)

$(search)/bench/none/s9.ranking.parquet: \
    $(search)/bench/none/s9.search.parquet \
    $(search)/bench/none/s9.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s9.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 03346ab01c90302a bench/none/s9.ranking.parquet || :)

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

$(search)/bench/wpl-100/s5.ranking.parquet: \
    $(search)/bench/wpl-100/s5.search.parquet \
    $(search)/bench/wpl-100/s5.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s5.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s5.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 0f4751d0c3b5216d bench/wpl-100/s5.ranking.parquet || :)

$(search)/bench/wpl-100/s6.ranking.parquet: \
    $(search)/bench/wpl-100/s6.search.parquet \
    $(search)/bench/wpl-100/s6.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s6.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s6.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 0ec14873008913d1 bench/wpl-100/s6.ranking.parquet || :)

$(search)/bench/wpl-100/s7.ranking.parquet: \
    $(search)/bench/wpl-100/s7.search.parquet \
    $(search)/bench/wpl-100/s7.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s7.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s7.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) f8df8e6e7448be45 bench/wpl-100/s7.ranking.parquet || :)

$(search)/bench/wpl-100/s8.ranking.parquet: \
    $(search)/bench/wpl-100/s8.search.parquet \
    $(search)/bench/wpl-100/s8.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s8.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s8.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 148492e87a7ca4da bench/wpl-100/s8.ranking.parquet || :)

$(search)/bench/wpl-100/s9.ranking.parquet: \
    $(search)/bench/wpl-100/s9.search.parquet \
    $(search)/bench/wpl-100/s9.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s9.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s9.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) a9bbe6ea6b5f2b69 bench/wpl-100/s9.ranking.parquet || :)

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

$(search)/bench/none/s5.derived.parquet $(search)/bench/none/s5.best.json: \
    $(search)/bench/none/s5.search.parquet \
    $(search)/bench/none/s5.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s5%derived.parquet $(search)/bench/none/s5%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s5.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s5.derived.parquet --best $(search)/bench/none/s5.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 3dca2676d8ba2e94 bench/none/s5.derived.parquet bench/none/s5.best.json || :)

$(search)/bench/none/s6.derived.parquet $(search)/bench/none/s6.best.json: \
    $(search)/bench/none/s6.search.parquet \
    $(search)/bench/none/s6.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s6%derived.parquet $(search)/bench/none/s6%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s6.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s6.derived.parquet --best $(search)/bench/none/s6.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) e8869fbd48b855ed bench/none/s6.derived.parquet bench/none/s6.best.json || :)

$(search)/bench/none/s7.derived.parquet $(search)/bench/none/s7.best.json: \
    $(search)/bench/none/s7.search.parquet \
    $(search)/bench/none/s7.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s7%derived.parquet $(search)/bench/none/s7%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s7.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s7.derived.parquet --best $(search)/bench/none/s7.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 7ca261a93b889256 bench/none/s7.derived.parquet bench/none/s7.best.json || :)

$(search)/bench/none/s8.derived.parquet $(search)/bench/none/s8.best.json: \
    $(search)/bench/none/s8.search.parquet \
    $(search)/bench/none/s8.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s8%derived.parquet $(search)/bench/none/s8%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s8.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s8.derived.parquet --best $(search)/bench/none/s8.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) cebeea2225e5f236 bench/none/s8.derived.parquet bench/none/s8.best.json || :)

$(search)/bench/none/s9.derived.parquet $(search)/bench/none/s9.best.json: \
    $(search)/bench/none/s9.search.parquet \
    $(search)/bench/none/s9.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s9%derived.parquet $(search)/bench/none/s9%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s9.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s9.derived.parquet --best $(search)/bench/none/s9.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 88c53a67d79eff7f bench/none/s9.derived.parquet bench/none/s9.best.json || :)

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

$(search)/bench/wpl-100/s5.derived.parquet $(search)/bench/wpl-100/s5.best.json: \
    $(search)/bench/wpl-100/s5.search.parquet \
    $(search)/bench/wpl-100/s5.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s5%derived.parquet $(search)/bench/wpl-100/s5%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s5.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s5.derived.parquet --best $(search)/bench/wpl-100/s5.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) c9924a0ade998126 bench/wpl-100/s5.derived.parquet bench/wpl-100/s5.best.json || :)

$(search)/bench/wpl-100/s6.derived.parquet $(search)/bench/wpl-100/s6.best.json: \
    $(search)/bench/wpl-100/s6.search.parquet \
    $(search)/bench/wpl-100/s6.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s6%derived.parquet $(search)/bench/wpl-100/s6%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s6.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s6.derived.parquet --best $(search)/bench/wpl-100/s6.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 4585d896cfa33d7d bench/wpl-100/s6.derived.parquet bench/wpl-100/s6.best.json || :)

$(search)/bench/wpl-100/s7.derived.parquet $(search)/bench/wpl-100/s7.best.json: \
    $(search)/bench/wpl-100/s7.search.parquet \
    $(search)/bench/wpl-100/s7.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s7%derived.parquet $(search)/bench/wpl-100/s7%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s7.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s7.derived.parquet --best $(search)/bench/wpl-100/s7.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 7c660f5bc54986cb bench/wpl-100/s7.derived.parquet bench/wpl-100/s7.best.json || :)

$(search)/bench/wpl-100/s8.derived.parquet $(search)/bench/wpl-100/s8.best.json: \
    $(search)/bench/wpl-100/s8.search.parquet \
    $(search)/bench/wpl-100/s8.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s8%derived.parquet $(search)/bench/wpl-100/s8%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s8.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s8.derived.parquet --best $(search)/bench/wpl-100/s8.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) e0ec0cd7bb9fa430 bench/wpl-100/s8.derived.parquet bench/wpl-100/s8.best.json || :)

$(search)/bench/wpl-100/s9.derived.parquet $(search)/bench/wpl-100/s9.best.json: \
    $(search)/bench/wpl-100/s9.search.parquet \
    $(search)/bench/wpl-100/s9.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s9%derived.parquet $(search)/bench/wpl-100/s9%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s9.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s9.derived.parquet --best $(search)/bench/wpl-100/s9.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) ee8b382e95e430ca bench/wpl-100/s9.derived.parquet bench/wpl-100/s9.best.json || :)
