//! What holds shared weights back while an architecture is trained, and what is learned of it afterwards.

use lethe_artifacts::Globs;
use lethe_models::Model;
use lethe_penalties::running::Running;
use lethe_penalties::{Named, Quadratic};
use lethe_train::Optimiser;
use tch::Kind;

use super::config::{Form, PenaltyConfig, PenaltyName, Rule};
use crate::Result;
use crate::shared::{Fisher, HEAD, Material, Window};

/// A running penalty.
pub(crate) struct Guard {
    config: PenaltyConfig,
    subset: Option<Globs>,
    running: Running,
    /// What it warned of.
    warned: bool,
}

/// The penalty on one architecture's weights; none where nothing holds them.
pub(crate) struct Hold {
    quadratic: Quadratic,
    form: Form,
}

/// Parts of a resume state.
const PARTS: [&str; 2] = ["estimate.", "anchor."];

impl Guard {
    /// Nothing is known yet.
    ///
    /// # Errors
    /// A pattern that is none.
    pub(crate) fn new(config: &PenaltyConfig) -> Result<Self> {
        let subset = config.subset.as_deref().map(Globs::parse).transpose()?;
        Ok(Self {
            subset,
            running: Running::new(config.keep),
            config: config.clone(),
            warned: false,
        })
    }

    /// Begins an epoch.
    pub(crate) fn epoch(&mut self, epoch: i64) {
        if self.config.forget_every > 0 && epoch % self.config.forget_every == 0 {
            self.running.forget();
        }
    }

    fn guards(&self, name: &str) -> bool {
        self.subset.as_ref().is_none_or(|globs| globs.matches(name))
    }

    /// The penalty on a model's parameters in an epoch; `stable` is the largest curvature that a term of the loss may have.
    ///
    /// # Errors
    /// Weights too large for a float32; what libtorch reports.
    pub(crate) fn hold(&mut self, model: &Model, epoch: i64, stable: Option<f64>) -> Result<Option<Hold>> {
        let factor = self.config.factor(epoch);
        let parameters = model.trained(HEAD);
        let names = parameters.keys().filter(|name| self.guards(name));
        let term = self.running.term(names, factor, self.config.longest)?;
        if term.weight.is_empty() || factor == 0.0 {
            return Ok(None);
        }
        let quadratic = Quadratic::new(&parameters, &[term])?;
        let (form, largest) = (self.config.form, quadratic.largest());
        if form == Form::Loss && !self.warned && stable.is_some_and(|bound| largest > bound) {
            let bound = stable.unwrap_or_default();
            tracing::warn!(
                "penalty: strength times the largest Fisher information is {largest:.3e}, above {bound:.3e}, where a term of the loss \
                 makes SGD diverge unless its gradient is clipped; form = \"step\" is stable"
            );
            self.warned = true;
        }
        Ok(Some(Hold { quadratic, form }))
    }

    /// Learns what mattered to a model that was just trained, the `index`-th of the search.
    ///
    /// # Errors
    /// What libtorch reports.
    pub(crate) fn observe(&mut self, model: &Model, material: &dyn Material, all: &Named, index: i64) -> Result<()> {
        let own = model.trained(HEAD);
        let guarded: Named = own.into_iter().filter(|(name, _)| self.guards(name)).collect();
        let new = match (self.config.name, self.config.rule) {
            (PenaltyName::L2Sp, _) => {
                let ones = guarded.iter().map(|(name, t)| {
                    let one = t.f_detach()?.f_ones_like()?.f_to_kind(Kind::Double)?;
                    Ok((name.clone(), one))
                });
                ones.collect::<Result<Named>>()?
            }
            (PenaltyName::Wpl, rule) => {
                let how = match rule {
                    Rule::Drawn => Fisher::Drawn(index as u64),
                    Rule::Example => Fisher::Example(index as u64),
                    Rule::Authors => Fisher::MeanGradient,
                };
                let mut found = material.fisher(model, Window::Turn(index), how)?;
                found.retain(|name, _| guarded.contains_key(name));
                found
            }
        };
        self.running.observe(&new, &guarded)?;
        if self.config.rule == Rule::Authors {
            let all: Vec<_> = all.iter().filter(|(name, _)| self.guards(name)).collect();
            self.running.move_anchor(all)?;
        }
        Ok(())
    }

    /// What a resume state has to keep, by name.
    pub(crate) fn state(&self) -> Named {
        let parts = PARTS.into_iter().zip(self.running.state());
        let named = parts.flat_map(|(prefix, part)| {
            let part = part.iter();
            part.map(move |(name, t)| (format!("{prefix}{name}"), t.shallow_clone()))
        });
        named.collect()
    }

    /// Takes over what [`Guard::state`] gave.
    pub(crate) fn load(&mut self, saved: &Named) {
        self.running.load(PARTS.map(|prefix| {
            let own = saved
                .iter()
                .filter_map(|(name, t)| Some((name.strip_prefix(prefix)?.to_owned(), t.shallow_clone())));
            own.collect()
        }));
    }
}

impl Hold {
    /// Before an optimiser's step.
    pub(crate) fn before(&self) -> Result<()> {
        match self.form {
            Form::Loss => Ok(self.quadratic.add_gradient()?),
            Form::Step => Ok(()),
        }
    }

    /// After it, at its rate.
    pub(crate) fn after(&self, optimiser: &Optimiser, lr: f64) -> Result<()> {
        match self.form {
            Form::Loss => Ok(()),
            Form::Step => self
                .quadratic
                .implicit_step(|name| Ok::<_, crate::Error>(optimiser.effective_step(name, lr)?)),
        }
    }
}
