# Seconds: every target once, on the samples in data/, with networks that learn next to nothing. For the tests, and to see that all works.

S_TITLE := Scale, smoke test
S_FAMILIES := resnet resnetv2 vit
S_SIZES_resnet := 2 4
S_SIZES_resnetv2 := 8 16
S_SIZES_vit := 8 16
S_MODEL_resnet := model.width
S_MODEL_resnetv2 := model.width
S_MODEL_vit := model.dim

# Pretraining seeds, the networks that have more than the first, fine-tuning seeds of the main figures and of the others.
S_PRETRAININGS := 0 1
S_REPEATED := resnetv2-8
S_SEEDS := 0
S_FEW := 0
S_RATES := 0.01 0.05
# The networks of the figures that vary pretraining, and what they vary.
S_SOME := resnet-2 vit-8
S_STEPS := 2
S_DATA_SHARES := data1of2
S_LONG := 4
S_PRECISE := resnet-2
# Steps between evaluations: of task B, and where training stops at an accuracy.
S_EVALUATE_EVERY := 2
S_LOOK_EVERY := 2

S_SETS := pretrain cifar10 sequence halves shift datasets
S_READ_pretrain := --data data/mnist
S_SPLIT_pretrain := --tasks 1 --classes-per-task 10 --class-order listed --valid 0
S_READ_cifar10 := --data data/fashion-mnist
S_SPLIT_cifar10 := --tasks 2 --classes-per-task 5 --class-order listed --fraction 1/20
S_READ_sequence := --data data/fashion-mnist
S_SPLIT_sequence := --tasks 5 --classes-per-task 2 --class-order seed --fraction 1/20
S_TASKS_sequence := 0 1 2 3 4
S_READ_halves := --data data/fashion-mnist
S_SPLIT_halves := --tasks 2 --classes-per-task 5 --class-order seed --fraction 1/20
S_READ_shift := --data data/fashion-mnist
S_SPLIT_shift := --by shift --superclasses pipelines/scale/smoke/superclasses.toml --tasks 2 --subclasses-per-task 1 --fraction 1/20
S_READ_datasets := --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist
S_SPLIT_datasets := --by data-set --tasks-per-set 2 --classes-per-task 5 --fraction 1/20
S_TASKS_datasets := 0 1 2 3
S_OVERLAP := --per-class 20
