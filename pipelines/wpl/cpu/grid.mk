# On two cores: MNIST's sample for the two models; Split MNIST, Split Fashion-MNIST and Split CIFAR-10 for the penalties. CIFAR-10 comes from
# DATA=, and its pretrained network from the scale study, whose cpu preset pretrains on 102 classes of Tiny-ImageNet.

W_TITLE := Penalties on two cores
W_SEEDS := 0 1 2 3 4
# Of which importances are measured.
W_EXAMPLES := 1000

# --- Two models ---------------------------------------------------------------------------------------------------

W_READ_whole := --data data/mnist
W_SPLIT_whole := --tasks 1 --classes-per-task 10 --class-order listed
# A is 784-256-256-10; B shares its first two layers and has a third and a head of its own.
W_SHARE_mlp := layers.0.*,layers.1.*
W_HIDDEN_mlp := [256,256,128]
# And LeNet-5, of which B shares both convolutions and the first linear layer; half the rate, or B does not learn reliably.
W_STRICT_CASES := strict lenet
W_NET_OF_lenet := lenet
W_SHARE_lenet := layers.0.*,layers.1.*,layers.2.*
W_HIDDEN_lenet := [120,64]
W_RATE_lenet := --set later.lr=0.05
# A stopped early: at 55, 43 and 38 % of 0.957, the accuracy on validation rows that it reaches in full (0.954 to 0.959 over seeds). At a
# fiftieth of its rate and looked at every second step, or a single step would pass all three.
W_LOOSE_CASES := loose-55 loose-43 loose-38
W_SLOWLY := --set first.lr=2e-5 --set evaluate_every=2
W_STOP_loose-55 := $(W_SLOWLY) --stop-at-accuracy 0.526
W_STOP_loose-43 := $(W_SLOWLY) --stop-at-accuracy 0.411
W_STOP_loose-38 := $(W_SLOWLY) --stop-at-accuracy 0.364
# A is 784-256-256-256-10, of which B shares the first layer, the first two, or all three; it has a fourth of its own.
W_SHARED_CASES := shared-1 shared-2 shared-3
W_NET_OF_shared-1 := deep
W_NET_OF_shared-2 := deep
W_NET_OF_shared-3 := deep
W_SHARE_shared-1 := layers.0.*
W_SHARE_shared-2 := layers.0.*,layers.1.*
W_SHARE_shared-3 := layers.0.*,layers.1.*,layers.2.*
W_HIDDEN_deep := [256,256,256,128]
W_STRICT := none wpl-1e2 wpl-1e3 wpl-1e4 wpl-1e5 wpl-1e6
W_LOOSE := none wpl-1e2 wpl-1e3 wpl-1e4 wpl-1e5 wpl-1e6
W_SHARED := none wpl-1e4 wpl-1e6
W_STRENGTHS := none wpl-1e2 wpl-1e3 wpl-1e4 wpl-1e5 wpl-1e6 wpl-1e7 \
    l2sp-0.001 l2sp-0.01 l2sp-0.1 l2sp-1 l2sp-10 ewc-10 ewc-100 ewc-1e3 ewc-1e4 ewc-1e5 ewc-1e6

# --- Sequences of tasks -------------------------------------------------------------------------------------------

# CIFAR-10 where it is at hand.
W_SETS := mnist fashion-mnist $(if $(wildcard $(DATA)/cifar10/. $(DATA)/cifar10-*.parquet),cifar10)
W_TASKS := 5
W_STARTS := scratch pretrained
# All but replay's (rows a class), LwF's and the absolute EWC's stand on one scale, importances of mean 1; there 0.1 to 1 holds what was
# learned, and 10 to 100 times less does little. Absolute ones depend on how well a task was learned: the mean of F is 1e-5 to 1e-3.
# LwF is a term of the loss: at 10 the perceptron ends at chance on MNIST.
W_METHODS := none l2sp-0.01 l2sp-0.1 l2sp-1 l2sp-10 ewc-10 ewc-100 ewc-1e3 ewc-1e4 \
    $(foreach p,ewc-rel ewc-online si mas,$p-0.001 $p-0.01 $p-0.1 $p-1) lwf-0.1 lwf-1 lwf-3 replay-5 replay-20
# Fewer where a run takes seconds.
W_METHODS_cifar10 := none l2sp-0.1 l2sp-1 ewc-100 ewc-1e3 $(foreach p,ewc-rel ewc-online mas,$p-0.01 $p-0.1) si-0.1 si-1 lwf-1 lwf-10 replay-20
# As many as all tasks have one after another.
W_JOINT_STEPS := 750
W_JOINT_STEPS_cifar10 := 500
W_READ_mnist := --data data/mnist
W_READ_fashion-mnist := --data data/fashion-mnist
W_READ_cifar10 := --data '$(call s-set,cifar10)'
W_SPLIT_mnist := --tasks 5 --classes-per-task 2 --class-order listed
W_SPLIT_fashion-mnist := $(W_SPLIT_mnist)
W_SPLIT_cifar10 := $(W_SPLIT_mnist)
W_NET_mnist := $(W_TOML)/mlp-tasks.toml
W_NET_fashion-mnist := $(W_NET_mnist)
W_NET_cifar10 := pipelines/scale/cpu/resnetv2.toml
W_SIZE_mnist :=
W_SIZE_fashion-mnist :=
W_SIZE_cifar10 := --set model.width=8 --set labels.size=8
W_TRAIN_mnist := $(W_TOML)/tasks-gray.toml
W_TRAIN_fashion-mnist := $(W_TRAIN_mnist)
W_TRAIN_cifar10 := $(W_TOML)/tasks-cifar10.toml
# Each gray set starts from networks that were pretrained on the other, one a seed; CIFAR-10 from one network.
W_PRETRAIN := mnist fashion-mnist
W_PRETRAINED_mnist = $(W)/pretrain/fashion-mnist/s$(1)
W_PRETRAINED_fashion-mnist = $(W)/pretrain/mnist/s$(1)
W_PRETRAINED_cifar10 = $(S)/pretrain/resnetv2-8/p0
