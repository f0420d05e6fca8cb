//! Whether two `tokenizer.json` make the same tokens: programs that read one and save it again write it otherwise.

use lethe_artifacts::json::canonical;
use serde_json::Value;

use super::contained;

/// Whether both are one tokenizer, however it is written: white space, the order of keys, merges as strings or as pairs, what is left to
/// the library's defaults, and how texts are cut off and filled up, which is never done here. What is no tokenizer is the same as none.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    let forms = [one, other].map(form);
    forms[0].is_some() && forms[0] == forms[1]
}

/// As the library itself writes what it has read.
fn form(json: &[u8]) -> Option<String> {
    let mut read = contained(|| tokenizers::Tokenizer::from_bytes(json)).ok()?;
    read.with_truncation(None).ok()?;
    read.with_padding(None);
    let written: Value = serde_json::from_str(&read.to_string(false).ok()?).ok()?;
    Some(canonical(&written))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    /// Merges are strings as the hub's files of GPT-2 have them, and pairs as `save_pretrained` has written them since.
    #[test]
    fn a_tokenizer_that_is_saved_again_is_the_same() {
        let tokenizer = |merges: Value, more: Value| {
            let mut all = json!({
                "version": "1.0",
                "added_tokens": [],
                "model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2, "ba": 3}, "merges": merges},
            });
            for (key, value) in more.as_object().unwrap() {
                all[key] = value.clone();
            }
            all.to_string().into_bytes()
        };
        let old = tokenizer(json!(["a b", "b a"]), json!({}));
        let truncation = json!({"direction": "Right", "max_length": 4, "strategy": "LongestFirst", "stride": 0});
        let new = tokenizer(
            json!([["a", "b"], ["b", "a"]]),
            json!({"truncation": truncation, "normalizer": null}),
        );
        assert!(same(&old, &new));
        let pretty: Value = serde_json::from_slice(&new).unwrap();
        assert!(same(&old, &serde_json::to_vec_pretty(&pretty).unwrap()));
        // Another order of merges, another word, another normaliser make other tokens.
        assert!(!same(&old, &tokenizer(json!(["b a", "a b"]), json!({}))));
        assert!(!same(&old, &tokenizer(json!(["a b"]), json!({}))));
        assert!(!same(
            &old,
            &tokenizer(json!(["a b", "b a"]), json!({"normalizer": {"type": "NFC"}}))
        ));
        assert!(!same(b"{}", b"{}"));
    }
}
