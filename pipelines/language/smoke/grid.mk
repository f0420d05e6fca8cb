# Seconds: every target once, on the texts in data/, with networks that learn next to nothing. For the tests, and to see that all works.

L_TITLE := Language, smoke test
L_TEXTS := emma sqlite
L_TEXT_general := data/bible
L_TEXT_emma := data/emma
L_TEXT_sqlite := data/sqlite
L_VOCABULARY := 384
# Tokens a block.
L_LENGTH := 16

L_NETS := gpt2-16 gpt2-8
L_NET_gpt2-8 := --set model.n_embd=8 --set model.n_head=1
L_NET_gpt2-16 := --set model.n_embd=16 --set model.n_head=2

# Fine-tuning seeds; the networks that are pretrained once a seed; those that are trained from scratch too.
L_SEEDS := 0
L_REPEATED := $(L_NETS)
L_SCRATCH := $(L_NETS)
# Rates of the second corpus, the one of the other figures, and SGD's.
L_RATES := 0.0003 0.001
L_RATE := 0.001
L_SGD_RATE := 0.05
# Shorter pretrainings, the networks that have them, and those that penalties are tried on.
L_STEPS := 2
L_VARIED := gpt2-8
L_PENALISED := gpt2-8
L_PENALTIES := ewc-10 l2sp-0.1 lwf-1 replay-0.1
L_EXAMPLES := 16
# Steps between evaluations of the second corpus, and rows of each corpus that are evaluated.
L_EVALUATE_EVERY := 2
L_TEST_ROWS := 32
L_WATCH_ROWS := $(L_TEST_ROWS)
L_PROMPT := The
L_OVERLAP := --per-class 16
L_BESIDE :=
