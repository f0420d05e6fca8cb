# Two hours and a half on two cores: PTB's 3,000 most frequent words, a fifth of CIFAR-10. `make search PRESET=cpu DATA=folder`.

include pipelines/search/data.mk

A_TITLE := Architecture search on two cores

A_VOCABULARY := 3000
A_SPLIT_cnn := --fraction 0.2
A_SPLIT_bench := --fraction 0.2

A_PENALTIES_rnn := none wpl-100 l2-sp-0.03
A_PENALTIES_nao := none wpl-100
A_PENALTIES_cnn := none wpl-100
A_PENALTIES_bench := none wpl-100
A_SEEDS_rnn := 0 1 2 3 4
A_SEEDS_nao := 0 1 2
A_SEEDS_cnn := 0 1 2
A_SEEDS_bench := 0 1 2
A_RANKED_bench := 100
A_DERIVED_bench := 50
