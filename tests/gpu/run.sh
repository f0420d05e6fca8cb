#!/usr/bin/env bash
# Compares what the tools compute on a GPU with what they compute on the CPU, and measures how fast they are there beside PyTorch.
#
#   tests/gpu/run.sh --out FOLDER [--bin FOLDER] [--data FOLDER] [--device cuda] [--small] [--jobs N]
#
# It needs the tools and `compare` (target/release after `make build`; stripped ones will do), the data in data/fashion-mnist and the
# texts beside it, and on a machine without a checkout's .libtorch an LD_LIBRARY_PATH that names PyTorch's lib folder; no Rust. PyTorch and
# timm are needed for their own speeds only. What is measured goes to FOLDER/results.jsonl, one line a figure, and to standard output; what
# was run and how it failed, to FOLDER/log. A part that fails leaves a line with "error", and the rest goes on. --small leaves speeds out
# and takes three networks: `--device cpu --small` is the test of this script itself.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$here/../../target/release data=$here/../../data/fashion-mnist device=cuda out="" small="" jobs=4
while (($#)); do
    case $1 in
        --bin | --data | --device | --out | --jobs) printf -v "${1#--}" %s "$2" && shift 2 ;;
        --small) small=yes && shift ;;
        *) echo "run.sh: unknown argument $1" >&2 && exit 2 ;;
    esac
done
[[ $out ]] || { echo "run.sh: expected --out FOLDER" >&2 && exit 2; }
mkdir -p "$out/log" "$out/cpu" "$out/gpu" "$out/bf16" "$out/tokens"
out=$(cd "$out" && pwd) bin=$(cd "$bin" && pwd) data=$(cd "$data" && pwd)
results=$out/results.jsonl networks=$here/networks
: >"$results"
export OMP_NUM_THREADS=1 LETHE_CACHE=$out/cache bin out device results

families="resnet resnetv2 vit mlp lenet nas_bench_201 enas_cnn gpt2 gpt_neox llama" optimisers="sgd adamw" held="resnet mlp gpt2" killed="resnet gpt2 enas_rnn" tolerated=1e-3
spaces="enas_rnn enas_cnn nas_bench_201"
[[ $small ]] && families="resnet mlp gpt2" held="mlp gpt2" spaces="enas_rnn nas_bench_201"
# On the CPU another number of threads takes the GPU's place.
there="--device $device --threads 2" cpu="--device cpu --threads 1"

# Runs `CASE COMMAND...` from each line of standard input, several at a time. What fails is a result too.
run_all() {
    xargs -d '\n' -r -P "$jobs" -I{} bash -c '
        read -r case command <<<"{}"
        if ! bash -c "$command" >"$out/log/$case.out" 2>"$out/log/$case.err"; then
            why=$(tail -n 1 "$out/log/$case.err" | tr -d "\\\\\"" | cut -c1-300)
            printf "{\"case\":\"%s\",\"error\":\"%s\"}\n" "$case" "$why" >>"$results"
        fi'
}

# The two places of a command: $1 the case, $2 the output's name, $3 the command without --out and device; PLACE in it is the output's folder.
both() {
    echo "$1.cpu ${3//PLACE/$out/cpu} $cpu --precision float32 --out $out/cpu/$2"
    echo "$1.gpu ${3//PLACE/$out/gpu} $there --precision float32 --out $out/gpu/$2"
}

# What a family is trained and measured on: images, or for language models two corpora.
of() {
    local config=train.toml
    measure="--data $data --table $out/tasks.parquet --quiet"
    if language "$1"; then
        config=train-text.toml
        measure="--data emma=$out/tokens/emma --data sqlite=$out/tokens/sqlite --table $out/corpora.parquet --quiet"
    fi
    train="$bin/finetune $measure --config $here/$config"
    # Norms of many parallel branches by a batch's statistics: what differs in the last digits grows tenfold in a few steps.
    cells "$1" && train+=" --set first.steps=5"
}
cells() { [[ $1 == enas_cnn || $1 == nas_bench_201 ]]; }
# The name of a language model's first block.
block() { [[ $1 == gpt2 ]] && echo h.0 || echo layers.0; }
language() { [[ $1 == gpt* || $1 == llama ]]; }

scratch() { # the first task, from scratch
    for family in $families; do
        of "$family"
        for optimiser in $optimisers; do
            # With Adam's usual eps, parameters whose true gradient is 0, such as biases of attention keys, move by rounding's sign.
            local run="$train --config $networks/$family.toml --task 0"
            [[ $optimiser == adamw ]] && run+=" --set optimiser.name=adamw --set optimiser.momentum=0 --set optimiser.eps=1e-4 --set first.lr=0.001"
            both "$family.$optimiser" "$family.$optimiser.safetensors" "$run"
            cells "$family" && run=${run/eps=1e-4/eps=1e-2}
            [[ $optimiser == sgd && $device != cpu ]] &&
                echo "$family.bf16 $run $there --precision bf16 --out $out/bf16/$family.safetensors"
        done
    done
    for family in $held; do # what SI needs of the first task
        of "$family"
        both "$family.first" "$family.first.safetensors" \
            "$train --config $networks/$family.toml --task 0 --penalty si --importance-out PLACE/$family.si.safetensors"
    done
}

probes() { # at the CPU's checkpoint on both
    for family in $families; do
        local at=$out/cpu/$family.sgd.safetensors
        of "$family"
        for estimator in $(language "$family" && echo sampled || echo exact) empirical; do
            both "$family.fisher-$estimator" "$family.$estimator.safetensors" \
                "$bin/fisher $at $measure --task 0 --examples 256 --estimator $estimator" | sed 's/ --precision float32//'
        done
        language "$family" && both "$family.fisher-token" "$family.token.safetensors" \
            "$bin/fisher $at $measure --task 0 --examples 64 --estimator empirical --per token" | sed 's/ --precision float32//'
        both "$family.overlap" "$family.overlap.parquet" \
            "$bin/overlap $at $measure --per-class 100 $(language "$family" && echo --layer features --layer "$(block "$family")" --layer "$(block "$family").last")"
    done
    for family in $held; do
        of "$family"
        both "$family.mas" "$family.mas.safetensors" \
            "$bin/fisher $out/cpu/$family.sgd.safetensors $measure --task 0 --examples 256 --estimator mas" | sed 's/ --precision float32//'
    done
}

held_back() { # the second task under each penalty, and two networks that share weights
    for family in $held; do
        of "$family"
        local from=$out/cpu/$family.sgd.safetensors fisher=$out/cpu/$family.empirical.safetensors
        local second="$train --from $from --task 1"
        for penalty in l2sp lwf; do
            both "$family.$penalty" "$family.$penalty.safetensors" "$second --penalty $penalty --strength 1"
        done
        for penalty in ewc ewc-online; do
            both "$family.$penalty" "$family.$penalty.safetensors" "$second --penalty $penalty --strength 1000 --fisher $fisher"
        done
        both "$family.mas" "$family.mas-held.safetensors" "$second --penalty mas --strength 1 --fisher $out/cpu/$family.mas.safetensors"
        both "$family.si" "$family.si-held.safetensors" \
            "$train --from $out/cpu/$family.first.safetensors --task 1 --penalty si --strength 1 --fisher $out/cpu/$family.si.safetensors"
        local shared
        case $family in
            mlp) shared="layers.0.*" ;;
            resnet) shared="conv1.*,layer1.*" ;;
            gpt2) shared="transformer.h.0.*" ;;
        esac
        both "$family.wpl" "$family.wpl.safetensors" "$train --config $networks/$family.toml --task 0 --seed 1 \
            --share $shared --watch $from --penalty wpl --strength 1000 --fisher $fisher"
    done
}

# Searches with shared weights under WPL, and what uniformly drawn architectures are worth with them; $1 the space.
of_space() {
    measure="--data $data --table $out/search.parquet"
    [[ $1 == enas_rnn ]] && measure="--data $out/tokens/emma --table $out/search-text.parquet"
}
searches() {
    for space in $spaces; do
        of_space "$space"
        both "search.$space" "search.$space.safetensors" "$bin/search shared $measure --config $here/search/$space.toml --quiet"
    done
}
ranks() {
    for space in $spaces; do
        of_space "$space"
        both "search.$space.ranking" "search.$space.ranking.parquet" \
            "$bin/search derive --from $out/cpu/search.$space.safetensors $measure --samples 8 --quiet"
    done
}

# Trainings that are killed after some of their steps, and go on. Each step's state is saved, and the kill comes when the second is there.
kills() {
    local family
    for family in $killed; do
        kill_one "$family" "killed.$family" "$out/gpu/killed.$family.safetensors"
    done
}
kill_one() {
    local family=$1 case=$2 done=$3 run table
    if [[ $family == enas_rnn ]]; then
        of_space "$family"
        run="$bin/search shared $measure --config $here/search/$family.toml" table=search
        cp "$out/cpu/search.$family.safetensors" "$out/cpu/$family.sgd.safetensors"
        cp "$out/cpu/search.$family.search.parquet" "$out/cpu/$family.sgd.search.parquet"
    else
        of "$family"
        run="$train --config $networks/$family.toml --task 0" table=history
    fi
    run+=" $there --precision float32 --out $done"
    $run --save-every 0 2>>"$out/log/$case.err" &
    local training=$! first=""
    while kill -0 $training 2>/dev/null; do
        if [[ -r $done.resume ]]; then
            [[ $first ]] || first=$(stat -c %i "$done.resume")
            [[ $(stat -c %i "$done.resume" 2>/dev/null) != "$first" ]] && kill -9 $training && break
        fi
    done
    wait $training 2>/dev/null
    [[ -r $done.resume ]] || echo "{\"case\":\"$case\",\"error\":\"the training had ended before it could be killed\"}" >>"$results"
    ${run/--quiet/} 2>>"$out/log/$case.err" || echo "{\"case\":\"$case\",\"error\":\"it did not go on\"}" >>"$results"
    grep -q "going on at step" "$out/log/$case.err" || echo "{\"case\":\"$case\",\"error\":\"it began anew\"}" >>"$results"
    compare "$case" "$tolerated" "$out/cpu/$family.sgd.safetensors" "$done"
    compare "$case" "$tolerated" "$out/cpu/$family.sgd.$table.parquet" "${done%.safetensors}.$table.parquet"
}

# A result line a measure of two files that should be alike.
compare() {
    local why
    why=$("$bin/compare" "$@" 2>&1 >>"$results") || printf '{"case":"%s","error":"%s"}\n' "$1" "$(tr -d '\\"' <<<"$why" | head -n 1)" >>"$results"
}

comparisons() {
    local found name
    for found in "$out"/gpu/*; do
        name=$(basename "$found")
        case $name in
            killed* | *.resume) continue ;;
        esac
        compare "${name%.*}" "$tolerated" "$out/cpu/$name" "$found"
    done
    # bfloat16 has eight bits of mantissa: the same losses to a few percent.
    for found in "$out"/bf16/*.history.parquet; do
        [[ -r $found ]] || continue
        name=$(basename "$found")
        compare "bf16.${name%%.*}" 0.05 "$out/cpu/${name%%.*}.sgd.history.parquet" "$found"
    done
}

# Seconds of a pretraining of so many steps.
seconds() {
    local network=$1 batch=$2 steps=$3 began=$EPOCHREALTIME given="--data $data --table $out/few.parquet --config $here/speed/pretrain.toml"
    language "$network" && given="--data $out/tokens/bible --config $here/speed/pretrain-text.toml"
    # shellcheck disable=SC2086 # several arguments
    "$bin/pretrain" $given --config "$here/speed/$network.toml" \
        --set batch="$batch" --set schedule.steps="$steps" --device "$device" --threads "$(nproc)" --precision bf16 --quiet \
        --save-every 3600 --out "$out/speed.safetensors" >>"$out/log/speed.out" 2>>"$out/log/speed.err" || return 1
    rm -f "$out"/speed.*
    awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }'
}

# Images or tokens a second of whole steps of the tool: what more steps take longer, so that starting and evaluating do not count.
speed() {
    local network=$1 batch=$2 steps=$3 short long what=images each=1
    language "$network" && what=tokens each=$length
    seconds "$network" "$batch" 10 >/dev/null # leaves the decoded images in the cache
    short=$(seconds "$network" "$batch" 10) && long=$(seconds "$network" "$batch" $((10 + steps))) || {
        printf '{"case":"speed.%s","error":"%s"}\n' "$network" "$(tail -n 1 "$out/log/speed.err" | tr -d '\\"')" >>"$results"
        return
    }
    awk -v c="$network" -v b="$batch" -v n="$steps" -v s="$short" -v l="$long" -v w="$what" -v e="$each" 'BEGIN {
        printf "{\"case\":\"speed.%s\",\"by\":\"lethe\",\"batch\":%d,\"%s_per_second\":%.1f}\n", c, b, w, b * e * n / (l - s) }' >>"$results"
}
# Batches a second of a search of the preset gpu, architectures an hour, and the share of the time that Fisher information takes.
search_speed() {
    local space=$1 file=$2 given="--data $data --table $out/search.parquet --set input.channels=1 --set input.mean=[0.3] --set input.std=[0.3]"
    local began=$EPOCHREALTIME log="$out/log/speed.search.$space.err" epochs=2 architectures=20 steps
    [[ $space == enas_rnn ]] && given="--data $out/tokens/words --table $out/words.parquet --set model.vocab_size=$words"
    steps=$(sed -n 's/^steps = //p' "$presets/$file.toml")
    # shellcheck disable=SC2086 # several arguments
    "$bin/search" shared $given --config "$presets/$file.toml" --set epochs=$epochs --set architectures=$architectures \
        --set penalty.name=wpl --set penalty.strength=100 --device "$device" --precision "$3" --out "$out/speed.safetensors" 2>"$log" || {
        printf '{"case":"speed.search.%s","error":"%s"}\n' "$space" "$(tail -n 1 "$log" | tr -d '\\"')" >>"$results"
        return
    }
    rm -f "$out"/speed.*
    sed -n 's/.* \([0-9.]*\) s in batches, \([0-9.]*\) s in measuring.*/\1 \2/p' "$log" | awk -v c="$space" -v p="$3" -v n=$((epochs * architectures)) \
        -v s="$steps" -v a="$began" -v b="$EPOCHREALTIME" '{
        printf "{\"case\":\"speed.search.%s\",\"precision\":\"%s\",\"batches_per_second\":%.1f,\"architectures_per_hour\":%.0f,\"share_of_fisher\":%.3f}\n",
            c, p, n * s / $1, 3600 * n / (b - a), $2 / (b - a) }' >>"$results"
}
# Network, batch, steps: more than ten seconds each on an H100, as a start of the tool varies by half a second.
speeds="resnet18:1024:800 resnet50:256:200 vit_small:256:250 vit_base:128:350 gpt2_small:16:200 gpt2_medium:8:200"
# Tokens a block.
length=1024

"$bin/split-tasks" --data "$data" --tasks 2 --classes-per-task 5 --class-order listed --out "$out/tasks.parquet" --quiet || exit 1
texts=$data/..
"$bin/dataset" tokenizer "$texts/bible" "$texts/emma" "$texts/sqlite" --vocabulary 320 --out "$out/tokenizer.json" --quiet &&
    for text in emma sqlite; do
        "$bin/dataset" tokenize "$texts/$text" --tokenizer "$out/tokenizer.json" --length 32 --out "$out/tokens/$text" --quiet
    done &&
    "$bin/split-tasks" --data emma="$out/tokens/emma" --data sqlite="$out/tokens/sqlite" --by data-set --valid 0 --test-rows 128 \
        --out "$out/corpora.parquet" --quiet || exit 1
"$bin/split-tasks" --data "$data" --tasks 1 --classes-per-task 10 --fraction 0.5 --valid 0.1 --out "$out/search.parquet" --quiet &&
    "$bin/split-tasks" --data "$out/tokens/emma" --by data-set --valid 0.1 --test-rows 128 --out "$out/search-text.parquet" --quiet || exit 1
pytorch=()
if [[ ! $small ]]; then
    # PyTorch compiles while the comparisons run, a process a network, and measures when it is told to.
    for each in $speeds; do
        IFS=: read -r network batch _ <<<"$each"
        python3 "$here/pytorch.py" --network "$network" --batch "$batch" --ready "$out/ready.$network" --go "$out/go.$network" \
            >"$out/pytorch.$network.jsonl" 2>"$out/log/pytorch.$network.err" &
        pytorch+=($!)
    done
fi
scratch | run_all
probes | run_all
held_back | run_all
searches | run_all
ranks | run_all
kills
comparisons
if [[ ! $small ]]; then
    "$bin/split-tasks" --data "$data" --tasks 1 --classes-per-task 10 --fraction 0.25 --out "$out/few.parquet" --quiet
    "$bin/dataset" tokenize "$texts/bible" --tokenizer "$out/tokenizer.json" --length $length --out "$out/tokens/bible" --quiet
    for at in "${!pytorch[@]}"; do
        IFS=: read -r network _ <<<"$(cut -d' ' -f$((at + 1)) <<<"$speeds")"
        while kill -0 "${pytorch[at]}" 2>/dev/null && [[ ! -e $out/ready.$network ]]; do sleep 0.2; done
    done
    for each in $speeds; do
        IFS=: read -r network batch steps <<<"$each"
        speed "$network" "$batch" "$steps"
    done
    presets=$here/../../pipelines/search/gpu words=10000
    "$bin/dataset" tokenizer "$texts/bible" "$texts/emma" --kind words --vocabulary $words --out "$out/words.json" --quiet &&
        "$bin/dataset" tokenize "$texts/bible" --tokenizer "$out/words.json" --length 35 --out "$out/tokens/words" --quiet &&
        "$bin/split-tasks" --data "$out/tokens/words" --by data-set --valid 0.05 --out "$out/words.parquet" --quiet
    for precision in float32 bf16; do
        search_speed enas_rnn rnn $precision
        search_speed enas_cnn cnn $precision
        search_speed nas_bench_201 bench $precision
    done
    for at in "${!pytorch[@]}"; do
        IFS=: read -r network _ <<<"$(cut -d' ' -f$((at + 1)) <<<"$speeds")"
        touch "$out/go.$network"
        wait "${pytorch[at]}" ||
            printf '{"case":"pytorch.%s","error":"%s"}\n' "$network" "$(tail -n 1 "$out/log/pytorch.$network.err" | tr -d '\\"')" >>"$results"
        cat "$out/pytorch.$network.jsonl" >>"$results"
    done
fi
cat "$results"
