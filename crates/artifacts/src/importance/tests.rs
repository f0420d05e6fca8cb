//! Importances written, read, damaged, and held against a network's.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]
use super::*;
use crate::TensorData;
use crate::json::canonical;
use serde_json::json;
use std::collections::BTreeMap;

pub(super) fn importance(values: &[f32]) -> Importance {
    let tensor = |shape: Vec<usize>, values: &[f32]| TensorData {
        dtype: Dtype::F32,
        shape,
        bytes: values.iter().flat_map(|v| v.to_le_bytes()).collect(),
    };
    Importance {
        tensors: BTreeMap::from([
            ("fc.bias".to_owned(), tensor(vec![1], &[0.25])),
            ("fc.weight".to_owned(), tensor(vec![1, values.len()], values)),
        ]),
        metadata: Metadata {
            format_version: FORMAT_VERSION,
            estimator: Estimator::Empirical,
            examples: 10,
            task: 0,
            split: "train".into(),
            per_token: false,
            subset: None,
            checkpoint: "abc".into(),
            heads: vec![],
            provenance: Provenance {
                tool: "fisher".into(),
                version: "0".into(),
                config: json!({}),
                seed: Some(3),
                inputs: BTreeMap::new(),
            },
        },
    }
}

#[test]
fn what_is_written_is_read_and_equal_content_is_equal_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let [a, b] = ["a", "b"].map(|n| folder.path().join(n));
    let written = importance(&[0.0, 1.5]);
    let hash = written.write(&a).unwrap();
    assert_eq!(Importance::read(&a).unwrap(), (written.clone(), hash));
    written.write(&b).unwrap();
    assert_eq!(std::fs::read(&a).unwrap(), std::fs::read(&b).unwrap());
}

#[test]
fn what_cannot_be_an_importance_is_refused_by_reader_and_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    for bad in [-1.0, f32::NAN, f32::INFINITY] {
        let importance = importance(&[0.0, bad]);
        let error = importance.write(&path).unwrap_err().to_string();
        let expected = format!("tensor fc.weight: expected finite values from 0, found {bad}");
        assert!(error.ends_with(&expected), "{error}");
        // A writer without our scruples.
        let sealed = Sealed {
            kind: KIND.into(),
            checksum: importance.checksum(&path).unwrap(),
            metadata: importance.metadata.clone(),
        };
        let text = canonical(&serde_json::to_value(&sealed).unwrap());
        let bytes = tensors::to_bytes(&path, &importance.tensors, KEY, text).unwrap();
        std::fs::write(&path, bytes).unwrap();
        let error = Importance::read(&path).unwrap_err().to_string();
        assert!(error.ends_with(&expected), "{error}");
        std::fs::remove_file(&path).unwrap();
    }
}

#[test]
fn damage_and_other_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    importance(&[0.0, 1.5]).write(&path).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let mut damaged = bytes.clone();
    *damaged.last_mut().unwrap() ^= 1;
    std::fs::write(&path, damaged).unwrap();
    let error = Importance::read(&path).unwrap_err().to_string();
    assert!(error.contains("checksum: expected"), "{error}");
    let mut other = bytes.clone();
    let at = bytes.windows(10).position(|w| w == br#"examples\""#).unwrap();
    let digit = at + bytes[at..].iter().position(u8::is_ascii_digit).unwrap();
    other[digit] = b'2';
    std::fs::write(&path, other).unwrap();
    let error = Importance::read(&path).unwrap_err().to_string();
    assert!(error.contains("checksum: expected"), "{error}");
    std::fs::write(&path, &bytes[..bytes.len() - 1]).unwrap();
    let error = Importance::read(&path).unwrap_err().to_string();
    assert!(error.contains("expected a whole safetensors file"), "{error}");
    let foreign = tensors::to_bytes(&path, &importance(&[1.0]).tensors, "format", "pt".into()).unwrap();
    std::fs::write(&path, foreign).unwrap();
    let error = Importance::read(&path).unwrap_err().to_string();
    assert!(
        error.contains("expected importances, as fisher writes them, found a safetensors"),
        "{error}"
    );
}

#[test]
fn another_networks_or_anothers_anchor_is_refused() {
    let path = Path::new("f");
    let mut one = importance(&[0.0, 1.5]);
    let own = [("fc.bias", vec![1]), ("fc.weight", vec![1, 2])];
    one.check_parameters(path, own.clone()).unwrap();
    let refused = |one: &Importance, expected: Vec<(&str, Vec<usize>)>, what: &str| {
        let error = one.check_parameters(path, expected).unwrap_err().to_string();
        assert_eq!(error, format!("f: tensor {what}"));
    };
    let more = [&own[..], &[("a", vec![3])]].concat();
    refused(&one, more.clone(), "a: missing, expected shape [3]");
    let what = "fc.weight: the network has no parameter of this name";
    refused(&one, own[..1].to_vec(), what);
    let other = vec![own[0].clone(), ("fc.weight", vec![2, 1])];
    refused(&one, other, "fc.weight: expected shape [2, 1], found [1, 2]");
    one.metadata.subset = Some("fc.*".into());
    one.check_parameters(path, more).unwrap();
    one.tensors.remove("fc.bias");
    refused(&one, own.to_vec(), "fc.bias: missing, expected shape [1]");

    one.check_anchor(path, "abc").unwrap();
    let error = one.check_anchor(path, "def").unwrap_err().to_string();
    assert_eq!(error, "f: expected importances measured at checkpoint def, found abc");
}
