//! Language models of Hugging Face's: `config.json` says which, and the tensors bear the names that our families use.

use std::path::Path;

use lethe_artifacts::{Error, Result, Tensors};
use serde_json::{Map, Value, json};

use crate::{Spec, Vocabulary};

/// What Hugging Face calls the kinds of networks that are known here.
const KNOWN: [&str; 5] = ["gpt2", "gpt_neox", "llama", "mistral", "qwen2"];

/// The network that a `config.json` of Hugging Face's describes; none where it describes none of these.
///
/// # Errors
/// Names the file, and a kind of network, or a key of its, that is not computed here.
pub(super) fn spec(config: &Value, path: &Path) -> Result<Option<Spec>> {
    let Some(kind) = config.get("model_type").and_then(Value::as_str) else {
        return Ok(None);
    };
    let wrong = |what: String| Error::file(path, what);
    if let Some(quantised) = config.get("quantization_config").filter(|found| !found.is_null()) {
        let by = quantised
            .get("quant_method")
            .and_then(Value::as_str)
            .unwrap_or("some method");
        return Err(wrong(format!(
            "quantization_config: expected weights as they were trained, found ones quantised by {by}"
        )));
    }
    // transformers' wrapper of timm's networks leaves their keys as they are.
    if kind == "timm_wrapper" {
        return Ok(None);
    }
    if !KNOWN.contains(&kind) {
        let [others @ .., last] = &KNOWN;
        return Err(wrong(format!(
            "model_type: expected {} or {last}, or a network of images as timm writes it, with its name in architecture, found {kind}",
            others.join(", ")
        )));
    }
    let empty = Map::new();
    let config = Config {
        keys: config.as_object().unwrap_or(&empty),
    };
    // transformers lets a network look ahead where this says so, whatever its family.
    config.require("is_causal", &json!(true)).map_err(wrong)?;
    let keys = match kind {
        "gpt2" => config.gpt2(),
        "gpt_neox" => config.gpt_neox(),
        _ => config.llama(kind),
    };
    let spec: Spec = keys
        .and_then(|keys| serde_json::from_value(keys).map_err(|e| e.to_string()))
        .map_err(wrong)?;
    spec.validate(crate::Example::Tokens(1))
        .map_err(|e| wrong(e.to_string()))?;
    Ok(Some(spec))
}

/// The keys of a configuration.
struct Config<'a> {
    keys: &'a Map<String, Value>,
}

type Keys = std::result::Result<Value, String>;

impl Config<'_> {
    /// A key's value; null is none.
    fn get(&self, key: &str) -> Option<&Value> {
        self.keys.get(key).filter(|value| !value.is_null())
    }

    /// Takes over those keys that are there; Hugging Face's default, where it is another than ours, in place of the others.
    fn take(&self, architecture: &str, keys: &[(&str, Value)]) -> Map<String, Value> {
        let mut taken = Map::from_iter([("architecture".to_owned(), json!(architecture))]);
        for (key, default) in keys {
            let value = self.get(key).unwrap_or(default);
            if !value.is_null() {
                taken.insert((*key).to_owned(), value.clone());
            }
        }
        taken
    }

    /// Refuses a key with another value than this, which it has unless given.
    fn require(&self, key: &str, expected: &Value) -> std::result::Result<(), String> {
        match self.get(key) {
            Some(found) if found != expected => Err(format!("{key}: expected {expected}, found {found}")),
            _ => Ok(()),
        }
    }

    /// GPT-2's sizes under transformers' general names, which count where both are there, under its own.
    fn gpt2(&self) -> Keys {
        let mut keys = self.keys.clone();
        for (general, own) in [
            ("hidden_size", "n_embd"),
            ("max_position_embeddings", "n_positions"),
            ("num_attention_heads", "n_head"),
            ("num_hidden_layers", "n_layer"),
        ] {
            if let Some(value) = self.get(general) {
                keys.insert(own.to_owned(), value.clone());
            }
        }
        Config { keys: &keys }.own_gpt2()
    }

    fn own_gpt2(&self) -> Keys {
        self.require("scale_attn_weights", &json!(true))?;
        self.require("scale_attn_by_inverse_layer_idx", &json!(false))?;
        self.require("add_cross_attention", &json!(false))?;
        let positions = self.get("n_ctx").cloned().unwrap_or(json!(1024));
        Ok(Value::Object(self.take(
            "gpt2",
            &[
                ("vocab_size", json!(50257)),
                ("n_positions", positions),
                ("n_embd", json!(768)),
                ("n_layer", json!(12)),
                ("n_head", json!(12)),
                ("n_inner", Value::Null),
                ("activation_function", Value::Null),
                ("resid_pdrop", json!(0.1)),
                ("embd_pdrop", json!(0.1)),
                ("attn_pdrop", json!(0.1)),
                ("layer_norm_epsilon", Value::Null),
                ("initializer_range", Value::Null),
                ("tie_word_embeddings", Value::Null),
            ],
        )))
    }

    fn gpt_neox(&self) -> Keys {
        let mut taken = self.take(
            "gpt_neox",
            &[
                ("vocab_size", json!(50432)),
                ("max_position_embeddings", json!(2048)),
                ("hidden_size", json!(6144)),
                ("num_hidden_layers", json!(44)),
                ("num_attention_heads", json!(64)),
                ("intermediate_size", json!(24576)),
                ("hidden_act", Value::Null),
                ("use_parallel_residual", Value::Null),
                ("attention_bias", Value::Null),
                ("hidden_dropout", Value::Null),
                ("attention_dropout", Value::Null),
                ("layer_norm_eps", Value::Null),
                ("initializer_range", Value::Null),
                ("tie_word_embeddings", Value::Null),
            ],
        );
        let rotary = self.rotary()?;
        if rotary_type(&rotary) != "default" {
            return Err(format!("rope_scaling: expected none, found {}", json!(rotary)));
        }
        for (ours, within, top) in [
            ("rotary_emb_base", "rope_theta", "rotary_emb_base"),
            ("rotary_pct", "partial_rotary_factor", "rotary_pct"),
        ] {
            if let Some(value) = rotary.get(within).or_else(|| self.get(top)) {
                taken.insert(ours.to_owned(), value.clone());
            }
        }
        Ok(Value::Object(taken))
    }

    /// The first layer with a window, where the layers are told one by one: those before it see everything, those behind it do not.
    fn first_sliding(&self) -> std::result::Result<Option<i64>, String> {
        let Some(kinds) = self.get("layer_types").and_then(Value::as_array) else {
            return Ok(None);
        };
        let slides: Vec<bool> = kinds.iter().map(|kind| kind == "sliding_attention").collect();
        let known = |kind: &Value| kind == "sliding_attention" || kind == "full_attention";
        match kinds.iter().all(known) && slides.is_sorted() {
            true => Ok(Some(slides.iter().filter(|slides| !**slides).count() as i64)),
            false => Err(format!(
                "layer_types: expected full_attention in the first layers and sliding_attention behind them, found {}",
                json!(kinds)
            )),
        }
    }

    fn llama(&self, kind: &str) -> Keys {
        let [vocabulary, inner, positions] = match kind {
            "llama" => [32000, 11008, 2048],
            "mistral" => [32000, 14336, 131_072],
            _ => [151_936, 22016, 32768],
        };
        // Where it is null, as many as heads; where it is not there, the default of the family.
        let key_heads = match kind {
            "mistral" if !self.keys.contains_key("num_key_value_heads") => json!(8),
            "qwen2" if !self.keys.contains_key("num_key_value_heads") => json!(32),
            _ => Value::Null,
        };
        let mut taken = self.take(
            "llama",
            &[
                ("vocab_size", json!(vocabulary)),
                ("max_position_embeddings", json!(positions)),
                ("hidden_size", json!(4096)),
                ("intermediate_size", json!(inner)),
                ("num_hidden_layers", json!(32)),
                ("num_attention_heads", json!(32)),
                ("num_key_value_heads", key_heads),
                ("head_dim", Value::Null),
                ("hidden_act", Value::Null),
                ("mlp_bias", Value::Null),
                ("attention_dropout", Value::Null),
                ("rms_norm_eps", Value::Null),
                ("initializer_range", Value::Null),
                ("tie_word_embeddings", Value::Null),
            ],
        );
        let bias = match kind {
            "qwen2" => "qkv",
            "llama" if self.get("attention_bias") == Some(&json!(true)) => "all",
            _ => "none",
        };
        // The others have no such key, and transformers reads over it.
        if kind != "llama" {
            taken.remove("mlp_bias");
        }
        taken.insert("attention_bias".to_owned(), json!(bias));
        let layers = taken.get("num_hidden_layers").and_then(Value::as_i64);
        // Of Qwen2's layers those from this one on have the window.
        let from = match kind {
            "qwen2" => match self.first_sliding()? {
                Some(first) => first,
                None => self.get("max_window_layers").and_then(Value::as_i64).unwrap_or(28),
            },
            _ => 0,
        };
        let slides = match kind {
            "mistral" => true,
            _ => self.get("use_sliding_window") == Some(&json!(true)) && layers.is_none_or(|layers| from < layers),
        };
        let window = match self.keys.get("sliding_window") {
            None if slides => Some(4096),
            given => given.filter(|_| slides).and_then(Value::as_i64),
        };
        let most = taken.get("max_position_embeddings").and_then(Value::as_i64);
        if let Some(window) = window.filter(|window| most.is_some_and(|most| *window < most)) {
            taken.insert("sliding_window".to_owned(), json!(window));
            if from > 0 {
                taken.insert("max_window_layers".to_owned(), json!(from));
            }
        }
        let rotary = self.rotary()?;
        let given = rotary.get("rope_theta").filter(|value| !value.is_null());
        let theta = given.or_else(|| self.get("rope_theta"));
        if let Some(theta) = theta {
            taken.insert("rope_theta".to_owned(), theta.clone());
        }
        let partial = rotary
            .get("partial_rotary_factor")
            .or_else(|| self.get("partial_rotary_factor"));
        if let Some(share) = partial.filter(|share| share.as_f64() != Some(1.0)) {
            return Err(format!("partial_rotary_factor: expected 1, found {share}"));
        }
        match rotary_type(&rotary) {
            "default" => {}
            "llama3" => {
                let mut scaling = Map::new();
                for key in [
                    "factor",
                    "low_freq_factor",
                    "high_freq_factor",
                    "original_max_position_embeddings",
                ] {
                    // Outside of these keys it counts before the one inside, as in transformers; without any, nothing was stretched.
                    let original = |name: &str| self.get(name).filter(|_| key.starts_with("original"));
                    let within = rotary.get(key).filter(|value| !value.is_null());
                    let value = original(key).or(within).or(taken
                        .get("max_position_embeddings")
                        .filter(|_| key.starts_with("original")));
                    let Some(value) = value.filter(|value| value.is_number()) else {
                        return Err(format!("rope_scaling: expected a number {key} with llama3, found none"));
                    };
                    scaling.insert(key.to_owned(), value.clone());
                }
                taken.insert("rope_scaling".to_owned(), Value::Object(scaling));
            }
            other => return Err(format!("rope_scaling: expected default or llama3, found {other}")),
        }
        Ok(Value::Object(taken))
    }

    /// What is said of rotary positions, in the place of old files or of new ones.
    fn rotary(&self) -> std::result::Result<Map<String, Value>, String> {
        for key in ["rope_scaling", "rope_parameters"] {
            if let Some(found) = self.get(key).filter(|value| !value.is_object() && !value.is_null()) {
                return Err(format!("{key}: expected an object, found {found}"));
            }
        }
        let there = |key: &str| self.get(key).and_then(Value::as_object).filter(|keys| !keys.is_empty());
        match (there("rope_scaling"), there("rope_parameters")) {
            (Some(old), Some(new)) if rotary_type(old) != rotary_type(new) => {
                let (old, new) = (rotary_type(old), rotary_type(new));
                Err(format!(
                    "rope_scaling and rope_parameters: expected one type, found {old} and {new}"
                ))
            }
            (Some(keys), _) | (None, Some(keys)) => Ok(keys.clone()),
            (None, None) => Ok(Map::new()),
        }
    }
}

fn rotary_type(rotary: &Map<String, Value>) -> &str {
    let named = rotary.get("rope_type").or_else(|| rotary.get("type"));
    named.and_then(Value::as_str).unwrap_or("default")
}

/// Gives tensors of Hugging Face's the names of ours: with the prefix that a file of the network without its output layer
/// lacks, without masks and wavelengths that old files keep. Where the embedding and an output layer of its own are both there
/// in a network that ties them, they have to be equal, or it does not.
pub(super) fn rename(tensors: Tensors, spec: &mut Spec) -> Tensors {
    let prefix = match spec {
        Spec::Gpt2(_) => "transformer.",
        Spec::GptNeox(_) => "gpt_neox.",
        _ => "model.",
    };
    let bare = !tensors.keys().any(|name| name.starts_with(prefix));
    let is_output = |name: &str| name == "lm_head.weight" || name == "embed_out.weight";
    // transformers calls GPT-NeoX's output layer as others' since its version 5, and writes the old name unless told otherwise.
    let newer = matches!(spec, Spec::GptNeox(_)) && !tensors.contains_key("embed_out.weight");
    let mut renamed = Tensors::new();
    for (name, data) in tensors {
        let kept = [
            ".attn.bias",
            ".attn.masked_bias",
            ".attention.bias",
            ".attention.masked_bias",
            "rotary_emb.inv_freq",
        ];
        if kept.iter().any(|end| name.ends_with(end)) {
            continue;
        }
        let name = if bare && !is_output(&name) {
            format!("{prefix}{name}")
        } else if newer && name == "lm_head.weight" {
            "embed_out.weight".to_owned()
        } else {
            name
        };
        renamed.insert(name, data);
    }
    let output = renamed.keys().find(|name| is_output(name)).cloned();
    if let (
        Some(Vocabulary {
            output: tied,
            embeddings,
            ..
        }),
        Some(own),
    ) = (spec.vocabulary(), output)
        && embeddings.contains(&tied)
    {
        match renamed.get(tied) {
            Some(embedding) if renamed.get(&own) == Some(embedding) => {
                renamed.remove(&own);
            }
            Some(_) => untie(spec),
            None => {
                if let Some(data) = renamed.remove(&own) {
                    renamed.insert(tied.to_owned(), data);
                }
            }
        }
    }
    renamed
}

fn untie(spec: &mut Spec) {
    match spec {
        Spec::Gpt2(own) => own.tie_word_embeddings = false,
        Spec::GptNeox(own) => own.tie_word_embeddings = false,
        Spec::Llama(own) => own.tie_word_embeddings = false,
        _ => {}
    }
}
