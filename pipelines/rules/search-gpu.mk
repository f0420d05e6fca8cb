# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/search.toml pipelines/search/gpu/../data.toml pipelines/search/gpu/study.toml
# sha256: 8b5e927e18e309c252da3766efc9da1b6a671b58214cf8f67c3860a3a30251d3

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
	@$(call made,$(search),tokenizer.json,7b6476063eaee50e)

$(search)/tokens/train-00000-of-00001.parquet: \
    $(search)/tokenizer.json | build $(search-rules) $(search)/tokens/
	$(CPU) $(BIN)/dataset tokenize '$(call set,ptb)' --tokenizer $(search)/tokenizer.json --length 35 --out $(search)/tokens
	@$(call made,$(search),tokens/train-00000-of-00001.parquet,37bd853ecececec0)

$(search)/rnn.rows.parquet: \
    $(search)/tokens/train-00000-of-00001.parquet | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --by data-set --data $(search)/tokens --valid 0 --out $(search)/rnn.rows.parquet
	@$(call made,$(search),rnn.rows.parquet,85b6e3ea46cb6e3b)

$(search)/rnn/none/s0.search.parquet $(search)/rnn/none/s0.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%search.parquet $(search)/rnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 0 --out $(search)/rnn/none/s0.safetensors
	@$(call made,$(search),rnn/none/s0.search.parquet,5109d601497b7d6c-$(PRECISION))

$(search)/rnn/none/s1.search.parquet $(search)/rnn/none/s1.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%search.parquet $(search)/rnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 1 --out $(search)/rnn/none/s1.safetensors
	@$(call made,$(search),rnn/none/s1.search.parquet,a2fbf0fd4509bec7-$(PRECISION))

$(search)/rnn/none/s2.search.parquet $(search)/rnn/none/s2.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s2%search.parquet $(search)/rnn/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 2 --out $(search)/rnn/none/s2.safetensors
	@$(call made,$(search),rnn/none/s2.search.parquet,d2109d3f3e6b201f-$(PRECISION))

$(search)/rnn/none/s3.search.parquet $(search)/rnn/none/s3.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s3%search.parquet $(search)/rnn/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 3 --out $(search)/rnn/none/s3.safetensors
	@$(call made,$(search),rnn/none/s3.search.parquet,33fd59950cfafaf4-$(PRECISION))

$(search)/rnn/none/s4.search.parquet $(search)/rnn/none/s4.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s4%search.parquet $(search)/rnn/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn \
	    --seed 4 --out $(search)/rnn/none/s4.safetensors
	@$(call made,$(search),rnn/none/s4.search.parquet,f29d867e12d87231-$(PRECISION))

$(search)/rnn/wpl-300/s0.search.parquet $(search)/rnn/wpl-300/s0.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s0%search.parquet $(search)/rnn/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/rnn/wpl-300/s0.safetensors
	@$(call made,$(search),rnn/wpl-300/s0.search.parquet,42f6964b5c3e8294-$(PRECISION))

$(search)/rnn/wpl-300/s1.search.parquet $(search)/rnn/wpl-300/s1.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s1%search.parquet $(search)/rnn/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/rnn/wpl-300/s1.safetensors
	@$(call made,$(search),rnn/wpl-300/s1.search.parquet,1d89a5a0aab5eff3-$(PRECISION))

$(search)/rnn/wpl-300/s2.search.parquet $(search)/rnn/wpl-300/s2.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s2%search.parquet $(search)/rnn/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/rnn/wpl-300/s2.safetensors
	@$(call made,$(search),rnn/wpl-300/s2.search.parquet,7ab94e153469de49-$(PRECISION))

$(search)/rnn/wpl-300/s3.search.parquet $(search)/rnn/wpl-300/s3.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s3%search.parquet $(search)/rnn/wpl-300/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 3 --out $(search)/rnn/wpl-300/s3.safetensors
	@$(call made,$(search),rnn/wpl-300/s3.search.parquet,5df44a54c740888f-$(PRECISION))

$(search)/rnn/wpl-300/s4.search.parquet $(search)/rnn/wpl-300/s4.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s4%search.parquet $(search)/rnn/wpl-300/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 4 --out $(search)/rnn/wpl-300/s4.safetensors
	@$(call made,$(search),rnn/wpl-300/s4.search.parquet,a7d1af21f504b703-$(PRECISION))

$(search)/rnn/l2-sp-0.03/s0.search.parquet $(search)/rnn/l2-sp-0.03/s0.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s0%search.parquet $(search)/rnn/l2-sp-0.03/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 0 --out $(search)/rnn/l2-sp-0.03/s0.safetensors
	@$(call made,$(search),rnn/l2-sp-0.03/s0.search.parquet,f9eb18b4db84bf49-$(PRECISION))

$(search)/rnn/l2-sp-0.03/s1.search.parquet $(search)/rnn/l2-sp-0.03/s1.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s1%search.parquet $(search)/rnn/l2-sp-0.03/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 1 --out $(search)/rnn/l2-sp-0.03/s1.safetensors
	@$(call made,$(search),rnn/l2-sp-0.03/s1.search.parquet,4ac91f2513f43af6-$(PRECISION))

$(search)/rnn/l2-sp-0.03/s2.search.parquet $(search)/rnn/l2-sp-0.03/s2.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s2%search.parquet $(search)/rnn/l2-sp-0.03/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 2 --out $(search)/rnn/l2-sp-0.03/s2.safetensors
	@$(call made,$(search),rnn/l2-sp-0.03/s2.search.parquet,b7ed5036f7e6b957-$(PRECISION))

$(search)/rnn/l2-sp-0.03/s3.search.parquet $(search)/rnn/l2-sp-0.03/s3.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s3%search.parquet $(search)/rnn/l2-sp-0.03/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 3 --out $(search)/rnn/l2-sp-0.03/s3.safetensors
	@$(call made,$(search),rnn/l2-sp-0.03/s3.search.parquet,06db1c64ffde4c2c-$(PRECISION))

$(search)/rnn/l2-sp-0.03/s4.search.parquet $(search)/rnn/l2-sp-0.03/s4.safetensors: \
    pipelines/search/gpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s4%search.parquet $(search)/rnn/l2-sp-0.03/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 4 --out $(search)/rnn/l2-sp-0.03/s4.safetensors
	@$(call made,$(search),rnn/l2-sp-0.03/s4.search.parquet,36f2cd0865d0b8fc-$(PRECISION))

$(search)/rnn/none/s0.ranking.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s0.ranking.parquet
	@$(call made,$(search),rnn/none/s0.ranking.parquet,e19cb8125c76176b)

$(search)/rnn/none/s1.ranking.parquet: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s1.ranking.parquet
	@$(call made,$(search),rnn/none/s1.ranking.parquet,5489eb492dbcc5fc)

$(search)/rnn/none/s2.ranking.parquet: \
    $(search)/rnn/none/s2.search.parquet \
    $(search)/rnn/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s2.ranking.parquet
	@$(call made,$(search),rnn/none/s2.ranking.parquet,adb15e483a0721d4)

$(search)/rnn/none/s3.ranking.parquet: \
    $(search)/rnn/none/s3.search.parquet \
    $(search)/rnn/none/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s3.ranking.parquet
	@$(call made,$(search),rnn/none/s3.ranking.parquet,04e804f6bac41d7e)

$(search)/rnn/none/s4.ranking.parquet: \
    $(search)/rnn/none/s4.search.parquet \
    $(search)/rnn/none/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/none/s4.ranking.parquet
	@$(call made,$(search),rnn/none/s4.ranking.parquet,41d82baf9036acc5)

$(search)/rnn/wpl-300/s0.ranking.parquet: \
    $(search)/rnn/wpl-300/s0.search.parquet \
    $(search)/rnn/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s0.ranking.parquet
	@$(call made,$(search),rnn/wpl-300/s0.ranking.parquet,53d09cf06310a98b)

$(search)/rnn/wpl-300/s1.ranking.parquet: \
    $(search)/rnn/wpl-300/s1.search.parquet \
    $(search)/rnn/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s1.ranking.parquet
	@$(call made,$(search),rnn/wpl-300/s1.ranking.parquet,d93d382b5ef91178)

$(search)/rnn/wpl-300/s2.ranking.parquet: \
    $(search)/rnn/wpl-300/s2.search.parquet \
    $(search)/rnn/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s2.ranking.parquet
	@$(call made,$(search),rnn/wpl-300/s2.ranking.parquet,bdcf1d72818c8c5b)

$(search)/rnn/wpl-300/s3.ranking.parquet: \
    $(search)/rnn/wpl-300/s3.search.parquet \
    $(search)/rnn/wpl-300/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s3.ranking.parquet
	@$(call made,$(search),rnn/wpl-300/s3.ranking.parquet,79c13b296b2f039a)

$(search)/rnn/wpl-300/s4.ranking.parquet: \
    $(search)/rnn/wpl-300/s4.search.parquet \
    $(search)/rnn/wpl-300/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/wpl-300/s4.ranking.parquet
	@$(call made,$(search),rnn/wpl-300/s4.ranking.parquet,13d4ff384c4fbc85)

$(search)/rnn/l2-sp-0.03/s0.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s0.search.parquet \
    $(search)/rnn/l2-sp-0.03/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s0.ranking.parquet
	@$(call made,$(search),rnn/l2-sp-0.03/s0.ranking.parquet,07e3f0370944d4dd)

$(search)/rnn/l2-sp-0.03/s1.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s1.search.parquet \
    $(search)/rnn/l2-sp-0.03/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s1.ranking.parquet
	@$(call made,$(search),rnn/l2-sp-0.03/s1.ranking.parquet,0c9d0857f92d7b43)

$(search)/rnn/l2-sp-0.03/s2.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s2.search.parquet \
    $(search)/rnn/l2-sp-0.03/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s2.ranking.parquet
	@$(call made,$(search),rnn/l2-sp-0.03/s2.ranking.parquet,b64813470b5b0f64)

$(search)/rnn/l2-sp-0.03/s3.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s3.search.parquet \
    $(search)/rnn/l2-sp-0.03/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s3.ranking.parquet
	@$(call made,$(search),rnn/l2-sp-0.03/s3.ranking.parquet,0466af4fef17e2f6)

$(search)/rnn/l2-sp-0.03/s4.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s4.search.parquet \
    $(search)/rnn/l2-sp-0.03/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 50 --out $(search)/rnn/l2-sp-0.03/s4.ranking.parquet
	@$(call made,$(search),rnn/l2-sp-0.03/s4.ranking.parquet,79dd8e733384ed4f)

$(search)/rnn/none/s0.derived.parquet $(search)/rnn/none/s0.best.json: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%derived.parquet $(search)/rnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s0.derived.parquet --best $(search)/rnn/none/s0.best.json
	@$(call made,$(search),rnn/none/s0.derived.parquet,3da136f198caaed8)

$(search)/rnn/none/s1.derived.parquet $(search)/rnn/none/s1.best.json: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%derived.parquet $(search)/rnn/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s1.derived.parquet --best $(search)/rnn/none/s1.best.json
	@$(call made,$(search),rnn/none/s1.derived.parquet,6c497743c4338711)

$(search)/rnn/none/s2.derived.parquet $(search)/rnn/none/s2.best.json: \
    $(search)/rnn/none/s2.search.parquet \
    $(search)/rnn/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s2%derived.parquet $(search)/rnn/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s2.derived.parquet --best $(search)/rnn/none/s2.best.json
	@$(call made,$(search),rnn/none/s2.derived.parquet,355c61f201601ba3)

$(search)/rnn/none/s3.derived.parquet $(search)/rnn/none/s3.best.json: \
    $(search)/rnn/none/s3.search.parquet \
    $(search)/rnn/none/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s3%derived.parquet $(search)/rnn/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s3.derived.parquet --best $(search)/rnn/none/s3.best.json
	@$(call made,$(search),rnn/none/s3.derived.parquet,d394aacb0c151278)

$(search)/rnn/none/s4.derived.parquet $(search)/rnn/none/s4.best.json: \
    $(search)/rnn/none/s4.search.parquet \
    $(search)/rnn/none/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s4%derived.parquet $(search)/rnn/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s4.derived.parquet --best $(search)/rnn/none/s4.best.json
	@$(call made,$(search),rnn/none/s4.derived.parquet,33254af1d85f98e1)

$(search)/rnn/wpl-300/s0.derived.parquet $(search)/rnn/wpl-300/s0.best.json: \
    $(search)/rnn/wpl-300/s0.search.parquet \
    $(search)/rnn/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s0%derived.parquet $(search)/rnn/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s0.derived.parquet --best $(search)/rnn/wpl-300/s0.best.json
	@$(call made,$(search),rnn/wpl-300/s0.derived.parquet,19388a522909f897)

$(search)/rnn/wpl-300/s1.derived.parquet $(search)/rnn/wpl-300/s1.best.json: \
    $(search)/rnn/wpl-300/s1.search.parquet \
    $(search)/rnn/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s1%derived.parquet $(search)/rnn/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s1.derived.parquet --best $(search)/rnn/wpl-300/s1.best.json
	@$(call made,$(search),rnn/wpl-300/s1.derived.parquet,f983d6b9fee611a2)

$(search)/rnn/wpl-300/s2.derived.parquet $(search)/rnn/wpl-300/s2.best.json: \
    $(search)/rnn/wpl-300/s2.search.parquet \
    $(search)/rnn/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s2%derived.parquet $(search)/rnn/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s2.derived.parquet --best $(search)/rnn/wpl-300/s2.best.json
	@$(call made,$(search),rnn/wpl-300/s2.derived.parquet,78ba13ebef485a96)

$(search)/rnn/wpl-300/s3.derived.parquet $(search)/rnn/wpl-300/s3.best.json: \
    $(search)/rnn/wpl-300/s3.search.parquet \
    $(search)/rnn/wpl-300/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s3%derived.parquet $(search)/rnn/wpl-300/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s3.derived.parquet --best $(search)/rnn/wpl-300/s3.best.json
	@$(call made,$(search),rnn/wpl-300/s3.derived.parquet,20d32bedb8bb9fa8)

$(search)/rnn/wpl-300/s4.derived.parquet $(search)/rnn/wpl-300/s4.best.json: \
    $(search)/rnn/wpl-300/s4.search.parquet \
    $(search)/rnn/wpl-300/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s4%derived.parquet $(search)/rnn/wpl-300/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s4.derived.parquet --best $(search)/rnn/wpl-300/s4.best.json
	@$(call made,$(search),rnn/wpl-300/s4.derived.parquet,2f3c69fa7bc62bb6)

$(search)/rnn/l2-sp-0.03/s0.derived.parquet $(search)/rnn/l2-sp-0.03/s0.best.json: \
    $(search)/rnn/l2-sp-0.03/s0.search.parquet \
    $(search)/rnn/l2-sp-0.03/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s0%derived.parquet $(search)/rnn/l2-sp-0.03/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s0.derived.parquet --best $(search)/rnn/l2-sp-0.03/s0.best.json
	@$(call made,$(search),rnn/l2-sp-0.03/s0.derived.parquet,2f4341e0ee00c357)

$(search)/rnn/l2-sp-0.03/s1.derived.parquet $(search)/rnn/l2-sp-0.03/s1.best.json: \
    $(search)/rnn/l2-sp-0.03/s1.search.parquet \
    $(search)/rnn/l2-sp-0.03/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s1%derived.parquet $(search)/rnn/l2-sp-0.03/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s1.derived.parquet --best $(search)/rnn/l2-sp-0.03/s1.best.json
	@$(call made,$(search),rnn/l2-sp-0.03/s1.derived.parquet,c171a859b57db380)

$(search)/rnn/l2-sp-0.03/s2.derived.parquet $(search)/rnn/l2-sp-0.03/s2.best.json: \
    $(search)/rnn/l2-sp-0.03/s2.search.parquet \
    $(search)/rnn/l2-sp-0.03/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s2%derived.parquet $(search)/rnn/l2-sp-0.03/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s2.derived.parquet --best $(search)/rnn/l2-sp-0.03/s2.best.json
	@$(call made,$(search),rnn/l2-sp-0.03/s2.derived.parquet,3360dfd29ff77334)

$(search)/rnn/l2-sp-0.03/s3.derived.parquet $(search)/rnn/l2-sp-0.03/s3.best.json: \
    $(search)/rnn/l2-sp-0.03/s3.search.parquet \
    $(search)/rnn/l2-sp-0.03/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s3%derived.parquet $(search)/rnn/l2-sp-0.03/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s3.derived.parquet --best $(search)/rnn/l2-sp-0.03/s3.best.json
	@$(call made,$(search),rnn/l2-sp-0.03/s3.derived.parquet,b36b2fefa7b0f01b)

$(search)/rnn/l2-sp-0.03/s4.derived.parquet $(search)/rnn/l2-sp-0.03/s4.best.json: \
    $(search)/rnn/l2-sp-0.03/s4.search.parquet \
    $(search)/rnn/l2-sp-0.03/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s4%derived.parquet $(search)/rnn/l2-sp-0.03/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s4.derived.parquet --best $(search)/rnn/l2-sp-0.03/s4.best.json
	@$(call made,$(search),rnn/l2-sp-0.03/s4.derived.parquet,ba4c51cb10b4bb91)

$(search)/rnn/random/0.json $(search)/rnn/random/1.json $(search)/rnn/random/2.json $(search)/rnn/random/3.json $(search)/rnn/random/4.json $(search)/rnn/random/5.json $(search)/rnn/random/6.json $(search)/rnn/random/7.json $(search)/rnn/random/8.json $(search)/rnn/random/9.json $(search)/rnn/random/10.json $(search)/rnn/random/11.json $(search)/rnn/random/12.json $(search)/rnn/random/13.json $(search)/rnn/random/14.json $(search)/rnn/random/15.json $(search)/rnn/random/all.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/random/
$(search)/rnn/random%0.json $(search)/rnn/random%1.json $(search)/rnn/random%2.json $(search)/rnn/random%3.json $(search)/rnn/random%4.json $(search)/rnn/random%5.json $(search)/rnn/random%6.json $(search)/rnn/random%7.json $(search)/rnn/random%8.json $(search)/rnn/random%9.json $(search)/rnn/random%10.json $(search)/rnn/random%11.json $(search)/rnn/random%12.json $(search)/rnn/random%13.json $(search)/rnn/random%14.json $(search)/rnn/random%15.json $(search)/rnn/random%all.parquet:
	$(CPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 \
	    --each $(search)/rnn/random --out $(search)/rnn/random/all.parquet
	@$(call made,$(search),rnn/random/0.json,0a19dd4f89230bd8)

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
	@$(call made,$(search),rnn/alone/random.s0.search.parquet,84044c8bf87ed470-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s0.ranking.parquet,0ffb5f97e074b678)

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
	@$(call made,$(search),rnn/alone/test/random.s0.ranking.parquet,5d28c7200fe4f1da)

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
	@$(call made,$(search),rnn/alone/random.s1.search.parquet,6eeecec5849fa965-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s1.ranking.parquet,c56544eda261c18b)

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
	@$(call made,$(search),rnn/alone/test/random.s1.ranking.parquet,becceea6b1e34b74)

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
	@$(call made,$(search),rnn/alone/random.s2.search.parquet,cffcba9c6bd13e6a-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s2.ranking.parquet,f1926cbdffb7e7c1)

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
	@$(call made,$(search),rnn/alone/test/random.s2.ranking.parquet,6eff20525adaad4f)

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
	@$(call made,$(search),rnn/alone/random.s3.search.parquet,b59cc3ee463c33c1-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s3.ranking.parquet,7e0d280032b748cc)

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
	@$(call made,$(search),rnn/alone/test/random.s3.ranking.parquet,1f9a832b3c11d125)

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
	@$(call made,$(search),rnn/alone/random.s4.search.parquet,d0a174fe997e1f83-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s4.ranking.parquet,c379fbc68e67c765)

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
	@$(call made,$(search),rnn/alone/test/random.s4.ranking.parquet,ac3b471810818a49)

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
	@$(call made,$(search),rnn/alone/random.s5.search.parquet,f5fd92c89f1270ba-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s5.ranking.parquet,5620ad815ab8bef9)

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
	@$(call made,$(search),rnn/alone/test/random.s5.ranking.parquet,044fc207d6e9dce3)

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
	@$(call made,$(search),rnn/alone/random.s6.search.parquet,960ff0be0fc6ec95-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s6.ranking.parquet,3da5acee167c81a1)

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
	@$(call made,$(search),rnn/alone/test/random.s6.ranking.parquet,c811c0dfdad7d002)

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
	@$(call made,$(search),rnn/alone/random.s7.search.parquet,04bfdb888730050d-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s7.ranking.parquet,9a63d70756973c09)

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
	@$(call made,$(search),rnn/alone/test/random.s7.ranking.parquet,299434a3bb10950c)

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
	@$(call made,$(search),rnn/alone/random.s8.search.parquet,014d43d53686b955-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s8.ranking.parquet,63b6c918707b7382)

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
	@$(call made,$(search),rnn/alone/test/random.s8.ranking.parquet,0569f024bc13bab4)

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
	@$(call made,$(search),rnn/alone/random.s9.search.parquet,59f336a11a82191a-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s9.ranking.parquet,eb356e2aef7e5703)

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
	@$(call made,$(search),rnn/alone/test/random.s9.ranking.parquet,2d14ed681468af25)

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
	@$(call made,$(search),rnn/alone/random.s10.search.parquet,f81e65e9f31fa0a2-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s10.ranking.parquet,83cd72c8fb266ad6)

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
	@$(call made,$(search),rnn/alone/test/random.s10.ranking.parquet,dd39b7d0ca182f47)

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
	@$(call made,$(search),rnn/alone/random.s11.search.parquet,7b5fce2b4331013b-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s11.ranking.parquet,4438815af0409f6f)

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
	@$(call made,$(search),rnn/alone/test/random.s11.ranking.parquet,1576ac2f0687acdf)

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
	@$(call made,$(search),rnn/alone/random.s12.search.parquet,5af02cb95ab92f7e-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s12.ranking.parquet,b5ac4cdeeed3d59c)

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
	@$(call made,$(search),rnn/alone/test/random.s12.ranking.parquet,9b70b5e356c1528e)

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
	@$(call made,$(search),rnn/alone/random.s13.search.parquet,745074c575fcb619-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s13.ranking.parquet,ecf2b3c14abeec76)

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
	@$(call made,$(search),rnn/alone/test/random.s13.ranking.parquet,d1ddd050a87f146b)

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
	@$(call made,$(search),rnn/alone/random.s14.search.parquet,f58abde340ed8e77-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s14.ranking.parquet,82e0a14f2cbbb8e2)

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
	@$(call made,$(search),rnn/alone/test/random.s14.ranking.parquet,f858c01ee5ee4411)

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
	@$(call made,$(search),rnn/alone/random.s15.search.parquet,66c9a45d1c15c1e0-$(PRECISION))

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
	@$(call made,$(search),rnn/alone/valid/random.s15.ranking.parquet,33162edc918179e6)

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
	@$(call made,$(search),rnn/alone/test/random.s15.ranking.parquet,ef64de034ed0383f)

$(search)/rnn/alone/best.none.s0.search.parquet $(search)/rnn/alone/best.none.s0.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s0%search.parquet $(search)/rnn/alone/best.none.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s0.best.json --seed 0 --out $(search)/rnn/alone/best.none.s0.safetensors
	@$(call made,$(search),rnn/alone/best.none.s0.search.parquet,89103ee889cd3944-$(PRECISION))

$(search)/rnn/alone/valid/best.none.s0.ranking.parquet: \
    $(search)/rnn/alone/best.none.s0.search.parquet \
    $(search)/rnn/alone/best.none.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s0.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.none.s0.ranking.parquet,f11905c4eea44e4d)

$(search)/rnn/alone/test/best.none.s0.ranking.parquet: \
    $(search)/rnn/alone/best.none.s0.search.parquet \
    $(search)/rnn/alone/best.none.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s0.best.json --split test --out $(search)/rnn/alone/test/best.none.s0.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.none.s0.ranking.parquet,3b83baf13531db64)

$(search)/rnn/alone/best.none.s1.search.parquet $(search)/rnn/alone/best.none.s1.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s1%search.parquet $(search)/rnn/alone/best.none.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s1.best.json --seed 1 --out $(search)/rnn/alone/best.none.s1.safetensors
	@$(call made,$(search),rnn/alone/best.none.s1.search.parquet,27b9faf38f204603-$(PRECISION))

$(search)/rnn/alone/valid/best.none.s1.ranking.parquet: \
    $(search)/rnn/alone/best.none.s1.search.parquet \
    $(search)/rnn/alone/best.none.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s1.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.none.s1.ranking.parquet,5b35eeee37715eb7)

$(search)/rnn/alone/test/best.none.s1.ranking.parquet: \
    $(search)/rnn/alone/best.none.s1.search.parquet \
    $(search)/rnn/alone/best.none.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s1.best.json --split test --out $(search)/rnn/alone/test/best.none.s1.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.none.s1.ranking.parquet,4bb4880645fd2697)

$(search)/rnn/alone/best.none.s2.search.parquet $(search)/rnn/alone/best.none.s2.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s2%search.parquet $(search)/rnn/alone/best.none.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s2.best.json --seed 2 --out $(search)/rnn/alone/best.none.s2.safetensors
	@$(call made,$(search),rnn/alone/best.none.s2.search.parquet,0185541c29683fab-$(PRECISION))

$(search)/rnn/alone/valid/best.none.s2.ranking.parquet: \
    $(search)/rnn/alone/best.none.s2.search.parquet \
    $(search)/rnn/alone/best.none.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s2.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.none.s2.ranking.parquet,ed80a0318fe5788b)

$(search)/rnn/alone/test/best.none.s2.ranking.parquet: \
    $(search)/rnn/alone/best.none.s2.search.parquet \
    $(search)/rnn/alone/best.none.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s2.best.json --split test --out $(search)/rnn/alone/test/best.none.s2.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.none.s2.ranking.parquet,355d8cd14c091937)

$(search)/rnn/alone/best.none.s3.search.parquet $(search)/rnn/alone/best.none.s3.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s3%search.parquet $(search)/rnn/alone/best.none.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s3.best.json --seed 3 --out $(search)/rnn/alone/best.none.s3.safetensors
	@$(call made,$(search),rnn/alone/best.none.s3.search.parquet,0c8ad6f1a9ea22dc-$(PRECISION))

$(search)/rnn/alone/valid/best.none.s3.ranking.parquet: \
    $(search)/rnn/alone/best.none.s3.search.parquet \
    $(search)/rnn/alone/best.none.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s3.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.none.s3.ranking.parquet,7ba00ee039415e61)

$(search)/rnn/alone/test/best.none.s3.ranking.parquet: \
    $(search)/rnn/alone/best.none.s3.search.parquet \
    $(search)/rnn/alone/best.none.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s3.best.json --split test --out $(search)/rnn/alone/test/best.none.s3.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.none.s3.ranking.parquet,5397b4355411fd23)

$(search)/rnn/alone/best.none.s4.search.parquet $(search)/rnn/alone/best.none.s4.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s4%search.parquet $(search)/rnn/alone/best.none.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s4.best.json --seed 4 --out $(search)/rnn/alone/best.none.s4.safetensors
	@$(call made,$(search),rnn/alone/best.none.s4.search.parquet,64d3104e588e0487-$(PRECISION))

$(search)/rnn/alone/valid/best.none.s4.ranking.parquet: \
    $(search)/rnn/alone/best.none.s4.search.parquet \
    $(search)/rnn/alone/best.none.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s4.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.none.s4.ranking.parquet,b80c045277b3f994)

$(search)/rnn/alone/test/best.none.s4.ranking.parquet: \
    $(search)/rnn/alone/best.none.s4.search.parquet \
    $(search)/rnn/alone/best.none.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s4.best.json --split test --out $(search)/rnn/alone/test/best.none.s4.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.none.s4.ranking.parquet,6b262521755f1545)

$(search)/rnn/alone/best.wpl-300.s0.search.parquet $(search)/rnn/alone/best.wpl-300.s0.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s0%search.parquet $(search)/rnn/alone/best.wpl-300.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s0.best.json --seed 0 --out $(search)/rnn/alone/best.wpl-300.s0.safetensors
	@$(call made,$(search),rnn/alone/best.wpl-300.s0.search.parquet,f9f46126926caaad-$(PRECISION))

$(search)/rnn/alone/valid/best.wpl-300.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s0.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.wpl-300.s0.ranking.parquet,1d778ada7c777ca0)

$(search)/rnn/alone/test/best.wpl-300.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s0.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s0.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.wpl-300.s0.ranking.parquet,03891b6e06e744e0)

$(search)/rnn/alone/best.wpl-300.s1.search.parquet $(search)/rnn/alone/best.wpl-300.s1.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s1%search.parquet $(search)/rnn/alone/best.wpl-300.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s1.best.json --seed 1 --out $(search)/rnn/alone/best.wpl-300.s1.safetensors
	@$(call made,$(search),rnn/alone/best.wpl-300.s1.search.parquet,d3ce8d72146c9d40-$(PRECISION))

$(search)/rnn/alone/valid/best.wpl-300.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s1.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.wpl-300.s1.ranking.parquet,1f97270a2da35105)

$(search)/rnn/alone/test/best.wpl-300.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s1.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s1.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.wpl-300.s1.ranking.parquet,a5f02d4e9ffbf46f)

$(search)/rnn/alone/best.wpl-300.s2.search.parquet $(search)/rnn/alone/best.wpl-300.s2.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s2%search.parquet $(search)/rnn/alone/best.wpl-300.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s2.best.json --seed 2 --out $(search)/rnn/alone/best.wpl-300.s2.safetensors
	@$(call made,$(search),rnn/alone/best.wpl-300.s2.search.parquet,6414b72f78f8f6e1-$(PRECISION))

$(search)/rnn/alone/valid/best.wpl-300.s2.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s2.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s2.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.wpl-300.s2.ranking.parquet,ce5d0eee43fcff30)

$(search)/rnn/alone/test/best.wpl-300.s2.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s2.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s2.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s2.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.wpl-300.s2.ranking.parquet,8c2d460297eb952f)

$(search)/rnn/alone/best.wpl-300.s3.search.parquet $(search)/rnn/alone/best.wpl-300.s3.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s3%search.parquet $(search)/rnn/alone/best.wpl-300.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s3.best.json --seed 3 --out $(search)/rnn/alone/best.wpl-300.s3.safetensors
	@$(call made,$(search),rnn/alone/best.wpl-300.s3.search.parquet,5b3b9244675f3616-$(PRECISION))

$(search)/rnn/alone/valid/best.wpl-300.s3.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s3.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s3.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.wpl-300.s3.ranking.parquet,c8663cd640e9c1ec)

$(search)/rnn/alone/test/best.wpl-300.s3.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s3.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s3.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s3.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.wpl-300.s3.ranking.parquet,03344668f396d9ea)

$(search)/rnn/alone/best.wpl-300.s4.search.parquet $(search)/rnn/alone/best.wpl-300.s4.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s4%search.parquet $(search)/rnn/alone/best.wpl-300.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s4.best.json --seed 4 --out $(search)/rnn/alone/best.wpl-300.s4.safetensors
	@$(call made,$(search),rnn/alone/best.wpl-300.s4.search.parquet,a64dd247e68c30f7-$(PRECISION))

$(search)/rnn/alone/valid/best.wpl-300.s4.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s4.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s4.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.wpl-300.s4.ranking.parquet,a2d59e84f3dc84e3)

$(search)/rnn/alone/test/best.wpl-300.s4.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s4.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s4.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s4.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.wpl-300.s4.ranking.parquet,c7b5a058f2ca144f)

$(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s0%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --seed 0 --out $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors
	@$(call made,$(search),rnn/alone/best.l2-sp-0.03.s0.search.parquet,5a69c798012fcca1-$(PRECISION))

$(search)/rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet,336e5c751fe67e28)

$(search)/rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet,ccfc3aa8bf7897d5)

$(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s1%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --seed 1 --out $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors
	@$(call made,$(search),rnn/alone/best.l2-sp-0.03.s1.search.parquet,ef726398ca21bbbd-$(PRECISION))

$(search)/rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet,feb3bcd959358554)

$(search)/rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet,783f89eb208b03c7)

$(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s2%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --seed 2 --out $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors
	@$(call made,$(search),rnn/alone/best.l2-sp-0.03.s2.search.parquet,9e67edd105a2cbf3-$(PRECISION))

$(search)/rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet,7815a18fd7792340)

$(search)/rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet,a5bdba834c1906cb)

$(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s3%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --seed 3 --out $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors
	@$(call made,$(search),rnn/alone/best.l2-sp-0.03.s3.search.parquet,3a3fff24336f66a4-$(PRECISION))

$(search)/rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet,99dd63a108945687)

$(search)/rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet,3c529c94ce911cf3)

$(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors: \
    pipelines/search/gpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s4%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --seed 4 --out $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors
	@$(call made,$(search),rnn/alone/best.l2-sp-0.03.s4.search.parquet,0d86fc09fea8741c-$(PRECISION))

$(search)/rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet
	@$(call made,$(search),rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet,d9d891ac371a7e92)

$(search)/rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet
	@$(call made,$(search),rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet,d7626962733c60b1)

$(search)/nao/none/s0.search.parquet $(search)/nao/none/s0.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%search.parquet $(search)/nao/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 0 --out $(search)/nao/none/s0.safetensors
	@$(call made,$(search),nao/none/s0.search.parquet,3ec168f817e7063d-$(PRECISION))

$(search)/nao/none/s1.search.parquet $(search)/nao/none/s1.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s1%search.parquet $(search)/nao/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 1 --out $(search)/nao/none/s1.safetensors
	@$(call made,$(search),nao/none/s1.search.parquet,ff2cfcbfbe311d15-$(PRECISION))

$(search)/nao/none/s2.search.parquet $(search)/nao/none/s2.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s2%search.parquet $(search)/nao/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 2 --out $(search)/nao/none/s2.safetensors
	@$(call made,$(search),nao/none/s2.search.parquet,a9647d7962657d2a-$(PRECISION))

$(search)/nao/none/s3.search.parquet $(search)/nao/none/s3.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s3%search.parquet $(search)/nao/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 3 --out $(search)/nao/none/s3.safetensors
	@$(call made,$(search),nao/none/s3.search.parquet,433d3d2a9dbd0c38-$(PRECISION))

$(search)/nao/none/s4.search.parquet $(search)/nao/none/s4.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s4%search.parquet $(search)/nao/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao \
	    --seed 4 --out $(search)/nao/none/s4.safetensors
	@$(call made,$(search),nao/none/s4.search.parquet,789622166538a299-$(PRECISION))

$(search)/nao/wpl-300/s0.search.parquet $(search)/nao/wpl-300/s0.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s0%search.parquet $(search)/nao/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/nao/wpl-300/s0.safetensors
	@$(call made,$(search),nao/wpl-300/s0.search.parquet,52adad883cf22221-$(PRECISION))

$(search)/nao/wpl-300/s1.search.parquet $(search)/nao/wpl-300/s1.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s1%search.parquet $(search)/nao/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/nao/wpl-300/s1.safetensors
	@$(call made,$(search),nao/wpl-300/s1.search.parquet,fa7b02ba54033577-$(PRECISION))

$(search)/nao/wpl-300/s2.search.parquet $(search)/nao/wpl-300/s2.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s2%search.parquet $(search)/nao/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/nao/wpl-300/s2.safetensors
	@$(call made,$(search),nao/wpl-300/s2.search.parquet,f3e223637349c775-$(PRECISION))

$(search)/nao/wpl-300/s3.search.parquet $(search)/nao/wpl-300/s3.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s3%search.parquet $(search)/nao/wpl-300/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 3 --out $(search)/nao/wpl-300/s3.safetensors
	@$(call made,$(search),nao/wpl-300/s3.search.parquet,cf8af6f1ce90d581-$(PRECISION))

$(search)/nao/wpl-300/s4.search.parquet $(search)/nao/wpl-300/s4.safetensors: \
    pipelines/search/gpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s4%search.parquet $(search)/nao/wpl-300/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/gpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 4 --out $(search)/nao/wpl-300/s4.safetensors
	@$(call made,$(search),nao/wpl-300/s4.search.parquet,4446f9e40ede522b-$(PRECISION))

$(search)/nao/none/s0.derived.parquet $(search)/nao/none/s0.best.json: \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%derived.parquet $(search)/nao/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s0.derived.parquet --best $(search)/nao/none/s0.best.json
	@$(call made,$(search),nao/none/s0.derived.parquet,9877b3552d4148b1)

$(search)/nao/none/s1.derived.parquet $(search)/nao/none/s1.best.json: \
    $(search)/nao/none/s1.search.parquet \
    $(search)/nao/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s1%derived.parquet $(search)/nao/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s1.derived.parquet --best $(search)/nao/none/s1.best.json
	@$(call made,$(search),nao/none/s1.derived.parquet,15b43b6aa4ab9e63)

$(search)/nao/none/s2.derived.parquet $(search)/nao/none/s2.best.json: \
    $(search)/nao/none/s2.search.parquet \
    $(search)/nao/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s2%derived.parquet $(search)/nao/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s2.derived.parquet --best $(search)/nao/none/s2.best.json
	@$(call made,$(search),nao/none/s2.derived.parquet,4ff7fea1ac9ba003)

$(search)/nao/none/s3.derived.parquet $(search)/nao/none/s3.best.json: \
    $(search)/nao/none/s3.search.parquet \
    $(search)/nao/none/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s3%derived.parquet $(search)/nao/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s3.derived.parquet --best $(search)/nao/none/s3.best.json
	@$(call made,$(search),nao/none/s3.derived.parquet,94acde51c3bf78ba)

$(search)/nao/none/s4.derived.parquet $(search)/nao/none/s4.best.json: \
    $(search)/nao/none/s4.search.parquet \
    $(search)/nao/none/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s4%derived.parquet $(search)/nao/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s4.derived.parquet --best $(search)/nao/none/s4.best.json
	@$(call made,$(search),nao/none/s4.derived.parquet,3b11f7cbf8a09ee4)

$(search)/nao/wpl-300/s0.derived.parquet $(search)/nao/wpl-300/s0.best.json: \
    $(search)/nao/wpl-300/s0.search.parquet \
    $(search)/nao/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s0%derived.parquet $(search)/nao/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s0.derived.parquet --best $(search)/nao/wpl-300/s0.best.json
	@$(call made,$(search),nao/wpl-300/s0.derived.parquet,f8c4b5bce73e6ab9)

$(search)/nao/wpl-300/s1.derived.parquet $(search)/nao/wpl-300/s1.best.json: \
    $(search)/nao/wpl-300/s1.search.parquet \
    $(search)/nao/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s1%derived.parquet $(search)/nao/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s1.derived.parquet --best $(search)/nao/wpl-300/s1.best.json
	@$(call made,$(search),nao/wpl-300/s1.derived.parquet,858acf03d242b386)

$(search)/nao/wpl-300/s2.derived.parquet $(search)/nao/wpl-300/s2.best.json: \
    $(search)/nao/wpl-300/s2.search.parquet \
    $(search)/nao/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s2%derived.parquet $(search)/nao/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s2.derived.parquet --best $(search)/nao/wpl-300/s2.best.json
	@$(call made,$(search),nao/wpl-300/s2.derived.parquet,025ca6e4f7dcf8dc)

$(search)/nao/wpl-300/s3.derived.parquet $(search)/nao/wpl-300/s3.best.json: \
    $(search)/nao/wpl-300/s3.search.parquet \
    $(search)/nao/wpl-300/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s3%derived.parquet $(search)/nao/wpl-300/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s3.derived.parquet --best $(search)/nao/wpl-300/s3.best.json
	@$(call made,$(search),nao/wpl-300/s3.derived.parquet,d8b2d2537baa3ec0)

$(search)/nao/wpl-300/s4.derived.parquet $(search)/nao/wpl-300/s4.best.json: \
    $(search)/nao/wpl-300/s4.search.parquet \
    $(search)/nao/wpl-300/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s4%derived.parquet $(search)/nao/wpl-300/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s4.derived.parquet --best $(search)/nao/wpl-300/s4.best.json
	@$(call made,$(search),nao/wpl-300/s4.derived.parquet,d6dab5537edb98b4)

$(search)/cnn.rows.parquet: \
    $(call files,$(call set,cifar10)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 1 --out $(search)/cnn.rows.parquet
	@$(call made,$(search),cnn.rows.parquet,74107772ac405502)

$(search)/cnn/none/s0.search.parquet $(search)/cnn/none/s0.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%search.parquet $(search)/cnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 0 --out $(search)/cnn/none/s0.safetensors
	@$(call made,$(search),cnn/none/s0.search.parquet,43e36173a9bb4e2c-$(PRECISION))

$(search)/cnn/none/s1.search.parquet $(search)/cnn/none/s1.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s1%search.parquet $(search)/cnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 1 --out $(search)/cnn/none/s1.safetensors
	@$(call made,$(search),cnn/none/s1.search.parquet,e031d19acbf3f513-$(PRECISION))

$(search)/cnn/none/s2.search.parquet $(search)/cnn/none/s2.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s2%search.parquet $(search)/cnn/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 2 --out $(search)/cnn/none/s2.safetensors
	@$(call made,$(search),cnn/none/s2.search.parquet,d6f3ecae7bceb76b-$(PRECISION))

$(search)/cnn/none/s3.search.parquet $(search)/cnn/none/s3.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s3%search.parquet $(search)/cnn/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 3 --out $(search)/cnn/none/s3.safetensors
	@$(call made,$(search),cnn/none/s3.search.parquet,fd8bb6b436bb6027-$(PRECISION))

$(search)/cnn/none/s4.search.parquet $(search)/cnn/none/s4.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s4%search.parquet $(search)/cnn/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn \
	    --seed 4 --out $(search)/cnn/none/s4.safetensors
	@$(call made,$(search),cnn/none/s4.search.parquet,57440624e7b354d9-$(PRECISION))

$(search)/cnn/wpl-300/s0.search.parquet $(search)/cnn/wpl-300/s0.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s0%search.parquet $(search)/cnn/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/cnn/wpl-300/s0.safetensors
	@$(call made,$(search),cnn/wpl-300/s0.search.parquet,5ecd6db8c7422b2d-$(PRECISION))

$(search)/cnn/wpl-300/s1.search.parquet $(search)/cnn/wpl-300/s1.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s1%search.parquet $(search)/cnn/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/cnn/wpl-300/s1.safetensors
	@$(call made,$(search),cnn/wpl-300/s1.search.parquet,2f214c9a3c6d4c82-$(PRECISION))

$(search)/cnn/wpl-300/s2.search.parquet $(search)/cnn/wpl-300/s2.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s2%search.parquet $(search)/cnn/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/cnn/wpl-300/s2.safetensors
	@$(call made,$(search),cnn/wpl-300/s2.search.parquet,67aae675d46df9ca-$(PRECISION))

$(search)/cnn/wpl-300/s3.search.parquet $(search)/cnn/wpl-300/s3.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s3%search.parquet $(search)/cnn/wpl-300/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 3 --out $(search)/cnn/wpl-300/s3.safetensors
	@$(call made,$(search),cnn/wpl-300/s3.search.parquet,d470026c26045cfa-$(PRECISION))

$(search)/cnn/wpl-300/s4.search.parquet $(search)/cnn/wpl-300/s4.safetensors: \
    pipelines/search/gpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s4%search.parquet $(search)/cnn/wpl-300/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/gpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 4 --out $(search)/cnn/wpl-300/s4.safetensors
	@$(call made,$(search),cnn/wpl-300/s4.search.parquet,486e7b40b300d320-$(PRECISION))

$(search)/cnn/none/s0.derived.parquet $(search)/cnn/none/s0.best.json: \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/none/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%derived.parquet $(search)/cnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s0.derived.parquet --best $(search)/cnn/none/s0.best.json
	@$(call made,$(search),cnn/none/s0.derived.parquet,f0745a166accf23f)

$(search)/cnn/none/s1.derived.parquet $(search)/cnn/none/s1.best.json: \
    $(search)/cnn/none/s1.search.parquet \
    $(search)/cnn/none/s1.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s1%derived.parquet $(search)/cnn/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s1.derived.parquet --best $(search)/cnn/none/s1.best.json
	@$(call made,$(search),cnn/none/s1.derived.parquet,d521a43ea0c26da6)

$(search)/cnn/none/s2.derived.parquet $(search)/cnn/none/s2.best.json: \
    $(search)/cnn/none/s2.search.parquet \
    $(search)/cnn/none/s2.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s2%derived.parquet $(search)/cnn/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s2.derived.parquet --best $(search)/cnn/none/s2.best.json
	@$(call made,$(search),cnn/none/s2.derived.parquet,65420e36e4572045)

$(search)/cnn/none/s3.derived.parquet $(search)/cnn/none/s3.best.json: \
    $(search)/cnn/none/s3.search.parquet \
    $(search)/cnn/none/s3.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s3%derived.parquet $(search)/cnn/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s3.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s3.derived.parquet --best $(search)/cnn/none/s3.best.json
	@$(call made,$(search),cnn/none/s3.derived.parquet,2b20afca2bb01379)

$(search)/cnn/none/s4.derived.parquet $(search)/cnn/none/s4.best.json: \
    $(search)/cnn/none/s4.search.parquet \
    $(search)/cnn/none/s4.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s4%derived.parquet $(search)/cnn/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s4.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/none/s4.derived.parquet --best $(search)/cnn/none/s4.best.json
	@$(call made,$(search),cnn/none/s4.derived.parquet,63add44f033d42f4)

$(search)/cnn/wpl-300/s0.derived.parquet $(search)/cnn/wpl-300/s0.best.json: \
    $(search)/cnn/wpl-300/s0.search.parquet \
    $(search)/cnn/wpl-300/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s0%derived.parquet $(search)/cnn/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s0.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s0.derived.parquet --best $(search)/cnn/wpl-300/s0.best.json
	@$(call made,$(search),cnn/wpl-300/s0.derived.parquet,30021d896a0be347)

$(search)/cnn/wpl-300/s1.derived.parquet $(search)/cnn/wpl-300/s1.best.json: \
    $(search)/cnn/wpl-300/s1.search.parquet \
    $(search)/cnn/wpl-300/s1.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s1%derived.parquet $(search)/cnn/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s1.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s1.derived.parquet --best $(search)/cnn/wpl-300/s1.best.json
	@$(call made,$(search),cnn/wpl-300/s1.derived.parquet,e15778e8823e608d)

$(search)/cnn/wpl-300/s2.derived.parquet $(search)/cnn/wpl-300/s2.best.json: \
    $(search)/cnn/wpl-300/s2.search.parquet \
    $(search)/cnn/wpl-300/s2.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s2%derived.parquet $(search)/cnn/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s2.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s2.derived.parquet --best $(search)/cnn/wpl-300/s2.best.json
	@$(call made,$(search),cnn/wpl-300/s2.derived.parquet,59eb330a2cfb8e4e)

$(search)/cnn/wpl-300/s3.derived.parquet $(search)/cnn/wpl-300/s3.best.json: \
    $(search)/cnn/wpl-300/s3.search.parquet \
    $(search)/cnn/wpl-300/s3.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s3%derived.parquet $(search)/cnn/wpl-300/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s3.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s3.derived.parquet --best $(search)/cnn/wpl-300/s3.best.json
	@$(call made,$(search),cnn/wpl-300/s3.derived.parquet,f7a50abe7e90786c)

$(search)/cnn/wpl-300/s4.derived.parquet $(search)/cnn/wpl-300/s4.best.json: \
    $(search)/cnn/wpl-300/s4.search.parquet \
    $(search)/cnn/wpl-300/s4.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s4%derived.parquet $(search)/cnn/wpl-300/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s4.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 50 \
	    --out $(search)/cnn/wpl-300/s4.derived.parquet --best $(search)/cnn/wpl-300/s4.best.json
	@$(call made,$(search),cnn/wpl-300/s4.derived.parquet,2b6fb533002ee507)

$(search)/bench.rows.parquet: \
    $(call files,$(call set,cifar10)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 1 --out $(search)/bench.rows.parquet
	@$(call made,$(search),bench.rows.parquet,e9cce562199f08b0)

$(search)/bench/none/s0.search.parquet $(search)/bench/none/s0.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%search.parquet $(search)/bench/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 0 --out $(search)/bench/none/s0.safetensors
	@$(call made,$(search),bench/none/s0.search.parquet,d067b393ff088479-$(PRECISION))

$(search)/bench/none/s1.search.parquet $(search)/bench/none/s1.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s1%search.parquet $(search)/bench/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 1 --out $(search)/bench/none/s1.safetensors
	@$(call made,$(search),bench/none/s1.search.parquet,756bb8de8427b613-$(PRECISION))

$(search)/bench/none/s2.search.parquet $(search)/bench/none/s2.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s2%search.parquet $(search)/bench/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 2 --out $(search)/bench/none/s2.safetensors
	@$(call made,$(search),bench/none/s2.search.parquet,0de9346398f2d52a-$(PRECISION))

$(search)/bench/none/s3.search.parquet $(search)/bench/none/s3.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s3%search.parquet $(search)/bench/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 3 --out $(search)/bench/none/s3.safetensors
	@$(call made,$(search),bench/none/s3.search.parquet,9e7ef4d99d8071fa-$(PRECISION))

$(search)/bench/none/s4.search.parquet $(search)/bench/none/s4.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s4%search.parquet $(search)/bench/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench \
	    --seed 4 --out $(search)/bench/none/s4.safetensors
	@$(call made,$(search),bench/none/s4.search.parquet,920b3089c503b2b7-$(PRECISION))

$(search)/bench/wpl-100/s0.search.parquet $(search)/bench/wpl-100/s0.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s0%search.parquet $(search)/bench/wpl-100/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 0 --out $(search)/bench/wpl-100/s0.safetensors
	@$(call made,$(search),bench/wpl-100/s0.search.parquet,f5c280ad29ae9496-$(PRECISION))

$(search)/bench/wpl-100/s1.search.parquet $(search)/bench/wpl-100/s1.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s1%search.parquet $(search)/bench/wpl-100/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 1 --out $(search)/bench/wpl-100/s1.safetensors
	@$(call made,$(search),bench/wpl-100/s1.search.parquet,ca6d2302371e3b89-$(PRECISION))

$(search)/bench/wpl-100/s2.search.parquet $(search)/bench/wpl-100/s2.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s2%search.parquet $(search)/bench/wpl-100/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 2 --out $(search)/bench/wpl-100/s2.safetensors
	@$(call made,$(search),bench/wpl-100/s2.search.parquet,7dbf1819e091c2c0-$(PRECISION))

$(search)/bench/wpl-100/s3.search.parquet $(search)/bench/wpl-100/s3.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s3%search.parquet $(search)/bench/wpl-100/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 3 --out $(search)/bench/wpl-100/s3.safetensors
	@$(call made,$(search),bench/wpl-100/s3.search.parquet,3921149e729cee7d-$(PRECISION))

$(search)/bench/wpl-100/s4.search.parquet $(search)/bench/wpl-100/s4.safetensors: \
    pipelines/search/gpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s4%search.parquet $(search)/bench/wpl-100/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/gpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 4 --out $(search)/bench/wpl-100/s4.safetensors
	@$(call made,$(search),bench/wpl-100/s4.search.parquet,943984ec1bd82392-$(PRECISION))

$(search)/bench/none/s0.ranking.parquet: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s0.ranking.parquet
	@$(call made,$(search),bench/none/s0.ranking.parquet,83e52dc94f221f94)

$(search)/bench/none/s1.ranking.parquet: \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s1.ranking.parquet
	@$(call made,$(search),bench/none/s1.ranking.parquet,acb43b9ad2760d94)

$(search)/bench/none/s2.ranking.parquet: \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/none/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s2.ranking.parquet
	@$(call made,$(search),bench/none/s2.ranking.parquet,90f80948d3ca357c)

$(search)/bench/none/s3.ranking.parquet: \
    $(search)/bench/none/s3.search.parquet \
    $(search)/bench/none/s3.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s3.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s3.ranking.parquet
	@$(call made,$(search),bench/none/s3.ranking.parquet,57d3dd9668723dd2)

$(search)/bench/none/s4.ranking.parquet: \
    $(search)/bench/none/s4.search.parquet \
    $(search)/bench/none/s4.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s4.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s4.ranking.parquet
	@$(call made,$(search),bench/none/s4.ranking.parquet,88b313f20975096c)

$(search)/bench/wpl-100/s0.ranking.parquet: \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s0.ranking.parquet
	@$(call made,$(search),bench/wpl-100/s0.ranking.parquet,31ecb9cbf185e5b2)

$(search)/bench/wpl-100/s1.ranking.parquet: \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s1.ranking.parquet
	@$(call made,$(search),bench/wpl-100/s1.ranking.parquet,9efa55b8add78436)

$(search)/bench/wpl-100/s2.ranking.parquet: \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/wpl-100/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s2.ranking.parquet
	@$(call made,$(search),bench/wpl-100/s2.ranking.parquet,e07151a6dcc14174)

$(search)/bench/wpl-100/s3.ranking.parquet: \
    $(search)/bench/wpl-100/s3.search.parquet \
    $(search)/bench/wpl-100/s3.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s3.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s3.ranking.parquet
	@$(call made,$(search),bench/wpl-100/s3.ranking.parquet,8cb4dd7f93b74902)

$(search)/bench/wpl-100/s4.ranking.parquet: \
    $(search)/bench/wpl-100/s4.search.parquet \
    $(search)/bench/wpl-100/s4.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s4.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 500 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s4.ranking.parquet
	@$(call made,$(search),bench/wpl-100/s4.ranking.parquet,17fc022d9708134a)

$(search)/bench/none/s0.derived.parquet $(search)/bench/none/s0.best.json: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%derived.parquet $(search)/bench/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s0.derived.parquet --best $(search)/bench/none/s0.best.json
	@$(call made,$(search),bench/none/s0.derived.parquet,f05bd0e2759b7dfa)

$(search)/bench/none/s1.derived.parquet $(search)/bench/none/s1.best.json: \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s1%derived.parquet $(search)/bench/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s1.derived.parquet --best $(search)/bench/none/s1.best.json
	@$(call made,$(search),bench/none/s1.derived.parquet,6ec29f664cc9ce03)

$(search)/bench/none/s2.derived.parquet $(search)/bench/none/s2.best.json: \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/none/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s2%derived.parquet $(search)/bench/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s2.derived.parquet --best $(search)/bench/none/s2.best.json
	@$(call made,$(search),bench/none/s2.derived.parquet,c5d3146cea89ac00)

$(search)/bench/none/s3.derived.parquet $(search)/bench/none/s3.best.json: \
    $(search)/bench/none/s3.search.parquet \
    $(search)/bench/none/s3.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s3%derived.parquet $(search)/bench/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s3.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s3.derived.parquet --best $(search)/bench/none/s3.best.json
	@$(call made,$(search),bench/none/s3.derived.parquet,ccaa77d10ecd87a8)

$(search)/bench/none/s4.derived.parquet $(search)/bench/none/s4.best.json: \
    $(search)/bench/none/s4.search.parquet \
    $(search)/bench/none/s4.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s4%derived.parquet $(search)/bench/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s4.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s4.derived.parquet --best $(search)/bench/none/s4.best.json
	@$(call made,$(search),bench/none/s4.derived.parquet,a078cb50c276287e)

$(search)/bench/wpl-100/s0.derived.parquet $(search)/bench/wpl-100/s0.best.json: \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s0%derived.parquet $(search)/bench/wpl-100/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s0.derived.parquet --best $(search)/bench/wpl-100/s0.best.json
	@$(call made,$(search),bench/wpl-100/s0.derived.parquet,571303be92aca4fb)

$(search)/bench/wpl-100/s1.derived.parquet $(search)/bench/wpl-100/s1.best.json: \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s1%derived.parquet $(search)/bench/wpl-100/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s1.derived.parquet --best $(search)/bench/wpl-100/s1.best.json
	@$(call made,$(search),bench/wpl-100/s1.derived.parquet,8a6d450606326923)

$(search)/bench/wpl-100/s2.derived.parquet $(search)/bench/wpl-100/s2.best.json: \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/wpl-100/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s2%derived.parquet $(search)/bench/wpl-100/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s2.derived.parquet --best $(search)/bench/wpl-100/s2.best.json
	@$(call made,$(search),bench/wpl-100/s2.derived.parquet,925fa87734cd3d98)

$(search)/bench/wpl-100/s3.derived.parquet $(search)/bench/wpl-100/s3.best.json: \
    $(search)/bench/wpl-100/s3.search.parquet \
    $(search)/bench/wpl-100/s3.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s3%derived.parquet $(search)/bench/wpl-100/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s3.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s3.derived.parquet --best $(search)/bench/wpl-100/s3.best.json
	@$(call made,$(search),bench/wpl-100/s3.derived.parquet,43943c50ee045e2b)

$(search)/bench/wpl-100/s4.derived.parquet $(search)/bench/wpl-100/s4.best.json: \
    $(search)/bench/wpl-100/s4.search.parquet \
    $(search)/bench/wpl-100/s4.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s4%derived.parquet $(search)/bench/wpl-100/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s4.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s4.derived.parquet --best $(search)/bench/wpl-100/s4.best.json
	@$(call made,$(search),bench/wpl-100/s4.derived.parquet,07b918351ece5910)
