# What the presets on Penn Treebank, CIFAR-10 and NAS-Bench-201's table have in common, which differ in networks, lengths and numbers of seeds:
# ptb-*.parquet, cifar10-*.parquet and nas/nas-bench-201.parquet in DATA.

A_SPACES := rnn nao cnn bench
A_DATA_rnn := $(call s-set,ptb)
# Words a block.
A_LENGTH := 35
# PTB has validation text of its own.
A_SPLIT_rnn := --valid 0
A_DATA_cnn := $(call s-set,cifar10)
A_DATA_bench := $(call s-set,cifar10)
A_TRUTH_bench := --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100

# Architectures that are ranked with shared weights, those that a search's own sampler draws, and those that are trained alone.
A_RANKED_rnn := 50
A_RANKED_nao := 50
A_RANKED_cnn := 50
A_DERIVED_rnn := 50
A_DERIVED_nao := 50
A_DERIVED_cnn := 50
A_RANDOM_rnn := 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
