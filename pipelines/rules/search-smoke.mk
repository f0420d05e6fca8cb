# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/search.toml pipelines/search/smoke/study.toml
# sha256 of these: 97ca1a36ab9992951edea539457bae6eb20bf7793dbe21ea9418cc80320edd65

search := $(OUT)/search-smoke
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
search-keep: | build $(search-rules)
	@$(BIN)/grid outdated $(search-rules) $(settings) --keep
search-plan: | build $(search-rules) $(search)/tokenizer.json $(search)/tokens/train-00000-of-00001.parquet $(search)/rnn.rows.parquet $(search)/cnn.rows.parquet $(search)/bench.rows.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/search.toml --preset smoke --json $(settings) --bin $(BIN) | $(BIN)/plan

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
	@$(if $(dry),,$(BIN)/grid made $(search) 1c47c83a506f332a tokenizer.json || :)

$(search)/tokens/train-00000-of-00001.parquet: \
    $(search)/tokenizer.json | build $(search-rules) $(search)/tokens/
	$(CPU) $(BIN)/dataset tokenize 'data/emma' --tokenizer $(search)/tokenizer.json --length 12 --out $(search)/tokens
	@$(if $(dry),,$(BIN)/grid made $(search) 9ac05e1adea128bc tokens/train-00000-of-00001.parquet || :)

$(search)/rnn.rows.parquet: \
    $(search)/tokens/train-00000-of-00001.parquet | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --by data-set --data $(search)/tokens --valid 0.1 --test-rows 64 --out $(search)/rnn.rows.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 8da4bd8afb49a467 rnn.rows.parquet || :)

$(search)/rnn/none/s0.search.parquet $(search)/rnn/none/s0.safetensors: \
    pipelines/search/smoke/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%search.parquet $(search)/rnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn.toml --set study=search-rnn \
	    --seed 0 --out $(search)/rnn/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a259eae650a36f1f-$(PRECISION) rnn/none/s0.search.parquet rnn/none/s0.safetensors || :)

$(search)/rnn/none/s1.search.parquet $(search)/rnn/none/s1.safetensors: \
    pipelines/search/smoke/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%search.parquet $(search)/rnn/none/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn.toml --set study=search-rnn \
	    --seed 1 --out $(search)/rnn/none/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 292d931e5ce544de-$(PRECISION) rnn/none/s1.search.parquet rnn/none/s1.safetensors || :)

$(search)/rnn/wpl-10/s0.search.parquet $(search)/rnn/wpl-10/s0.safetensors: \
    pipelines/search/smoke/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
$(search)/rnn/wpl-10/s0%search.parquet $(search)/rnn/wpl-10/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=10 --set 'penalty.subset=cell.edges.*' \
	    --seed 0 --out $(search)/rnn/wpl-10/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ed793a8c8e3a3a8b-$(PRECISION) rnn/wpl-10/s0.search.parquet rnn/wpl-10/s0.safetensors || :)

$(search)/rnn/wpl-10/s1.search.parquet $(search)/rnn/wpl-10/s1.safetensors: \
    pipelines/search/smoke/rnn.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
$(search)/rnn/wpl-10/s1%search.parquet $(search)/rnn/wpl-10/s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn.toml --set study=search-rnn --set penalty.name=wpl --set penalty.strength=10 --set 'penalty.subset=cell.edges.*' \
	    --seed 1 --out $(search)/rnn/wpl-10/s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fd766a3c649c9fbe-$(PRECISION) rnn/wpl-10/s1.search.parquet rnn/wpl-10/s1.safetensors || :)

$(search)/rnn/none/s0.ranking.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 6 --out $(search)/rnn/none/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 233bddcd1f7c0425 rnn/none/s0.ranking.parquet || :)

$(search)/rnn/none/s1.ranking.parquet: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 6 --out $(search)/rnn/none/s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 4855ff406ccb425e rnn/none/s1.ranking.parquet || :)

$(search)/rnn/wpl-10/s0.ranking.parquet: \
    $(search)/rnn/wpl-10/s0.search.parquet \
    $(search)/rnn/wpl-10/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-10/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 6 --out $(search)/rnn/wpl-10/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) a6a61eacfb656fb1 rnn/wpl-10/s0.ranking.parquet || :)

$(search)/rnn/wpl-10/s1.ranking.parquet: \
    $(search)/rnn/wpl-10/s1.search.parquet \
    $(search)/rnn/wpl-10/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-10/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 6 --out $(search)/rnn/wpl-10/s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) f4ac69127e362c4e rnn/wpl-10/s1.ranking.parquet || :)

$(search)/rnn/none/s0.derived.parquet $(search)/rnn/none/s0.best.json: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s0%derived.parquet $(search)/rnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 4 \
	    --out $(search)/rnn/none/s0.derived.parquet --best $(search)/rnn/none/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 0172db278f00a63b rnn/none/s0.derived.parquet rnn/none/s0.best.json || :)

$(search)/rnn/none/s1.derived.parquet $(search)/rnn/none/s1.best.json: \
    $(search)/rnn/none/s1.search.parquet \
    $(search)/rnn/none/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/none/
$(search)/rnn/none/s1%derived.parquet $(search)/rnn/none/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/none/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 4 \
	    --out $(search)/rnn/none/s1.derived.parquet --best $(search)/rnn/none/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 6f3f59f1147b8667 rnn/none/s1.derived.parquet rnn/none/s1.best.json || :)

$(search)/rnn/wpl-10/s0.derived.parquet $(search)/rnn/wpl-10/s0.best.json: \
    $(search)/rnn/wpl-10/s0.search.parquet \
    $(search)/rnn/wpl-10/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
$(search)/rnn/wpl-10/s0%derived.parquet $(search)/rnn/wpl-10/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-10/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 4 \
	    --out $(search)/rnn/wpl-10/s0.derived.parquet --best $(search)/rnn/wpl-10/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) fce4fa3d5962a4a4 rnn/wpl-10/s0.derived.parquet rnn/wpl-10/s0.best.json || :)

$(search)/rnn/wpl-10/s1.derived.parquet $(search)/rnn/wpl-10/s1.best.json: \
    $(search)/rnn/wpl-10/s1.search.parquet \
    $(search)/rnn/wpl-10/s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/wpl-10/
$(search)/rnn/wpl-10/s1%derived.parquet $(search)/rnn/wpl-10/s1%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/rnn/wpl-10/s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 4 \
	    --out $(search)/rnn/wpl-10/s1.derived.parquet --best $(search)/rnn/wpl-10/s1.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 58bd490fd39c00c3 rnn/wpl-10/s1.derived.parquet rnn/wpl-10/s1.best.json || :)

$(search)/rnn/random/0.json $(search)/rnn/random/1.json $(search)/rnn/random/2.json $(search)/rnn/random/all.parquet: \
    $(search)/rnn/none/s0.search.parquet \
    $(search)/rnn/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/rnn/random/
$(search)/rnn/random%0.json $(search)/rnn/random%1.json $(search)/rnn/random%2.json $(search)/rnn/random%all.parquet:
	$(CPU) $(BIN)/search derive --from $(search)/rnn/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --sampler uniform --samples 3 \
	    --each $(search)/rnn/random --out $(search)/rnn/random/all.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 9b5c8855df7c2e73 rnn/random/0.json rnn/random/all.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) 0ae2cc33e874c2dd-$(PRECISION) rnn/alone/random.s0.search.parquet rnn/alone/random.s0.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) 0ffb5f97e074b678 rnn/alone/valid/random.s0.ranking.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) 5d28c7200fe4f1da rnn/alone/test/random.s0.ranking.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) c68a7607bdb15a8d-$(PRECISION) rnn/alone/random.s1.search.parquet rnn/alone/random.s1.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) c56544eda261c18b rnn/alone/valid/random.s1.ranking.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) becceea6b1e34b74 rnn/alone/test/random.s1.ranking.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) d12ea0bf74854391-$(PRECISION) rnn/alone/random.s2.search.parquet rnn/alone/random.s2.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) f1926cbdffb7e7c1 rnn/alone/valid/random.s2.ranking.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(search) 6eff20525adaad4f rnn/alone/test/random.s2.ranking.parquet || :)

$(search)/rnn/alone/best.none.s0.search.parquet $(search)/rnn/alone/best.none.s0.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s0.derived.parquet \
    $(search)/rnn/none/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s0%search.parquet $(search)/rnn/alone/best.none.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s0.best.json --seed 0 --out $(search)/rnn/alone/best.none.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) b6533c340b3ef1c7-$(PRECISION) rnn/alone/best.none.s0.search.parquet rnn/alone/best.none.s0.safetensors || :)

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
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/none/s1.derived.parquet \
    $(search)/rnn/none/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.none.s1%search.parquet $(search)/rnn/alone/best.none.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/none/s1.best.json --seed 1 --out $(search)/rnn/alone/best.none.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 97537184e6214cec-$(PRECISION) rnn/alone/best.none.s1.search.parquet rnn/alone/best.none.s1.safetensors || :)

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

$(search)/rnn/alone/best.wpl-10.s0.search.parquet $(search)/rnn/alone/best.wpl-10.s0.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s0.derived.parquet \
    $(search)/rnn/wpl-10/s0.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-10.s0%search.parquet $(search)/rnn/alone/best.wpl-10.s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-10/s0.best.json --seed 0 --out $(search)/rnn/alone/best.wpl-10.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) a9f51e643dbcda63-$(PRECISION) rnn/alone/best.wpl-10.s0.search.parquet rnn/alone/best.wpl-10.s0.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-10.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-10.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-10.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s0.derived.parquet \
    $(search)/rnn/wpl-10/s0.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-10.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-10/s0.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-10.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 940c4d4a2050f1ea rnn/alone/valid/best.wpl-10.s0.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-10.s0.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-10.s0.search.parquet \
    $(search)/rnn/alone/best.wpl-10.s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s0.derived.parquet \
    $(search)/rnn/wpl-10/s0.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-10.s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-10/s0.best.json --split test --out $(search)/rnn/alone/test/best.wpl-10.s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 608af4a92ab0ba61 rnn/alone/test/best.wpl-10.s0.ranking.parquet || :)

$(search)/rnn/alone/best.wpl-10.s1.search.parquet $(search)/rnn/alone/best.wpl-10.s1.safetensors: \
    pipelines/search/smoke/rnn-alone.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s1.derived.parquet \
    $(search)/rnn/wpl-10/s1.best.json | build $(search-rules) $(search)/rnn/alone/
$(search)/rnn/alone/best.wpl-10.s1%search.parquet $(search)/rnn/alone/best.wpl-10.s1%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/rnn-alone.toml --set study=search-rnn --architecture $(search)/rnn/wpl-10/s1.best.json --seed 1 --out $(search)/rnn/alone/best.wpl-10.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ff08198bd9686994-$(PRECISION) rnn/alone/best.wpl-10.s1.search.parquet rnn/alone/best.wpl-10.s1.safetensors || :)

$(search)/rnn/alone/valid/best.wpl-10.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-10.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-10.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s1.derived.parquet \
    $(search)/rnn/wpl-10/s1.best.json | build $(search-rules) $(search)/rnn/alone/valid/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-10.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-10/s1.best.json --split valid --out $(search)/rnn/alone/valid/best.wpl-10.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) a41aab438b9f01e6 rnn/alone/valid/best.wpl-10.s1.ranking.parquet || :)

$(search)/rnn/alone/test/best.wpl-10.s1.ranking.parquet: \
    $(search)/rnn/alone/best.wpl-10.s1.search.parquet \
    $(search)/rnn/alone/best.wpl-10.s1.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet \
    $(search)/rnn/wpl-10/s1.derived.parquet \
    $(search)/rnn/wpl-10/s1.best.json | build $(search-rules) $(search)/rnn/alone/test/
	$(GPU) $(BIN)/search derive --from $(search)/rnn/alone/best.wpl-10.s1.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --architecture $(search)/rnn/wpl-10/s1.best.json --split test --out $(search)/rnn/alone/test/best.wpl-10.s1.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 56b197915933b0a6 rnn/alone/test/best.wpl-10.s1.ranking.parquet || :)

$(search)/nao/none/s0.search.parquet $(search)/nao/none/s0.safetensors: \
    pipelines/search/smoke/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%search.parquet $(search)/nao/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/nao.toml --set study=search-nao \
	    --seed 0 --out $(search)/nao/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 85f19474910a26b4-$(PRECISION) nao/none/s0.search.parquet nao/none/s0.safetensors || :)

$(search)/nao/wpl-10/s0.search.parquet $(search)/nao/wpl-10/s0.safetensors: \
    pipelines/search/smoke/nao.toml \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-10/
$(search)/nao/wpl-10/s0%search.parquet $(search)/nao/wpl-10/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --config pipelines/search/smoke/nao.toml --set study=search-nao --set penalty.name=wpl --set penalty.strength=10 --set 'penalty.subset=cell.edges.*' \
	    --seed 0 --out $(search)/nao/wpl-10/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) fc0f5dd997b90fe4-$(PRECISION) nao/wpl-10/s0.search.parquet nao/wpl-10/s0.safetensors || :)

$(search)/nao/none/s0.derived.parquet $(search)/nao/none/s0.best.json: \
    $(search)/nao/none/s0.search.parquet \
    $(search)/nao/none/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/none/
$(search)/nao/none/s0%derived.parquet $(search)/nao/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/none/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 3 \
	    --out $(search)/nao/none/s0.derived.parquet --best $(search)/nao/none/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 910b7b8cec393339 nao/none/s0.derived.parquet nao/none/s0.best.json || :)

$(search)/nao/wpl-10/s0.derived.parquet $(search)/nao/wpl-10/s0.best.json: \
    $(search)/nao/wpl-10/s0.search.parquet \
    $(search)/nao/wpl-10/s0.safetensors \
    $(search)/tokens/train-00000-of-00001.parquet \
    $(search)/rnn.rows.parquet | build $(search-rules) $(search)/nao/wpl-10/
$(search)/nao/wpl-10/s0%derived.parquet $(search)/nao/wpl-10/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/nao/wpl-10/s0.safetensors --data '$(search)/tokens' --table $(search)/rnn.rows.parquet --samples 3 \
	    --out $(search)/nao/wpl-10/s0.derived.parquet --best $(search)/nao/wpl-10/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 80548b2e2de9bd7b nao/wpl-10/s0.derived.parquet nao/wpl-10/s0.best.json || :)

$(search)/cnn.rows.parquet: \
    $(call files,data/mnist) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data 'data/mnist' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 0.05 --out $(search)/cnn.rows.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 139e0659e9eff602 cnn.rows.parquet || :)

$(search)/cnn/none/s0.search.parquet $(search)/cnn/none/s0.safetensors: \
    pipelines/search/smoke/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%search.parquet $(search)/cnn/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data 'data/mnist' --table $(search)/cnn.rows.parquet --config pipelines/search/smoke/cnn.toml --set study=search-cnn \
	    --seed 0 --out $(search)/cnn/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 4d91eba339c1922d-$(PRECISION) cnn/none/s0.search.parquet cnn/none/s0.safetensors || :)

$(search)/cnn/wpl-10/s0.search.parquet $(search)/cnn/wpl-10/s0.safetensors: \
    pipelines/search/smoke/cnn.toml \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-10/
$(search)/cnn/wpl-10/s0%search.parquet $(search)/cnn/wpl-10/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data 'data/mnist' --table $(search)/cnn.rows.parquet --config pipelines/search/smoke/cnn.toml --set study=search-cnn --set penalty.name=wpl --set penalty.strength=10 \
	    --seed 0 --out $(search)/cnn/wpl-10/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 4a990044cda02456-$(PRECISION) cnn/wpl-10/s0.search.parquet cnn/wpl-10/s0.safetensors || :)

$(search)/cnn/none/s0.derived.parquet $(search)/cnn/none/s0.best.json: \
    $(search)/cnn/none/s0.search.parquet \
    $(search)/cnn/none/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/none/
$(search)/cnn/none/s0%derived.parquet $(search)/cnn/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/none/s0.safetensors --data 'data/mnist' --table $(search)/cnn.rows.parquet --samples 3 \
	    --out $(search)/cnn/none/s0.derived.parquet --best $(search)/cnn/none/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 2f529aa43d764751 cnn/none/s0.derived.parquet cnn/none/s0.best.json || :)

$(search)/cnn/wpl-10/s0.derived.parquet $(search)/cnn/wpl-10/s0.best.json: \
    $(search)/cnn/wpl-10/s0.search.parquet \
    $(search)/cnn/wpl-10/s0.safetensors \
    $(search)/cnn.rows.parquet | build $(search-rules) $(search)/cnn/wpl-10/
$(search)/cnn/wpl-10/s0%derived.parquet $(search)/cnn/wpl-10/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/cnn/wpl-10/s0.safetensors --data 'data/mnist' --table $(search)/cnn.rows.parquet --samples 3 \
	    --out $(search)/cnn/wpl-10/s0.derived.parquet --best $(search)/cnn/wpl-10/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 80acf1753885797d cnn/wpl-10/s0.derived.parquet cnn/wpl-10/s0.best.json || :)

$(search)/bench.rows.parquet: \
    $(call files,data/mnist) | build $(search-rules) $(search)/
	$(CPU) $(BIN)/split-tasks --data 'data/mnist' --tasks 1 --classes-per-task 10 --valid 0.1 --fraction 0.05 --out $(search)/bench.rows.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 08f8d98b5428c0b4 bench.rows.parquet || :)

$(search)/bench/none/s0.search.parquet $(search)/bench/none/s0.safetensors: \
    pipelines/search/smoke/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%search.parquet $(search)/bench/none/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data 'data/mnist' --table $(search)/bench.rows.parquet --config pipelines/search/smoke/bench.toml --set study=search-bench \
	    --seed 0 --out $(search)/bench/none/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) ef119d076bfaef6d-$(PRECISION) bench/none/s0.search.parquet bench/none/s0.safetensors || :)

$(search)/bench/l2-sp-0.1/s0.search.parquet $(search)/bench/l2-sp-0.1/s0.safetensors: \
    pipelines/search/smoke/bench.toml \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/l2-sp-0.1/
$(search)/bench/l2-sp-0.1/s0%search.parquet $(search)/bench/l2-sp-0.1/s0%safetensors:
	$(GPU) $(BIN)/search shared --precision $(PRECISION) --data 'data/mnist' --table $(search)/bench.rows.parquet --config pipelines/search/smoke/bench.toml --set study=search-bench --set penalty.name=l2-sp --set penalty.strength=0.1 \
	    --seed 0 --out $(search)/bench/l2-sp-0.1/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(search) 20451e6e78f52f3d-$(PRECISION) bench/l2-sp-0.1/s0.search.parquet bench/l2-sp-0.1/s0.safetensors || :)

$(search)/bench/none/s0.ranking.parquet: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data 'data/mnist' --table $(search)/bench.rows.parquet --sampler uniform --samples 4 --out $(search)/bench/none/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) 94e7f04dbfa35a15 bench/none/s0.ranking.parquet || :)

$(search)/bench/l2-sp-0.1/s0.ranking.parquet: \
    $(search)/bench/l2-sp-0.1/s0.search.parquet \
    $(search)/bench/l2-sp-0.1/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/l2-sp-0.1/
	$(GPU) $(BIN)/search derive --from $(search)/bench/l2-sp-0.1/s0.safetensors --data 'data/mnist' --table $(search)/bench.rows.parquet --sampler uniform --samples 4 --out $(search)/bench/l2-sp-0.1/s0.ranking.parquet
	@$(if $(dry),,$(BIN)/grid made $(search) e698c1b6f75df61c bench/l2-sp-0.1/s0.ranking.parquet || :)

$(search)/bench/none/s0.derived.parquet $(search)/bench/none/s0.best.json: \
    $(search)/bench/none/s0.search.parquet \
    $(search)/bench/none/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/none/
$(search)/bench/none/s0%derived.parquet $(search)/bench/none/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/none/s0.safetensors --data 'data/mnist' --table $(search)/bench.rows.parquet --samples 3 \
	    --out $(search)/bench/none/s0.derived.parquet --best $(search)/bench/none/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) e1ea94c5250c5a2d bench/none/s0.derived.parquet bench/none/s0.best.json || :)

$(search)/bench/l2-sp-0.1/s0.derived.parquet $(search)/bench/l2-sp-0.1/s0.best.json: \
    $(search)/bench/l2-sp-0.1/s0.search.parquet \
    $(search)/bench/l2-sp-0.1/s0.safetensors \
    $(search)/bench.rows.parquet | build $(search-rules) $(search)/bench/l2-sp-0.1/
$(search)/bench/l2-sp-0.1/s0%derived.parquet $(search)/bench/l2-sp-0.1/s0%best.json:
	$(GPU) $(BIN)/search derive --from $(search)/bench/l2-sp-0.1/s0.safetensors --data 'data/mnist' --table $(search)/bench.rows.parquet --samples 3 \
	    --out $(search)/bench/l2-sp-0.1/s0.derived.parquet --best $(search)/bench/l2-sp-0.1/s0.best.json
	@$(if $(dry),,$(BIN)/grid made $(search) 390ee1d4d23b15f4 bench/l2-sp-0.1/s0.derived.parquet bench/l2-sp-0.1/s0.best.json || :)
