# The settings of the papers where they say them, ten seeds: days on one GPU. Not run yet; docs/papers.md says what is whose.
# `make search PRESET=paper DATA=folder`, with ptb-*.parquet, cifar10-*.parquet and nas/nas-bench-201.parquet in it.

A_TITLE := Architecture search at the size of the papers
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

A_PENALTIES_rnn := none wpl-60
A_PENALTIES_nao := none wpl-60
A_PENALTIES_cnn := none wpl-60
A_PENALTIES_bench := none wpl-100
# The authors' rule and schedule: edges alone, from the sixth epoch on, less by 1 in each from the sixteenth on.
A_PENALTY_rnn := --set 'penalty.subset=cell.edges.*' --set penalty.rule=authors --set penalty.longest=10 --set penalty.start=5 \
    --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=2
A_PENALTY_nao := $(A_PENALTY_rnn)
A_PENALTY_cnn := --set penalty.rule=authors --set penalty.longest=10 --set penalty.decay=1 --set penalty.decay_from=15 --set penalty.forget_every=3
A_SEEDS_rnn := 0 1 2 3 4 5 6 7 8 9
A_SEEDS_nao := 0 1 2 3 4 5 6 7 8 9
A_SEEDS_cnn := 0 1 2 3 4 5 6 7 8 9
A_SEEDS_bench := 0 1 2 3 4 5 6 7 8 9
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
