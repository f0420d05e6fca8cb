//! A study that runs in a second: fractals, three tasks of two classes, and nets of a few thousand weights.

use lethe_artifacts::checkpoint::Checkpoint;
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::table;

use crate::{Command, Folder};

const RESNET: &str = r#"
[model]
architecture = "resnet"
block = "basic"
layers = [1, 1]
width = 4
stem = { kernel = 3, stride = 2, pool = false }
[input]
size = 16
channels = 1
mean = [0.5]
std = [0.5]
[labels]
study = "small"
size = 4
"#;

const VIT: &str = r#"
[model]
architecture = "vit"
patch = 8
dim = 16
depth = 2
heads = 2
global_pool = "avg"
class_token = false
[input]
size = 16
channels = 1
mean = [0.5]
std = [0.5]
[labels]
study = "small"
size = 16
"#;

const MLP: &str = r#"
[model]
architecture = "mlp"
hidden = [12, 10, 8]
[input]
size = 16
channels = 1
mean = [0.5]
std = [0.5]
[labels]
study = "small"
size = 12
"#;

const PRETRAIN: &str = r#"
batch = 16
evaluate_every = 7
augment = { crop = 2, flip = true }
[optimiser]
name = "adamw"
weight_decay = 0.05
[schedule]
steps = 20
lr = 3e-3
warmup = 0.1
schedule = "cosine"
"#;

const FINETUNE: &str = r#"
batch = 8
evaluate_every = 5
augment = { flip = true }
[optimiser]
name = "sgd"
momentum = 0.9
clip = 1.0
[first]
steps = 12
lr = 0.05
warmup = 0.1
schedule = "cosine"
[later]
steps = 12
lr = 0.01
schedule = "constant"
"#;

impl Folder {
    /// A folder with the study's inputs: `data` (6 classes, 16 training and 4 test images each, 16 pixels), `tasks.parquet`
    /// (3 tasks of 2 classes), and the stages' TOMLs `resnet`, `vit`, `mlp`, `pretrain`, `finetune`.
    #[track_caller]
    pub fn study() -> Self {
        let folder = Self::empty();
        for (name, text) in [
            ("resnet", RESNET),
            ("vit", VIT),
            ("mlp", MLP),
            ("pretrain", PRETRAIN),
            ("finetune", FINETUNE),
        ] {
            folder.write(&format!("{name}.toml"), text);
        }
        folder
            .tool("dataset")
            .args("fractal --classes 6 --per-class 16 --test-per-class 4 --size 16 --out data")
            .succeed();
        folder
            .tool("split-tasks")
            .args("--data data --tasks 3 --classes-per-task 2 --class-order listed --out tasks.parquet")
            .succeed();
        folder
    }

    /// The study with a net trained on its first two tasks: `p` (pretrained), `a` (task 0, from p) and `b` (task 1, from a).
    #[track_caller]
    pub fn trained(family: &str, more: &str) -> Self {
        let folder = Self::study();
        folder
            .pretrain(family, &format!("--out p.safetensors {more}"))
            .succeed();
        for (parent, name, task) in [("p", "a", 0), ("a", "b", 1)] {
            let arguments = format!("--from {parent}.safetensors --task {task} --out {name}.safetensors {more}");
            folder.finetune(&arguments).succeed();
        }
        folder
    }

    /// The checkpoint `NAME.safetensors`.
    #[track_caller]
    pub fn checkpoint(&self, name: &str) -> Checkpoint {
        Checkpoint::read(&self.path(&format!("{name}.safetensors"))).unwrap().0
    }

    /// The rows of `NAME.history.parquet`.
    #[track_caller]
    pub fn history(&self, name: &str) -> Vec<HistoryRow> {
        table::read(&self.path(&format!("{name}.history.parquet")))
            .unwrap()
            .rows
    }

    /// `pretrain` of a net of `family` (`resnet`, `vit`) on the study's data; `more` has to say `--out`.
    #[track_caller]
    pub fn pretrain(&self, family: &str, more: &str) -> Command<'_> {
        self.tool("pretrain")
            .args("--data data --config pretrain.toml --device cpu --threads 1 --config")
            .args(&format!("{family}.toml {more}"))
    }

    /// `finetune` on the study's data and tasks; `more` has to say from what, which task, and `--out`.
    #[track_caller]
    pub fn finetune(&self, more: &str) -> Command<'_> {
        self.tool("finetune")
            .args("--data data --table tasks.parquet --config finetune.toml --device cpu --threads 1")
            .args(more)
    }
}
