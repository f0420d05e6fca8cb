//! Claim by claim: what the paper says, what was measured here, and whether it holds, by rules that stand below the table.

mod amount;
mod form;
mod language;
mod size;
mod start;

use lethe_analysis::pretrained;
use lethe_analysis::scale::Scale;
use lethe_analysis::study::Study;
use lethe_analysis::words::scales;
use lethe_charts::table::{Cell, Table, table};
use lethe_metrics::claim::{Claim, Unit};
use lethe_metrics::number;
use lethe_metrics::permutation::PAIRS_NEEDED;
use lethe_metrics::verdict::{AMOUNTS_NEEDED, Judgement, SIZES_NEEDED, Verdict, Why};
use maud::{Markup, html};

/// One claim with all that speaks for or against it.
pub struct Statement {
    /// A short name, such as `a`.
    pub letter: &'static str,
    /// The claim in a sentence.
    pub words: &'static str,
    /// Where the paper makes it; `None` where it does not: a check of what is done here.
    pub place: Option<&'static str>,
    /// What was measured.
    pub findings: Vec<Finding>,
}

/// One measurement.
pub struct Finding {
    /// Of which family and setting.
    pub of: String,
    /// What the effect is, such as a slope.
    pub measured: String,
    /// Difference that was measured, with its interval and verdict.
    pub effect: Claim,
    /// What it says of the claim by itself.
    pub judgement: Judgement,
    /// What is left of that among the other claims of its family.
    pub among: Judgement,
    /// What else there is to know.
    pub note: String,
}

impl Finding {
    /// By itself; [`all`] puts it among the others.
    fn new(of: String, measured: String, effect: Claim, judgement: Judgement) -> Self {
        Self {
            of,
            measured,
            effect,
            judgement,
            among: judgement,
            note: String::new(),
        }
    }

    /// With what else there is to know.
    fn with_notes(mut self, notes: impl IntoIterator<Item = String>) -> Self {
        let notes: Vec<String> = notes.into_iter().filter(|n| !n.is_empty()).collect();
        self.note = notes.join("; ");
        self
    }
}

/// The claims that the inputs can speak to.
pub fn all(study: &Study) -> Vec<Statement> {
    let run_groups = &study.run_groups;
    let mut all = size::statements(run_groups);
    all.extend(start::statements(run_groups));
    all.extend(amount::statements(run_groups));
    all.extend(form::statements(study));
    all.extend(language::statements(run_groups));
    all.retain(|s| !s.findings.is_empty());
    all.sort_by_key(|s| s.letter);
    let judgements = |s: &Statement| s.findings.iter().map(|f| f.judgement).collect();
    let claims: Vec<Vec<Judgement>> = all.iter().map(judgements).collect();
    for (statement, judged) in all.iter_mut().zip(study.declared.judge(&claims)) {
        for (finding, judged) in statement.findings.iter_mut().zip(judged) {
            finding.among = judged.among;
        }
    }
    all
}

/// A verdict in words.
fn fate(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::DoesNotHold => "does not hold",
        Verdict::Undecided(Why::AmongMany) => "undecided",
        Verdict::Undecided(_) => "undecided here",
    }
}

impl Finding {
    /// The verdict in words, by the claim's own interval.
    pub fn fate(&self) -> &'static str {
        fate(self.judgement.verdict)
    }

    /// What is left of it after Holm's correction, with the corrected p; empty where nothing was tested.
    pub fn fate_among(&self) -> String {
        let p = self.among.p.map(number::p);
        p.map_or_else(String::new, |p| format!("{}, p\u{a0}{p}", fate(self.among.verdict)))
    }

    /// Why it is undecided, and what else there is to know.
    pub fn why(&self) -> String {
        let why = match self.judgement.verdict {
            Verdict::Undecided(why) if why != Why::AmongMany => why.words(),
            _ => String::new(),
        };
        let once = if self.effect.unit == Unit::FineTuningSeeds {
            "pretrained once: says nothing about another pretraining"
        } else {
            ""
        };
        let few = self.effect.sign_flip.is_some() && self.effect.estimate.n < PAIRS_NEEDED;
        let few = if few {
            "fewer than six pairs: the sign-flip p cannot reach 0.05"
        } else {
            ""
        };
        let parts = [why.as_str(), once, few, self.note.as_str()];
        parts
            .into_iter()
            .filter(|p| !p.is_empty())
            .collect::<Vec<_>>()
            .join("; ")
    }

    fn effect(&self) -> String {
        number::difference(&self.effect)
    }
}

/// The section of the page.
pub fn html(study: &Study, statements: &[Statement]) -> Markup {
    html! {
        section id="claims" {
            h2 { "Claim by claim" }
            @if statements.is_empty() {
                p.nothing { "No claim of the paper can be checked with these inputs." }
            } @else {
                div.scroll.claims tabindex="0" role="region" aria-label="Claim by claim" {
                    table {
                        thead { tr {
                            @for head in HEADS { th scope="col" { (head) } }
                        } }
                        @for statement in statements { (body(statement)) }
                    }
                }
            }
            p { (pretrained::words(&study.pretrainings, &scales(&study.run_groups))) }
            @if !statements.is_empty() {
                details { summary { "By which rules" } ul.words { @for rule in rules(study) { li { (rule) } } } }
                (table(statements).link())
            }
        }
    }
}

const HEADS: [&str; 6] = [
    "of",
    "measured",
    "effect, 95 % interval",
    "counted",
    "verdict by itself",
    "after Holm",
];

fn body(statement: &Statement) -> Markup {
    html! {
        tbody {
            tr.claim { th scope="rowgroup" colspan=(HEADS.len()) {
                (statement.letter) ". " (statement.words) " " span.place { (place(statement)) }
            } }
            @for finding in &statement.findings {
                tr {
                    td { (finding.of) }
                    td { (finding.measured) }
                    td.number { (finding.effect()) }
                    td { (number::units(&finding.effect)) }
                    td { strong class=(class(finding.judgement.verdict)) { (finding.fate()) }
                    @let why = finding.why();
                    @if !why.is_empty() { ": " (why) } }
                    td { (finding.fate_among()) }
                }
            }
        }
    }
}

/// Where the paper makes a claim, in words.
fn place(statement: &Statement) -> String {
    statement.place.map_or_else(
        || "Not in [S]: a check of what is done here.".to_owned(),
        |p| format!("In [S]: {p}."),
    )
}

fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::DoesNotHold => "fails",
        Verdict::Undecided(_) => "open",
    }
}

/// The rules by which a verdict is given.
pub fn rules(study: &Study) -> Vec<String> {
    let declared = &study.declared;
    let mut rules = vec![
        "A claim that something is less holds where the whole 95 % interval of the effect lies below zero. It does not hold \
         where the interval lies above zero, and is undecided where zero is inside. For a claim that something is more it is the \
         other way round."
            .to_owned(),
        format!(
            "A trend over sizes is a least-squares slope over log10 of the number of parameters: the change for ten times \
             the parameters. It is given with the network as the unit (each point is a pretrained network, the mean of its \
             fine-tunings, or from scratch a seed) and with the size as the unit (each point is the mean of its networks); the \
             verdict takes the wider interval, and the other stands beside it. \
             Below {SIZES_NEEDED} sizes it is undecided whatever the interval; below {AMOUNTS_NEEDED} amounts of training \
             a trend over them is undecided too."
        ),
        "A trend over pretraining is one slope for all sizes of a family, each size at its own height. A trend over the \
         steps of the last task is the mean of the slopes of single networks: over trainings of several lengths where a \
         study has them, else over the evaluations within each training."
            .to_owned(),
        "That something does not fall with size holds where the slope's interval lies above zero. It also holds where both units' \
         intervals hold zero, pretrained networks fall with size, and the slope less theirs lies above zero (Welch's interval): no \
         fall is seen, and one like theirs would have been. It does not hold where the interval lies below zero; else it is too wide \
         to tell."
            .to_owned(),
        "Differences are pretrained minus from scratch, within a size. They pair where each run has one partner of its seed. \
         Several pretrained networks that share the seeds of networks from scratch do not pair: there both sides are averaged, \
         a network's fine-tunings first, and the interval is Welch's. Over all sizes each size weighs the same; where a size was \
         pretrained once, each size is one value."
            .to_owned(),
        format!(
            "That bf16 changes nothing holds where the interval of the difference lies within the margin of no difference, \
             ±{}, which was declared in advance; it does not hold where the interval lies outside.",
            declared.margins(&scales(&study.run_groups))
        ),
        "The sign-flip p beside a paired difference is the share of all patterns of signs whose mean is as far from zero. It \
         decides nothing, and cannot reach 0.05 below six pairs."
            .to_owned(),
        format!(
            "After Holm: the p of each verdict (two-sided, at which its interval would just decide; where all values tie, that of their signs) is corrected \
             over {}; a verdict stays where the corrected p is below 0.05. Verdicts for which nothing could be tested do not \
             count.",
            declared.family()
        ),
    ];
    if scales(&study.run_groups).contains(&Scale::BitsPerByte) {
        rules.push(
            "Of text, scores are bits per byte, of which fewer are better: forgetting is their rise. Sizes at equal bits per byte \
             of the last corpus are compared as starts are: at the fewest that both reach, with the best of all evaluations and \
             rates of a network, and above zero the larger one is better. A size stands in two pairs of neighbours, so the \
             interval of their mean is rather too wide."
                .to_owned(),
        );
    }
    rules
}

/// All findings as one table.
pub fn table(statements: &[Statement]) -> Table {
    let findings = statements
        .iter()
        .flat_map(|statement| statement.findings.iter().map(move |finding| (statement, finding)));
    table! {
        name: "claims";
        caption: "Claim by claim";
        folded: false;
        for (s, f) in findings;
        columns {
            "claim", "claim" => format!("{}. {}", s.letter, s.words);
            "in [S]", "place" => place(s);
            "of", "of" => &f.of;
            "measured", "measured" => &f.measured;
            "effect", "effect" => f.effect;
            "counted", "counted" => number::units(&f.effect);
            "verdict by itself", "verdict" => f.fate();
            "p", "p" => Cell::P(f.judgement.p);
            "after Holm", "verdict_holm" => f.among.p.map(|_| fate(f.among.verdict));
            "p after Holm", "p_holm" => Cell::P(f.among.p);
            "why", "why" => f.why();
        }
    }
}
