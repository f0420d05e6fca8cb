//! What holds shared weights back while an architecture is trained, and what is learned of it afterwards.

use lethe_artifacts::{Error as FileError, Globs};
use lethe_models::Model;
use lethe_penalties::running::Running;
use lethe_penalties::{Named, Quadratic};
use lethe_train::Optimiser;
use tch::{Device, Kind};

use super::config::{Form, PenaltyConfig, PenaltyName, Rule};
use crate::Result;
use crate::shared::{Fisher, HEAD, TrainingSet, Window};

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
    /// Nothing is known yet. `names` are those of all parameters.
    ///
    /// # Errors
    /// A pattern that is none, or that is of no parameter.
    pub(crate) fn new<'a>(config: &PenaltyConfig, names: impl Iterator<Item = &'a str> + Clone) -> Result<Self> {
        let wrong = |what: String| FileError::config(format!("penalty.subset: {what}"));
        let subset = config.subset.as_deref().map(Globs::parse).transpose();
        let subset = subset.map_err(|e| wrong(e.to_string()))?;
        if let Some(pattern) = subset.as_ref().and_then(|globs| globs.unmatched(names.clone())) {
            let some: Vec<&str> = names.take(3).collect();
            let what = format!(
                "expected patterns of parameters such as {}, found '{pattern}', which is of none",
                some.join(", ")
            );
            return Err(wrong(what).into());
        }
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
        let form = self.config.form;
        // To ask for the largest waits for the device.
        let bound = stable.filter(|_| form == Form::Loss && !self.warned);
        if let Some((bound, largest)) = bound
            .map(|bound| (bound, quadratic.largest()))
            .filter(|(bound, l)| l > bound)
        {
            tracing::warn!(
                "penalty: strength times the largest Fisher information is {largest:.3e}, above {bound:.3e}, where a term of the loss \
                 makes SGD diverge unless its gradient is clipped; form = \"step\" is stable"
            );
            self.warned = true;
        }
        Ok(Some(Hold { quadratic, form }))
    }

    /// Learns what mattered to a model that was just trained, the `index`-th of the search and in this epoch.
    ///
    /// # Errors
    /// What libtorch reports.
    pub(crate) fn observe(
        &mut self,
        model: &Model,
        training_set: &dyn TrainingSet,
        all: &Named,
        (epoch, index): (i64, i64),
    ) -> Result<()> {
        // Once the factor has decayed to 0, it stays there.
        if epoch >= self.config.start && self.config.factor(epoch) == 0.0 && self.config.decay > 0.0 {
            return Ok(());
        }
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
                let mut found = training_set.fisher(model, Window::Turn(index), how)?;
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

    /// Takes over what [`Guard::state`] gave, from the CPU to a device.
    ///
    /// # Errors
    /// What libtorch reports.
    pub(crate) fn load(&mut self, saved: &Named, device: Device) -> Result<()> {
        let [mut estimate, mut anchor] = [Named::new(), Named::new()];
        for (prefix, part) in PARTS.into_iter().zip([&mut estimate, &mut anchor]) {
            for (name, tensor) in saved {
                if let Some(own) = name.strip_prefix(prefix) {
                    part.insert(own.to_owned(), tensor.f_to_device(device)?);
                }
            }
        }
        self.running.load([estimate, anchor]);
        Ok(())
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
