# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/search.toml pipelines/search/cpu/../data.toml pipelines/search/cpu/study.toml
# sha256: 0597d14cfdc075d2057e1a9a730755f390125e9dff056afc6e33176198b880b1

search := $(OUT)/search-cpu
search-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: search search-rnn search-nao search-cnn search-bench search-plan search-so-far
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
	    --title "Architecture search on two cores: rnn, so far" --out $(search)/rnn.so-far.html
search/nao-files-so-far:
	@$(if $(wildcard $(search/nao-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/nao-files)) \
	    --title "Architecture search on two cores: nao, so far" --out $(search)/nao.so-far.html
search/cnn-files-so-far:
	@$(if $(wildcard $(search/cnn-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/cnn-files)) \
	    --title "Architecture search on two cores: cnn, so far" --out $(search)/cnn.so-far.html
search/bench-files-so-far:
	@$(if $(wildcard $(search/bench-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/bench-files)) \
	    --title "Architecture search on two cores: bench, so far" --out $(search)/bench.so-far.html
search-plan: | build $(search-rules) $(search)/tokenizer.json $(search)/tokens/train-00000-of-00001.parquet $(search)/rnn.rows.parquet $(search)/cnn.rows.parquet $(search)/bench.rows.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/search.toml --preset cpu --json --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION) --bin $(BIN) | $(BIN)/plan

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
	    --title "Architecture search on two cores: rnn" --out $(search)/rnn.html \
	    --joined $(search)/rnn.figures --svg $(search)/rnn.figures --markdown $(search)/rnn.figures/README.md

search/nao-files = \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/none/s1.search.parquet \
    $(search)/nao/none/s2.search.parquet \
    $(search)/nao/wpl-300/s0.search.parquet \
    $(search)/nao/wpl-300/s1.search.parquet \
    $(search)/nao/wpl-300/s2.search.parquet \
    $(search)/nao/none/s0.derived.parquet \
    $(search)/nao/none/s1.derived.parquet \
    $(search)/nao/none/s2.derived.parquet \
    $(search)/nao/wpl-300/s0.derived.parquet \
    $(search)/nao/wpl-300/s1.derived.parquet \
    $(search)/nao/wpl-300/s2.derived.parquet
$(search)/nao.html: $(search-rules) $(search/nao-files) | build $(search)/nao.figures/
	$(CPU) $(BIN)/report $(search/nao-files) \
	    --title "Architecture search on two cores: nao" --out $(search)/nao.html \
	    --joined $(search)/nao.figures --svg $(search)/nao.figures --markdown $(search)/nao.figures/README.md

search/cnn-files = \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/none/s1.search.parquet \
    $(search)/cnn/none/s2.search.parquet \
    $(search)/cnn/wpl-300/s0.search.parquet \
    $(search)/cnn/wpl-300/s1.search.parquet \
    $(search)/cnn/wpl-300/s2.search.parquet \
    $(search)/cnn/none/s0.derived.parquet \
    $(search)/cnn/none/s1.derived.parquet \
    $(search)/cnn/none/s2.derived.parquet \
    $(search)/cnn/wpl-300/s0.derived.parquet \
    $(search)/cnn/wpl-300/s1.derived.parquet \
    $(search)/cnn/wpl-300/s2.derived.parquet
$(search)/cnn.html: $(search-rules) $(search/cnn-files) | build $(search)/cnn.figures/
	$(CPU) $(BIN)/report $(search/cnn-files) \
	    --title "Architecture search on two cores: cnn" --out $(search)/cnn.html \
	    --joined $(search)/cnn.figures --svg $(search)/cnn.figures --markdown $(search)/cnn.figures/README.md

search/bench-files = \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/none/s0.ranking.parquet \
    $(search)/bench/none/s1.ranking.parquet \
    $(search)/bench/none/s2.ranking.parquet \
    $(search)/bench/wpl-100/s0.ranking.parquet \
    $(search)/bench/wpl-100/s1.ranking.parquet \
    $(search)/bench/wpl-100/s2.ranking.parquet \
    $(search)/bench/none/s0.derived.parquet \
    $(search)/bench/none/s1.derived.parquet \
    $(search)/bench/none/s2.derived.parquet \
    $(search)/bench/wpl-100/s0.derived.parquet \
    $(search)/bench/wpl-100/s1.derived.parquet \
    $(search)/bench/wpl-100/s2.derived.parquet
$(search)/bench.html: $(search-rules) $(search/bench-files) | build $(search)/bench.figures/
	$(CPU) $(BIN)/report $(search/bench-files) \
	    --title "Architecture search on two cores: bench" --out $(search)/bench.html \
	    --joined $(search)/bench.figures --svg $(search)/bench.figures --markdown $(search)/bench.figures/README.md

$(search)/tokenizer.json: \
    $(call files,$(call set,ptb)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/dataset tokenizer '$(call set,ptb)' --kind words --vocabulary 3000 --out $(search)/tokenizer.json

$(search)/tokens/train-00000-of-00001.parquet: \
    $(search)/tokenizer.json | build $(search-rules) $(search)/tokens/
	$(CPU) $(BIN)/dataset tokenize '$(call set,ptb)' --tokenizer $(search)/tokenizer.json --length 35 --out $(search)/tokens

$(search)/rnn.rows.parquet: \
    $(search)/tokens/train-00000-of-00001.parquet | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --by data-set --data $(search)/tokens --valid 0 --out $(search)/rnn.rows.parquet

$(search)/rnn/none/s0.search.parquet $(search)/rnn/none/s0.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%search.parquet $(search)/rnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn \
	    --seed 0 --out $(search)/rnn/none/s0.safetensors

$(search)/rnn/none/s1.search.parquet $(search)/rnn/none/s1.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%search.parquet $(search)/rnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn \
	    --seed 1 --out $(search)/rnn/none/s1.safetensors

$(search)/rnn/none/s2.search.parquet $(search)/rnn/none/s2.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s2%search.parquet $(search)/rnn/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn \
	    --seed 2 --out $(search)/rnn/none/s2.safetensors

$(search)/rnn/none/s3.search.parquet $(search)/rnn/none/s3.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s3%search.parquet $(search)/rnn/none/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn \
	    --seed 3 --out $(search)/rnn/none/s3.safetensors

$(search)/rnn/none/s4.search.parquet $(search)/rnn/none/s4.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s4%search.parquet $(search)/rnn/none/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn \
	    --seed 4 --out $(search)/rnn/none/s4.safetensors

$(search)/rnn/wpl-300/s0.search.parquet $(search)/rnn/wpl-300/s0.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s0%search.parquet $(search)/rnn/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/rnn/wpl-300/s0.safetensors

$(search)/rnn/wpl-300/s1.search.parquet $(search)/rnn/wpl-300/s1.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s1%search.parquet $(search)/rnn/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/rnn/wpl-300/s1.safetensors

$(search)/rnn/wpl-300/s2.search.parquet $(search)/rnn/wpl-300/s2.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s2%search.parquet $(search)/rnn/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/rnn/wpl-300/s2.safetensors

$(search)/rnn/wpl-300/s3.search.parquet $(search)/rnn/wpl-300/s3.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s3%search.parquet $(search)/rnn/wpl-300/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 3 --out $(search)/rnn/wpl-300/s3.safetensors

$(search)/rnn/wpl-300/s4.search.parquet $(search)/rnn/wpl-300/s4.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s4%search.parquet $(search)/rnn/wpl-300/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 4 --out $(search)/rnn/wpl-300/s4.safetensors

$(search)/rnn/l2-sp-0.03/s0.search.parquet $(search)/rnn/l2-sp-0.03/s0.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s0%search.parquet $(search)/rnn/l2-sp-0.03/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 0 --out $(search)/rnn/l2-sp-0.03/s0.safetensors

$(search)/rnn/l2-sp-0.03/s1.search.parquet $(search)/rnn/l2-sp-0.03/s1.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s1%search.parquet $(search)/rnn/l2-sp-0.03/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 1 --out $(search)/rnn/l2-sp-0.03/s1.safetensors

$(search)/rnn/l2-sp-0.03/s2.search.parquet $(search)/rnn/l2-sp-0.03/s2.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s2%search.parquet $(search)/rnn/l2-sp-0.03/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 2 --out $(search)/rnn/l2-sp-0.03/s2.safetensors

$(search)/rnn/l2-sp-0.03/s3.search.parquet $(search)/rnn/l2-sp-0.03/s3.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s3%search.parquet $(search)/rnn/l2-sp-0.03/s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 3 --out $(search)/rnn/l2-sp-0.03/s3.safetensors

$(search)/rnn/l2-sp-0.03/s4.search.parquet $(search)/rnn/l2-sp-0.03/s4.safetensors: \
    pipelines/search/cpu/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s4%search.parquet $(search)/rnn/l2-sp-0.03/s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn.toml --set study=search-rnn --set penalty.name=l2-sp --set penalty.strength=0.03 \
	    --seed 4 --out $(search)/rnn/l2-sp-0.03/s4.safetensors

$(search)/rnn/none/s0.ranking.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/none/s0.ranking.parquet

$(search)/rnn/none/s1.ranking.parquet: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/none/s1.ranking.parquet

$(search)/rnn/none/s2.ranking.parquet: \
    $(search)/rnn/none/s2.search.parquet \
    $(search)/rnn/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/none/s2.ranking.parquet

$(search)/rnn/none/s3.ranking.parquet: \
    $(search)/rnn/none/s3.search.parquet \
    $(search)/rnn/none/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/none/s3.ranking.parquet

$(search)/rnn/none/s4.ranking.parquet: \
    $(search)/rnn/none/s4.search.parquet \
    $(search)/rnn/none/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/none/s4.ranking.parquet

$(search)/rnn/wpl-300/s0.ranking.parquet: \
    $(search)/rnn/wpl-300/s0.search.parquet \
    $(search)/rnn/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/wpl-300/s0.ranking.parquet

$(search)/rnn/wpl-300/s1.ranking.parquet: \
    $(search)/rnn/wpl-300/s1.search.parquet \
    $(search)/rnn/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/wpl-300/s1.ranking.parquet

$(search)/rnn/wpl-300/s2.ranking.parquet: \
    $(search)/rnn/wpl-300/s2.search.parquet \
    $(search)/rnn/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/wpl-300/s2.ranking.parquet

$(search)/rnn/wpl-300/s3.ranking.parquet: \
    $(search)/rnn/wpl-300/s3.search.parquet \
    $(search)/rnn/wpl-300/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/wpl-300/s3.ranking.parquet

$(search)/rnn/wpl-300/s4.ranking.parquet: \
    $(search)/rnn/wpl-300/s4.search.parquet \
    $(search)/rnn/wpl-300/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/wpl-300/s4.ranking.parquet

$(search)/rnn/l2-sp-0.03/s0.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s0.search.parquet \
    $(search)/rnn/l2-sp-0.03/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/l2-sp-0.03/s0.ranking.parquet

$(search)/rnn/l2-sp-0.03/s1.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s1.search.parquet \
    $(search)/rnn/l2-sp-0.03/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/l2-sp-0.03/s1.ranking.parquet

$(search)/rnn/l2-sp-0.03/s2.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s2.search.parquet \
    $(search)/rnn/l2-sp-0.03/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/l2-sp-0.03/s2.ranking.parquet

$(search)/rnn/l2-sp-0.03/s3.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s3.search.parquet \
    $(search)/rnn/l2-sp-0.03/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/l2-sp-0.03/s3.ranking.parquet

$(search)/rnn/l2-sp-0.03/s4.ranking.parquet: \
    $(search)/rnn/l2-sp-0.03/s4.search.parquet \
    $(search)/rnn/l2-sp-0.03/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 --out $(search)/rnn/l2-sp-0.03/s4.ranking.parquet

$(search)/rnn/none/s0.derived.parquet $(search)/rnn/none/s0.best.json: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%derived.parquet $(search)/rnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s0.derived.parquet --best $(search)/rnn/none/s0.best.json

$(search)/rnn/none/s1.derived.parquet $(search)/rnn/none/s1.best.json: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%derived.parquet $(search)/rnn/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s1.derived.parquet --best $(search)/rnn/none/s1.best.json

$(search)/rnn/none/s2.derived.parquet $(search)/rnn/none/s2.best.json: \
    $(search)/rnn/none/s2.search.parquet \
    $(search)/rnn/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s2%derived.parquet $(search)/rnn/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s2.derived.parquet --best $(search)/rnn/none/s2.best.json

$(search)/rnn/none/s3.derived.parquet $(search)/rnn/none/s3.best.json: \
    $(search)/rnn/none/s3.search.parquet \
    $(search)/rnn/none/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s3%derived.parquet $(search)/rnn/none/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s3.derived.parquet --best $(search)/rnn/none/s3.best.json

$(search)/rnn/none/s4.derived.parquet $(search)/rnn/none/s4.best.json: \
    $(search)/rnn/none/s4.search.parquet \
    $(search)/rnn/none/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s4%derived.parquet $(search)/rnn/none/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/none/s4.derived.parquet --best $(search)/rnn/none/s4.best.json

$(search)/rnn/wpl-300/s0.derived.parquet $(search)/rnn/wpl-300/s0.best.json: \
    $(search)/rnn/wpl-300/s0.search.parquet \
    $(search)/rnn/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s0%derived.parquet $(search)/rnn/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s0.derived.parquet --best $(search)/rnn/wpl-300/s0.best.json

$(search)/rnn/wpl-300/s1.derived.parquet $(search)/rnn/wpl-300/s1.best.json: \
    $(search)/rnn/wpl-300/s1.search.parquet \
    $(search)/rnn/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s1%derived.parquet $(search)/rnn/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s1.derived.parquet --best $(search)/rnn/wpl-300/s1.best.json

$(search)/rnn/wpl-300/s2.derived.parquet $(search)/rnn/wpl-300/s2.best.json: \
    $(search)/rnn/wpl-300/s2.search.parquet \
    $(search)/rnn/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s2%derived.parquet $(search)/rnn/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s2.derived.parquet --best $(search)/rnn/wpl-300/s2.best.json

$(search)/rnn/wpl-300/s3.derived.parquet $(search)/rnn/wpl-300/s3.best.json: \
    $(search)/rnn/wpl-300/s3.search.parquet \
    $(search)/rnn/wpl-300/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s3%derived.parquet $(search)/rnn/wpl-300/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s3.derived.parquet --best $(search)/rnn/wpl-300/s3.best.json

$(search)/rnn/wpl-300/s4.derived.parquet $(search)/rnn/wpl-300/s4.best.json: \
    $(search)/rnn/wpl-300/s4.search.parquet \
    $(search)/rnn/wpl-300/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-300/
$(search)/rnn/wpl-300/s4%derived.parquet $(search)/rnn/wpl-300/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-300/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/wpl-300/s4.derived.parquet --best $(search)/rnn/wpl-300/s4.best.json

$(search)/rnn/l2-sp-0.03/s0.derived.parquet $(search)/rnn/l2-sp-0.03/s0.best.json: \
    $(search)/rnn/l2-sp-0.03/s0.search.parquet \
    $(search)/rnn/l2-sp-0.03/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s0%derived.parquet $(search)/rnn/l2-sp-0.03/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s0.derived.parquet --best $(search)/rnn/l2-sp-0.03/s0.best.json

$(search)/rnn/l2-sp-0.03/s1.derived.parquet $(search)/rnn/l2-sp-0.03/s1.best.json: \
    $(search)/rnn/l2-sp-0.03/s1.search.parquet \
    $(search)/rnn/l2-sp-0.03/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s1%derived.parquet $(search)/rnn/l2-sp-0.03/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s1.derived.parquet --best $(search)/rnn/l2-sp-0.03/s1.best.json

$(search)/rnn/l2-sp-0.03/s2.derived.parquet $(search)/rnn/l2-sp-0.03/s2.best.json: \
    $(search)/rnn/l2-sp-0.03/s2.search.parquet \
    $(search)/rnn/l2-sp-0.03/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s2%derived.parquet $(search)/rnn/l2-sp-0.03/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s2.derived.parquet --best $(search)/rnn/l2-sp-0.03/s2.best.json

$(search)/rnn/l2-sp-0.03/s3.derived.parquet $(search)/rnn/l2-sp-0.03/s3.best.json: \
    $(search)/rnn/l2-sp-0.03/s3.search.parquet \
    $(search)/rnn/l2-sp-0.03/s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s3%derived.parquet $(search)/rnn/l2-sp-0.03/s3%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s3.derived.parquet --best $(search)/rnn/l2-sp-0.03/s3.best.json

$(search)/rnn/l2-sp-0.03/s4.derived.parquet $(search)/rnn/l2-sp-0.03/s4.best.json: \
    $(search)/rnn/l2-sp-0.03/s4.search.parquet \
    $(search)/rnn/l2-sp-0.03/s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/l2-sp-0.03/
$(search)/rnn/l2-sp-0.03/s4%derived.parquet $(search)/rnn/l2-sp-0.03/s4%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/l2-sp-0.03/s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/rnn/l2-sp-0.03/s4.derived.parquet --best $(search)/rnn/l2-sp-0.03/s4.best.json

$(search)/rnn/random/0.json $(search)/rnn/random/1.json $(search)/rnn/random/2.json $(search)/rnn/random/3.json $(search)/rnn/random/4.json $(search)/rnn/random/5.json $(search)/rnn/random/6.json $(search)/rnn/random/7.json $(search)/rnn/random/8.json $(search)/rnn/random/9.json $(search)/rnn/random/10.json $(search)/rnn/random/11.json $(search)/rnn/random/12.json $(search)/rnn/random/13.json $(search)/rnn/random/14.json $(search)/rnn/random/15.json $(search)/rnn/random/all.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/random/
$(search)/rnn/random%0.json $(search)/rnn/random%1.json $(search)/rnn/random%2.json $(search)/rnn/random%3.json $(search)/rnn/random%4.json $(search)/rnn/random%5.json $(search)/rnn/random%6.json $(search)/rnn/random%7.json $(search)/rnn/random%8.json $(search)/rnn/random%9.json $(search)/rnn/random%10.json $(search)/rnn/random%11.json $(search)/rnn/random%12.json $(search)/rnn/random%13.json $(search)/rnn/random%14.json $(search)/rnn/random%15.json $(search)/rnn/random%all.parquet:
	$(CPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 16 \
	    --each $(search)/rnn/random --out $(search)/rnn/random/all.parquet

$(search)/rnn/alone/random.s0.search.parquet $(search)/rnn/alone/random.s0.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/0.json --seed 0 --out $(search)/rnn/alone/random.s0.safetensors

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

$(search)/rnn/alone/random.s1.search.parquet $(search)/rnn/alone/random.s1.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/1.json --seed 1 --out $(search)/rnn/alone/random.s1.safetensors

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

$(search)/rnn/alone/random.s2.search.parquet $(search)/rnn/alone/random.s2.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/2.json --seed 2 --out $(search)/rnn/alone/random.s2.safetensors

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

$(search)/rnn/alone/random.s3.search.parquet $(search)/rnn/alone/random.s3.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/3.json --seed 3 --out $(search)/rnn/alone/random.s3.safetensors

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

$(search)/rnn/alone/random.s4.search.parquet $(search)/rnn/alone/random.s4.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/4.json --seed 4 --out $(search)/rnn/alone/random.s4.safetensors

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

$(search)/rnn/alone/random.s5.search.parquet $(search)/rnn/alone/random.s5.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/5.json --seed 5 --out $(search)/rnn/alone/random.s5.safetensors

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

$(search)/rnn/alone/random.s6.search.parquet $(search)/rnn/alone/random.s6.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/6.json --seed 6 --out $(search)/rnn/alone/random.s6.safetensors

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

$(search)/rnn/alone/random.s7.search.parquet $(search)/rnn/alone/random.s7.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/7.json --seed 7 --out $(search)/rnn/alone/random.s7.safetensors

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

$(search)/rnn/alone/random.s8.search.parquet $(search)/rnn/alone/random.s8.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/8.json --seed 8 --out $(search)/rnn/alone/random.s8.safetensors

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

$(search)/rnn/alone/random.s9.search.parquet $(search)/rnn/alone/random.s9.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/9.json --seed 9 --out $(search)/rnn/alone/random.s9.safetensors

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

$(search)/rnn/alone/random.s10.search.parquet $(search)/rnn/alone/random.s10.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/10.json --seed 10 --out $(search)/rnn/alone/random.s10.safetensors

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

$(search)/rnn/alone/random.s11.search.parquet $(search)/rnn/alone/random.s11.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/11.json --seed 11 --out $(search)/rnn/alone/random.s11.safetensors

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

$(search)/rnn/alone/random.s12.search.parquet $(search)/rnn/alone/random.s12.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/12.json --seed 12 --out $(search)/rnn/alone/random.s12.safetensors

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

$(search)/rnn/alone/random.s13.search.parquet $(search)/rnn/alone/random.s13.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/13.json --seed 13 --out $(search)/rnn/alone/random.s13.safetensors

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

$(search)/rnn/alone/random.s14.search.parquet $(search)/rnn/alone/random.s14.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/14.json --seed 14 --out $(search)/rnn/alone/random.s14.safetensors

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

$(search)/rnn/alone/random.s15.search.parquet $(search)/rnn/alone/random.s15.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
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
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/15.json --seed 15 --out $(search)/rnn/alone/random.s15.safetensors

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

$(search)/rnn/alone/best.none.s0.search.parquet $(search)/rnn/alone/best.none.s0.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s0%search.parquet $(search)/rnn/alone/best.none.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s0.best.json --seed 0 --out $(search)/rnn/alone/best.none.s0.safetensors

$(search)/rnn/alone/valid/best.none.s0.ranking.parquet: \
    $(search)/rnn/alone/best.none.s0.search.parquet \
    $(search)/rnn/alone/best.none.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s0.ranking.parquet

$(search)/rnn/alone/test/best.none.s0.ranking.parquet: \
    $(search)/rnn/alone/best.none.s0.search.parquet \
    $(search)/rnn/alone/best.none.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s0.best.json --split test --out $(search)/rnn/alone/test/best.none.s0.ranking.parquet

$(search)/rnn/alone/best.none.s1.search.parquet $(search)/rnn/alone/best.none.s1.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s1%search.parquet $(search)/rnn/alone/best.none.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s1.best.json --seed 1 --out $(search)/rnn/alone/best.none.s1.safetensors

$(search)/rnn/alone/valid/best.none.s1.ranking.parquet: \
    $(search)/rnn/alone/best.none.s1.search.parquet \
    $(search)/rnn/alone/best.none.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s1.ranking.parquet

$(search)/rnn/alone/test/best.none.s1.ranking.parquet: \
    $(search)/rnn/alone/best.none.s1.search.parquet \
    $(search)/rnn/alone/best.none.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s1.best.json --split test --out $(search)/rnn/alone/test/best.none.s1.ranking.parquet

$(search)/rnn/alone/best.none.s2.search.parquet $(search)/rnn/alone/best.none.s2.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s2%search.parquet $(search)/rnn/alone/best.none.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s2.best.json --seed 2 --out $(search)/rnn/alone/best.none.s2.safetensors

$(search)/rnn/alone/valid/best.none.s2.ranking.parquet: \
    $(search)/rnn/alone/best.none.s2.search.parquet \
    $(search)/rnn/alone/best.none.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s2.ranking.parquet

$(search)/rnn/alone/test/best.none.s2.ranking.parquet: \
    $(search)/rnn/alone/best.none.s2.search.parquet \
    $(search)/rnn/alone/best.none.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s2.derived.parquet \
    $(search)/rnn/none/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s2.best.json --split test --out $(search)/rnn/alone/test/best.none.s2.ranking.parquet

$(search)/rnn/alone/best.none.s3.search.parquet $(search)/rnn/alone/best.none.s3.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s3%search.parquet $(search)/rnn/alone/best.none.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s3.best.json --seed 3 --out $(search)/rnn/alone/best.none.s3.safetensors

$(search)/rnn/alone/valid/best.none.s3.ranking.parquet: \
    $(search)/rnn/alone/best.none.s3.search.parquet \
    $(search)/rnn/alone/best.none.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s3.ranking.parquet

$(search)/rnn/alone/test/best.none.s3.ranking.parquet: \
    $(search)/rnn/alone/best.none.s3.search.parquet \
    $(search)/rnn/alone/best.none.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s3.derived.parquet \
    $(search)/rnn/none/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s3.best.json --split test --out $(search)/rnn/alone/test/best.none.s3.ranking.parquet

$(search)/rnn/alone/best.none.s4.search.parquet $(search)/rnn/alone/best.none.s4.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s4%search.parquet $(search)/rnn/alone/best.none.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s4.best.json --seed 4 --out $(search)/rnn/alone/best.none.s4.safetensors

$(search)/rnn/alone/valid/best.none.s4.ranking.parquet: \
    $(search)/rnn/alone/best.none.s4.search.parquet \
    $(search)/rnn/alone/best.none.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.none.s4.ranking.parquet

$(search)/rnn/alone/test/best.none.s4.ranking.parquet: \
    $(search)/rnn/alone/best.none.s4.search.parquet \
    $(search)/rnn/alone/best.none.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s4.derived.parquet \
    $(search)/rnn/none/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.none.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/none/s4.best.json --split test --out $(search)/rnn/alone/test/best.none.s4.ranking.parquet

$(search)/rnn/alone/best.wpl-300.s0.search.parquet $(search)/rnn/alone/best.wpl-300.s0.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s0%search.parquet $(search)/rnn/alone/best.wpl-300.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s0.best.json --seed 0 --out $(search)/rnn/alone/best.wpl-300.s0.safetensors

$(search)/rnn/alone/valid/best.wpl-300.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s0.ranking.parquet

$(search)/rnn/alone/test/best.wpl-300.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s0.derived.parquet \
    $(search)/rnn/wpl-300/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s0.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s0.ranking.parquet

$(search)/rnn/alone/best.wpl-300.s1.search.parquet $(search)/rnn/alone/best.wpl-300.s1.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s1%search.parquet $(search)/rnn/alone/best.wpl-300.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s1.best.json --seed 1 --out $(search)/rnn/alone/best.wpl-300.s1.safetensors

$(search)/rnn/alone/valid/best.wpl-300.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s1.ranking.parquet

$(search)/rnn/alone/test/best.wpl-300.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s1.derived.parquet \
    $(search)/rnn/wpl-300/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s1.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s1.ranking.parquet

$(search)/rnn/alone/best.wpl-300.s2.search.parquet $(search)/rnn/alone/best.wpl-300.s2.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s2%search.parquet $(search)/rnn/alone/best.wpl-300.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s2.best.json --seed 2 --out $(search)/rnn/alone/best.wpl-300.s2.safetensors

$(search)/rnn/alone/valid/best.wpl-300.s2.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s2.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s2.ranking.parquet

$(search)/rnn/alone/test/best.wpl-300.s2.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s2.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s2.derived.parquet \
    $(search)/rnn/wpl-300/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s2.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s2.ranking.parquet

$(search)/rnn/alone/best.wpl-300.s3.search.parquet $(search)/rnn/alone/best.wpl-300.s3.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s3%search.parquet $(search)/rnn/alone/best.wpl-300.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s3.best.json --seed 3 --out $(search)/rnn/alone/best.wpl-300.s3.safetensors

$(search)/rnn/alone/valid/best.wpl-300.s3.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s3.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s3.ranking.parquet

$(search)/rnn/alone/test/best.wpl-300.s3.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s3.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s3.derived.parquet \
    $(search)/rnn/wpl-300/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s3.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s3.ranking.parquet

$(search)/rnn/alone/best.wpl-300.s4.search.parquet $(search)/rnn/alone/best.wpl-300.s4.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-300.s4%search.parquet $(search)/rnn/alone/best.wpl-300.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-300/s4.best.json --seed 4 --out $(search)/rnn/alone/best.wpl-300.s4.safetensors

$(search)/rnn/alone/valid/best.wpl-300.s4.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s4.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-300.s4.ranking.parquet

$(search)/rnn/alone/test/best.wpl-300.s4.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-300.s4.search.parquet \
    $(search)/rnn/alone/best.wpl-300.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-300/s4.derived.parquet \
    $(search)/rnn/wpl-300/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-300.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-300/s4.best.json --split test --out $(search)/rnn/alone/test/best.wpl-300.s4.ranking.parquet

$(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s0%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --seed 0 --out $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors

$(search)/rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s0.ranking.parquet

$(search)/rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s0.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s0.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s0.ranking.parquet

$(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s1%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --seed 1 --out $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors

$(search)/rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s1.ranking.parquet

$(search)/rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s1.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s1.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s1.ranking.parquet

$(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s2%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --seed 2 --out $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors

$(search)/rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s2.ranking.parquet

$(search)/rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s2.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s2.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s2.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s2.ranking.parquet

$(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s3%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s3%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --seed 3 --out $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors

$(search)/rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s3.ranking.parquet

$(search)/rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s3.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s3.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s3.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s3.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s3.ranking.parquet

$(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors: \
    pipelines/search/cpu/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.l2-sp-0.03.s4%search.parquet $(search)/rnn/alone/best.l2-sp-0.03.s4%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --seed 4 --out $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors

$(search)/rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --split valid --out $(search)/rnn/alone/valid/best.l2-sp-0.03.s4.ranking.parquet

$(search)/rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet: \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.search.parquet \
    $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/l2-sp-0.03/s4.derived.parquet \
    $(search)/rnn/l2-sp-0.03/s4.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.l2-sp-0.03.s4.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/l2-sp-0.03/s4.best.json --split test --out $(search)/rnn/alone/test/best.l2-sp-0.03.s4.ranking.parquet

$(search)/nao/none/s0.search.parquet $(search)/nao/none/s0.safetensors: \
    pipelines/search/cpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%search.parquet $(search)/nao/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/nao.toml --set study=search-nao \
	    --seed 0 --out $(search)/nao/none/s0.safetensors

$(search)/nao/none/s1.search.parquet $(search)/nao/none/s1.safetensors: \
    pipelines/search/cpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s1%search.parquet $(search)/nao/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/nao.toml --set study=search-nao \
	    --seed 1 --out $(search)/nao/none/s1.safetensors

$(search)/nao/none/s2.search.parquet $(search)/nao/none/s2.safetensors: \
    pipelines/search/cpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s2%search.parquet $(search)/nao/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/nao.toml --set study=search-nao \
	    --seed 2 --out $(search)/nao/none/s2.safetensors

$(search)/nao/wpl-300/s0.search.parquet $(search)/nao/wpl-300/s0.safetensors: \
    pipelines/search/cpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s0%search.parquet $(search)/nao/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/nao/wpl-300/s0.safetensors

$(search)/nao/wpl-300/s1.search.parquet $(search)/nao/wpl-300/s1.safetensors: \
    pipelines/search/cpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s1%search.parquet $(search)/nao/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/nao/wpl-300/s1.safetensors

$(search)/nao/wpl-300/s2.search.parquet $(search)/nao/wpl-300/s2.safetensors: \
    pipelines/search/cpu/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s2%search.parquet $(search)/nao/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/cpu/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/nao/wpl-300/s2.safetensors

$(search)/nao/none/s0.derived.parquet $(search)/nao/none/s0.best.json: \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%derived.parquet $(search)/nao/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s0.derived.parquet --best $(search)/nao/none/s0.best.json

$(search)/nao/none/s1.derived.parquet $(search)/nao/none/s1.best.json: \
    $(search)/nao/none/s1.search.parquet \
    $(search)/nao/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s1%derived.parquet $(search)/nao/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s1.derived.parquet --best $(search)/nao/none/s1.best.json

$(search)/nao/none/s2.derived.parquet $(search)/nao/none/s2.best.json: \
    $(search)/nao/none/s2.search.parquet \
    $(search)/nao/none/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s2%derived.parquet $(search)/nao/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/none/s2.derived.parquet --best $(search)/nao/none/s2.best.json

$(search)/nao/wpl-300/s0.derived.parquet $(search)/nao/wpl-300/s0.best.json: \
    $(search)/nao/wpl-300/s0.search.parquet \
    $(search)/nao/wpl-300/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s0%derived.parquet $(search)/nao/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s0.derived.parquet --best $(search)/nao/wpl-300/s0.best.json

$(search)/nao/wpl-300/s1.derived.parquet $(search)/nao/wpl-300/s1.best.json: \
    $(search)/nao/wpl-300/s1.search.parquet \
    $(search)/nao/wpl-300/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s1%derived.parquet $(search)/nao/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s1.derived.parquet --best $(search)/nao/wpl-300/s1.best.json

$(search)/nao/wpl-300/s2.derived.parquet $(search)/nao/wpl-300/s2.best.json: \
    $(search)/nao/wpl-300/s2.search.parquet \
    $(search)/nao/wpl-300/s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-300/
$(search)/nao/wpl-300/s2%derived.parquet $(search)/nao/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-300/s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 50 \
	    --out $(search)/nao/wpl-300/s2.derived.parquet --best $(search)/nao/wpl-300/s2.best.json

$(search)/cnn.rows.parquet: \
    $(call files,$(call set,cifar10)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 0.2 --out $(search)/cnn.rows.parquet

$(search)/cnn/none/s0.search.parquet $(search)/cnn/none/s0.safetensors: \
    pipelines/search/cpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%search.parquet $(search)/cnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/cpu/cnn.toml --set study=search-cnn \
	    --seed 0 --out $(search)/cnn/none/s0.safetensors

$(search)/cnn/none/s1.search.parquet $(search)/cnn/none/s1.safetensors: \
    pipelines/search/cpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s1%search.parquet $(search)/cnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/cpu/cnn.toml --set study=search-cnn \
	    --seed 1 --out $(search)/cnn/none/s1.safetensors

$(search)/cnn/none/s2.search.parquet $(search)/cnn/none/s2.safetensors: \
    pipelines/search/cpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s2%search.parquet $(search)/cnn/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/cpu/cnn.toml --set study=search-cnn \
	    --seed 2 --out $(search)/cnn/none/s2.safetensors

$(search)/cnn/wpl-300/s0.search.parquet $(search)/cnn/wpl-300/s0.safetensors: \
    pipelines/search/cpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s0%search.parquet $(search)/cnn/wpl-300/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/cpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 0 --out $(search)/cnn/wpl-300/s0.safetensors

$(search)/cnn/wpl-300/s1.search.parquet $(search)/cnn/wpl-300/s1.safetensors: \
    pipelines/search/cpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s1%search.parquet $(search)/cnn/wpl-300/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/cpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 1 --out $(search)/cnn/wpl-300/s1.safetensors

$(search)/cnn/wpl-300/s2.search.parquet $(search)/cnn/wpl-300/s2.safetensors: \
    pipelines/search/cpu/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s2%search.parquet $(search)/cnn/wpl-300/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --config pipelines/search/cpu/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=300 \
	    --seed 2 --out $(search)/cnn/wpl-300/s2.safetensors

$(search)/cnn/none/s0.derived.parquet $(search)/cnn/none/s0.best.json: \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/none/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%derived.parquet $(search)/cnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 10 \
	    --out $(search)/cnn/none/s0.derived.parquet --best $(search)/cnn/none/s0.best.json

$(search)/cnn/none/s1.derived.parquet $(search)/cnn/none/s1.best.json: \
    $(search)/cnn/none/s1.search.parquet \
    $(search)/cnn/none/s1.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s1%derived.parquet $(search)/cnn/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 10 \
	    --out $(search)/cnn/none/s1.derived.parquet --best $(search)/cnn/none/s1.best.json

$(search)/cnn/none/s2.derived.parquet $(search)/cnn/none/s2.best.json: \
    $(search)/cnn/none/s2.search.parquet \
    $(search)/cnn/none/s2.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s2%derived.parquet $(search)/cnn/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 10 \
	    --out $(search)/cnn/none/s2.derived.parquet --best $(search)/cnn/none/s2.best.json

$(search)/cnn/wpl-300/s0.derived.parquet $(search)/cnn/wpl-300/s0.best.json: \
    $(search)/cnn/wpl-300/s0.search.parquet \
    $(search)/cnn/wpl-300/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s0%derived.parquet $(search)/cnn/wpl-300/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s0.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 10 \
	    --out $(search)/cnn/wpl-300/s0.derived.parquet --best $(search)/cnn/wpl-300/s0.best.json

$(search)/cnn/wpl-300/s1.derived.parquet $(search)/cnn/wpl-300/s1.best.json: \
    $(search)/cnn/wpl-300/s1.search.parquet \
    $(search)/cnn/wpl-300/s1.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s1%derived.parquet $(search)/cnn/wpl-300/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s1.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 10 \
	    --out $(search)/cnn/wpl-300/s1.derived.parquet --best $(search)/cnn/wpl-300/s1.best.json

$(search)/cnn/wpl-300/s2.derived.parquet $(search)/cnn/wpl-300/s2.best.json: \
    $(search)/cnn/wpl-300/s2.search.parquet \
    $(search)/cnn/wpl-300/s2.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-300/
$(search)/cnn/wpl-300/s2%derived.parquet $(search)/cnn/wpl-300/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-300/s2.safetensors --data '$(call set,cifar10)' --table $(search)/cnn.rows.parquet --samples 10 \
	    --out $(search)/cnn/wpl-300/s2.derived.parquet --best $(search)/cnn/wpl-300/s2.best.json

$(search)/bench.rows.parquet: \
    $(call files,$(call set,cifar10)) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 0.2 --out $(search)/bench.rows.parquet

$(search)/bench/none/s0.search.parquet $(search)/bench/none/s0.safetensors: \
    pipelines/search/cpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%search.parquet $(search)/bench/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/cpu/bench.toml --set study=search-bench \
	    --seed 0 --out $(search)/bench/none/s0.safetensors

$(search)/bench/none/s1.search.parquet $(search)/bench/none/s1.safetensors: \
    pipelines/search/cpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s1%search.parquet $(search)/bench/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/cpu/bench.toml --set study=search-bench \
	    --seed 1 --out $(search)/bench/none/s1.safetensors

$(search)/bench/none/s2.search.parquet $(search)/bench/none/s2.safetensors: \
    pipelines/search/cpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s2%search.parquet $(search)/bench/none/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/cpu/bench.toml --set study=search-bench \
	    --seed 2 --out $(search)/bench/none/s2.safetensors

$(search)/bench/wpl-100/s0.search.parquet $(search)/bench/wpl-100/s0.safetensors: \
    pipelines/search/cpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s0%search.parquet $(search)/bench/wpl-100/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/cpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 0 --out $(search)/bench/wpl-100/s0.safetensors

$(search)/bench/wpl-100/s1.search.parquet $(search)/bench/wpl-100/s1.safetensors: \
    pipelines/search/cpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s1%search.parquet $(search)/bench/wpl-100/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/cpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 1 --out $(search)/bench/wpl-100/s1.safetensors

$(search)/bench/wpl-100/s2.search.parquet $(search)/bench/wpl-100/s2.safetensors: \
    pipelines/search/cpu/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s2%search.parquet $(search)/bench/wpl-100/s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --config pipelines/search/cpu/bench.toml --set study=search-bench --set penalty.name=wpl --set penalty.strength=100 \
	    --seed 2 --out $(search)/bench/wpl-100/s2.safetensors

$(search)/bench/none/s0.ranking.parquet: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s0.ranking.parquet

$(search)/bench/none/s1.ranking.parquet: \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s1.ranking.parquet

$(search)/bench/none/s2.ranking.parquet: \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/none/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/none/s2.ranking.parquet

$(search)/bench/wpl-100/s0.ranking.parquet: \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s0.ranking.parquet

$(search)/bench/wpl-100/s1.ranking.parquet: \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s1.ranking.parquet

$(search)/bench/wpl-100/s2.ranking.parquet: \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/wpl-100/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --sampler uniform --samples 100 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 --out $(search)/bench/wpl-100/s2.ranking.parquet

$(search)/bench/none/s0.derived.parquet $(search)/bench/none/s0.best.json: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%derived.parquet $(search)/bench/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 10 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s0.derived.parquet --best $(search)/bench/none/s0.best.json

$(search)/bench/none/s1.derived.parquet $(search)/bench/none/s1.best.json: \
    $(search)/bench/none/s1.search.parquet \
    $(search)/bench/none/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s1%derived.parquet $(search)/bench/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 10 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s1.derived.parquet --best $(search)/bench/none/s1.best.json

$(search)/bench/none/s2.derived.parquet $(search)/bench/none/s2.best.json: \
    $(search)/bench/none/s2.search.parquet \
    $(search)/bench/none/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s2%derived.parquet $(search)/bench/none/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 10 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/none/s2.derived.parquet --best $(search)/bench/none/s2.best.json

$(search)/bench/wpl-100/s0.derived.parquet $(search)/bench/wpl-100/s0.best.json: \
    $(search)/bench/wpl-100/s0.search.parquet \
    $(search)/bench/wpl-100/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s0%derived.parquet $(search)/bench/wpl-100/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s0.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 10 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s0.derived.parquet --best $(search)/bench/wpl-100/s0.best.json

$(search)/bench/wpl-100/s1.derived.parquet $(search)/bench/wpl-100/s1.best.json: \
    $(search)/bench/wpl-100/s1.search.parquet \
    $(search)/bench/wpl-100/s1.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s1%derived.parquet $(search)/bench/wpl-100/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s1.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 10 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s1.derived.parquet --best $(search)/bench/wpl-100/s1.best.json

$(search)/bench/wpl-100/s2.derived.parquet $(search)/bench/wpl-100/s2.best.json: \
    $(search)/bench/wpl-100/s2.search.parquet \
    $(search)/bench/wpl-100/s2.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/wpl-100/
$(search)/bench/wpl-100/s2%derived.parquet $(search)/bench/wpl-100/s2%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/wpl-100/s2.safetensors --data '$(call set,cifar10)' --table $(search)/bench.rows.parquet --samples 10 --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100 \
	    --out $(search)/bench/wpl-100/s2.derived.parquet --best $(search)/bench/wpl-100/s2.best.json
