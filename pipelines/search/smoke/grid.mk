# Seconds: every space once, on what is in data/, with networks that learn next to nothing. For the tests, and to see that all works.

A_TITLE := Architecture search, smoke test
A_SPACES := rnn nao cnn bench

A_DATA_rnn := data/emma
A_VOCABULARY := 300
# Words a block.
A_LENGTH := 12
A_SPLIT_rnn := --valid 0.1 --test-rows 64
A_DATA_cnn := data/mnist
A_DATA_bench := data/mnist
A_SPLIT_cnn := --fraction 0.05
A_SPLIT_bench := --fraction 0.05

A_PENALTIES_rnn := none wpl-10
A_PENALTIES_nao := none wpl-10
A_PENALTIES_cnn := none wpl-10
A_PENALTIES_bench := none l2-sp-0.1
A_SEEDS_rnn := 0 1
A_SEEDS_nao := 0
A_SEEDS_cnn := 0
A_SEEDS_bench := 0
# What a penalty is besides its strength.
A_PENALTY_rnn := --set 'penalty.subset=cell.edges.*'
A_PENALTY_nao := $(A_PENALTY_rnn)
# Architectures that are ranked with shared weights, those that a search's own sampler draws, and those that are trained alone.
A_RANKED_rnn := 6
A_RANKED_nao := 4
A_RANKED_cnn := 4
A_RANKED_bench := 4
A_DERIVED_rnn := 4
A_DERIVED_nao := 3
A_DERIVED_cnn := 3
A_DERIVED_bench := 3
A_RANDOM_rnn := 0 1 2
