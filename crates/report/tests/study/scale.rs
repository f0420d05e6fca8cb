//! Made-up studies of scale, one of every kind that a page is made of. Their numbers follow the paper's claims unless a
//! test turns them: so the verdicts are known.

use std::path::{Path, PathBuf};

use lethe_artifacts::overlap::OverlapRow;
use lethe_artifacts::{Provenance, table};
use serde_json::json;

use super::{Training, noise};

/// Families and the parameters of their sizes.
pub const FAMILIES: [(&str, [i64; 5]); 3] = [
    ("resnet", [77_040, 171_000, 306_976, 690_000, 1_228_800]),
    ("resnetv2", [76_800, 170_400, 306_200, 688_000, 1_226_000]),
    ("vit", [52_896, 117_000, 204_992, 455_000, 804_352]),
];

/// What makes a chain of trainings.
#[derive(Clone)]
pub struct Chain {
    pub family: usize,
    pub size: usize,
    pub init: &'static str,
    pub seed: i64,
    /// Which of several pretrained networks of this size.
    pub network: String,
    pub rate: f64,
    pub batch_norm: Option<&'static str>,
    pub precision: &'static str,
    pub variant: String,
    pub study: &'static str,
    pub tasks: &'static str,
    /// Steps of every task but the first.
    pub steps: i64,
    /// The tasks, in order.
    pub sequence: Vec<i32>,
    /// Accuracy on the first task, and what is lost of each earlier task by the end; otherwise by size and start.
    pub stop: Option<f64>,
    pub lost: f64,
    pub shared: bool,
}

impl Chain {
    /// Pretrained networks lose less with size, those from scratch a little more.
    pub fn new(study: &'static str, family: usize, size: usize, init: &'static str, seed: i64) -> Self {
        let lost = match init {
            "pretrained" => 0.26 - 0.045 * size as f64,
            _ => 0.3 + 0.004 * size as f64,
        };
        Self {
            family,
            size,
            init,
            seed,
            network: "0".into(),
            rate: 0.01,
            batch_norm: (family < 2).then_some("track"),
            precision: if family == 2 { "float32" } else { "bf16" },
            variant: String::new(),
            study,
            tasks: "t",
            steps: 100,
            sequence: vec![0, 1],
            stop: None,
            lost,
            shared: false,
        }
    }

    fn template(&self) -> Training {
        let (family, parameters) = FAMILIES[self.family];
        Training {
            family,
            size: [8, 12, 16, 24, 32][self.size],
            parameters: parameters[self.size],
            init: self.init,
            seed: self.seed,
            task: 0,
            rate: 0.1,
            parent: (self.init == "pretrained").then(|| self.pretraining(500, 3600).checkpoint()),
            batch_norm: None,
            version: "0.1.0",
            language: false,
            study: self.study,
            precision: self.precision,
            variant: format!("{}{}", self.variant, self.precision),
            examples: Some(6000),
            stop: None,
            penalty: ("none", 0.0),
            tasks: self.tasks,
            batch: 128,
            all_heads: None,
            scores: vec![],
        }
    }

    /// The pretraining that the chain starts from.
    pub fn pretraining(&self, steps: i64, examples: i64) -> Training {
        let (family, parameters) = FAMILIES[self.family];
        Training {
            family,
            size: [8, 12, 16, 24, 32][self.size],
            parameters: parameters[self.size],
            init: "pretrained",
            seed: 0,
            task: -1,
            rate: 0.003,
            parent: None,
            batch_norm: None,
            version: "0.1.0",
            language: false,
            study: self.study,
            precision: "float32",
            variant: format!("net{}", self.network),
            examples: Some(examples),
            stop: None,
            penalty: ("none", 0.0),
            tasks: "",
            batch: 128,
            all_heads: None,
            scores: vec![(0, -1, 0.02), (steps, -1, 0.4)],
        }
    }

    /// The trainings of all tasks.
    pub fn trainings(&self) -> Vec<Training> {
        let learned = if self.init == "pretrained" { 0.9 } else { 0.86 };
        let learned = self.stop.unwrap_or(learned);
        let shake = |what: &str| {
            let key = format!("{}{what}{}{}", self.seed, self.family, self.size);
            noise(&format!("{}{key}{}{}", self.network, self.init, self.variant))
        };
        let mut all: Vec<Training> = Vec::new();
        for (place, &task) in self.sequence.iter().enumerate() {
            let mut training = Training {
                task,
                ..self.template()
            };
            if place > 0 {
                training.parent = all.last().map(Training::checkpoint);
                training.rate = self.rate;
                training.batch_norm = self.batch_norm;
                training.variant.push_str(&format!("-{}", self.steps));
            } else if self.stop.is_some() {
                training.stop = self.stop;
            }
            let steps = if place == 0 { 80 + self.seed } else { self.steps };
            let tasks: Vec<i32> = if self.shared {
                self.sequence.clone()
            } else {
                self.sequence[..=place].to_vec()
            };
            // Six looks at every task on the way.
            for look in 0..=5 {
                let done = look as f64 / 5.0;
                for &seen in &tasks {
                    let age = self.sequence.iter().position(|t| *t == seen).unwrap() as f64;
                    let later = self.sequence.len() as f64 - 1.0 - age;
                    let score = match (place as f64 - age).total_cmp(&0.0) {
                        std::cmp::Ordering::Less => 0.45,
                        std::cmp::Ordering::Equal => 0.2 + (learned - 0.2) * done,
                        std::cmp::Ordering::Greater => {
                            learned - self.lost * (place as f64 - age - 1.0 + done) / later.max(1.0)
                        }
                    };
                    let score = score + 0.006 * shake(&format!("{task}{seen}")) * done;
                    training.scores.push((steps * look / 5, seen, score.clamp(0.0, 1.0)));
                }
            }
            all.push(training);
        }
        all
    }
}

/// Every chain, and each pretraining once.
fn whole(chains: &[Chain], steps: i64, examples: i64) -> Vec<Training> {
    let mut all: Vec<Training> = chains.iter().flat_map(Chain::trainings).collect();
    let pretrained = chains.iter().filter(|c| c.init == "pretrained");
    all.extend(pretrained.map(|c| c.pretraining(steps, examples)));
    once(all)
}

/// Trainings of one name are one training.
pub fn once(mut all: Vec<Training>) -> Vec<Training> {
    all.sort_by_key(Training::name);
    all.dedup_by_key(|t| t.name());
    all
}

/// Three families, five sizes, both starts, three seeds, two rates and one sampled, an ablation of batch norm.
pub fn size() -> Vec<Training> {
    let mut chains = Vec::new();
    for family in 0..3 {
        for size in 0..5 {
            for init in ["pretrained", "scratch"] {
                for seed in 0..3 {
                    let chain = Chain::new("scale-size", family, size, init, seed);
                    let networks = if family == 0 && size < 3 && init == "pretrained" {
                        3
                    } else {
                        1
                    };
                    for network in 0..networks {
                        let chain = Chain {
                            network: network.to_string(),
                            ..chain.clone()
                        };
                        let chain = Chain {
                            variant: format!("net{network}"),
                            ..chain
                        };
                        let faster = Chain {
                            rate: 0.05,
                            lost: chain.lost * 1.3,
                            ..chain.clone()
                        };
                        let frozen = Chain {
                            batch_norm: Some("freeze"),
                            lost: chain.lost * 0.8,
                            ..chain.clone()
                        };
                        if seed == 0 {
                            chains.push(Chain {
                                rate: 0.1,
                                lost: chain.lost * 1.5,
                                ..chain.clone()
                            });
                        }
                        if family < 2 {
                            chains.push(frozen);
                        }
                        chains.extend([chain, faster]);
                    }
                }
            }
        }
    }
    whole(&chains, 500, 3600)
}

/// Ten tasks, one family.
pub fn sequence() -> Vec<Training> {
    let mut chains = Vec::new();
    for size in 0..5 {
        for init in ["pretrained", "scratch"] {
            for seed in 0..2 {
                let chain = Chain::new("scale-cifar100-sequence", 0, size, init, seed);
                chains.push(Chain {
                    sequence: (0..10).collect(),
                    ..chain
                });
            }
        }
    }
    whole(&chains, 500, 3600)
}

/// One head for two tasks.
pub fn shift() -> Vec<Training> {
    let mut chains = Vec::new();
    for size in 0..5 {
        for init in ["pretrained", "scratch"] {
            for seed in 0..3 {
                chains.push(Chain {
                    shared: true,
                    ..Chain::new("scale-shift", 0, size, init, seed)
                });
            }
        }
    }
    whole(&chains, 500, 3600)
}

/// Pairs of tasks out of one table of six.
pub fn datasets() -> Vec<Training> {
    let mut chains = Vec::new();
    for size in [0, 2, 4] {
        for init in ["pretrained", "scratch"] {
            for (rank, pair) in [[0, 1], [2, 3], [4, 5]].into_iter().enumerate() {
                let chain = Chain::new("scale-datasets", 0, size, init, 0);
                chains.push(Chain {
                    sequence: pair.to_vec(),
                    lost: chain.lost * (0.5 + 0.5 * rank as f64),
                    ..chain
                });
            }
        }
    }
    whole(&chains, 500, 3600)
}

/// Pretrained networks that stopped at the accuracy of those from scratch, beside both.
pub fn handicapped() -> Vec<Training> {
    let mut chains = Vec::new();
    for size in 0..5 {
        for seed in 0..3 {
            let pretrained = Chain::new("scale-scratch", 0, size, "pretrained", seed);
            chains.push(Chain {
                stop: Some(0.86),
                variant: "stop".into(),
                lost: pretrained.lost + 0.01,
                ..pretrained.clone()
            });
            chains.push(pretrained);
            chains.push(Chain::new("scale-scratch", 0, size, "scratch", seed));
        }
    }
    whole(&chains, 500, 3600)
}

/// Four lengths, or four amounts, of pretraining.
pub fn pretraining(study: &'static str) -> Vec<Training> {
    let mut all = Vec::new();
    for size in [0, 2, 4] {
        for (rank, amount) in [125, 500, 2000, 8000].into_iter().enumerate() {
            for seed in 0..2 {
                let mut chain = Chain::new(study, 0, size, "pretrained", seed);
                chain.network = format!("{amount}");
                chain.variant = format!("{amount}");
                chain.lost += 0.05 - 0.03 * rank as f64;
                let (steps, examples) = if study == "scale-pretrain-data" {
                    (4 * amount, amount)
                } else {
                    (amount, 3600)
                };
                all.push(chain.pretraining(steps, examples));
                all.extend(chain.trainings());
            }
        }
        for seed in 0..2 {
            all.extend(Chain::new(study, 0, size, "scratch", seed).trainings());
        }
    }
    once(all)
}

/// Four lengths of the last task.
pub fn finetuning() -> Vec<Training> {
    let mut chains = Vec::new();
    for size in 0..5 {
        for init in ["pretrained", "scratch"] {
            for seed in 0..2 {
                for (rank, steps) in [25, 100, 400, 1600].into_iter().enumerate() {
                    let chain = Chain::new("scale-finetune-steps", 0, size, init, seed);
                    let lost = chain.lost * (0.5 + 0.25 * rank as f64);
                    chains.push(Chain { steps, lost, ..chain });
                }
            }
        }
    }
    whole(&chains, 500, 3600)
}

/// The same runs in two number formats.
pub fn precision() -> Vec<Training> {
    let mut chains = Vec::new();
    for size in 0..3 {
        for init in ["pretrained", "scratch"] {
            for seed in 0..3 {
                for precision in ["bf16", "float32"] {
                    let chain = Chain::new("scale-precision", 0, size, init, seed);
                    // Seeds differ by more than formats do.
                    let lost = chain.lost + 0.03 * noise(&format!("{seed}{init}{size}"));
                    let lost = lost
                        + if precision == "bf16" {
                            0.001 * (seed + size as i64 + 1) as f64
                        } else {
                            0.0
                        };
                    chains.push(Chain {
                        precision,
                        lost,
                        ..chain
                    });
                }
            }
        }
    }
    whole(&chains, 500, 3600)
}

/// Overlap tables of networks after the last of two tasks, written to a folder; the upper triangle only for odd seeds.
pub fn overlaps(folder: &Path, trainings: &[Training], classes: i32) -> Vec<PathBuf> {
    let last = trainings.iter().filter(|t| t.task == 1);
    let table = |training: &Training| {
        let rank = (training.parameters as f64 / 77_040.0).log10();
        let mut rows = Vec::new();
        for centered in [false, true] {
            for a in 0..classes {
                for b in (0..classes).filter(|b| training.seed % 2 == 0 || *b >= a) {
                    let task = |class: i32| 2 * class / classes;
                    let same = task(a) == task(b);
                    let start = if training.init == "pretrained" {
                        0.25 * rank
                    } else {
                        0.0
                    };
                    let value = if same { 0.6 } else { 0.5 - start };
                    let value = if centered { value } else { 0.8 + 0.2 * value };
                    let key = format!("{}-{}-{}-{centered}", a.min(b), a.max(b), training.name());
                    let value = if a == b { 1.0 } else { value + 0.03 * noise(&key) };
                    rows.push(OverlapRow {
                        checkpoint: training.checkpoint(),
                        study: training.study.into(),
                        family: training.family.into(),
                        size: training.size.to_string(),
                        parameters: training.parameters,
                        init: training.init.into(),
                        seed: Some(training.seed),
                        task_trained: 1,
                        layer: "features".into(),
                        centered,
                        split: "test".into(),
                        class_a: a,
                        class_b: b,
                        task_a: task(a),
                        task_b: task(b),
                        examples_a: 100,
                        examples_b: 100,
                        overlap: (a != 0 || b != 1).then_some(value),
                    });
                }
            }
        }
        let provenance = Provenance {
            tool: "overlap".into(),
            version: "0.1.0".into(),
            config: json!({}),
            seed: None,
            inputs: [].into(),
        };
        let path = folder.join(format!("{}.overlap.parquet", training.name()));
        table::write(&path, &rows, &provenance, serde_json::Value::Null).unwrap();
        path
    };
    last.map(table).collect()
}
