//! What a configuration says of a penalty.

use lethe_artifacts::{Error, Result};
use lethe_penalties::{lwf, si};
use serde::{Deserialize, Serialize};

use crate::config::{FLOAT32, wrong};

/// A penalty's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PenaltyName {
    /// The same pull on every weight back to where it started.
    L2sp,
    /// Elastic weight consolidation, a term an earlier task.
    Ewc,
    /// Elastic weight consolidation, one accumulated term.
    EwcOnline,
    /// Synaptic intelligence (Zenke, Poole and Ganguli 2017).
    Si,
    /// Memory aware synapses.
    Mas,
    /// Learning without forgetting.
    Lwf,
    /// The weight plasticity loss.
    Wpl,
}

impl PenaltyName {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::L2sp,
        Self::Ewc,
        Self::EwcOnline,
        Self::Si,
        Self::Mas,
        Self::Lwf,
        Self::Wpl,
    ];

    /// As the configuration, the command line and the history spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::L2sp => "l2sp",
            Self::Ewc => "ewc",
            Self::EwcOnline => "ewc-online",
            Self::Si => "si",
            Self::Mas => "mas",
            Self::Lwf => "lwf",
            Self::Wpl => "wpl",
        }
    }

    /// Whether it needs nothing but the network that a task starts from.
    pub(crate) fn is_own(self) -> bool {
        matches!(self, Self::L2sp | Self::Lwf)
    }
}

impl std::str::FromStr for PenaltyName {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let found = Self::ALL.into_iter().find(|penalty| penalty.name() == text);
        found.ok_or_else(|| {
            let all = Self::ALL.map(Self::name).join(", ");
            format!("expected one of {all}, found {text}")
        })
    }
}

/// How a quadratic penalty acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// After the optimiser's step, as one of its own: stable at any strength.
    #[default]
    Implicit,
    /// As a term of the loss.
    Term,
}

/// A penalty and its constants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PenaltyConfig {
    /// Name of the penalty.
    pub name: PenaltyName,
    /// λ, for WPL α; with `relative`, in units of the mean importance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// How it acts; not for LwF, which is a loss.
    #[serde(default)]
    pub form: Form,
    /// Whether importances are divided by their mean first, each task's by its own.
    #[serde(default)]
    pub relative: bool,
    /// γ, what older tasks' importances are multiplied by with each new task: online EWC and MAS. 1 adds them up.
    #[serde(default = "one")]
    pub decay: f64,
    /// ε of WPL, the decay of all weights.
    #[serde(default)]
    pub weight_decay: f64,
    /// T of LwF.
    #[serde(default = "temperature")]
    pub temperature: f64,
    /// ξ of SI.
    #[serde(default = "damping")]
    pub damping: f64,
}

fn one() -> f64 {
    1.0
}

fn temperature() -> f64 {
    lwf::TEMPERATURE
}

fn damping() -> f64 {
    si::DAMPING
}

/// What arguments change of a configuration's penalty.
#[derive(Clone, Debug, Default)]
pub struct PenaltyChange {
    /// Another penalty, with the usual constants.
    pub name: Option<PenaltyName>,
    /// See [`PenaltyConfig::strength`].
    pub strength: Option<f64>,
    /// See [`PenaltyConfig::form`].
    pub form: Option<Form>,
    /// See [`PenaltyConfig::relative`].
    pub relative: bool,
    /// See [`PenaltyConfig::decay`].
    pub decay: Option<f64>,
}

impl PenaltyChange {
    /// A configuration's penalty with these changes.
    ///
    /// # Errors
    /// A change to a penalty where there is none; a form of LwF, which has none.
    pub(crate) fn over(self, own: Option<PenaltyConfig>) -> Result<Option<PenaltyConfig>> {
        let own = match self.name {
            Some(name) => Some(
                own.filter(|own| own.name == name)
                    .unwrap_or_else(|| PenaltyConfig::new(name)),
            ),
            None => own,
        };
        let Some(mut penalty) = own else {
            let flags = [
                (self.strength.is_some(), "--strength"),
                (self.form.is_some(), "--penalty-form"),
                (self.relative, "--relative"),
                (self.decay.is_some(), "--decay"),
            ];
            return match flags.into_iter().find(|(given, _)| *given) {
                Some((_, flag)) => Err(Error::config(format!(
                    "{flag}: expected a penalty beside it, found none"
                ))),
                None => Ok(None),
            };
        };
        if penalty.name == PenaltyName::Lwf && self.form.is_some() {
            return Err(penalty.unused("form", "penalties on weights"));
        }
        penalty.strength = self.strength.or(penalty.strength);
        penalty.form = self.form.unwrap_or(penalty.form);
        penalty.relative |= self.relative;
        penalty.decay = self.decay.unwrap_or(penalty.decay);
        Ok(Some(penalty))
    }
}

impl PenaltyConfig {
    /// A penalty with the field's usual constants.
    pub fn new(name: PenaltyName) -> Self {
        Self {
            name,
            strength: None,
            form: Form::default(),
            relative: false,
            decay: one(),
            weight_decay: 0.0,
            temperature: temperature(),
            damping: damping(),
        }
    }

    fn unused(&self, key: &str, of: &str) -> Error {
        let name = self.name.name();
        Error::config(format!("penalty.{key}: expected only for {of}, found for {name}"))
    }

    pub(crate) fn validate(&self) -> Result<()> {
        if let Some(strength) = self.strength.filter(|s| !FLOAT32.contains(s)) {
            return Err(wrong("penalty.strength", "0 to 3.4e38", strength));
        }
        if !(0.0..=1.0).contains(&self.decay) {
            return Err(wrong("penalty.decay", "0 to 1", self.decay));
        }
        if !FLOAT32.contains(&self.weight_decay) {
            return Err(wrong("penalty.weight_decay", "0 to 3.4e38", self.weight_decay));
        }
        for (key, value) in [("temperature", self.temperature), ("damping", self.damping)] {
            if !(1e-30..=1e30).contains(&value) {
                return Err(wrong(&format!("penalty.{key}"), "1e-30 to 1e30", value));
            }
        }
        let unused = |key: &str, of: &str| Err(self.unused(key, of));
        let usual = Self::new(self.name);
        match self.name {
            PenaltyName::EwcOnline | PenaltyName::Mas => {}
            _ if self.decay != usual.decay => return unused("decay", "ewc-online and mas"),
            _ => {}
        }
        if self.name != PenaltyName::Wpl && self.weight_decay != 0.0 {
            return unused("weight_decay", "wpl");
        }
        if self.name.is_own() && self.relative {
            return unused("relative", "penalties with importances");
        }
        if self.name == PenaltyName::Lwf && self.form != usual.form {
            return unused("form", "penalties on weights");
        }
        if self.name != PenaltyName::Lwf && self.temperature != usual.temperature {
            return unused("temperature", "lwf");
        }
        if self.name != PenaltyName::Si && self.damping != usual.damping {
            return unused("damping", "si");
        }
        Ok(())
    }
}
