#!/usr/bin/env bash
# What a real language model loses when it is fine-tuned: SmolLM2-135M on reviews, watched on encyclopedia articles.
#
#   tests/real/run.sh NETWORK REVIEWS ARTICLES OUT
#
# NETWORK is the folder that smollm2.py beside this writes; REVIEWS and ARTICLES are texts as `dataset tokenize` reads them,
# such as 'data/imdb-*.parquet'. Compares our logits with transformers', measures bits per byte, and fine-tunes for 24 steps
# of 8 blocks, without a penalty and with L2-SP. About 20 minutes on one core; no test runs it. It takes an example that `make build` leaves
# out: cargo build --release --locked --workspace --examples
set -euo pipefail
(($# == 4)) || { echo "usage: $0 NETWORK REVIEWS ARTICLES OUT" >&2; exit 2; }
network=$1 reviews=$2 articles=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
export PATH=$root/target/release:$PATH
mkdir -p "$out"

"$root/target/release/examples/compare_language" "$network" "$network/reference.safetensors"
for set in reviews articles; do
    [[ -d $out/$set ]] || dataset tokenize "${!set}" --tokenizer "$network/tokenizer.json" --length 256 --out "$out/$set"
done
split-tasks --by data-set --data reviews="$out/reviews" --test-rows 64 --valid 0 --out "$out/tasks.parquet"
tune() {
    finetune --data reviews="$out/reviews" --table "$out/tasks.parquet" --task 0 --from "$network" --watch-data articles="$out/articles" \
        --config "$here/finetune.toml" --set 'splits=["test"]' --seed 0 "$@"
}
tune --out "$out/plain.safetensors" --hugging-face "$out/plain"
tune --out "$out/l2sp.safetensors" --penalty l2sp --strength "${STRENGTH:-3}"
report "$out"/*.history.parquet --title "SmolLM2-135M on reviews" --out "$out/report.html"
