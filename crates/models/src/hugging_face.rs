//! A language model's `config.json`, by which transformers loads its weights.

use serde_json::{Map, Value, json};

use crate::llama::AttentionBias;
use crate::{Gpt2, GptNeox, Llama, Spec};

impl Spec {
    /// The configuration for transformers, for documents that begin with `begin` and that `end` separates; none for a network of images, whose weights bear
    /// timm's names.
    pub fn hugging_face(&self, begin: Option<i64>, end: Option<i64>) -> Option<Value> {
        let mut keys = match self {
            Self::Gpt2(spec) => gpt2(spec),
            Self::GptNeox(spec) => gpt_neox(spec),
            // Qwen2, which has biases in attention's inputs alone, has none elsewhere.
            Self::Llama(spec) if spec.attention_bias == AttentionBias::Qkv && spec.mlp_bias => return None,
            // Mistral, which has a window, has no biases at all.
            Self::Llama(spec) if spec.sliding_window.is_some() && (is_biased(spec) || spec.mlp_bias) => return None,
            Self::Llama(spec) => llama(spec),
            _ => return None,
        };
        // What the specification has stands there under the same names.
        if let Ok(Value::Object(own)) = serde_json::to_value(self) {
            let same = own.into_iter().filter(|(key, _)| key != "architecture");
            let missing: Vec<_> = same.filter(|(key, _)| !keys.contains_key(key)).collect();
            keys.extend(missing);
        }
        keys.insert("bos_token_id".to_owned(), json!(begin));
        keys.insert("eos_token_id".to_owned(), json!(end));
        keys.insert("dtype".to_owned(), json!("float32"));
        Some(Value::Object(keys))
    }
}

fn named(class: &str, kind: &str) -> Map<String, Value> {
    Map::from_iter([
        ("architectures".to_owned(), json!([class])),
        ("model_type".to_owned(), json!(kind)),
    ])
}

fn gpt2(_spec: &Gpt2) -> Map<String, Value> {
    named("GPT2LMHeadModel", "gpt2")
}

fn gpt_neox(spec: &GptNeox) -> Map<String, Value> {
    let mut keys = named("GPTNeoXForCausalLM", "gpt_neox");
    // The first for transformers from version 5 on; the specification's own keys are those of older ones.
    let rotary = json!({
        "rope_type": "default",
        "rope_theta": spec.rotary_emb_base,
        "partial_rotary_factor": spec.rotary_pct,
    });
    keys.insert("rope_parameters".to_owned(), rotary);
    keys
}

fn llama(spec: &Llama) -> Map<String, Value> {
    let mut keys = match (spec.attention_bias, spec.sliding_window) {
        (AttentionBias::Qkv, _) => named("Qwen2ForCausalLM", "qwen2"),
        (_, Some(_)) => named("MistralForCausalLM", "mistral"),
        (_, None) => named("LlamaForCausalLM", "llama"),
    };
    if spec.attention_bias == AttentionBias::Qkv {
        keys.insert("use_sliding_window".to_owned(), json!(spec.sliding_window.is_some()));
        keys.insert(
            "max_window_layers".to_owned(),
            json!(spec.max_window_layers.unwrap_or(0)),
        );
    }
    let mut rotary = json!({ "rope_type": "default", "rope_theta": spec.rope_theta });
    if let Some(scaling) = &spec.rope_scaling {
        let mut scaling = json!(scaling);
        scaling["rope_type"] = json!("llama3");
        keys.insert("rope_scaling".to_owned(), scaling.clone());
        scaling["rope_theta"] = json!(spec.rope_theta);
        rotary = scaling;
    }
    keys.insert("rope_parameters".to_owned(), rotary);
    let bias = spec.attention_bias == AttentionBias::All;
    keys.insert("attention_bias".to_owned(), json!(bias));
    let key_heads = spec.num_key_value_heads.unwrap_or(spec.num_attention_heads);
    keys.insert("num_key_value_heads".to_owned(), json!(key_heads));
    keys
}

/// Whether attention has biases in its output too, as neither Mistral nor Qwen2 have.
fn is_biased(spec: &Llama) -> bool {
    spec.attention_bias == AttentionBias::All
}
