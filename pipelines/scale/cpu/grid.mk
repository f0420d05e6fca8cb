# Real images on two cores: networks of 30 thousand to 3 million parameters, pretrained on 102 classes of Tiny-ImageNet at 32 pixels.

include pipelines/scale/32px.mk

S_TITLE := Scale on two cores
S_FAMILIES := resnet resnetv2 vit
# The longest runs first, so that no core waits at the end.
S_SIZES_resnet := 36 24 16 12 8
S_SIZES_resnetv2 := 40 32 24 16 8
S_SIZES_vit := 128 88 64 44 32
S_MODEL_resnet := model.width
S_MODEL_resnetv2 := model.width
S_MODEL_vit := model.dim

# Narrow ViTs learn faster at a higher rate, and the widest loses by it: at 2e-3 it ends at 0.173 of 102 classes, at 1e-3 at 0.193.
S_PRETRAIN_vit-32 := --set schedule.lr=3e-3
S_PRETRAIN_vit-44 := --set schedule.lr=3e-3
S_PRETRAIN_vit-64 := --set schedule.lr=3e-3
S_PRETRAIN_vit-88 := --set schedule.lr=2e-3

# Pretraining seeds, the networks that have more than the first, fine-tuning seeds of the main figures and of the others.
S_PRETRAININGS := 0 1 2
S_REPEATED := resnet-12 resnet-8
S_SEEDS := 0 1 2
S_FEW := 0 1
S_RATES := 0.01 0.05
# The networks of the long second task, smaller ones for the many pretrainings, and what those vary: steps and the share of the data.
S_SOME := resnet-24 resnet-12 vit-88 vit-44
S_VARIED := resnet-16 resnet-8 vit-64 vit-32
# Each share of the data is a whole pretraining.
S_VARIED_DATA := resnet-8 vit-32
S_STEPS := 300 600 1200
S_DATA_SHARES := data1of2 data1of4 data1of8 data1of16
# Steps of the long second task; one pass is 175.
S_LONG := 1400
S_PRECISE := resnet-16 resnetv2-8 vit-32
# The families of the figures on other data: those of [S].
S_OTHER_FAMILIES := resnet vit
# Tasks of 2,700 images (sequence), 6,000 (shift, datasets) and 13,500 (halves) rather than CIFAR-10's 22,500: fewer steps.
S_SETTINGS_sequence := --set first.steps=210 --set later.steps=105
S_SETTINGS_datasets := --set first.steps=210 --set later.steps=105
S_SETTINGS_shift := --set first.steps=350 --set later.steps=105
S_SETTINGS_halves := --set first.steps=420 --set later.steps=105
# Steps between evaluations: of task B, and where training stops at an accuracy.
S_EVALUATE_EVERY := 59
S_LOOK_EVERY := 25
S_OVERLAP :=
