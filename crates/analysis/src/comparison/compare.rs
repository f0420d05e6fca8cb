//! What is read off a comparison: means, gains over no penalty, and the strength to report.

use std::collections::BTreeSet;

use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::penalty;
use lethe_metrics::verdict::Judgement;

use super::{Comparison, JOINT, Kind, NONE, PairedRun, PenaltySetting, REPLAY, Reading, base};

impl PenaltySetting {
    /// What was read, one a run that has it.
    pub fn observed(&self, reading: Reading) -> Vec<Observation> {
        self.observe(|t| reading(&t.outcome))
    }

    fn observe(&self, value: impl Fn(&PairedRun) -> Option<f64>) -> Vec<Observation> {
        let note = |trial: &PairedRun| {
            Some(Observation {
                network: trial.network.clone(),
                seed: trial.seed,
                value: value(trial)?,
            })
        };
        self.runs.iter().filter_map(note).collect()
    }

    /// The mean of a score that was read, as it is shown.
    pub fn claim(&self, reading: Reading) -> Option<Claim> {
        let shown = self.observe(|t| Some(self.scale.shown(reading(&t.outcome)?)));
        Some(claim::mean(&shown)?.within(self.scale.bounds()))
    }

    /// The mean of a fall that was read: of accuracy lost, or of a rise in bits per byte.
    pub fn fall(&self, reading: Reading) -> Option<Claim> {
        Some(claim::mean(&self.observed(reading))?.within(self.scale.differences()))
    }

    /// The mean of the penalty's part of the loss at the end.
    pub fn penalty_value(&self) -> Option<f64> {
        Some(claim::mean(&self.observe(|t| t.penalty_value))?.estimate.mean)
    }

    /// The mean by which its strength is compared with others.
    pub fn validated(&self) -> Option<f64> {
        Some(claim::mean(&self.observe(|t| t.valid))?.estimate.mean)
    }
}

impl Comparison {
    /// Whether some run says how well it does among the classes of all heads so far.
    pub fn has_class_incremental(&self) -> bool {
        let mut runs = self.variants.iter().flat_map(|v| &v.runs);
        runs.any(|t| t.outcome.class_incremental.is_some())
    }

    /// The runs without a penalty.
    pub fn plain(&self) -> Option<&PenaltySetting> {
        self.variants.iter().find(|v| v.penalty == NONE)
    }

    /// The penalties, without the ends of the scale.
    pub fn penalties(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.variants.iter().map(|v| v.penalty.as_str()).collect();
        names.dedup();
        names.retain(|n| ![NONE, JOINT, REPLAY].contains(&base(n)));
        names
    }

    /// The ends of the scale: stored examples, and all tasks at once.
    pub fn ends(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.variants.iter().map(|v| v.penalty.as_str()).collect();
        names.dedup();
        names.retain(|n| [JOINT, REPLAY].contains(&base(n)));
        // Joint training last: the end of the scale.
        names.sort_by_key(|n| base(n) == JOINT);
        names
    }

    /// A penalty at each of its strengths, ascending.
    pub fn strengths(&self, penalty: &str) -> Vec<&PenaltySetting> {
        self.variants.iter().filter(|v| v.penalty == penalty).collect()
    }

    /// Whether some penalty has several strengths to choose from.
    pub fn has_strengths(&self) -> bool {
        self.penalties().into_iter().any(|p| self.strengths(p).len() > 1)
    }

    /// Whether strengths are chosen on validation rows: where all runs have them, and something else is reported.
    pub fn validated(&self) -> bool {
        let mut runs = self.variants.iter().flat_map(|v| &v.runs);
        self.split != "valid" && runs.all(|t| t.valid.is_some())
    }

    /// What a penalty and its strength are chosen by.
    fn to_choose_by(&self, variant: &PenaltySetting) -> Vec<Observation> {
        let validated = self.validated();
        variant.observe(|t| if validated { t.valid } else { t.outcome.goal })
    }

    /// A penalty at the strength to report.
    pub fn chosen(&self, penalty: &str) -> Option<&PenaltySetting> {
        let strengths = self.strengths(penalty);
        let candidates: Vec<_> = strengths.iter().map(|v| (v.strength, self.to_choose_by(v))).collect();
        let strength = penalty::chosen(&candidates)?;
        strengths.into_iter().find(|v| v.strength == strength)
    }

    /// The penalty that is best, at the strength to report; chosen as strengths are, among those with the most networks and seeds.
    pub fn best(&self) -> Option<&PenaltySetting> {
        let value = |v: &PenaltySetting| {
            let observed = self.to_choose_by(v);
            let runs: BTreeSet<_> = observed.iter().map(|o| (o.network.clone(), o.seed)).collect();
            Some((runs.len(), claim::mean(&observed)?.estimate.mean))
        };
        let chosen = self.penalties().into_iter().filter_map(|p| self.chosen(p));
        let valued: Vec<_> = chosen.filter_map(|v| Some((v, value(v)?))).collect();
        let most = valued.iter().map(|(_, (runs, _))| *runs).max()?;
        let full = valued.into_iter().filter(|(_, (runs, _))| *runs == most);
        full.max_by(|(_, a), (_, b)| a.1.total_cmp(&b.1)).map(|(v, _)| v)
    }

    /// What a variant reads less what no penalty reads, paired by seed. Above zero it is better, whatever the scores are.
    pub fn gain(&self, variant: &PenaltySetting, reading: Reading) -> Option<Claim> {
        if variant.penalty == NONE {
            return None;
        }
        let gain = claim::difference(&variant.observed(reading), &self.plain()?.observed(reading))?;
        Some(gain.within(self.scale.differences()))
    }

    /// The share of the unpenalised fall that a variant removes, paired by seed.
    pub fn removed(&self, variant: &PenaltySetting, fall: Reading) -> Option<Claim> {
        if variant.penalty == NONE {
            return None;
        }
        claim::mean(&penalty::removed(
            &variant.observed(fall),
            &self.plain()?.observed(fall),
        ))
    }

    /// Whether a penalty, at the strength to report, improves on no penalty; `None` where there is nothing to compare with,
    /// and for two models, of which one is only watched.
    pub fn improves(&self, penalty: &str, margin: f64) -> Option<Judgement> {
        let gain = self.gain(self.chosen(penalty)?, |o| o.goal)?;
        (self.kind == Kind::Tasks).then(|| penalty::improves(&gain, margin))
    }

    /// What a reader must know before comparing.
    pub fn notices(&self) -> Vec<String> {
        let label = &self.label;
        let mut notices = Vec::new();
        if self.plain().is_none() {
            notices.push(format!("{label}: there is no run without a penalty to compare with."));
        }
        // As runs pair: by network and seed where both have one network at least, else by seed.
        type Runs<'a> = BTreeSet<(Option<&'a str>, i64)>;
        fn runs_of(v: &PenaltySetting) -> Runs<'_> {
            v.runs.iter().map(|t| (t.network.as_deref(), t.seed)).collect()
        }
        let plain = self.plain().map(runs_of).unwrap_or_default();
        let pairing = |v: &PenaltySetting| -> [BTreeSet<(Option<String>, i64)>; 2] {
            let own = runs_of(v);
            let networks: BTreeSet<_> = own.iter().filter_map(|(network, _)| *network).collect();
            let in_common = plain
                .iter()
                .any(|(network, _)| network.is_some_and(|n| networks.contains(n)));
            [own, plain.clone()].map(|runs| {
                let key =
                    |(network, seed): (Option<&str>, i64)| (network.filter(|_| in_common).map(str::to_owned), seed);
                runs.into_iter().map(key).collect()
            })
        };
        let told = |v: &PenaltySetting, runs: Vec<(Option<String>, i64)>| {
            let networks: BTreeSet<&String> = runs.iter().filter_map(|(network, _)| network.as_ref()).collect();
            let seeds = lethe_metrics::number::seeds(runs.iter().map(|(_, seed)| *seed));
            let of = match networks.len() {
                0 => String::new(),
                _ => format!(
                    " of {}",
                    lethe_metrics::number::plural(networks.len(), "pretrained network")
                ),
            };
            (!runs.is_empty()).then(|| format!("{} ({seeds}{of})", crate::words::variant(v)))
        };
        let alone = |v: &PenaltySetting| {
            let [own, paired] = pairing(v);
            told(v, own.difference(&paired).cloned().collect())
        };
        let alone: Vec<String> = self.variants.iter().filter_map(alone).collect();
        if !plain.is_empty() && !alone.is_empty() {
            notices.push(format!(
                "{label}: differences to no penalty are of runs of the same network and seed, and these have no partner there: {}.",
                lethe_metrics::number::list(&alone)
            ));
        }
        let lacking = |v: &PenaltySetting| {
            let [own, paired] = pairing(v);
            told(v, paired.difference(&own).cloned().collect())
        };
        let lacking: Vec<String> = self.variants.iter().filter_map(lacking).collect();
        if !lacking.is_empty() {
            notices.push(format!(
                "{label}: runs without a penalty are in its mean and in no difference where these have no run of that network and seed: {}.",
                lethe_metrics::number::list(&lacking)
            ));
        }
        let runs = |v: &PenaltySetting| {
            v.runs
                .iter()
                .map(|t| (&t.network, t.seed))
                .collect::<BTreeSet<_>>()
                .len()
        };
        let most = |penalty: &str| self.strengths(penalty).into_iter().map(runs).max().unwrap_or(0);
        let fewer = self.variants.iter().filter(|v| runs(v) < most(&v.penalty));
        let fewer: Vec<String> = fewer
            .map(|v| format!("{} ({} of {})", crate::words::variant(v), runs(v), most(&v.penalty)))
            .collect();
        if !fewer.is_empty() {
            notices.push(format!(
                "{label}: the strength to report is chosen among those with the most runs; these have fewer, and were not considered: {}.",
                lethe_metrics::number::list(&fewer)
            ));
        }
        if !self.validated() && self.has_strengths() {
            notices.push(format!(
                "{label}: strengths were chosen on the {} that are reported, since not all runs have both \
                 validation and test rows. The chosen strengths look better than they are.",
                crate::words::rows_of(&self.split)
            ));
        }
        let twice = self.variants.iter().filter(|v| runs(v) < v.runs.len());
        let twice: Vec<String> = twice.map(crate::words::variant).collect();
        if !twice.is_empty() {
            notices.push(format!(
                "{label}: {} are averaged before they are compared: {}.",
                crate::notices::NOT_INDEPENDENT,
                lethe_metrics::number::list(&twice)
            ));
        }
        notices
    }
}
