# Seconds: every space once, on what is in data/, with networks that learn next to nothing. For the tests, and to see that all works.

Q_TITLE := Architecture search, smoke test
Q_SPACES := rnn cnn bench

Q_DATA_rnn := data/emma
Q_VOCABULARY := 300
# Words a block.
Q_LENGTH := 12
Q_SPLIT_rnn := --valid 0.1 --test-rows 64
Q_DATA_cnn := data/mnist
Q_DATA_bench := data/mnist
Q_SPLIT_cnn := --fraction 0.05
Q_SPLIT_bench := --fraction 0.05

Q_PENALTIES_rnn := none wpl-10
Q_PENALTIES_cnn := none wpl-10
Q_PENALTIES_bench := none l2-sp-0.1
Q_SEEDS_rnn := 0 1
Q_SEEDS_cnn := 0
Q_SEEDS_bench := 0
# What a penalty is besides its strength.
Q_PENALTY_rnn := --set 'penalty.subset=cell.edges.*'
# Architectures that are ranked with shared weights, those that a search's own sampler draws, and those that are trained alone.
Q_RANKED_rnn := 6
Q_RANKED_cnn := 4
Q_RANKED_bench := 4
Q_DERIVED_rnn := 4
Q_DERIVED_cnn := 3
Q_DERIVED_bench := 3
Q_RANDOM_rnn := 0 1 2
