# One GPU, CIFAR at 32 pixels, networks up to ResNet-50 and ViT-S, pretrained on 102 classes of Tiny-ImageNet at 32 pixels.

include pipelines/scale/32px.mk

S_TITLE := Scale on one GPU
S_FAMILIES := resnet resnetv2 vit
S_SIZES_resnet := 64 48 32 24 16
S_SIZES_resnetv2 := 64 48 32 24 16
S_SIZES_vit := 384 264 192 132 96
S_MODEL_resnet := model.width
S_MODEL_resnetv2 := model.width
S_MODEL_vit := model.dim

S_PRETRAININGS := 0 1 2
S_REPEATED := resnetv2-32 resnetv2-24 resnetv2-16
S_SEEDS := 0 1 2
S_FEW := 0 1
S_RATES := 0.01 0.05
S_SOME := resnetv2-64 resnetv2-32 resnetv2-16 vit-384 vit-192 vit-96
S_STEPS := 600 1200 2400 4800
S_DATA_SHARES := data1of2 data1of4 data1of8 data1of16
S_LONG := 1400
S_PRECISE := resnet-32 resnetv2-32 vit-192
S_EVALUATE_EVERY := 59
S_LOOK_EVERY := 10
S_OVERLAP := --precision bf16
