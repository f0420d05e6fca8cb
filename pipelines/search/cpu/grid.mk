# Two hours on two cores: PTB's words (the 3,000 most frequent), a fifth of CIFAR-10. `make search PRESET=cpu DATA=folder` with ptb-*.parquet,
# cifar10-*.parquet and nas/nas-bench-201.parquet in it.

Q_TITLE := Architecture search on two cores
Q_SPACES := rnn cnn bench

Q_DATA_rnn := $(call s-set,ptb)
Q_VOCABULARY := 3000
# Words a block.
Q_LENGTH := 35
# PTB has validation text of its own.
Q_SPLIT_rnn := --valid 0
Q_DATA_cnn := $(call s-set,cifar10)
Q_DATA_bench := $(call s-set,cifar10)
Q_SPLIT_cnn := --fraction 0.2
Q_SPLIT_bench := --fraction 0.2

Q_PENALTIES_rnn := none wpl-1000
Q_PENALTIES_cnn := none wpl-1000
Q_PENALTIES_bench := none wpl-1000
Q_SEEDS_rnn := 0 1 2 3 4
Q_SEEDS_cnn := 0 1 2
Q_SEEDS_bench := 0 1 2
# What a penalty is besides its strength.
Q_PENALTY_rnn := --set 'penalty.subset=cell.edges.*'
# Architectures that are ranked with shared weights, those that a search's own sampler draws, and those that are trained alone.
Q_RANKED_rnn := 50
Q_RANKED_cnn := 50
Q_RANKED_bench := 200
Q_DERIVED_rnn := 50
Q_DERIVED_cnn := 50
Q_DERIVED_bench := 100
Q_TRUTH_bench := --truth $(DATA)/nas/nas-bench-201.parquet --truth-column cifar10_test --truth-scale 100
Q_RANDOM_rnn := 0 1 2 3 4 5 6 7 8 9
