//! What a language model writes after a prompt, for people to read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_artifacts::history::{HistoryRow, SampleRow};
use lethe_artifacts::{Provenance, table};
use lethe_datasets::DataSet;
use lethe_datasets::random::{stream, uniform};
use lethe_datasets::text::Tokenizer;
use lethe_models::{Mode, Model};
use serde_json::{Value, json};
use tch::{Kind, Tensor, no_grad};

use crate::text::tokenizer_of;
use crate::{Job, Outcome, Result};

/// Tokens that are written.
const LENGTH: usize = 80;
/// Divides the logits: below 1, likely tokens are drawn more often than the network says.
const TEMPERATURE: f64 = 0.8;

/// The samples beside a checkpoint: `B.safetensors` has `B.samples.parquet`.
pub(super) fn path(out: &Path) -> PathBuf {
    out.with_extension("samples.parquet")
}

/// Whether the samples of a run are there, whole and of these prompts.
pub(super) fn finished(out: &Path, run: &str, prompts: &[String]) -> bool {
    let found = table::read::<SampleRow>(&path(out));
    found.is_ok_and(|table| {
        let own = table.rows.iter().filter(|row| row.run == run);
        own.map(|row| &row.prompt).eq(prompts)
    })
}

/// Writes what the network goes on with after each prompt, unless the job is to stop. `about` is a row of the history and the task's name.
pub(super) fn write(
    model: &Model,
    data: &DataSet,
    prompts: &[String],
    (about, task_name): (&HistoryRow, &str),
    out: &Path,
    job: &Job,
) -> Result<Outcome> {
    let tokenizer = tokenizer_of(data)?;
    let begin = data.tokens.as_ref().and_then(|tokens| tokens.begin);
    let first = begin.unwrap_or_else(|| tokenizer.end().into());
    let mut rows = Vec::with_capacity(prompts.len());
    for (at, prompt) in prompts.iter().enumerate() {
        let mut draws = stream(job.seed, about.task_trained.into(), &format!("sample {at}"));
        let Some(continuation) = continued(model, (&tokenizer, first), prompt, job, || uniform(&mut draws))? else {
            return Ok(Outcome::Stopped);
        };
        rows.push(SampleRow {
            run: about.run.clone(),
            study: about.study.clone(),
            family: about.family.clone(),
            size: about.size.clone(),
            parameters: about.parameters,
            init: about.init.clone(),
            penalty: about.penalty.clone(),
            strength: about.strength,
            lr: about.lr,
            seed: about.seed,
            task_trained: about.task_trained,
            task_name: task_name.to_owned(),
            prompt: prompt.clone(),
            continuation,
        });
    }
    let provenance = Provenance {
        tool: job.tool.to_owned(),
        version: job.version.to_owned(),
        config: json!({ "temperature": TEMPERATURE, "tokens": LENGTH }),
        seed: Some(job.seed),
        inputs: BTreeMap::from([("run".to_owned(), about.run.clone())]),
    };
    let path = path(out);
    table::write(&path, &rows, &provenance, Value::Null)?;
    tracing::info!("wrote {}", path.display());
    Ok(Outcome::Done)
}

/// The text of tokens that are drawn one after another, each at the first place where the sum of the probabilities exceeds a
/// uniform number; it ends with the document. `first` is the token that a document follows. None where the job is to stop.
fn continued(
    model: &Model,
    (tokenizer, first): (&Tokenizer, i64),
    prompt: &str,
    job: &Job,
    mut uniform: impl FnMut() -> f64,
) -> Result<Option<String>> {
    let most = model.spec.vocabulary().map_or(1, |known| known.positions) as usize;
    let none = || lethe_torch::Error("expected a language model, found none".to_owned());
    let (_, output) = model.output_layer().ok_or_else(none)?;
    let end = i64::from(tokenizer.end());
    let mut tokens = vec![first];
    tokens.extend(tokenizer.tokens(prompt)?);
    let given = tokens.len();
    while tokens.len() < given + LENGTH {
        if (job.stop)() {
            return Ok(None);
        }
        let last = tokens.len().saturating_sub(most);
        let input = Tensor::f_from_slice(&tokens[last..])?
            .f_unsqueeze(0)?
            .f_to(job.device)?;
        let drawn = no_grad(|| -> Result<i64> {
            let features = model.network.features(&input, Mode::Evaluate).f_select(1, -1)?; // [1, d]
            let logits = features.f_matmul(&output.f_transpose(0, 1)?)?.f_select(0, 0)?;
            let logits = logits.f_to_kind(Kind::Double)?;
            let sums = logits
                .f_div_scalar(TEMPERATURE)?
                .f_softmax(0, None)?
                .f_cumsum(0, None)?;
            let before = sums.f_le(uniform())?.f_sum(Kind::Int64)?;
            Ok(before.int64_value(&[]).min(logits.numel() as i64 - 1))
        })?;
        if drawn == end {
            break;
        }
        tokens.push(drawn);
    }
    // Some tokenizers leave out a blank at the beginning: that of a continuation is found behind its prompt alone.
    let (prompt, all) = (tokenizer.text(&tokens[1..given])?, tokenizer.text(&tokens[1..])?);
    match all.strip_prefix(&prompt) {
        Some(continuation) => Ok(Some(continuation.to_owned())),
        None => Ok(Some(tokenizer.text(&tokens[given..])?)),
    }
}
