//! A task's penalty, made from configuration and files.

use std::cell::{Cell, RefCell};
use std::path::Path;

use lethe_artifacts::Error as FileError;
use lethe_models::Model;
use lethe_penalties::{Named, Quadratic, Term, ewc, l2sp, mas, relative, si, wpl};
use tch::Device;

use super::files::{Anchor, Measured, penalised};
use super::path_integral::Measuring;
use super::{Acts, Distilled, Penalty, PenaltyConfig, PenaltyFiles, PenaltyName};
use crate::Result;
use crate::watched::Watched;

/// What a penalty is made of.
pub(crate) struct Given<'a> {
    pub(crate) config: &'a PenaltyConfig,
    pub(crate) files: &'a PenaltyFiles,
    /// The network before the task, with a head for it.
    pub(crate) model: &'a Model,
    pub(crate) shared_head: bool,
    /// Whether a task before has learned that head: else it was drawn for this one.
    pub(crate) learned_head: bool,
    /// The checkpoint that the task starts from.
    pub(crate) from: Option<&'a Path>,
    /// That network once more, where its answers are to be kept.
    pub(crate) old: Option<Model>,
    pub(crate) watched: Option<(&'a Path, &'a Watched)>,
    pub(crate) device: Device,
    /// Hashes of the task table, and of the data.
    pub(crate) trained: [String; 2],
}

/// Whether the files are those that the penalty needs, as far as one can tell without opening them.
///
/// # Errors
/// Names the flag.
pub(crate) fn check(config: Option<&PenaltyConfig>, files: &PenaltyFiles, shares: bool) -> Result<()> {
    let wrong = |what: String| Err(FileError::config(what).into());
    let count = files.importances.len();
    let Some(config) = config else {
        for (flag, given) in [
            ("--fisher", count > 0),
            ("--anchor", !files.anchors.is_empty()),
            ("--importance-out", files.importance_out.is_some()),
        ] {
            if given {
                return wrong(format!("{flag}: expected a penalty beside it, found none"));
            }
        }
        return Ok(());
    };
    let name = config.name.name();
    let twice = (0..count).find(|at| files.importances[..*at].contains(&files.importances[*at]));
    if let Some(at) = twice {
        let file = files.importances[at].display();
        return wrong(format!("--fisher: expected each task's file once, found {file} twice"));
    }
    if !files.anchors.is_empty() && matches!(config.name, PenaltyName::L2sp | PenaltyName::Lwf) {
        return wrong(format!(
            "--anchor: penalty {name} takes none, found {}",
            files.anchors.len()
        ));
    }
    if files.importance_out.is_some() && config.name != PenaltyName::Si {
        return wrong(format!("--importance-out: expected only with penalty si, found {name}"));
    }
    if !files.anchors.is_empty() && count == 0 {
        return wrong("--anchor: expected --fisher beside it, found none".to_owned());
    }
    match (config.name, count) {
        (PenaltyName::L2sp | PenaltyName::Lwf, 0) => {}
        (PenaltyName::L2sp | PenaltyName::Lwf, _) => {
            return wrong(format!("--fisher: penalty {name} takes none, found {count}"));
        }
        (PenaltyName::Si, 0) if files.importance_out.is_some() => return Ok(()),
        (PenaltyName::Si, 0) => {
            let what = "penalty si: expected --fisher with the importances of earlier tasks, or --importance-out for the first";
            return wrong(what.to_owned());
        }
        (_, 0) => return wrong(format!("penalty {name}: expected --fisher, found none")),
        (PenaltyName::Si | PenaltyName::Wpl, 2..) => {
            return wrong(format!("--fisher: expected one file for penalty {name}, found {count}"));
        }
        _ => {}
    }
    if config.name == PenaltyName::Wpl && !shares {
        return wrong("penalty wpl: expected --share and --watch beside it, found none".to_owned());
    }
    if config.strength.is_none() {
        return wrong("penalty.strength: expected a number, found none".to_owned());
    }
    Ok(())
}

impl Penalty {
    /// The penalty as the task begins.
    ///
    /// # Errors
    /// A file that is damaged, of another network, or measured at a checkpoint that is not there; a strength that float32
    /// cannot hold.
    pub(crate) fn new(given: Given) -> Result<Self> {
        let (config, files) = (given.config, given.files);
        let strength = config.strength.unwrap_or(0.0);
        let measured = files
            .importances
            .iter()
            .map(|path| Measured::read(path, config.name, &given.trained));
        let measured = measured.collect::<Result<Vec<_>>>()?;
        Measured::require_alike(&measured)?;
        let decay = match config.name {
            PenaltyName::Ewc => 1.0,
            _ => config.decay,
        };
        Measured::require_different(&measured, decay)?;
        let anchors = if measured.is_empty() {
            Vec::new()
        } else {
            anchors(&given)?
        };
        let named = anchors.len().min(files.anchors.len());
        for anchor in &anchors[anchors.len() - named..] {
            Measured::require_used(&measured, anchor)?;
        }
        let own = anchors.first().filter(|_| given.from.is_some());
        if let Some(own) = own.filter(|_| decay < 1.0) {
            Measured::require_in_order(&measured, own)?;
        }
        let parameters = penalised(given.model, given.shared_head);
        let terms = match config.name {
            // A network of random weights has learned nothing to be kept.
            PenaltyName::L2sp if given.from.is_none() && given.watched.is_none() => Vec::new(),
            PenaltyName::L2sp => vec![l2sp::term(strength, &penalised(given.model, given.learned_head))?],
            _ => terms(&given, &measured, &anchors, &parameters)?,
        };
        let measuring = files.importance_out.as_ref().map(|out| {
            let earlier = measured
                .last()
                .map(|one| one.values(one.anchor(&anchors)?, &parameters, |_| true));
            let earlier = earlier.transpose()?.unwrap_or_default();
            Measuring::new(&parameters, earlier, config.damping, out.clone())
        });
        let measuring = measuring.transpose()?;
        let old = given
            .old
            .filter(|old| old.is_language() || old.tasks().next().is_some());
        let acts = match old {
            Some(old) => Acts::Outputs(Box::new(Distilled::new(old, strength, config.temperature))),
            None if terms.is_empty() => Acts::Not,
            None => Acts::Weights(Quadratic::new(&parameters, &terms)?),
        };
        let holds = matches!(
            config.name,
            PenaltyName::Ewc | PenaltyName::EwcOnline | PenaltyName::Mas
        );
        let missing = own.filter(|_| holds).and_then(|own| Measured::missing(&measured, own));
        let (missing, not_held) = missing.unzip();
        // None is said too: what says nothing is of before this was noted.
        let not_held = own.filter(|_| holds).map(|_| not_held.unwrap_or_default());
        Ok(Self {
            config: config.clone(),
            acts,
            measuring,
            missing,
            not_held,
            estimators: measured.iter().map(Measured::estimator).collect(),
            parts: measured.iter().map(Measured::part).collect(),
            hashes: measured.into_iter().map(|m| m.hash).collect(),
        })
    }
}

/// The checkpoints at which importances may have been measured. WPL's is the network that is watched; the others' the one that the
/// task starts from, or one that is named.
fn anchors<'a>(given: &Given<'a>) -> Result<Vec<Anchor<'a>>> {
    let own = given.from.filter(|_| given.config.name != PenaltyName::Wpl);
    let watched = given.watched.map(|(path, _)| path);
    let named = given.files.anchors.iter().map(AsRef::as_ref);
    let all = own.into_iter().chain(watched).chain(named);
    all.map(|path| Anchor::read(path, given.device)).collect()
}

/// The quadratic terms of a penalty with importances; none where there are no importances.
fn terms(given: &Given, measured: &[Measured], anchors: &[Anchor], parameters: &Named) -> Result<Vec<Term>> {
    let Some(newest) = measured.last() else {
        return Ok(Vec::new());
    };
    let config = given.config;
    let strength = config.strength.unwrap_or(0.0);
    let shared = |name: &str| match (config.name, given.watched) {
        (PenaltyName::Wpl, Some((_, watched))) => watched.shared.iter().any(|own| own == name),
        _ => true,
    };
    let (holds, empty) = (Cell::new(false), RefCell::new(Vec::new()));
    // A training that ended before its first step has moved nothing: its path is no mistake, and what follows may go on.
    let may_be_zero = config.name == PenaltyName::Si;
    let values = |measured: &Measured, anchor: &Anchor| -> Result<Named> {
        let values = measured.values(anchor, parameters, shared)?;
        let (above, name) = (is_above_zero(&values)?, config.name.name());
        if !above && config.relative && !may_be_zero {
            return Err(FileError::file(measured.path, no_importance(name)).into());
        }
        if !above {
            empty.borrow_mut().push(measured.path.display().to_string());
        }
        holds.set(holds.get() || above);
        Ok(match config.relative && above {
            true => relative(&values)?,
            false => values,
        })
    };
    // What has one place to be pulled to is pulled to where the task begins, by importances of its own ancestors.
    let one_place = matches!(config.name, PenaltyName::EwcOnline | PenaltyName::Mas | PenaltyName::Si);
    let newest_anchor = match anchors.split_first() {
        Some((own, _)) if one_place && given.from.is_some() => {
            measured
                .iter()
                .try_for_each(|older| older.require_before(own, anchors))?;
            newest.require_at(own)?;
            own
        }
        // What each task left is pulled to where it was measured, on the way to where this one begins.
        Some((own, _)) if config.name == PenaltyName::Ewc && given.from.is_some() && given.watched.is_none() => {
            measured
                .iter()
                .try_for_each(|older| older.require_before(own, anchors))?;
            newest.anchor(anchors)?
        }
        _ => newest.anchor(anchors)?,
    };
    let all = || -> Result<Vec<Named>> { measured.iter().map(|m| values(m, newest_anchor)).collect() };
    let anchor = || kept(newest_anchor.penalised(), shared);
    let terms = match config.name {
        PenaltyName::Ewc => {
            let each = measured.iter().map(|m| {
                let anchor = m.anchor(anchors)?;
                Ok(ewc::term(strength, &values(m, anchor)?, anchor.penalised())?)
            });
            each.collect::<Result<Vec<_>>>()?
        }
        PenaltyName::EwcOnline => vec![ewc::online(strength, &all()?, config.decay, anchor())?],
        PenaltyName::Mas => vec![mas::term(strength, &all()?, config.decay, anchor())?],
        PenaltyName::Si => vec![si::term(strength, &values(newest, newest_anchor)?, anchor())?],
        PenaltyName::Wpl => {
            let fisher = values(newest, newest_anchor)?;
            wpl::terms(strength, config.weight_decay, parameters, &fisher, anchor())?
        }
        PenaltyName::L2sp | PenaltyName::Lwf => Vec::new(),
    };
    let name = config.name.name();
    if !holds.get() && !may_be_zero {
        return Err(FileError::file(newest.path, no_importance(name)).into());
    }
    // Of a task of one class there is nothing to get wrong, and what did not move took no path.
    for path in empty.into_inner() {
        tracing::warn!("{path}: adds nothing to penalty {name}: all its importances are 0");
    }
    Ok(terms)
}

fn no_importance(penalty: &str) -> String {
    format!("expected importances above 0 of parameters that penalty {penalty} acts on, found none")
}

fn is_above_zero(values: &Named) -> Result<bool> {
    for value in values.values() {
        if value.numel() > 0 && value.f_max()?.double_value(&[]) > 0.0 {
            return Ok(true);
        }
    }
    Ok(false)
}

fn kept(all: Named, wanted: impl Fn(&str) -> bool) -> Named {
    all.into_iter().filter(|(name, _)| wanted(name)).collect()
}
