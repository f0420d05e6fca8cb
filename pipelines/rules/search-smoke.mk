# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/search.toml pipelines/search/smoke/study.toml
# sha256: 97ca1a36ab9992951edea539457bae6eb20bf7793dbe21ea9418cc80320edd65

search := $(OUT)/search-smoke
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
	    --title "Architecture search, smoke test: rnn, so far" --out $(search)/rnn.so-far.html
search/nao-files-so-far:
	@$(if $(wildcard $(search/nao-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/nao-files)) \
	    --title "Architecture search, smoke test: nao, so far" --out $(search)/nao.so-far.html
search/cnn-files-so-far:
	@$(if $(wildcard $(search/cnn-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/cnn-files)) \
	    --title "Architecture search, smoke test: cnn, so far" --out $(search)/cnn.so-far.html
search/bench-files-so-far:
	@$(if $(wildcard $(search/bench-files)),$(CPU),:) $(BIN)/report $(wildcard $(search/bench-files)) \
	    --title "Architecture search, smoke test: bench, so far" --out $(search)/bench.so-far.html
search-plan: | build $(search-rules) $(search)/tokenizer.json $(search)/tokens/train-00000-of-00001.parquet $(search)/rnn.rows.parquet $(search)/cnn.rows.parquet $(search)/bench.rows.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/search.toml --preset smoke --json --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION) --bin $(BIN) | $(BIN)/plan

search/rnn-files = \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/wpl-10/s0.search.parquet \
    $(search)/rnn/wpl-10/s1.search.parquet \
    $(search)/rnn/none/s0.ranking.parquet \
    $(search)/rnn/none/s1.ranking.parquet \
    $(search)/rnn/wpl-10/s0.ranking.parquet \
    $(search)/rnn/wpl-10/s1.ranking.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/wpl-10/s0.derived.parquet \
    $(search)/rnn/wpl-10/s1.derived.parquet \
    $(search)/rnn/alone/valid/random.s0.ranking.parquet \
    $(search)/rnn/alone/test/random.s0.ranking.parquet \
    $(search)/rnn/alone/valid/random.s1.ranking.parquet \
    $(search)/rnn/alone/test/random.s1.ranking.parquet \
    $(search)/rnn/alone/valid/random.s2.ranking.parquet \
    $(search)/rnn/alone/test/random.s2.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s0.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s0.ranking.parquet \
    $(search)/rnn/alone/valid/best.none.s1.ranking.parquet \
    $(search)/rnn/alone/test/best.none.s1.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-10.s0.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-10.s0.ranking.parquet \
    $(search)/rnn/alone/valid/best.wpl-10.s1.ranking.parquet \
    $(search)/rnn/alone/test/best.wpl-10.s1.ranking.parquet
$(search)/rnn.html: $(search-rules) $(search/rnn-files) | build $(search)/rnn.figures/
	$(CPU) $(BIN)/report $(search/rnn-files) \
	    --title "Architecture search, smoke test: rnn" --out $(search)/rnn.html \
	    --joined $(search)/rnn.figures --svg $(search)/rnn.figures --markdown $(search)/rnn.figures/README.md

search/nao-files = \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/wpl-10/s0.search.parquet \
    $(search)/nao/none/s0.derived.parquet \
    $(search)/nao/wpl-10/s0.derived.parquet
$(search)/nao.html: $(search-rules) $(search/nao-files) | build $(search)/nao.figures/
	$(CPU) $(BIN)/report $(search/nao-files) \
	    --title "Architecture search, smoke test: nao" --out $(search)/nao.html \
	    --joined $(search)/nao.figures --svg $(search)/nao.figures --markdown $(search)/nao.figures/README.md

search/cnn-files = \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/wpl-10/s0.search.parquet \
    $(search)/cnn/none/s0.derived.parquet \
    $(search)/cnn/wpl-10/s0.derived.parquet
$(search)/cnn.html: $(search-rules) $(search/cnn-files) | build $(search)/cnn.figures/
	$(CPU) $(BIN)/report $(search/cnn-files) \
	    --title "Architecture search, smoke test: cnn" --out $(search)/cnn.html \
	    --joined $(search)/cnn.figures --svg $(search)/cnn.figures --markdown $(search)/cnn.figures/README.md

search/bench-files = \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/l2-sp-0.1/s0.search.parquet \
    $(search)/bench/none/s0.ranking.parquet \
    $(search)/bench/l2-sp-0.1/s0.ranking.parquet \
    $(search)/bench/none/s0.derived.parquet \
    $(search)/bench/l2-sp-0.1/s0.derived.parquet
$(search)/bench.html: $(search-rules) $(search/bench-files) | build $(search)/bench.figures/
	$(CPU) $(BIN)/report $(search/bench-files) \
	    --title "Architecture search, smoke test: bench" --out $(search)/bench.html \
	    --joined $(search)/bench.figures --svg $(search)/bench.figures --markdown $(search)/bench.figures/README.md

$(search)/tokenizer.json: \
    $(call files,data/emma) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/dataset tokenizer 'data/emma' --kind words --vocabulary 300 --out $(search)/tokenizer.json

$(search)/tokens/train-00000-of-00001.parquet: \
    $(search)/tokenizer.json | build $(search-rules) $(search)/tokens/
	$(CPU) $(BIN)/dataset tokenize 'data/emma' --tokenizer $(search)/tokenizer.json --length 12 --out $(search)/tokens

$(search)/rnn.rows.parquet: \
    $(search)/tokens/train-00000-of-00001.parquet | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --by data-set --data $(search)/tokens --valid 0.1 --test-rows 64 --out $(search)/rnn.rows.parquet

$(search)/rnn/none/s0.search.parquet $(search)/rnn/none/s0.safetensors: \
    pipelines/search/smoke/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%search.parquet $(search)/rnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn.toml --set study=search-rnn \
	    --seed 0 --out $(search)/rnn/none/s0.safetensors

$(search)/rnn/none/s1.search.parquet $(search)/rnn/none/s1.safetensors: \
    pipelines/search/smoke/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%search.parquet $(search)/rnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn.toml --set study=search-rnn \
	    --seed 1 --out $(search)/rnn/none/s1.safetensors

$(search)/rnn/wpl-10/s0.search.parquet $(search)/rnn/wpl-10/s0.safetensors: \
    pipelines/search/smoke/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
$(search)/rnn/wpl-10/s0%search.parquet $(search)/rnn/wpl-10/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=10 --set 'penalty.subset=cell.edges.*' \
	    --seed 0 --out $(search)/rnn/wpl-10/s0.safetensors

$(search)/rnn/wpl-10/s1.search.parquet $(search)/rnn/wpl-10/s1.safetensors: \
    pipelines/search/smoke/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
$(search)/rnn/wpl-10/s1%search.parquet $(search)/rnn/wpl-10/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=10 --set 'penalty.subset=cell.edges.*' \
	    --seed 1 --out $(search)/rnn/wpl-10/s1.safetensors

$(search)/rnn/none/s0.ranking.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 6 --out $(search)/rnn/none/s0.ranking.parquet

$(search)/rnn/none/s1.ranking.parquet: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 6 --out $(search)/rnn/none/s1.ranking.parquet

$(search)/rnn/wpl-10/s0.ranking.parquet: \
    $(search)/rnn/wpl-10/s0.search.parquet \
    $(search)/rnn/wpl-10/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-10/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 6 --out $(search)/rnn/wpl-10/s0.ranking.parquet

$(search)/rnn/wpl-10/s1.ranking.parquet: \
    $(search)/rnn/wpl-10/s1.search.parquet \
    $(search)/rnn/wpl-10/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-10/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 6 --out $(search)/rnn/wpl-10/s1.ranking.parquet

$(search)/rnn/none/s0.derived.parquet $(search)/rnn/none/s0.best.json: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%derived.parquet $(search)/rnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 4 \
	    --out $(search)/rnn/none/s0.derived.parquet --best $(search)/rnn/none/s0.best.json

$(search)/rnn/none/s1.derived.parquet $(search)/rnn/none/s1.best.json: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%derived.parquet $(search)/rnn/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 4 \
	    --out $(search)/rnn/none/s1.derived.parquet --best $(search)/rnn/none/s1.best.json

$(search)/rnn/wpl-10/s0.derived.parquet $(search)/rnn/wpl-10/s0.best.json: \
    $(search)/rnn/wpl-10/s0.search.parquet \
    $(search)/rnn/wpl-10/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
$(search)/rnn/wpl-10/s0%derived.parquet $(search)/rnn/wpl-10/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-10/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 4 \
	    --out $(search)/rnn/wpl-10/s0.derived.parquet --best $(search)/rnn/wpl-10/s0.best.json

$(search)/rnn/wpl-10/s1.derived.parquet $(search)/rnn/wpl-10/s1.best.json: \
    $(search)/rnn/wpl-10/s1.search.parquet \
    $(search)/rnn/wpl-10/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
$(search)/rnn/wpl-10/s1%derived.parquet $(search)/rnn/wpl-10/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-10/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 4 \
	    --out $(search)/rnn/wpl-10/s1.derived.parquet --best $(search)/rnn/wpl-10/s1.best.json

$(search)/rnn/random/0.json $(search)/rnn/random/1.json $(search)/rnn/random/2.json $(search)/rnn/random/all.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/random/
$(search)/rnn/random%0.json $(search)/rnn/random%1.json $(search)/rnn/random%2.json $(search)/rnn/random%all.parquet:
	$(CPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 3 \
	    --each $(search)/rnn/random --out $(search)/rnn/random/all.parquet

$(search)/rnn/alone/random.s0.search.parquet $(search)/rnn/alone/random.s0.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s0%search.parquet $(search)/rnn/alone/random.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/0.json --seed 0 --out $(search)/rnn/alone/random.s0.safetensors

$(search)/rnn/alone/valid/random.s0.ranking.parquet: \
    $(search)/rnn/alone/random.s0.search.parquet \
    $(search)/rnn/alone/random.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
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
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/0.json --split test --out $(search)/rnn/alone/test/random.s0.ranking.parquet

$(search)/rnn/alone/random.s1.search.parquet $(search)/rnn/alone/random.s1.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s1%search.parquet $(search)/rnn/alone/random.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/1.json --seed 1 --out $(search)/rnn/alone/random.s1.safetensors

$(search)/rnn/alone/valid/random.s1.ranking.parquet: \
    $(search)/rnn/alone/random.s1.search.parquet \
    $(search)/rnn/alone/random.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
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
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/1.json --split test --out $(search)/rnn/alone/test/random.s1.ranking.parquet

$(search)/rnn/alone/random.s2.search.parquet $(search)/rnn/alone/random.s2.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/random.s2%search.parquet $(search)/rnn/alone/random.s2%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/random/2.json --seed 2 --out $(search)/rnn/alone/random.s2.safetensors

$(search)/rnn/alone/valid/random.s2.ranking.parquet: \
    $(search)/rnn/alone/random.s2.search.parquet \
    $(search)/rnn/alone/random.s2.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/random/0.json \
    $(search)/rnn/random/1.json \
    $(search)/rnn/random/2.json \
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
    $(search)/rnn/random/all.parquet | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/random.s2.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/random/2.json --split test --out $(search)/rnn/alone/test/random.s2.ranking.parquet

$(search)/rnn/alone/best.none.s0.search.parquet $(search)/rnn/alone/best.none.s0.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s0%search.parquet $(search)/rnn/alone/best.none.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s0.best.json --seed 0 --out $(search)/rnn/alone/best.none.s0.safetensors

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
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s1%search.parquet $(search)/rnn/alone/best.none.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s1.best.json --seed 1 --out $(search)/rnn/alone/best.none.s1.safetensors

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

$(search)/rnn/alone/best.wpl-10.s0.search.parquet $(search)/rnn/alone/best.wpl-10.s0.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s0.derived.parquet \
    $(search)/rnn/wpl-10/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-10.s0%search.parquet $(search)/rnn/alone/best.wpl-10.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-10/s0.best.json --seed 0 --out $(search)/rnn/alone/best.wpl-10.s0.safetensors

$(search)/rnn/alone/valid/best.wpl-10.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-10.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-10.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s0.derived.parquet \
    $(search)/rnn/wpl-10/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-10.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-10/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-10.s0.ranking.parquet

$(search)/rnn/alone/test/best.wpl-10.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-10.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-10.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s0.derived.parquet \
    $(search)/rnn/wpl-10/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-10.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-10/s0.best.json --split test --out $(search)/rnn/alone/test/best.wpl-10.s0.ranking.parquet

$(search)/rnn/alone/best.wpl-10.s1.search.parquet $(search)/rnn/alone/best.wpl-10.s1.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s1.derived.parquet \
    $(search)/rnn/wpl-10/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-10.s1%search.parquet $(search)/rnn/alone/best.wpl-10.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-10/s1.best.json --seed 1 --out $(search)/rnn/alone/best.wpl-10.s1.safetensors

$(search)/rnn/alone/valid/best.wpl-10.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-10.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-10.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s1.derived.parquet \
    $(search)/rnn/wpl-10/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-10.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-10/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-10.s1.ranking.parquet

$(search)/rnn/alone/test/best.wpl-10.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-10.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-10.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s1.derived.parquet \
    $(search)/rnn/wpl-10/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-10.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-10/s1.best.json --split test --out $(search)/rnn/alone/test/best.wpl-10.s1.ranking.parquet

$(search)/nao/none/s0.search.parquet $(search)/nao/none/s0.safetensors: \
    pipelines/search/smoke/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%search.parquet $(search)/nao/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/nao.toml --set study=search-nao \
	    --seed 0 --out $(search)/nao/none/s0.safetensors

$(search)/nao/wpl-10/s0.search.parquet $(search)/nao/wpl-10/s0.safetensors: \
    pipelines/search/smoke/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-10/
$(search)/nao/wpl-10/s0%search.parquet $(search)/nao/wpl-10/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=10 --set 'penalty.subset=cell.edges.*' \
	    --seed 0 --out $(search)/nao/wpl-10/s0.safetensors

$(search)/nao/none/s0.derived.parquet $(search)/nao/none/s0.best.json: \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%derived.parquet $(search)/nao/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 3 \
	    --out $(search)/nao/none/s0.derived.parquet --best $(search)/nao/none/s0.best.json

$(search)/nao/wpl-10/s0.derived.parquet $(search)/nao/wpl-10/s0.best.json: \
    $(search)/nao/wpl-10/s0.search.parquet \
    $(search)/nao/wpl-10/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-10/
$(search)/nao/wpl-10/s0%derived.parquet $(search)/nao/wpl-10/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-10/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 3 \
	    --out $(search)/nao/wpl-10/s0.derived.parquet --best $(search)/nao/wpl-10/s0.best.json

$(search)/cnn.rows.parquet: \
    $(call files,data/mnist) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data 'data/mnist' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 0.05 --out $(search)/cnn.rows.parquet

$(search)/cnn/none/s0.search.parquet $(search)/cnn/none/s0.safetensors: \
    pipelines/search/smoke/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%search.parquet $(search)/cnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data 'data/mnist' --table $(search)/cnn.rows.parquet --config pipelines/search/smoke/cnn.toml --set study=search-cnn \
	    --seed 0 --out $(search)/cnn/none/s0.safetensors

$(search)/cnn/wpl-10/s0.search.parquet $(search)/cnn/wpl-10/s0.safetensors: \
    pipelines/search/smoke/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-10/
$(search)/cnn/wpl-10/s0%search.parquet $(search)/cnn/wpl-10/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data 'data/mnist' --table $(search)/cnn.rows.parquet --config pipelines/search/smoke/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=10 \
	    --seed 0 --out $(search)/cnn/wpl-10/s0.safetensors

$(search)/cnn/none/s0.derived.parquet $(search)/cnn/none/s0.best.json: \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/none/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%derived.parquet $(search)/cnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s0.safetensors --data 'data/mnist' --table $(search)/cnn.rows.parquet --samples 3 \
	    --out $(search)/cnn/none/s0.derived.parquet --best $(search)/cnn/none/s0.best.json

$(search)/cnn/wpl-10/s0.derived.parquet $(search)/cnn/wpl-10/s0.best.json: \
    $(search)/cnn/wpl-10/s0.search.parquet \
    $(search)/cnn/wpl-10/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-10/
$(search)/cnn/wpl-10/s0%derived.parquet $(search)/cnn/wpl-10/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-10/s0.safetensors --data 'data/mnist' --table $(search)/cnn.rows.parquet --samples 3 \
	    --out $(search)/cnn/wpl-10/s0.derived.parquet --best $(search)/cnn/wpl-10/s0.best.json

$(search)/bench.rows.parquet: \
    $(call files,data/mnist) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data 'data/mnist' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 0.05 --out $(search)/bench.rows.parquet

$(search)/bench/none/s0.search.parquet $(search)/bench/none/s0.safetensors: \
    pipelines/search/smoke/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%search.parquet $(search)/bench/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data 'data/mnist' --table $(search)/bench.rows.parquet --config pipelines/search/smoke/bench.toml --set study=search-bench \
	    --seed 0 --out $(search)/bench/none/s0.safetensors

$(search)/bench/l2-sp-0.1/s0.search.parquet $(search)/bench/l2-sp-0.1/s0.safetensors: \
    pipelines/search/smoke/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/l2-sp-0.1/
$(search)/bench/l2-sp-0.1/s0%search.parquet $(search)/bench/l2-sp-0.1/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data 'data/mnist' --table $(search)/bench.rows.parquet --config pipelines/search/smoke/bench.toml --set study=search-bench --set penalty.name=l2-sp --set penalty.strength=0.1 \
	    --seed 0 --out $(search)/bench/l2-sp-0.1/s0.safetensors

$(search)/bench/none/s0.ranking.parquet: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data 'data/mnist' --table $(search)/bench.rows.parquet --sampler uniform --samples 4 --out $(search)/bench/none/s0.ranking.parquet

$(search)/bench/l2-sp-0.1/s0.ranking.parquet: \
    $(search)/bench/l2-sp-0.1/s0.search.parquet \
    $(search)/bench/l2-sp-0.1/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/l2-sp-0.1/
	$(GPU) $(BIN)/search derive --from $(search)/bench/l2-sp-0.1/s0.safetensors --data 'data/mnist' --table $(search)/bench.rows.parquet --sampler uniform --samples 4 --out $(search)/bench/l2-sp-0.1/s0.ranking.parquet

$(search)/bench/none/s0.derived.parquet $(search)/bench/none/s0.best.json: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%derived.parquet $(search)/bench/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data 'data/mnist' --table $(search)/bench.rows.parquet --samples 3 \
	    --out $(search)/bench/none/s0.derived.parquet --best $(search)/bench/none/s0.best.json

$(search)/bench/l2-sp-0.1/s0.derived.parquet $(search)/bench/l2-sp-0.1/s0.best.json: \
    $(search)/bench/l2-sp-0.1/s0.search.parquet \
    $(search)/bench/l2-sp-0.1/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/l2-sp-0.1/
$(search)/bench/l2-sp-0.1/s0%derived.parquet $(search)/bench/l2-sp-0.1/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/l2-sp-0.1/s0.safetensors --data 'data/mnist' --table $(search)/bench.rows.parquet --samples 3 \
	    --out $(search)/bench/l2-sp-0.1/s0.derived.parquet --best $(search)/bench/l2-sp-0.1/s0.best.json
