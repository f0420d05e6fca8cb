# The tasks of the presets at 32 pixels, which differ in networks and lengths only: Tiny-ImageNet at 32 pixels, of which 102 classes are
# pretrained on and 100 never seen there, and CIFAR-10. CIFAR-100 takes the place of the 100 held-out classes where it is at hand.

S_SETS := pretrain cifar10 sequence halves shift datasets
S_TINY := $(call s-set,tiny-imagenet32)
S_NEW := $(if $(wildcard $(DATA)/cifar100/. $(DATA)/cifar100-*.parquet),$(call s-set,cifar100),$(S_TINY))
S_NEW_CLASSES := $(if $(filter $(S_TINY),$(S_NEW)),--classes pipelines/scale/tiny-imagenet-held-out.txt)
S_READ_pretrain := --data '$(S_TINY)'
S_SPLIT_pretrain := --tasks 1 --classes-per-task 102 --classes pipelines/scale/tiny-imagenet-pretrain.txt --class-order listed --valid 0
S_READ_cifar10 := --data '$(call s-set,cifar10)'
S_SPLIT_cifar10 := --tasks 2 --classes-per-task 5 --class-order listed
S_READ_sequence := --data '$(S_NEW)'
S_SPLIT_sequence := --tasks 10 --classes-per-task 10 $(S_NEW_CLASSES) --class-order seed
S_TASKS_sequence := 0 1 2 3 4 5 6 7 8 9
S_READ_halves := $(S_READ_sequence)
S_SPLIT_halves := --tasks 2 --classes-per-task 50 $(S_NEW_CLASSES) --class-order seed
S_READ_shift := $(S_READ_sequence)
# CIFAR-100 brings its superclasses along.
S_SPLIT_shift := --by shift --tasks 2 --subclasses-per-task 2 $(if $(S_NEW_CLASSES),--superclasses pipelines/scale/tiny-imagenet-superclasses.toml)
# The sets of [S] that are at hand, before two that always are: two tasks of five classes each.
S_OTHERS := $(foreach d,oxford-pets flowers102 svhn cub200 cars196 domainnet-clipart,$(if $(wildcard $(DATA)/$d/. $(DATA)/$d-*.parquet),$d))
S_READ_datasets := $(foreach d,$(S_OTHERS),--data '$d=$(call s-set,$d)') --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist
S_SPLIT_datasets := --by data-set --tasks-per-set 2 --classes-per-task 5
S_TASKS_datasets := $(wordlist 1,$(words 0 1 2 3 $(S_OTHERS) $(S_OTHERS)),0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
