# The settings of the papers where they say them, ten seeds. Not run yet; docs/papers.md says what is whose.
# `make search PRESET=paper DATA=folder`.

include pipelines/search/data.mk

A_TITLE := Architecture search at the size of the papers

A_VOCABULARY := 10000
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
A_RANKED_bench := 500
A_DERIVED_bench := 100
