# The paper's size: 224 pixels, ViT-xS to -L and BiT's ResNets with their public ImageNet-21k weights, the only ones of ResNets that there
# are. Put timm's files from the Hugging Face hub (timm/NAME, model.safetensors) into DATA/weights/NAME.safetensors.

S_TITLE := Effect of scale on forgetting
S_FAMILIES := resnetv2 vit
S_SIZES_resnetv2 := 152x4 101x3 50x3 101x1 50x1
S_SIZES_vit := large base small tiny
S_MODEL_resnetv2 :=
S_MODEL_vit :=
S_WEIGHTS_resnetv2-50x1 := resnetv2_50x1_bit.goog_in21k
S_WEIGHTS_resnetv2-101x1 := resnetv2_101x1_bit.goog_in21k
S_WEIGHTS_resnetv2-50x3 := resnetv2_50x3_bit.goog_in21k
S_WEIGHTS_resnetv2-101x3 := resnetv2_101x3_bit.goog_in21k
S_WEIGHTS_resnetv2-152x4 := resnetv2_152x4_bit.goog_in21k
S_WEIGHTS_vit-tiny := vit_tiny_patch16_224.augreg_in21k
S_WEIGHTS_vit-small := vit_small_patch16_224.augreg_in21k
S_WEIGHTS_vit-base := vit_base_patch16_224.augreg_in21k
S_WEIGHTS_vit-large := vit_large_patch16_224.augreg_in21k

S_PRETRAININGS := 0
S_REPEATED :=
S_SEEDS := 0 1 2
S_FEW := 0 1
S_RATES := 0.01 0.05
# Public weights have one pretraining: there is nothing to vary.
S_SOME :=
S_STEPS :=
S_DATA_SHARES :=
S_LONG := 1400
S_PRECISE := resnetv2-50x1 vit-small
S_EVALUATE_EVERY := 44
S_LOOK_EVERY := 10
S_OVERLAP := --precision bf16

# The networks have seen ImageNet, so CIFAR-100 and the other sets of [S] are asked for, not Tiny-ImageNet.
S_SETS := cifar10 sequence halves shift datasets
S_READ_cifar10 := --data '$(call s-set,cifar10)'
S_SPLIT_cifar10 := --tasks 2 --classes-per-task 5 --class-order listed
S_READ_sequence := --data '$(call s-set,cifar100)'
S_SPLIT_sequence := --tasks 10 --classes-per-task 10 --class-order seed
S_TASKS_sequence := 0 1 2 3 4 5 6 7 8 9
S_READ_halves := $(S_READ_sequence)
S_SPLIT_halves := --tasks 2 --classes-per-task 50 --class-order seed
S_READ_shift := $(S_READ_sequence)
S_SPLIT_shift := --by shift --tasks 2 --subclasses-per-task 2
S_OTHERS := oxford-pets flowers102 svhn cub200 cars196 domainnet-clipart
S_READ_datasets := $(foreach d,$(S_OTHERS),--data '$d=$(call s-set,$d)')
S_SPLIT_datasets := --by data-set --tasks-per-set 2
S_TASKS_datasets := 0 1 2 3 4 5 6 7 8 9 10 11
