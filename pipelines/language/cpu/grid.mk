# Two cores: GPT-2s of 0.1 to 3 million parameters (without embeddings), pretrained on general English, then IMDb and WikiText.
#
# What it costs in core-seconds, by width. From the tokens a second that one core of an AMD EPYC trains in bf16; an evaluated token costs
# 0.3 of a trained one, and each run takes 1.5 s to start. More heads cost more: 16 in place of 4 are a third of the speed at 256.
#
#   width             48     80    128    192    256     all
#   tokens/s      23,700 18,000 14,500  9,900  7,000
#   pretraining      605    796    989    483    683   3,555   1,134 steps of 32 blocks of 128; three times up to 128
#   pretrained       142    187    232    340    481   1,383   3 first trainings, 6 second ones
#   from scratch     129    170    211    310    438   1,258   the same
#   reverse order    100    131    163    239    338     970   3 first trainings, 3 second ones
#   SGD               42     56     69    101    144     413   3 second trainings
#   shorter                        681                   681   6 pretrainings, 6 first trainings, 6 second ones
#   penalties                      773                   773   21 second trainings (LwF costs three times), 3 Fisher diagonals
#   overlap           25     28     30     28     33     144
#   starts            45     45    108     42     42     282
#   all            1,089  1,414  3,256  1,542  2,158   9,459   79 minutes on two cores

L_TITLE := Language on two cores
L_TEXTS := imdb wikitext2
L_TEXT_general := $(call s-set,general-english)
L_TEXT_imdb := $(call s-set,imdb)
L_TEXT_wikitext2 := $(call s-set,wikitext2)
L_VOCABULARY := 4096
# Tokens a block.
L_LENGTH := 128

# The longest runs first, so that no core waits at the end.
L_NETS := gpt2-256 gpt2-192 gpt2-128 gpt2-80 gpt2-48
L_NET_gpt2-48 := --set model.n_embd=48
L_NET_gpt2-80 := --set model.n_embd=80
L_NET_gpt2-128 := --set model.n_embd=128
L_NET_gpt2-192 := --set model.n_embd=192
L_NET_gpt2-256 := --set model.n_embd=256
L_PRETRAIN_gpt2-48 := --set schedule.lr=3e-3
L_PRETRAIN_gpt2-80 := --set schedule.lr=3e-3
L_PRETRAIN_gpt2-192 := --set schedule.lr=2e-3
L_PRETRAIN_gpt2-256 := --set schedule.lr=2e-3

# Fine-tuning seeds; the networks that are pretrained once a seed; those that are trained from scratch too.
L_SEEDS := 0 1 2
L_REPEATED := gpt2-128 gpt2-80 gpt2-48
L_SCRATCH := $(L_NETS)
# Rates of the second corpus, the one of the other figures, and SGD's.
L_RATES := 0.0003 0.001
L_RATE := 0.001
L_SGD_RATE := 0.05
# Shorter pretrainings (1/4 and 1/16), the networks that have them, and those that penalties are tried on.
L_STEPS := 284 71
L_VARIED := gpt2-128
L_PENALISED := gpt2-128
L_PENALTIES := ewc-0.01 ewc-0.1 l2sp-0.01 l2sp-0.1 lwf-1 lwf-3 replay-0.01
L_EXAMPLES := 256
# Steps between evaluations of the second corpus, and rows of each corpus that are evaluated.
L_EVALUATE_EVERY := 10
L_TEST_ROWS := 192
L_WATCH_ROWS := $(L_TEST_ROWS)
L_PROMPT := The film
L_OVERLAP := --per-class 256
L_BESIDE := docs/results/scale-cpu/size/histories.parquet
