# Public weights at the paper's sizes and beyond: Pythia of 14 million to 12 billion parameters, and GPT-2's four sizes. Each is a folder
# of MODELS as the Hugging Face hub has it: EleutherAI/pythia-70m in MODELS/pythia-70m, openai-community/gpt2-xl in MODELS/gpt2-xl.
# AdamW needs 16 bytes a parameter, SGD 12: 80 GB hold Pythia 2.8b. L_NETS on the command line takes fewer.

L_TITLE := Language
L_TEXTS := imdb wikipedia
L_TEXT_general := $(call s-set,general)
L_TEXT_imdb := $(call s-set,imdb)
L_TEXT_wikipedia := $(call s-set,wikipedia)
# Tokens a block.
L_LENGTH := 1024
L_TOKENIZER_pythia := $(MODELS)/pythia-70m/tokenizer.json
L_TOKENIZER_gpt2 := $(MODELS)/gpt2/tokenizer.json

# The longest runs first.
L_NETS := pythia-12b pythia-6.9b pythia-2.8b gpt2-xl pythia-1.4b pythia-1b gpt2-large pythia-410m gpt2-medium pythia-160m gpt2-small \
    pythia-70m pythia-31m pythia-14m
$(foreach n,$(L_NETS),$(eval L_WEIGHTS_$n := $(if $(filter gpt2-small,$n),gpt2,$n)))

# Public weights have one pretraining: there is nothing to vary, and nothing from scratch.
L_SEEDS := 0 1 2
L_REPEATED :=
L_SCRATCH :=
L_STEPS :=
L_VARIED :=
# Rates of the second corpus, the one of the other figures, and SGD's.
L_RATES := 0.00001 0.00003
L_RATE := 0.00003
L_SGD_RATE := 0.01
L_PENALISED := pythia-160m
L_PENALTIES := ewc-0.01 ewc-0.1 l2sp-0.01 l2sp-0.1 lwf-1 lwf-3 replay-0.01
L_EXAMPLES := 1000
# Steps between evaluations of the second corpus; all test rows are evaluated.
L_EVALUATE_EVERY := 60
L_TEST_ROWS :=
L_WATCH_ROWS := $(L_TEST_ROWS)
L_PROMPT := The film
L_OVERLAP := --per-class 256
L_BESIDE :=
