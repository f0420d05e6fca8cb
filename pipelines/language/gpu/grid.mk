# One GPU of 80 GB, hours: GPT-2s of 12 blocks to GPT-2 small's size, pretrained on the folder `general`, and Pythia to 410 million
# parameters where MODELS has it, each in its folder (EleutherAI/pythia-70m in MODELS/pythia-70m). Then IMDb and Wikipedia.

L_TITLE := Language on one GPU
L_TEXTS := imdb wikipedia
L_TEXT_general := $(call s-set,general)
L_TEXT_imdb := $(call s-set,imdb)
L_TEXT_wikipedia := $(call s-set,wikipedia)
L_VOCABULARY := 32768
# Tokens a block.
L_LENGTH := 1024

L_PYTHIA := $(foreach s,410m 160m 70m 31m 14m,$(if $(wildcard $(MODELS)/pythia-$s/.),pythia-$s))
L_TOKENIZER_pythia := $(MODELS)/$(lastword $(L_PYTHIA))/tokenizer.json
$(foreach n,$(L_PYTHIA),$(eval L_WEIGHTS_$n := $n))
# The longest runs first. Heads of 64, as GPT-2's.
L_NETS := $(L_PYTHIA) gpt2-768 gpt2-640 gpt2-512 gpt2-384 gpt2-256
L_NET_gpt2-256 := --set model.n_embd=256 --set model.n_head=4
L_NET_gpt2-384 := --set model.n_embd=384 --set model.n_head=6
L_NET_gpt2-512 := --set model.n_embd=512 --set model.n_head=8
L_NET_gpt2-640 := --set model.n_embd=640 --set model.n_head=10
L_NET_gpt2-768 := --set model.n_embd=768 --set model.n_head=12
L_PRETRAIN_gpt2-256 := --set schedule.lr=1e-3
L_PRETRAIN_gpt2-384 := --set schedule.lr=1e-3

# Fine-tuning seeds; the networks that are pretrained once a seed; those that are trained from scratch too.
L_SEEDS := 0 1 2
L_REPEATED := gpt2-384 gpt2-256
L_SCRATCH := $(filter gpt2-%,$(L_NETS))
# Rates of the second corpus, the one of the other figures, and SGD's.
L_RATES := 0.0001 0.0003
L_RATE := 0.0003
L_SGD_RATE := 0.05
# Shorter pretrainings (1/4 and 1/16), the networks that have them, and those that penalties are tried on.
L_STEPS := 5000 1250
L_VARIED := gpt2-512
L_PENALISED := gpt2-512
L_PENALTIES := ewc-0.01 ewc-0.1 l2sp-0.01 l2sp-0.1 lwf-1 lwf-3 replay-0.01
L_EXAMPLES := 1000
# Steps between evaluations of the second corpus, and rows of each corpus that are evaluated.
L_EVALUATE_EVERY := 20
L_TEST_ROWS := 512
L_WATCH_ROWS := $(L_TEST_ROWS)
L_PROMPT := The film
L_OVERLAP := --per-class 256
L_BESIDE :=
