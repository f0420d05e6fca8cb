# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/wpl.toml pipelines/wpl/smoke/study.toml
# sha256 of these: 822fa0de794729f39fe5e5ddc4e065454859ef7a27c03ffaaef45926bc152dd5

wpl := $(OUT)/wpl-smoke
wpl-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: wpl wpl-strict wpl-loose wpl-shared-layers wpl-strength ewc-tasks wpl-plan wpl-so-far wpl-keep
wpl: wpl-strict wpl-loose wpl-shared-layers wpl-strength ewc-tasks ## [W]'s penalty: all of the following, in the presets smoke and cpu
wpl-strict: $(wpl)/strict.html ## a trained model A while B learns on the weights that they share, without a penalty and with WPL
	@for page in $^; do echo "The report: $$page"; done
wpl-loose: $(wpl)/loose.html ## the same with an A that was stopped at 55, 43 and 38 % of its accuracy, and its Fisher information by layer
	@for page in $^; do echo "The report: $$page"; done
wpl-shared-layers: $(wpl)/shared-layers.html ## how much A loses by the number of layers that B shares with it
	@for page in $^; do echo "The report: $$page"; done
wpl-strength: $(wpl)/strength.html ## what A keeps and what B learns at each strength, of WPL and of penalties on all of B's weights
	@for page in $^; do echo "The report: $$page"; done
ewc-tasks: $(wpl)/ewc-mnist.html ## EWC, online EWC, SI, MAS, LwF, L2-SP, replay and joint training on sequences of tasks (DATA= for CIFAR-10)
	@for page in $^; do echo "The report: $$page"; done
wpl-so-far: | build $(wpl-rules) ## pages of the runs that are there by now, beside the others
	@$(MAKE) --no-print-directory --keep-going wpl/strict-files-so-far wpl/loose-files-so-far wpl/shared-layers-files-so-far wpl/strength-files-so-far wpl/ewc-mnist-files-so-far
.PHONY: wpl/strict-files-so-far wpl/loose-files-so-far wpl/shared-layers-files-so-far wpl/strength-files-so-far wpl/ewc-mnist-files-so-far
wpl/strict-files-so-far:
	@$(if $(wildcard $(wpl/strict-files)),$(CPU),:) $(BIN)/report $(wildcard $(wpl/strict-files)) \
	    --title "Penalties, smoke test: strict, so far" --out $(wpl)/strict.so-far.html
wpl/loose-files-so-far:
	@$(if $(wildcard $(wpl/loose-files)),$(CPU),:) $(BIN)/report $(wildcard $(wpl/loose-files)) \
	    --title "Penalties, smoke test: loose, so far" --out $(wpl)/loose.so-far.html
wpl/shared-layers-files-so-far:
	@$(if $(wildcard $(wpl/shared-layers-files)),$(CPU),:) $(BIN)/report $(wildcard $(wpl/shared-layers-files)) \
	    --title "Penalties, smoke test: shared-layers, so far" --out $(wpl)/shared-layers.so-far.html
wpl/strength-files-so-far:
	@$(if $(wildcard $(wpl/strength-files)),$(CPU),:) $(BIN)/report $(wildcard $(wpl/strength-files)) \
	    --title "Penalties, smoke test: strength, so far" --out $(wpl)/strength.so-far.html
wpl/ewc-mnist-files-so-far:
	@$(if $(wildcard $(wpl/ewc-mnist-files)),$(CPU),:) $(BIN)/report $$(ls -d $(wpl)/pretrain/fashion-mnist/s0.history.parquet \
	    $(wpl)/tasks/mnist/{scratch,pretrained}/s0/{t0,joint/t2}.history.parquet \
	    $(wpl)/tasks/mnist/{scratch,pretrained}/s0/none/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/l2sp-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/ewc-1e3/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/ewc-rel-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/ewc-online-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/si-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/mas-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/lwf-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/replay-2/t{1,2}.history.parquet \
	    $(wpl)/tables/mnist.parquet 2>/dev/null) \
	    --title "Penalties, smoke test: ewc-mnist, so far" --out $(wpl)/ewc-mnist.so-far.html
wpl-keep: | build $(wpl-rules)
	@$(BIN)/grid outdated $(wpl-rules) $(settings) --keep
wpl-plan: | build $(wpl-rules) $(wpl)/tables/whole.parquet $(wpl)/tables/mnist.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/wpl.toml --preset smoke --json $(settings) --bin $(BIN) | $(BIN)/plan

wpl/strict-files = \
    $(wpl)/strict/s0/b.none.history.parquet \
    $(wpl)/strict/s0/b.wpl-1e5.history.parquet \
    $(wpl)/tables/whole.parquet
$(wpl)/strict.html: $(wpl-rules) $(wpl/strict-files) | build $(wpl)/strict.figures/
	$(CPU) $(BIN)/report $(wpl/strict-files) \
	    --title "Penalties, smoke test: strict" --out $(wpl)/strict.html \
	    --joined $(wpl)/strict.figures --svg $(wpl)/strict.figures --markdown $(wpl)/strict.figures/README.md

wpl/loose-files = \
    $(wpl)/strict/s0/b.none.history.parquet \
    $(wpl)/strict/s0/b.wpl-1e5.history.parquet \
    $(wpl)/loose-55/s0/b.none.history.parquet \
    $(wpl)/loose-55/s0/b.wpl-1e5.history.parquet \
    $(wpl)/strict/s0/a.history.parquet \
    $(wpl)/loose-55/s0/a.history.parquet \
    $(wpl)/strict/s0/a.fisher.safetensors \
    $(wpl)/loose-55/s0/a.fisher.safetensors \
    $(wpl)/tables/whole.parquet
$(wpl)/loose.html: $(wpl-rules) $(wpl/loose-files) | build $(wpl)/loose.figures/
	$(CPU) $(BIN)/report $(wpl/loose-files) \
	    --title "Penalties, smoke test: loose" --out $(wpl)/loose.html \
	    --joined $(wpl)/loose.figures --svg $(wpl)/loose.figures --markdown $(wpl)/loose.figures/README.md

wpl/shared-layers-files = \
    $(wpl)/shared-1/s0/b.none.history.parquet \
    $(wpl)/shared-1/s0/b.wpl-1e5.history.parquet \
    $(wpl)/shared-2/s0/b.none.history.parquet \
    $(wpl)/shared-2/s0/b.wpl-1e5.history.parquet \
    $(wpl)/tables/whole.parquet
$(wpl)/shared-layers.html: $(wpl-rules) $(wpl/shared-layers-files) | build $(wpl)/shared-layers.figures/
	$(CPU) $(BIN)/report $(wpl/shared-layers-files) \
	    --title "Penalties, smoke test: shared-layers" --out $(wpl)/shared-layers.html \
	    --joined $(wpl)/shared-layers.figures --svg $(wpl)/shared-layers.figures --markdown $(wpl)/shared-layers.figures/README.md

wpl/strength-files = \
    $(wpl)/strict/s0/b.none.history.parquet \
    $(wpl)/strict/s0/b.wpl-1e3.history.parquet \
    $(wpl)/strict/s0/b.wpl-1e5.history.parquet \
    $(wpl)/strict/s0/b.l2sp-1.history.parquet \
    $(wpl)/strict/s0/b.ewc-1e3.history.parquet \
    $(wpl)/tables/whole.parquet
$(wpl)/strength.html: $(wpl-rules) $(wpl/strength-files) | build $(wpl)/strength.figures/
	$(CPU) $(BIN)/report $(wpl/strength-files) \
	    --title "Penalties, smoke test: strength" --out $(wpl)/strength.html \
	    --joined $(wpl)/strength.figures --svg $(wpl)/strength.figures --markdown $(wpl)/strength.figures/README.md

wpl/ewc-mnist-files = \
    $(wpl)/tasks/mnist/scratch/s0/none/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/none/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/none/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/none/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/si-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/si-1/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/si-1/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/mas-1/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/mas-1/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/lwf-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/lwf-1/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/replay-2/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/replay-2/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/replay-2/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/replay-2/t2.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/joint/t2.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/joint/t2.history.parquet \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/pretrain/fashion-mnist/s0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet
$(wpl)/ewc-mnist.html: $(wpl-rules) $(wpl/ewc-mnist-files) | build $(wpl)/ewc-mnist.figures/
	$(CPU) $(BIN)/report $(wpl)/pretrain/fashion-mnist/s0.history.parquet \
	    $(wpl)/tasks/mnist/{scratch,pretrained}/s0/{t0,joint/t2}.history.parquet \
	    $(wpl)/tasks/mnist/{scratch,pretrained}/s0/none/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/l2sp-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/ewc-1e3/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/ewc-rel-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/ewc-online-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/si-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/mas-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/lwf-1/t{1,2}.history.parquet $(wpl)/tasks/mnist/{scratch,pretrained}/s0/replay-2/t{1,2}.history.parquet \
	    $(wpl)/tables/mnist.parquet \
	    --title "Penalties, smoke test: ewc-mnist" --out $(wpl)/ewc-mnist.html \
	    --joined $(wpl)/ewc-mnist.figures --svg $(wpl)/ewc-mnist.figures --markdown $(wpl)/ewc-mnist.figures/README.md

$(wpl)/tables/whole.parquet: \
    $(call files,data/mnist) | build $(wpl-rules) $(wpl)/tables/
	$(CPU) $(BIN)/split-tasks --data data/mnist --tasks 1 --classes-per-task 10 --class-order listed --fraction 1/10 --out $(wpl)/tables/whole.parquet
	@$(if $(dry),,$(BIN)/grid made $(wpl) 80fc09074056489b tables/whole.parquet || :)

$(wpl)/strict/s0/a.history.parquet $(wpl)/strict/s0/a.safetensors: \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/train-a.toml \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/strict/s0/
$(wpl)/strict/s0/a%history.parquet $(wpl)/strict/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/train-a.toml --set labels.study=wpl-strict \
	    --seed 0 --out $(wpl)/strict/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 1ced2a1c5dc4eb27-$(PRECISION) strict/s0/a.history.parquet strict/s0/a.safetensors || :)

$(wpl)/strict/s0/b0.history.parquet $(wpl)/strict/s0/b0.safetensors: \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/strict/s0/a.history.parquet \
    $(wpl)/strict/s0/a.safetensors | build $(wpl-rules) $(wpl)/strict/s0/
$(wpl)/strict/s0/b0%history.parquet $(wpl)/strict/s0/b0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/train-b.toml --set labels.study=wpl-strict \
	    --set 'model.hidden=[16,16,8]' --share 'layers.0.*,layers.1.*' --watch $(wpl)/strict/s0/a.safetensors --seed 100 --out $(wpl)/strict/s0/b0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 168f34a994a27231-$(PRECISION) strict/s0/b0.history.parquet strict/s0/b0.safetensors || :)

$(wpl)/strict/s0/b.none.history.parquet $(wpl)/strict/s0/b.none.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/strict/s0/b0.history.parquet \
    $(wpl)/strict/s0/b0.safetensors \
    $(wpl)/strict/s0/a.history.parquet \
    $(wpl)/strict/s0/a.safetensors | build $(wpl-rules) $(wpl)/strict/s0/
$(wpl)/strict/s0/b.none%history.parquet $(wpl)/strict/s0/b.none%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/strict/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/strict/s0/a.safetensors \
	    --seed 100 --out $(wpl)/strict/s0/b.none.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) dec2ee6957cb6e94-$(PRECISION) strict/s0/b.none.history.parquet strict/s0/b.none.safetensors || :)

$(wpl)/strict/s0/a.fisher.safetensors: \
    $(wpl)/strict/s0/a.history.parquet \
    $(wpl)/strict/s0/a.safetensors \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/strict/s0/
	$(GPU) $(BIN)/fisher $(wpl)/strict/s0/a.safetensors --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --estimator empirical --examples 200 --out $(wpl)/strict/s0/a.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 81bdc0e57cabbead strict/s0/a.fisher.safetensors || :)

$(wpl)/strict/s0/b.wpl-1e5.history.parquet $(wpl)/strict/s0/b.wpl-1e5.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/strict/s0/b0.history.parquet \
    $(wpl)/strict/s0/b0.safetensors \
    $(wpl)/strict/s0/a.history.parquet \
    $(wpl)/strict/s0/a.safetensors \
    $(wpl)/strict/s0/a.fisher.safetensors | build $(wpl-rules) $(wpl)/strict/s0/
$(wpl)/strict/s0/b.wpl-1e5%history.parquet $(wpl)/strict/s0/b.wpl-1e5%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/strict/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/strict/s0/a.safetensors --penalty wpl --strength 1e5 --fisher $(wpl)/strict/s0/a.fisher.safetensors \
	    --seed 100 --out $(wpl)/strict/s0/b.wpl-1e5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 867e419ee99aab69-$(PRECISION) strict/s0/b.wpl-1e5.history.parquet strict/s0/b.wpl-1e5.safetensors || :)

$(wpl)/loose-55/s0/a.history.parquet $(wpl)/loose-55/s0/a.safetensors: \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/train-a.toml \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/loose-55/s0/
$(wpl)/loose-55/s0/a%history.parquet $(wpl)/loose-55/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/train-a.toml --set labels.study=wpl-loose-55 \
	    --set first.lr=1e-3 --set evaluate_every=1 --stop-at-accuracy 0.2 --seed 0 --out $(wpl)/loose-55/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 53be2017f322079a-$(PRECISION) loose-55/s0/a.history.parquet loose-55/s0/a.safetensors || :)

$(wpl)/loose-55/s0/b0.history.parquet $(wpl)/loose-55/s0/b0.safetensors: \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/loose-55/s0/a.history.parquet \
    $(wpl)/loose-55/s0/a.safetensors | build $(wpl-rules) $(wpl)/loose-55/s0/
$(wpl)/loose-55/s0/b0%history.parquet $(wpl)/loose-55/s0/b0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/train-b.toml --set labels.study=wpl-loose-55 \
	    --set 'model.hidden=[16,16,8]' --share 'layers.0.*,layers.1.*' --watch $(wpl)/loose-55/s0/a.safetensors --seed 100 --out $(wpl)/loose-55/s0/b0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) fb1d16554f19c47c-$(PRECISION) loose-55/s0/b0.history.parquet loose-55/s0/b0.safetensors || :)

$(wpl)/loose-55/s0/b.none.history.parquet $(wpl)/loose-55/s0/b.none.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/loose-55/s0/b0.history.parquet \
    $(wpl)/loose-55/s0/b0.safetensors \
    $(wpl)/loose-55/s0/a.history.parquet \
    $(wpl)/loose-55/s0/a.safetensors | build $(wpl-rules) $(wpl)/loose-55/s0/
$(wpl)/loose-55/s0/b.none%history.parquet $(wpl)/loose-55/s0/b.none%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/loose-55/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/loose-55/s0/a.safetensors \
	    --seed 100 --out $(wpl)/loose-55/s0/b.none.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 2461d82fa0127997-$(PRECISION) loose-55/s0/b.none.history.parquet loose-55/s0/b.none.safetensors || :)

$(wpl)/loose-55/s0/a.fisher.safetensors: \
    $(wpl)/loose-55/s0/a.history.parquet \
    $(wpl)/loose-55/s0/a.safetensors \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/loose-55/s0/
	$(GPU) $(BIN)/fisher $(wpl)/loose-55/s0/a.safetensors --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --estimator empirical --examples 200 --out $(wpl)/loose-55/s0/a.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 9034f28f04eeb1bd loose-55/s0/a.fisher.safetensors || :)

$(wpl)/loose-55/s0/b.wpl-1e5.history.parquet $(wpl)/loose-55/s0/b.wpl-1e5.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/loose-55/s0/b0.history.parquet \
    $(wpl)/loose-55/s0/b0.safetensors \
    $(wpl)/loose-55/s0/a.history.parquet \
    $(wpl)/loose-55/s0/a.safetensors \
    $(wpl)/loose-55/s0/a.fisher.safetensors | build $(wpl-rules) $(wpl)/loose-55/s0/
$(wpl)/loose-55/s0/b.wpl-1e5%history.parquet $(wpl)/loose-55/s0/b.wpl-1e5%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/loose-55/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/loose-55/s0/a.safetensors --penalty wpl --strength 1e5 --fisher $(wpl)/loose-55/s0/a.fisher.safetensors \
	    --seed 100 --out $(wpl)/loose-55/s0/b.wpl-1e5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) afdbac4c07c6ad19-$(PRECISION) loose-55/s0/b.wpl-1e5.history.parquet loose-55/s0/b.wpl-1e5.safetensors || :)

$(wpl)/shared-1/s0/a.history.parquet $(wpl)/shared-1/s0/a.safetensors: \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/train-a.toml \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/shared-1/s0/
$(wpl)/shared-1/s0/a%history.parquet $(wpl)/shared-1/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/train-a.toml --set labels.study=wpl-shared-1 \
	    --seed 0 --out $(wpl)/shared-1/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) bf12b3c3aa80c61a-$(PRECISION) shared-1/s0/a.history.parquet shared-1/s0/a.safetensors || :)

$(wpl)/shared-1/s0/b0.history.parquet $(wpl)/shared-1/s0/b0.safetensors: \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/shared-1/s0/a.history.parquet \
    $(wpl)/shared-1/s0/a.safetensors | build $(wpl-rules) $(wpl)/shared-1/s0/
$(wpl)/shared-1/s0/b0%history.parquet $(wpl)/shared-1/s0/b0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/train-b.toml --set labels.study=wpl-shared-1 \
	    --set 'model.hidden=[16,16,8]' --share 'layers.0.*' --watch $(wpl)/shared-1/s0/a.safetensors --seed 100 --out $(wpl)/shared-1/s0/b0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 8b52d111710064cd-$(PRECISION) shared-1/s0/b0.history.parquet shared-1/s0/b0.safetensors || :)

$(wpl)/shared-1/s0/b.none.history.parquet $(wpl)/shared-1/s0/b.none.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/shared-1/s0/b0.history.parquet \
    $(wpl)/shared-1/s0/b0.safetensors \
    $(wpl)/shared-1/s0/a.history.parquet \
    $(wpl)/shared-1/s0/a.safetensors | build $(wpl-rules) $(wpl)/shared-1/s0/
$(wpl)/shared-1/s0/b.none%history.parquet $(wpl)/shared-1/s0/b.none%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/shared-1/s0/b0.safetensors \
	    --share 'layers.0.*' --watch $(wpl)/shared-1/s0/a.safetensors \
	    --seed 100 --out $(wpl)/shared-1/s0/b.none.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) fdcb1110dfe688cd-$(PRECISION) shared-1/s0/b.none.history.parquet shared-1/s0/b.none.safetensors || :)

$(wpl)/shared-1/s0/a.fisher.safetensors: \
    $(wpl)/shared-1/s0/a.history.parquet \
    $(wpl)/shared-1/s0/a.safetensors \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/shared-1/s0/
	$(GPU) $(BIN)/fisher $(wpl)/shared-1/s0/a.safetensors --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --estimator empirical --examples 200 --out $(wpl)/shared-1/s0/a.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 810c6a36a3b733bf shared-1/s0/a.fisher.safetensors || :)

$(wpl)/shared-1/s0/b.wpl-1e5.history.parquet $(wpl)/shared-1/s0/b.wpl-1e5.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/shared-1/s0/b0.history.parquet \
    $(wpl)/shared-1/s0/b0.safetensors \
    $(wpl)/shared-1/s0/a.history.parquet \
    $(wpl)/shared-1/s0/a.safetensors \
    $(wpl)/shared-1/s0/a.fisher.safetensors | build $(wpl-rules) $(wpl)/shared-1/s0/
$(wpl)/shared-1/s0/b.wpl-1e5%history.parquet $(wpl)/shared-1/s0/b.wpl-1e5%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/shared-1/s0/b0.safetensors \
	    --share 'layers.0.*' --watch $(wpl)/shared-1/s0/a.safetensors --penalty wpl --strength 1e5 --fisher $(wpl)/shared-1/s0/a.fisher.safetensors \
	    --seed 100 --out $(wpl)/shared-1/s0/b.wpl-1e5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 65f548ae6b418ed4-$(PRECISION) shared-1/s0/b.wpl-1e5.history.parquet shared-1/s0/b.wpl-1e5.safetensors || :)

$(wpl)/shared-2/s0/a.history.parquet $(wpl)/shared-2/s0/a.safetensors: \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/train-a.toml \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/shared-2/s0/
$(wpl)/shared-2/s0/a%history.parquet $(wpl)/shared-2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/train-a.toml --set labels.study=wpl-shared-2 \
	    --seed 0 --out $(wpl)/shared-2/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 0b42006c1e6dd425-$(PRECISION) shared-2/s0/a.history.parquet shared-2/s0/a.safetensors || :)

$(wpl)/shared-2/s0/b0.history.parquet $(wpl)/shared-2/s0/b0.safetensors: \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/shared-2/s0/a.history.parquet \
    $(wpl)/shared-2/s0/a.safetensors | build $(wpl-rules) $(wpl)/shared-2/s0/
$(wpl)/shared-2/s0/b0%history.parquet $(wpl)/shared-2/s0/b0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/train-b.toml --set labels.study=wpl-shared-2 \
	    --set 'model.hidden=[16,16,8]' --share 'layers.0.*,layers.1.*' --watch $(wpl)/shared-2/s0/a.safetensors --seed 100 --out $(wpl)/shared-2/s0/b0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 2de235a054897663-$(PRECISION) shared-2/s0/b0.history.parquet shared-2/s0/b0.safetensors || :)

$(wpl)/shared-2/s0/b.none.history.parquet $(wpl)/shared-2/s0/b.none.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/shared-2/s0/b0.history.parquet \
    $(wpl)/shared-2/s0/b0.safetensors \
    $(wpl)/shared-2/s0/a.history.parquet \
    $(wpl)/shared-2/s0/a.safetensors | build $(wpl-rules) $(wpl)/shared-2/s0/
$(wpl)/shared-2/s0/b.none%history.parquet $(wpl)/shared-2/s0/b.none%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/shared-2/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/shared-2/s0/a.safetensors \
	    --seed 100 --out $(wpl)/shared-2/s0/b.none.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 982e1486df91cf85-$(PRECISION) shared-2/s0/b.none.history.parquet shared-2/s0/b.none.safetensors || :)

$(wpl)/shared-2/s0/a.fisher.safetensors: \
    $(wpl)/shared-2/s0/a.history.parquet \
    $(wpl)/shared-2/s0/a.safetensors \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/shared-2/s0/
	$(GPU) $(BIN)/fisher $(wpl)/shared-2/s0/a.safetensors --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --estimator empirical --examples 200 --out $(wpl)/shared-2/s0/a.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) bc893a9bc5ffbf61 shared-2/s0/a.fisher.safetensors || :)

$(wpl)/shared-2/s0/b.wpl-1e5.history.parquet $(wpl)/shared-2/s0/b.wpl-1e5.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/shared-2/s0/b0.history.parquet \
    $(wpl)/shared-2/s0/b0.safetensors \
    $(wpl)/shared-2/s0/a.history.parquet \
    $(wpl)/shared-2/s0/a.safetensors \
    $(wpl)/shared-2/s0/a.fisher.safetensors | build $(wpl-rules) $(wpl)/shared-2/s0/
$(wpl)/shared-2/s0/b.wpl-1e5%history.parquet $(wpl)/shared-2/s0/b.wpl-1e5%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/shared-2/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/shared-2/s0/a.safetensors --penalty wpl --strength 1e5 --fisher $(wpl)/shared-2/s0/a.fisher.safetensors \
	    --seed 100 --out $(wpl)/shared-2/s0/b.wpl-1e5.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) f4f4996038f18d98-$(PRECISION) shared-2/s0/b.wpl-1e5.history.parquet shared-2/s0/b.wpl-1e5.safetensors || :)

$(wpl)/strict/s0/b.wpl-1e3.history.parquet $(wpl)/strict/s0/b.wpl-1e3.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/strict/s0/b0.history.parquet \
    $(wpl)/strict/s0/b0.safetensors \
    $(wpl)/strict/s0/a.history.parquet \
    $(wpl)/strict/s0/a.safetensors \
    $(wpl)/strict/s0/a.fisher.safetensors | build $(wpl-rules) $(wpl)/strict/s0/
$(wpl)/strict/s0/b.wpl-1e3%history.parquet $(wpl)/strict/s0/b.wpl-1e3%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/strict/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/strict/s0/a.safetensors --penalty wpl --strength 1e3 --fisher $(wpl)/strict/s0/a.fisher.safetensors \
	    --seed 100 --out $(wpl)/strict/s0/b.wpl-1e3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 50762ee984904bdf-$(PRECISION) strict/s0/b.wpl-1e3.history.parquet strict/s0/b.wpl-1e3.safetensors || :)

$(wpl)/strict/s0/b.l2sp-1.history.parquet $(wpl)/strict/s0/b.l2sp-1.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/strict/s0/b0.history.parquet \
    $(wpl)/strict/s0/b0.safetensors \
    $(wpl)/strict/s0/a.history.parquet \
    $(wpl)/strict/s0/a.safetensors | build $(wpl-rules) $(wpl)/strict/s0/
$(wpl)/strict/s0/b.l2sp-1%history.parquet $(wpl)/strict/s0/b.l2sp-1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/strict/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/strict/s0/a.safetensors --penalty l2sp --strength 1 \
	    --seed 100 --out $(wpl)/strict/s0/b.l2sp-1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) a250f431bd13c5bd-$(PRECISION) strict/s0/b.l2sp-1.history.parquet strict/s0/b.l2sp-1.safetensors || :)

$(wpl)/strict/s0/b0.fisher.safetensors: \
    $(wpl)/strict/s0/b0.history.parquet \
    $(wpl)/strict/s0/b0.safetensors \
    $(wpl)/tables/whole.parquet | build $(wpl-rules) $(wpl)/strict/s0/
	$(GPU) $(BIN)/fisher $(wpl)/strict/s0/b0.safetensors --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --estimator empirical --examples 200 --out $(wpl)/strict/s0/b0.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 52a3cf64a514fa25 strict/s0/b0.fisher.safetensors || :)

$(wpl)/strict/s0/b.ewc-1e3.history.parquet $(wpl)/strict/s0/b.ewc-1e3.safetensors: \
    pipelines/wpl/smoke/train-b.toml \
    $(wpl)/tables/whole.parquet \
    $(wpl)/strict/s0/b0.history.parquet \
    $(wpl)/strict/s0/b0.safetensors \
    $(wpl)/strict/s0/a.history.parquet \
    $(wpl)/strict/s0/a.safetensors \
    $(wpl)/strict/s0/b0.fisher.safetensors | build $(wpl-rules) $(wpl)/strict/s0/
$(wpl)/strict/s0/b.ewc-1e3%history.parquet $(wpl)/strict/s0/b.ewc-1e3%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/whole.parquet --task 0 --config pipelines/wpl/smoke/train-b.toml --from $(wpl)/strict/s0/b0.safetensors \
	    --share 'layers.0.*,layers.1.*' --watch $(wpl)/strict/s0/a.safetensors --penalty ewc --strength 1e3 --fisher $(wpl)/strict/s0/b0.fisher.safetensors \
	    --seed 100 --out $(wpl)/strict/s0/b.ewc-1e3.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) c09079b1881ef837-$(PRECISION) strict/s0/b.ewc-1e3.history.parquet strict/s0/b.ewc-1e3.safetensors || :)

$(wpl)/tables/mnist.parquet: \
    $(call files,data/mnist) | build $(wpl-rules) $(wpl)/tables/
	$(CPU) $(BIN)/split-tasks --data data/mnist --tasks 3 --classes-per-task 2 --class-order listed --fraction 1/10 --out $(wpl)/tables/mnist.parquet
	@$(if $(dry),,$(BIN)/grid made $(wpl) 88d23d2988f2b7e0 tables/mnist.parquet || :)

$(wpl)/tasks/mnist/scratch/s0/t0.history.parquet $(wpl)/tasks/mnist/scratch/s0/t0.safetensors $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    pipelines/wpl/smoke/mlp.toml \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/
$(wpl)/tasks/mnist/scratch/s0/t0%history.parquet $(wpl)/tasks/mnist/scratch/s0/t0%safetensors $(wpl)/tasks/mnist/scratch/s0/t0%si.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --config pipelines/wpl/smoke/mlp.toml --set labels.study=ewc-mnist \
	    --task 0 --penalty si --importance-out $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors --out $(wpl)/tasks/mnist/scratch/s0/t0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 241d9868c0dc939f-$(PRECISION) tasks/mnist/scratch/s0/t0.history.parquet tasks/mnist/scratch/s0/t0.si.safetensors || :)

.PRECIOUS: $(wpl)/tasks/mnist/scratch/s0/none/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/none/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/none/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/none/t2.safetensors

$(wpl)/tasks/mnist/scratch/s0/none/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/none/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/none/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/none/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/none/
$(wpl)/tasks/mnist/scratch/s0/none%t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/none%t1.safetensors $(wpl)/tasks/mnist/scratch/s0/none%t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/none%t2.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --tasks 1..3 --out '$(wpl)/tasks/mnist/scratch/s0/none/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(wpl) 45d29583fc4c9cf0-$(PRECISION) tasks/mnist/scratch/s0/none/t1.history.parquet tasks/mnist/scratch/s0/none/t2.safetensors || :)

$(wpl)/pretrain/fashion-mnist/s0.history.parquet $(wpl)/pretrain/fashion-mnist/s0.safetensors: \
    $(call files,data/fashion-mnist) \
    pipelines/wpl/smoke/mlp.toml \
    pipelines/wpl/smoke/pretrain.toml | build $(wpl-rules) $(wpl)/pretrain/fashion-mnist/
$(wpl)/pretrain/fashion-mnist/s0%history.parquet $(wpl)/pretrain/fashion-mnist/s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data data/fashion-mnist --config pipelines/wpl/smoke/mlp.toml --config pipelines/wpl/smoke/pretrain.toml \
	    --set labels.study=ewc-pretrain --seed 0 --out $(wpl)/pretrain/fashion-mnist/s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) d57b17fc24837e5e-$(PRECISION) pretrain/fashion-mnist/s0.history.parquet pretrain/fashion-mnist/s0.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/pretrain/fashion-mnist/s0.history.parquet \
    $(wpl)/pretrain/fashion-mnist/s0.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/
$(wpl)/tasks/mnist/pretrained/s0/t0%history.parquet $(wpl)/tasks/mnist/pretrained/s0/t0%safetensors $(wpl)/tasks/mnist/pretrained/s0/t0%si.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/pretrain/fashion-mnist/s0.safetensors --set labels.study=ewc-mnist \
	    --task 0 --penalty si --importance-out $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 1de85a78238a09cd-$(PRECISION) tasks/mnist/pretrained/s0/t0.history.parquet tasks/mnist/pretrained/s0/t0.si.safetensors || :)

.PRECIOUS: $(wpl)/tasks/mnist/pretrained/s0/none/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/none/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/none/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/none/t2.safetensors

$(wpl)/tasks/mnist/pretrained/s0/none/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/none/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/none/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/none/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/none/
$(wpl)/tasks/mnist/pretrained/s0/none%t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/none%t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/none%t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/none%t2.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --tasks 1..3 --out '$(wpl)/tasks/mnist/pretrained/s0/none/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(wpl) f24e1630600a315e-$(PRECISION) tasks/mnist/pretrained/s0/none/t1.history.parquet tasks/mnist/pretrained/s0/none/t2.safetensors || :)

.PRECIOUS: $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t2.safetensors

$(wpl)/tasks/mnist/scratch/s0/l2sp-1/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/l2sp-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/l2sp-1/
$(wpl)/tasks/mnist/scratch/s0/l2sp-1%t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/l2sp-1%t1.safetensors $(wpl)/tasks/mnist/scratch/s0/l2sp-1%t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/l2sp-1%t2.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --tasks 1..3 --penalty l2sp --strength 1 --out '$(wpl)/tasks/mnist/scratch/s0/l2sp-1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(wpl) 2608f8018db29894-$(PRECISION) tasks/mnist/scratch/s0/l2sp-1/t1.history.parquet tasks/mnist/scratch/s0/l2sp-1/t2.safetensors || :)

.PRECIOUS: $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t2.safetensors

$(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/l2sp-1/
$(wpl)/tasks/mnist/pretrained/s0/l2sp-1%t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/l2sp-1%t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/l2sp-1%t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/l2sp-1%t2.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --tasks 1..3 --penalty l2sp --strength 1 --out '$(wpl)/tasks/mnist/pretrained/s0/l2sp-1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(wpl) 5af684dd24d53967-$(PRECISION) tasks/mnist/pretrained/s0/l2sp-1/t1.history.parquet tasks/mnist/pretrained/s0/l2sp-1/t2.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors: \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 0 --estimator exact --examples 200 \
	    --out $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 467ba80c6346bb17 tasks/mnist/scratch/s0/t0.fisher.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/
$(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1%history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --task 1 \
	    --penalty ewc --strength 1e3 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors --out $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 0b530a7ec8a4dac7-$(PRECISION) tasks/mnist/scratch/s0/ewc-1e3/t1.history.parquet tasks/mnist/scratch/s0/ewc-1e3/t1.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.fisher.safetensors: \
    $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 1 --estimator exact --examples 200 \
	    --out $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 9503e6487aa18b90 tasks/mnist/scratch/s0/ewc-1e3/t1.fisher.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.fisher.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/
$(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t2%history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.safetensors --task 2 \
	    --penalty ewc --strength 1e3 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors --fisher $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t1.fisher.safetensors --anchor $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --out $(wpl)/tasks/mnist/scratch/s0/ewc-1e3/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) ee363f16422cca88-$(PRECISION) tasks/mnist/scratch/s0/ewc-1e3/t2.history.parquet tasks/mnist/scratch/s0/ewc-1e3/t2.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors: \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 0 --estimator exact --examples 200 \
	    --out $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 0c48e887bedd53ee tasks/mnist/pretrained/s0/t0.fisher.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/
$(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1%history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --task 1 \
	    --penalty ewc --strength 1e3 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 6150af928bbe424e-$(PRECISION) tasks/mnist/pretrained/s0/ewc-1e3/t1.history.parquet tasks/mnist/pretrained/s0/ewc-1e3/t1.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.fisher.safetensors: \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 1 --estimator exact --examples 200 \
	    --out $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) f7dc63f56f5c2271 tasks/mnist/pretrained/s0/ewc-1e3/t1.fisher.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.fisher.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/
$(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t2%history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.safetensors --task 2 \
	    --penalty ewc --strength 1e3 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors --fisher $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t1.fisher.safetensors --anchor $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/ewc-1e3/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 7f76c00da38596bb-$(PRECISION) tasks/mnist/pretrained/s0/ewc-1e3/t2.history.parquet tasks/mnist/pretrained/s0/ewc-1e3/t2.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/
$(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1%history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --task 1 \
	    --penalty ewc --relative --strength 1 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors --out $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 84c6acf3b096c1e9-$(PRECISION) tasks/mnist/scratch/s0/ewc-rel-1/t1.history.parquet tasks/mnist/scratch/s0/ewc-rel-1/t1.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.fisher.safetensors: \
    $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 1 --estimator exact --examples 200 \
	    --out $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 6b7e2a028fc02b96 tasks/mnist/scratch/s0/ewc-rel-1/t1.fisher.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.fisher.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/
$(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t2%history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.safetensors --task 2 \
	    --penalty ewc --relative --strength 1 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors --fisher $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t1.fisher.safetensors --anchor $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --out $(wpl)/tasks/mnist/scratch/s0/ewc-rel-1/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) e35645f82df6b7b9-$(PRECISION) tasks/mnist/scratch/s0/ewc-rel-1/t2.history.parquet tasks/mnist/scratch/s0/ewc-rel-1/t2.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/
$(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1%history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --task 1 \
	    --penalty ewc --relative --strength 1 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 12065fd5332b3699-$(PRECISION) tasks/mnist/pretrained/s0/ewc-rel-1/t1.history.parquet tasks/mnist/pretrained/s0/ewc-rel-1/t1.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.fisher.safetensors: \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 1 --estimator exact --examples 200 \
	    --out $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 45c1240f3387ff7c tasks/mnist/pretrained/s0/ewc-rel-1/t1.fisher.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.fisher.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/
$(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t2%history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.safetensors --task 2 \
	    --penalty ewc --relative --strength 1 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors --fisher $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t1.fisher.safetensors --anchor $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/ewc-rel-1/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 050f5d1d793789d4-$(PRECISION) tasks/mnist/pretrained/s0/ewc-rel-1/t2.history.parquet tasks/mnist/pretrained/s0/ewc-rel-1/t2.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/
$(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1%history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --task 1 \
	    --penalty ewc-online --relative --strength 1 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors --out $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) a597491440989255-$(PRECISION) tasks/mnist/scratch/s0/ewc-online-1/t1.history.parquet tasks/mnist/scratch/s0/ewc-online-1/t1.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.fisher.safetensors: \
    $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 1 --estimator exact --examples 200 \
	    --out $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 016902d8a9eeac08 tasks/mnist/scratch/s0/ewc-online-1/t1.fisher.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.fisher.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/
$(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t2%history.parquet $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.safetensors --task 2 \
	    --penalty ewc-online --relative --strength 1 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.fisher.safetensors --fisher $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t1.fisher.safetensors --out $(wpl)/tasks/mnist/scratch/s0/ewc-online-1/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) d0a73ac6813f160a-$(PRECISION) tasks/mnist/scratch/s0/ewc-online-1/t2.history.parquet tasks/mnist/scratch/s0/ewc-online-1/t2.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/
$(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1%history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --task 1 \
	    --penalty ewc-online --relative --strength 1 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 57064f4bca7c9d61-$(PRECISION) tasks/mnist/pretrained/s0/ewc-online-1/t1.history.parquet tasks/mnist/pretrained/s0/ewc-online-1/t1.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.fisher.safetensors: \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 1 --estimator exact --examples 200 \
	    --out $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 241ecd41ed7855f6 tasks/mnist/pretrained/s0/ewc-online-1/t1.fisher.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.fisher.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/
$(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t2%history.parquet $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.safetensors --task 2 \
	    --penalty ewc-online --relative --strength 1 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.fisher.safetensors --fisher $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t1.fisher.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/ewc-online-1/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) bac25f2249c68ceb-$(PRECISION) tasks/mnist/pretrained/s0/ewc-online-1/t2.history.parquet tasks/mnist/pretrained/s0/ewc-online-1/t2.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/si-1/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/si-1/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/si-1/t1.si.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/si-1/
$(wpl)/tasks/mnist/scratch/s0/si-1/t1%history.parquet $(wpl)/tasks/mnist/scratch/s0/si-1/t1%safetensors $(wpl)/tasks/mnist/scratch/s0/si-1/t1%si.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --task 1 \
	    --penalty si --relative --strength 1 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors --importance-out $(wpl)/tasks/mnist/scratch/s0/si-1/t1.si.safetensors --out $(wpl)/tasks/mnist/scratch/s0/si-1/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 8e69899ae885f589-$(PRECISION) tasks/mnist/scratch/s0/si-1/t1.history.parquet tasks/mnist/scratch/s0/si-1/t1.si.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/si-1/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/si-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/si-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/si-1/t1.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/si-1/t1.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/si-1/
$(wpl)/tasks/mnist/scratch/s0/si-1/t2%history.parquet $(wpl)/tasks/mnist/scratch/s0/si-1/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/si-1/t1.safetensors --task 2 \
	    --penalty si --relative --strength 1 --fisher $(wpl)/tasks/mnist/scratch/s0/si-1/t1.si.safetensors --out $(wpl)/tasks/mnist/scratch/s0/si-1/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 2c5536861ef15c14-$(PRECISION) tasks/mnist/scratch/s0/si-1/t2.history.parquet tasks/mnist/scratch/s0/si-1/t2.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/si-1/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.si.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/si-1/
$(wpl)/tasks/mnist/pretrained/s0/si-1/t1%history.parquet $(wpl)/tasks/mnist/pretrained/s0/si-1/t1%safetensors $(wpl)/tasks/mnist/pretrained/s0/si-1/t1%si.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --task 1 \
	    --penalty si --relative --strength 1 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors --importance-out $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.si.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 7b91b1db3e0ca2ae-$(PRECISION) tasks/mnist/pretrained/s0/si-1/t1.history.parquet tasks/mnist/pretrained/s0/si-1/t1.si.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/si-1/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/si-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/si-1/
$(wpl)/tasks/mnist/pretrained/s0/si-1/t2%history.parquet $(wpl)/tasks/mnist/pretrained/s0/si-1/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.safetensors --task 2 \
	    --penalty si --relative --strength 1 --fisher $(wpl)/tasks/mnist/pretrained/s0/si-1/t1.si.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/si-1/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) fb495f4d90cc0485-$(PRECISION) tasks/mnist/pretrained/s0/si-1/t2.history.parquet tasks/mnist/pretrained/s0/si-1/t2.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/t0.mas.safetensors: \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 0 --estimator mas --examples 200 \
	    --out $(wpl)/tasks/mnist/scratch/s0/t0.mas.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 41f2e2c60a858b9c tasks/mnist/scratch/s0/t0.mas.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/mas-1/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.mas.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/mas-1/
$(wpl)/tasks/mnist/scratch/s0/mas-1/t1%history.parquet $(wpl)/tasks/mnist/scratch/s0/mas-1/t1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --task 1 \
	    --penalty mas --relative --strength 1 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.mas.safetensors --out $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) fd6da747a0818763-$(PRECISION) tasks/mnist/scratch/s0/mas-1/t1.history.parquet tasks/mnist/scratch/s0/mas-1/t1.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/mas-1/t1.mas.safetensors: \
    $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/mas-1/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 1 --estimator mas --examples 200 \
	    --out $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.mas.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 937a5e759bd790a4 tasks/mnist/scratch/s0/mas-1/t1.mas.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/mas-1/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/mas-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.mas.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.mas.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/mas-1/
$(wpl)/tasks/mnist/scratch/s0/mas-1/t2%history.parquet $(wpl)/tasks/mnist/scratch/s0/mas-1/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.safetensors --task 2 \
	    --penalty mas --relative --strength 1 --fisher $(wpl)/tasks/mnist/scratch/s0/t0.mas.safetensors --fisher $(wpl)/tasks/mnist/scratch/s0/mas-1/t1.mas.safetensors --out $(wpl)/tasks/mnist/scratch/s0/mas-1/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) ac0c13bf7722967e-$(PRECISION) tasks/mnist/scratch/s0/mas-1/t2.history.parquet tasks/mnist/scratch/s0/mas-1/t2.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/t0.mas.safetensors: \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 0 --estimator mas --examples 200 \
	    --out $(wpl)/tasks/mnist/pretrained/s0/t0.mas.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 52400c679fd6f736 tasks/mnist/pretrained/s0/t0.mas.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.mas.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/mas-1/
$(wpl)/tasks/mnist/pretrained/s0/mas-1/t1%history.parquet $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --task 1 \
	    --penalty mas --relative --strength 1 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.mas.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 9aeac088a13d4e40-$(PRECISION) tasks/mnist/pretrained/s0/mas-1/t1.history.parquet tasks/mnist/pretrained/s0/mas-1/t1.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.mas.safetensors: \
    $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.safetensors \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/mas-1/
	$(GPU) $(BIN)/fisher $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.safetensors --data data/mnist --table $(wpl)/tables/mnist.parquet --task 1 --estimator mas --examples 200 \
	    --out $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.mas.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 53cd4cc4091e3ee2 tasks/mnist/pretrained/s0/mas-1/t1.mas.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/mas-1/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/mas-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.mas.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.mas.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/mas-1/
$(wpl)/tasks/mnist/pretrained/s0/mas-1/t2%history.parquet $(wpl)/tasks/mnist/pretrained/s0/mas-1/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.safetensors --task 2 \
	    --penalty mas --relative --strength 1 --fisher $(wpl)/tasks/mnist/pretrained/s0/t0.mas.safetensors --fisher $(wpl)/tasks/mnist/pretrained/s0/mas-1/t1.mas.safetensors --out $(wpl)/tasks/mnist/pretrained/s0/mas-1/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) 3474f6117dd9c7f9-$(PRECISION) tasks/mnist/pretrained/s0/mas-1/t2.history.parquet tasks/mnist/pretrained/s0/mas-1/t2.safetensors || :)

.PRECIOUS: $(wpl)/tasks/mnist/scratch/s0/lwf-1/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/lwf-1/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/lwf-1/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/lwf-1/t2.safetensors

$(wpl)/tasks/mnist/scratch/s0/lwf-1/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/lwf-1/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/lwf-1/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/lwf-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/lwf-1/
$(wpl)/tasks/mnist/scratch/s0/lwf-1%t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/lwf-1%t1.safetensors $(wpl)/tasks/mnist/scratch/s0/lwf-1%t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/lwf-1%t2.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --tasks 1..3 --penalty lwf --strength 1 --out '$(wpl)/tasks/mnist/scratch/s0/lwf-1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(wpl) b2e935baafde4360-$(PRECISION) tasks/mnist/scratch/s0/lwf-1/t1.history.parquet tasks/mnist/scratch/s0/lwf-1/t2.safetensors || :)

.PRECIOUS: $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t2.safetensors

$(wpl)/tasks/mnist/pretrained/s0/lwf-1/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/lwf-1/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/lwf-1/
$(wpl)/tasks/mnist/pretrained/s0/lwf-1%t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/lwf-1%t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/lwf-1%t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/lwf-1%t2.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --tasks 1..3 --penalty lwf --strength 1 --out '$(wpl)/tasks/mnist/pretrained/s0/lwf-1/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(wpl) 0617a28b9c3cf330-$(PRECISION) tasks/mnist/pretrained/s0/lwf-1/t1.history.parquet tasks/mnist/pretrained/s0/lwf-1/t2.safetensors || :)

.PRECIOUS: $(wpl)/tasks/mnist/scratch/s0/replay-2/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/replay-2/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/replay-2/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/replay-2/t2.safetensors

$(wpl)/tasks/mnist/scratch/s0/replay-2/t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/replay-2/t1.safetensors $(wpl)/tasks/mnist/scratch/s0/replay-2/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/replay-2/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/scratch/s0/t0.safetensors \
    $(wpl)/tasks/mnist/scratch/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/replay-2/
$(wpl)/tasks/mnist/scratch/s0/replay-2%t1.history.parquet $(wpl)/tasks/mnist/scratch/s0/replay-2%t1.safetensors $(wpl)/tasks/mnist/scratch/s0/replay-2%t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/replay-2%t2.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/scratch/s0/t0.safetensors --tasks 1..3 --replay 2 --out '$(wpl)/tasks/mnist/scratch/s0/replay-2/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(wpl) 9c013b0adf5a2761-$(PRECISION) tasks/mnist/scratch/s0/replay-2/t1.history.parquet tasks/mnist/scratch/s0/replay-2/t2.safetensors || :)

.PRECIOUS: $(wpl)/tasks/mnist/pretrained/s0/replay-2/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/replay-2/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/replay-2/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/replay-2/t2.safetensors

$(wpl)/tasks/mnist/pretrained/s0/replay-2/t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/replay-2/t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/replay-2/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/replay-2/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.history.parquet \
    $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors \
    $(wpl)/tasks/mnist/pretrained/s0/t0.si.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/replay-2/
$(wpl)/tasks/mnist/pretrained/s0/replay-2%t1.history.parquet $(wpl)/tasks/mnist/pretrained/s0/replay-2%t1.safetensors $(wpl)/tasks/mnist/pretrained/s0/replay-2%t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/replay-2%t2.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/tasks/mnist/pretrained/s0/t0.safetensors --tasks 1..3 --replay 2 --out '$(wpl)/tasks/mnist/pretrained/s0/replay-2/t{task}.safetensors'
	@$(if $(dry),,$(BIN)/grid made $(wpl) 224c6661af90818b-$(PRECISION) tasks/mnist/pretrained/s0/replay-2/t1.history.parquet tasks/mnist/pretrained/s0/replay-2/t2.safetensors || :)

$(wpl)/tasks/mnist/scratch/s0/joint/t2.history.parquet $(wpl)/tasks/mnist/scratch/s0/joint/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    pipelines/wpl/smoke/mlp.toml \
    $(wpl)/tables/mnist.parquet | build $(wpl-rules) $(wpl)/tasks/mnist/scratch/s0/joint/
$(wpl)/tasks/mnist/scratch/s0/joint/t2%history.parquet $(wpl)/tasks/mnist/scratch/s0/joint/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --config pipelines/wpl/smoke/mlp.toml --set labels.study=ewc-mnist \
	    --set first.steps=12 --joint --task 2 --out $(wpl)/tasks/mnist/scratch/s0/joint/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) fe6053e66c924c69-$(PRECISION) tasks/mnist/scratch/s0/joint/t2.history.parquet tasks/mnist/scratch/s0/joint/t2.safetensors || :)

$(wpl)/tasks/mnist/pretrained/s0/joint/t2.history.parquet $(wpl)/tasks/mnist/pretrained/s0/joint/t2.safetensors: \
    pipelines/wpl/smoke/tasks.toml \
    $(wpl)/tables/mnist.parquet \
    $(wpl)/pretrain/fashion-mnist/s0.history.parquet \
    $(wpl)/pretrain/fashion-mnist/s0.safetensors | build $(wpl-rules) $(wpl)/tasks/mnist/pretrained/s0/joint/
$(wpl)/tasks/mnist/pretrained/s0/joint/t2%history.parquet $(wpl)/tasks/mnist/pretrained/s0/joint/t2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(wpl)/tables/mnist.parquet --config pipelines/wpl/smoke/tasks.toml --seed 0 --from $(wpl)/pretrain/fashion-mnist/s0.safetensors --set labels.study=ewc-mnist \
	    --set first.steps=12 --joint --task 2 --out $(wpl)/tasks/mnist/pretrained/s0/joint/t2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(wpl) b4e18d61c5a7bb6d-$(PRECISION) tasks/mnist/pretrained/s0/joint/t2.history.parquet tasks/mnist/pretrained/s0/joint/t2.safetensors || :)
