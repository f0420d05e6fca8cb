# Seconds: every kind of run once, on the samples in data/, with networks that learn next to nothing. For the tests, and to see that all works.

W_TITLE := Penalties, smoke test
W_SEEDS := 0
# Of which importances are measured.
W_EXAMPLES := 200

W_READ_whole := --data data/mnist
W_SPLIT_whole := --tasks 1 --classes-per-task 10 --class-order listed --fraction 1/10
W_SHARE_mlp := layers.0.*,layers.1.*
W_HIDDEN_mlp := [16,16,8]
W_STRICT_CASES := strict
W_LOOSE_CASES := loose-55
W_STOP_loose-55 := --set first.lr=1e-3 --set evaluate_every=1 --stop-at-accuracy 0.2
W_SHARED_CASES := shared-1 shared-2
W_SHARE_shared-1 := layers.0.*
W_SHARE_shared-2 := layers.0.*,layers.1.*
W_STRICT := none wpl-1e5
W_LOOSE := none wpl-1e5
W_SHARED := none wpl-1e5
W_STRENGTHS := none wpl-1e3 wpl-1e5 l2sp-1 ewc-1e3

W_SETS := mnist
W_TASKS := 3
W_STARTS := scratch pretrained
W_METHODS := none l2sp-1 ewc-1e3 ewc-rel-1 ewc-online-1 si-1 mas-1 lwf-1 replay-2
W_JOINT_STEPS := 12
W_READ_mnist := --data data/mnist
W_SPLIT_mnist := --tasks 3 --classes-per-task 2 --class-order listed --fraction 1/10
W_NET_mnist := $(W_TOML)/mlp.toml
W_SIZE_mnist :=
W_TRAIN_mnist := $(W_TOML)/tasks.toml
W_READ_fashion-mnist := --data data/fashion-mnist
W_NET_fashion-mnist := $(W_TOML)/mlp.toml
W_PRETRAIN := fashion-mnist
W_PRETRAINED_mnist = $(W)/pretrain/fashion-mnist/s$(1)
