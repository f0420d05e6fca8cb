# One GPU, about a day: all of PTB with 10,000 words, all of CIFAR-10, networks of the paper's size and a third of its epochs.
# `make search PRESET=gpu DATA=folder`, with ptb-*.parquet, cifar10-*.parquet and nas/nas-bench-201.parquet in it.

A_TITLE := Architecture search on one GPU
A_SPACES := rnn nao cnn bench

A_DATA_rnn := $(call s-set,ptb)
A_VOCABULARY := 10000
# Words a block.
A_LENGTH := 35
# PTB has validation text of its own.
A_SPLIT_rnn := --valid 0
A_DATA_cnn := $(call s-set,cifar10)
A_DATA_bench := $(call s-set,cifar10)
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
# Architectures that are ranked with shared weights, those that a search's own sampler draws, and those that are trained alone.
A_RANKED_rnn := 50
A_RANKED_nao := 50
A_RANKED_cnn := 50
A_RANKED_bench := 500
A_DERIVED_rnn := 50
A_DERIVED_nao := 50
A_DERIVED_cnn := 50
A_DERIVED_bench := 100
A_TRUTH_bench := --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100
A_RANDOM_rnn := 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
