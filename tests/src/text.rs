//! A study of text that runs in a second: two made-up languages, their tokens, and a GPT-2 of a few thousand weights.

use crate::{Command, Folder};

const GPT2: &str = r#"
[model]
architecture = "gpt2"
vocab_size = 300
n_positions = 16
n_embd = 16
n_layer = 2
n_head = 2
[labels]
study = "small text"
size = 16
"#;

const PRETRAIN: &str = r#"
batch = 8
evaluate_every = 10
[optimiser]
name = "adamw"
weight_decay = 0.1
clip = 1.0
[schedule]
steps = 30
lr = 2e-2
warmup = 0.1
schedule = "cosine"
"#;

const FINETUNE: &str = r#"
batch = 8
evaluate_every = 5
[optimiser]
name = "adamw"
clip = 1.0
[first]
steps = 20
lr = 2e-2
schedule = "cosine"
[later]
steps = 20
lr = 2e-2
schedule = "constant"
"#;

const SEARCH: &str = r#"
epochs = 6
architectures = 6
steps = 2
batch = 4
nodes = 4
sampler = "controller"
updates = 4
drawn = 2
[model]
architecture = "enas_rnn"
vocab_size = 300
width = 12
initializer_range = 0.2
hidden_dropout = 0.1
[optimiser]
name = "sgd"
momentum = 0.5
clip = 0.5
[rate]
lr = 0.5
[judge]
rows = 3
scale = 80
"#;

/// Sentences of these words, drawn by a multiplicative hash.
fn sentences(words: &[&str], from: u64, count: u64) -> String {
    let drawn = |i: u64| words[(i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize % words.len()];
    let sentence = |s: u64| {
        let words: Vec<&str> = (0..9).map(|w| drawn(from + 31 * s + w)).collect();
        format!("{}.\n", words.join(" "))
    };
    (0..count).map(sentence).collect()
}

impl Folder {
    /// A folder with `one`, `two` and `general`, token data sets of one tokenizer in blocks of 16, `tasks.parquet` of the first
    /// two, and the stages' TOMLs `gpt2`, `pretrain`, `finetune`, `search`.
    #[track_caller]
    pub fn text() -> Self {
        let folder = Self::empty();
        for (name, text) in [
            ("gpt2", GPT2),
            ("pretrain", PRETRAIN),
            ("finetune", FINETUNE),
            ("search", SEARCH),
        ] {
            folder.write(&format!("{name}.toml"), text);
        }
        let one = ["der", "Fluß", "trägt", "alles", "fort", "und", "vergisst"];
        let two = ["river", "carries", "all", "away", "and", "forgets", "nothing"];
        let both = [one.as_slice(), two.as_slice()].concat();
        for (name, words) in [("one", one.as_slice()), ("two", &two), ("general", &both)] {
            for (split, from, count) in [("train", 0, 120), ("test", 1 << 20, 30)] {
                folder.write(&format!("text/{name}/{split}.txt"), sentences(words, from, count));
            }
        }
        folder
            .tool("dataset")
            .args("tokenizer text/one text/two text/general --vocabulary 300 --documents line --out tokenizer.json")
            .succeed();
        for name in ["one", "two", "general"] {
            let arguments = format!(
                "tokenize text/{name} --tokenizer tokenizer.json --length 16 --documents line --rest keep --out {name}"
            );
            folder.tool("dataset").args(&arguments).succeed();
        }
        folder
            .tool("split-tasks")
            .args("--by data-set --data one --data two --valid 0.1 --out tasks.parquet")
            .succeed();
        folder
    }

    /// `pretrain` of the GPT-2 on `general`; `more` has to say `--out`.
    #[track_caller]
    pub fn pretrain_text(&self, more: &str) -> Command<'_> {
        self.tool("pretrain")
            .args("--data general --config pretrain.toml --config gpt2.toml --device cpu --precision float32")
            .args(more)
    }

    /// `finetune` on the tasks of text; `more` has to say `--task` and `--out`.
    #[track_caller]
    pub fn finetune_text(&self, more: &str) -> Command<'_> {
        self.tool("finetune")
            .args("--data one --data two --table tasks.parquet --config finetune.toml --device cpu --precision float32")
            .args(more)
    }
    /// `search shared` of recurrent cells on the first task of text; `more` has to say `--out`.
    #[track_caller]
    pub fn search_text(&self, more: &str) -> Command<'_> {
        self.tool("search")
            .args("shared --data one --data two --table tasks.parquet --config search.toml --device cpu")
            .args(more)
    }
}
