//! Language models against transformers, on small random networks (`tests/transformers/fixtures.py`).

use lethe_models::{Mode, Model, Spec, read_checkpoint};
use tch::{Device, Kind, Tensor};

use crate::fixture::{path, tensors};

/// The folders of the fixtures, and what logits differ by at most: two are stored in half precision, but computed on what is
/// stored.
const NETWORKS: [&str; 8] = [
    "gpt2",
    "gpt2_hub",
    "gpt_neox",
    "gpt_neox_sequential",
    "llama",
    "llama3",
    "mistral",
    "qwen2",
];

fn model(name: &str) -> Model {
    let folder = path(&format!("language/{name}"));
    let (checkpoint, _) = read_checkpoint(&folder).unwrap();
    Model::load(&checkpoint, &folder, Device::Cpu).unwrap()
}

fn largest_difference(a: &Tensor, b: &Tensor) -> f64 {
    assert_eq!(a.size(), b.size());
    (a - b).abs().max().double_value(&[])
}

#[test]
fn logits_are_those_of_transformers() {
    for name in NETWORKS {
        let model = model(name);
        let io = tensors(&format!("language/{name}/io.safetensors"));
        let logits = model.logits(&io["ids"], 0, Mode::Evaluate);
        let far = largest_difference(&logits, &io["logits"]);
        eprintln!("{name}: {far:.1e}");
        assert!(far < 1e-5, "{name}: {far}");
    }
}

/// transformers 5 calls GPT-NeoX's output layer `lm_head`, as a state_dict and files that are not in the original format have it.
#[test]
fn the_output_layer_has_two_names() {
    let from = path("language/gpt_neox");
    let folder = tempfile::tempdir().unwrap();
    for name in ["config.json", "model.safetensors"] {
        std::fs::copy(from.join(name), folder.path().join(name)).unwrap();
    }
    let mut renamed = 0;
    crate::foreign::rewrite(&folder.path().join("model.safetensors"), |name, data| {
        let newer = name.replace("embed_out.", "lm_head.");
        renamed += i32::from(newer != name);
        Some((newer, data))
    });
    assert_eq!(renamed, 1);
    let (found, hash) = read_checkpoint(folder.path()).unwrap();
    let (expected, same) = read_checkpoint(&from).unwrap();
    assert!(found.tensors == expected.tensors && hash == same);
}

/// A block that is shorter ends in −1s: the tokens before them see none of it.
#[test]
fn what_follows_a_short_block_changes_nothing() {
    for name in NETWORKS {
        let model = model(name);
        let io = tensors(&format!("language/{name}/io.safetensors"));
        let (ids, length) = (&io["ids"], 7);
        let short = ids.copy();
        let _ = short.narrow(1, length, ids.size()[1] - length).fill_(-1);
        let whole = model.logits(ids, 0, Mode::Evaluate).narrow(1, 0, length);
        let cut = model.logits(&short, 0, Mode::Evaluate).narrow(1, 0, length);
        assert!(largest_difference(&whole, &cut) < 1e-5, "{name}");
        // The mean over its tokens and its last token are those of the block without what is not there.
        let layers = model.network.layers();
        let layers: Vec<&str> = layers.iter().map(String::as_str).collect();
        let of = |ids: &Tensor| model.network.activations_of(ids, Mode::Evaluate, &layers).unwrap();
        for ((layer, short), alone) in layers.iter().zip(of(&short)).zip(of(&ids.narrow(1, 0, length))) {
            assert!(largest_difference(&short, &alone) < 1e-5, "{name} {layer}");
        }
    }
}

/// Sizes and operations by hand: a GPT-2 of width 8 has 12·8² + 13·8 numbers a block and 2·8 in the last norm.
#[test]
fn a_vocabulary_is_no_part_of_a_size() {
    let text = "architecture = 'gpt2'\nvocab_size = 50\nn_positions = 6\nn_embd = 8\nn_layer = 2\nn_head = 2";
    let spec: Spec = crate::spec(text);
    let tokens = lethe_models::Example::Tokens(5);
    assert_eq!(spec.parameter_count(tokens).unwrap(), 2 * (12 * 64 + 13 * 8) + 16);
    let all: i64 = spec
        .tensors(tokens)
        .unwrap()
        .values()
        .map(|tensor| tensor.count())
        .sum();
    assert_eq!(all, 2 * (12 * 64 + 13 * 8) + 16 + 56 * 8);
    let attention = 4 * 25 * 8;
    let products = 2 * (5 * 12 * 64 * 2 + attention) + 2 * 5 * 50 * 8;
    assert_eq!(spec.flops(tokens).unwrap(), products);
    let error = spec.validate(lethe_models::Example::Tokens(7)).unwrap_err().to_string();
    assert_eq!(error, "model: length of a block is 7, expected 1 to 6");
    let error = spec.validate((3, 32)).unwrap_err().to_string();
    assert_eq!(error, "model: expected a network of images, found gpt2");
}

/// Dropout moves a network in training alone, and the same seed moves it the same way.
#[test]
fn dropout_is_for_training() {
    let keys = ["resid_pdrop", "embd_pdrop", "attn_pdrop"];
    let ids = Tensor::arange(10, (Kind::Int64, Device::Cpu)).view([2, 5]);
    for key in keys {
        let text = format!(
            "architecture = 'gpt2'\nvocab_size = 50\nn_positions = 6\nn_embd = 8\nn_layer = 2\nn_head = 2\n{key} = 0.5"
        );
        let spec = crate::spec(&text);
        assert!(spec.drops_out());
        let model = Model::new(&spec, None, &mut crate::rng(0), Device::Cpu).unwrap();
        let logits = |mode: Mode| {
            tch::manual_seed(3);
            model.logits(&ids, 0, mode)
        };
        let train = Mode::Train(lethe_models::BatchNorm::Track);
        assert!(logits(train).equal(&logits(train)), "{key}");
        assert!(!logits(train).equal(&logits(Mode::Evaluate)), "{key}");
    }
}

/// Where a tensor lies in two shards, the index says which one counts; where it lies in another than the index says, nothing does.
#[test]
fn tensors_come_from_the_shard_that_the_index_names() {
    let folder = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(path("language/llama")).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    let shard = |n: usize| folder.path().join(format!("model-0000{n}-of-00002.safetensors"));
    let (first, second) = (
        Tensor::read_safetensors(shard(1)).unwrap(),
        Tensor::read_safetensors(shard(2)).unwrap(),
    );
    let mut both = second;
    both.extend(first.iter().map(|(name, tensor)| (name.clone(), tensor + 1)));
    Tensor::write_safetensors(&both, shard(2)).unwrap();
    let (checkpoint, _) = read_checkpoint(folder.path()).unwrap();
    let model = Model::load(&checkpoint, folder.path(), Device::Cpu).unwrap();
    let io = tensors("language/llama/io.safetensors");
    let logits = model.logits(&io["ids"], 0, Mode::Evaluate);
    assert!(largest_difference(&logits, &io["logits"]) < 1e-5);

    Tensor::write_safetensors(&first[1..], shard(1)).unwrap();
    let error = read_checkpoint(folder.path()).unwrap_err().to_string();
    let expected = format!("tensor {}: missing, the index has it here", first[0].0);
    assert!(
        error.contains("model-00001-of-00002.safetensors: ") && error.contains(&expected),
        "{error}"
    );
}

/// What is written for transformers is read as the same network; `tests/transformers/check.py` shows that transformers does.
#[test]
fn a_folder_for_transformers_holds_the_same_network() {
    let folder = tempfile::tempdir().unwrap();
    for name in NETWORKS {
        let own = folder.path().join(name);
        let model = model(name);
        let config = model.spec.hugging_face(Some(0), Some(0)).unwrap();
        let _made = lethe_artifacts::hugging_face::prepare(&own).unwrap();
        lethe_artifacts::hugging_face::write(
            &own,
            &model.to_tensors().unwrap().0,
            &config,
            Some((b"{}", "BEGIN", "END")),
        )
        .unwrap();
        let (checkpoint, hash) = read_checkpoint(&own).unwrap();
        for file in ["config.json", "model.safetensors"] {
            assert_eq!(read_checkpoint(&own.join(file)).unwrap().1, hash);
        }
        let again = Model::load(&checkpoint, &own, Device::Cpu).unwrap();
        assert_eq!(again.spec.hugging_face(Some(0), Some(0)).unwrap(), config, "{name}");
        assert!(again.tokenizer.is_some());
        let io = tensors(&format!("language/{name}/io.safetensors"));
        let logits = again.logits(&io["ids"], 0, Mode::Evaluate);
        assert!(largest_difference(&logits, &io["logits"]) < 1e-5, "{name}");
        // The older wording of the same configuration.
        let older = std::fs::read(path(&format!("language/{name}/config-4.json"))).unwrap();
        std::fs::write(own.join("config.json"), older).unwrap();
        let (older, _) = read_checkpoint(&own).unwrap();
        let logits = Model::load(&older, &own, Device::Cpu)
            .unwrap()
            .logits(&io["ids"], 0, Mode::Evaluate);
        assert!(largest_difference(&logits, &io["logits"]) < 1e-5, "{name}");
    }
}

/// The folder of a fixture with another `config.json`.
fn with_config(
    name: &str,
    change: impl Fn(&mut serde_json::Map<String, serde_json::Value>),
) -> (tempfile::TempDir, Model) {
    let folder = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(path(&format!("language/{name}"))).unwrap() {
        let entry = entry.unwrap().path();
        std::fs::copy(&entry, folder.path().join(entry.file_name().unwrap())).unwrap();
    }
    let config = folder.path().join("config.json");
    let mut keys = serde_json::from_slice(&std::fs::read(&config).unwrap()).unwrap();
    change(&mut keys);
    std::fs::write(&config, serde_json::to_vec(&keys).unwrap()).unwrap();
    let (checkpoint, _) = read_checkpoint(folder.path()).unwrap();
    let model = Model::load(&checkpoint, folder.path(), Device::Cpu).unwrap();
    (folder, model)
}

/// As transformers reads them: general names before a family's own, and the positions that were stretched outside of the other
/// rotary keys before those inside.
#[test]
fn keys_that_transformers_reads_in_two_places_are_read() {
    let logits_are = |name: &str, model: &Model| {
        let io = tensors(&format!("language/{name}/io.safetensors"));
        let logits = model.logits(&io["ids"], 0, Mode::Evaluate);
        assert!(largest_difference(&logits, &io["logits"]) < 1e-5, "{name}");
    };
    let (_folder, model) = with_config("gpt2", |keys| {
        for (own, general) in [
            ("n_head", "num_attention_heads"),
            ("n_embd", "hidden_size"),
            ("n_layer", "num_hidden_layers"),
            ("n_positions", "max_position_embeddings"),
        ] {
            let value = keys.remove(own).unwrap();
            keys.insert(general.to_owned(), value);
        }
        // Where both are there, this one does not count.
        keys.insert("n_head".to_owned(), 2.into());
    });
    logits_are("gpt2", &model);
    let (_folder, model) = with_config("llama3", |keys| {
        let rotary = keys["rope_parameters"].as_object_mut().unwrap();
        let value = rotary.insert("original_max_position_embeddings".to_owned(), 8.into());
        keys.insert("original_max_position_embeddings".to_owned(), value.unwrap());
    });
    logits_are("llama3", &model);
}

/// A window that slides limits the blocks here, and is written back with the positions that the network has beyond it.
#[test]
fn a_sliding_window_comes_back_out() {
    for (name, class, layers) in [("mistral", "mistral", None), ("qwen2", "qwen2", Some(1))] {
        let (_folder, model) = with_config(name, |keys| {
            keys.insert("sliding_window".to_owned(), 8.into());
            if let Some(layers) = layers {
                keys.insert("use_sliding_window".to_owned(), true.into());
                keys.insert("max_window_layers".to_owned(), layers.into());
                keys.remove("layer_types");
            }
        });
        assert_eq!(model.spec.vocabulary().unwrap().positions, 8, "{name}");
        let config = model.spec.hugging_face(None, None).unwrap();
        let plain = self::model(name).spec.hugging_face(None, None).unwrap();
        assert_eq!(config["model_type"], class);
        assert_eq!(config["sliding_window"], 8);
        assert_eq!(config["max_position_embeddings"], plain["max_position_embeddings"]);
        assert_eq!(
            config.get("max_window_layers").and_then(serde_json::Value::as_i64),
            layers
        );
    }
    // Where layers are told one by one, that counts, whatever stands beside it.
    let by_layer = |kinds: [&'static str; 2]| {
        move |keys: &mut serde_json::Map<String, serde_json::Value>| {
            keys.insert("sliding_window".to_owned(), 8.into());
            keys.insert("use_sliding_window".to_owned(), true.into());
            keys.insert("max_window_layers".to_owned(), 28.into());
            let kinds = kinds.map(|kind| format!("{kind}_attention"));
            keys.insert("layer_types".to_owned(), kinds.to_vec().into());
        }
    };
    for (kinds, first) in [(["full", "sliding"], Some(1)), (["sliding", "sliding"], None)] {
        let (_folder, model) = with_config("qwen2", by_layer(kinds));
        assert_eq!(model.spec.vocabulary().unwrap().positions, 8, "{kinds:?}");
        let config = model.spec.hugging_face(None, None).unwrap();
        assert_eq!(config["max_window_layers"].as_i64().filter(|first| *first > 0), first);
    }
    let refused = std::panic::catch_unwind(|| with_config("qwen2", by_layer(["sliding", "full"])));
    assert!(
        refused.is_err(),
        "expected no window in layers before one that sees everything"
    );
    // No layer of these has the window.
    let (_folder, model) = with_config("qwen2", |keys| {
        keys.insert("sliding_window".to_owned(), 8.into());
        keys.insert("use_sliding_window".to_owned(), true.into());
        keys.insert("max_window_layers".to_owned(), 28.into());
    });
    let plain = self::model("qwen2").spec.vocabulary().unwrap().positions;
    assert_eq!(model.spec.vocabulary().unwrap().positions, plain);
}

#[test]
fn what_is_no_network_of_ours_is_refused_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |change: &dyn Fn(&std::path::Path), name: &str, expected: &str| {
        let own = folder.path().join("case");
        let _ = std::fs::remove_dir_all(&own);
        std::fs::create_dir(&own).unwrap();
        for entry in std::fs::read_dir(path(&format!("language/{name}"))).unwrap() {
            let entry = entry.unwrap().path();
            std::fs::copy(&entry, own.join(entry.file_name().unwrap())).unwrap();
        }
        change(&own);
        let read = read_checkpoint(&own).and_then(|(checkpoint, _)| Model::load(&checkpoint, &own, Device::Cpu));
        let error = read.err().unwrap_or_else(|| panic!("{expected}")).to_string();
        assert!(error.contains(expected) && !error.contains('\n'), "{error}");
    };
    let config = |own: &std::path::Path, from: &str, to: &str| {
        let text = std::fs::read_to_string(own.join("config.json")).unwrap();
        assert!(text.contains(from), "{from} in {text}");
        std::fs::write(own.join("config.json"), text.replace(from, to)).unwrap();
    };
    refused(
        &|own| config(own, "\"model_type\": \"gpt2\"", "\"model_type\": \"bloom\""),
        "gpt2",
        "config.json: model_type: expected gpt2, gpt_neox, llama, mistral or qwen2, or a network of images as timm writes it, with its name in architecture, found bloom",
    );
    refused(
        &|own| config(own, "\"scale_attn_weights\": true", "\"scale_attn_weights\": false"),
        "gpt2",
        "scale_attn_weights: expected true, found false",
    );
    for name in ["gpt2", "llama", "gpt_neox"] {
        let change = |own: &std::path::Path| config(own, "\"model_type\":", "\"is_causal\": false, \"model_type\":");
        refused(&change, name, "is_causal: expected true, found false");
    }
    refused(
        &|own| config(own, "\"rope_type\": \"default\"", "\"rope_type\": \"yarn\""),
        "llama",
        "rope_scaling: expected default or llama3, found yarn",
    );
    refused(
        &|own| {
            config(
                own,
                "\"rope_parameters\": {",
                "\"partial_rotary_factor\": 0.5, \"rope_parameters\": {",
            )
        },
        "llama",
        "partial_rotary_factor: expected 1, found 0.5",
    );
    refused(
        &|own| {
            config(
                own,
                "\"rope_parameters\": {",
                "\"rope_scaling\": {\"type\": \"yarn\"}, \"rope_parameters\": {",
            )
        },
        "llama",
        "rope_scaling and rope_parameters: expected one type, found yarn and default",
    );
    refused(
        &|own| {
            config(
                own,
                "\"rope_parameters\": {",
                "\"rope_scaling\": \"linear\", \"rope_parameters\": {",
            )
        },
        "llama",
        "rope_scaling: expected an object, found \"linear\"",
    );
    refused(
        &|own| config(own, "\"rope_type\": \"default\"", "\"rope_type\": \"llama3\""),
        "llama",
        "rope_scaling: expected a number factor with llama3, found none",
    );
    refused(
        &|own| std::fs::remove_file(own.join("model-00002-of-00002.safetensors")).unwrap(),
        "llama",
        "model-00002-of-00002.safetensors: No such file",
    );
    refused(
        &|own| config(own, "\"n_layer\": 2", "\"n_layer\": 3"),
        "gpt2",
        "tensor transformer.h.2.attn.c_attn.bias: missing",
    );
    let beside = "model.safetensors: expected a config.json with model_type beside the tensors of a language model (";
    refused(
        &|own| std::fs::remove_file(own.join("config.json")).unwrap(),
        "gpt2",
        beside,
    );
    refused(
        &|own| config(own, "\"model_type\": \"gpt2\"", "\"kind\": \"gpt2\""),
        "gpt2",
        beside,
    );
    refused(
        &|own| std::fs::remove_file(own.join("model.safetensors")).unwrap(),
        "gpt2",
        "expected model.safetensors or model.safetensors.index.json in this folder, found neither",
    );
    // What people have in place of weights.
    for (file, said) in [
        ("adapter_config.json", "found an adapter of peft's; merge_and_unload()"),
        ("pytorch_model.bin", "found pytorch_model.bin alone"),
        ("w.gguf", "found w.gguf, in llama.cpp's format"),
        ("snapshots/1234", "found a folder of the hub's cache; its network is "),
    ] {
        let change = |own: &std::path::Path| {
            std::fs::remove_file(own.join("model.safetensors")).unwrap();
            match file.starts_with("snapshots") {
                true => std::fs::create_dir_all(own.join(file)).unwrap(),
                false => std::fs::write(own.join(file), "").unwrap(),
            }
        };
        refused(&change, "gpt2", said);
    }
    refused(
        &|own| {
            config(
                own,
                "\"model_type\": \"gpt2\"",
                "\"quantization_config\": {\"quant_method\": \"gptq\"}, \"model_type\": \"gpt2\"",
            )
        },
        "gpt2",
        "config.json: quantization_config: expected weights as they were trained, found ones quantised by gptq",
    );
}

/// Public networks by their sizes: as many numbers as are published, and none too large.
#[test]
fn public_sizes_are_known() {
    let neox = |width: i64, layers: i64, heads: i64, vocabulary: i64| {
        format!(
            "architecture = 'gpt_neox'\nvocab_size = {vocabulary}\nmax_position_embeddings = 2048\nhidden_size = {width}\n\
             num_hidden_layers = {layers}\nnum_attention_heads = {heads}\nintermediate_size = {}",
            4 * width
        )
    };
    let gpt2 = |width: i64, layers: i64, heads: i64| {
        format!(
            "architecture = 'gpt2'\nvocab_size = 50257\nn_positions = 1024\nn_embd = {width}\nn_layer = {layers}\nn_head = {heads}"
        )
    };
    // Pythia's parameters without embeddings, Biderman et al. 2023, table 1; GPT-2's with.
    for (text, without, all) in [
        (neox(512, 6, 8, 50304), 18_915_328, None),
        (neox(768, 12, 12, 50304), 85_056_000, None),
        (neox(2048, 16, 8, 50304), 805_736_448, None),
        (neox(5120, 36, 40, 50688), 11_327_027_200, None),
        (gpt2(768, 12, 12), 85_056_000, Some(124_439_808)),
        (gpt2(1600, 48, 25), 1_475_561_600, Some(1_557_611_200)),
    ] {
        let spec = crate::spec(&text);
        let tokens = lethe_models::Example::Tokens(1024);
        assert_eq!(spec.parameter_count(tokens).unwrap(), without, "{text}");
        let found: i64 = spec
            .tensors(tokens)
            .unwrap()
            .values()
            .map(|tensor| tensor.count())
            .sum();
        assert!(all.is_none_or(|all| all == found), "{text}: {found}");
    }
}
