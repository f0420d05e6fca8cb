# One GPU: all of PTB with 10,000 words at width 200, all of CIFAR-10, a third of the paper's epochs. Not run yet.
# `make search PRESET=gpu DATA=folder`.

include pipelines/search/data.mk

A_TITLE := Architecture search on one GPU

A_VOCABULARY := 10000
A_SPLIT_cnn := --fraction 1
A_SPLIT_bench := --fraction 1

A_PENALTIES_rnn := none wpl-100 l2-sp-0.03
A_PENALTIES_nao := none wpl-100
A_PENALTIES_cnn := none wpl-100
A_PENALTIES_bench := none wpl-100
A_SEEDS_rnn := 0 1 2 3 4
A_SEEDS_nao := 0 1 2 3 4
A_SEEDS_cnn := 0 1 2 3 4
A_SEEDS_bench := 0 1 2 3 4
A_RANKED_bench := 500
A_DERIVED_bench := 100
