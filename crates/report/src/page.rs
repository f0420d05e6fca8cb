//! The page: one HTML file that needs nothing else, on a screen, a phone, in the dark and on paper.

use std::collections::BTreeSet;

use lethe_cli::anyhow::Result;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::claims::{self, Statement};
use crate::declared::Declared;
use crate::figures::{self, Figure, Opening};
use crate::inputs::Inputs;
use crate::joined;
use crate::markdown;
use crate::scale::Scale;
use crate::study::Study;
use crate::write::{self, Places};
use crate::{origin, palette, samples, summary};

/// Forbids the page to load anything at all.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// All that is shown.
pub struct Page<'a> {
    title: &'a str,
    inputs: &'a Inputs,
    study: Study,
    statements: Vec<Statement>,
    figures: Vec<Figure>,
}

impl<'a> Page<'a> {
    /// Compares and draws; with the histories of another study to draw beside.
    pub fn new(title: &'a str, inputs: &'a Inputs, beside: Option<&Inputs>, declared: Declared) -> Self {
        let mut study = Study::new(inputs, declared);
        study.beside = beside.map_or_else(Vec::new, |other| Study::new(other, declared).facets);
        Self {
            title,
            inputs,
            statements: claims::all(&study),
            figures: figures::all(&study),
            study,
        }
    }

    /// Writes the page, and what else was asked for.
    ///
    /// # Errors
    /// Names the file that cannot be written.
    pub fn write(&self, places: &Places) -> Result<()> {
        if let Some(folder) = &places.csv {
            let mut own = vec![claims::table(&self.statements)];
            own.extend((!self.inputs.samples.is_empty()).then(|| samples::table(&self.inputs.samples)));
            write::tables(folder, self.figures.iter().flat_map(|f| &f.tables).chain(&own))?;
        }
        if let Some(folder) = &places.svg {
            write::pictures(folder, &self.figures)?;
        }
        if let Some(file) = &places.markdown {
            let pictures = places.svg.as_ref().map(|folder| markdown::seen_from(file, folder));
            let pictures = pictures.as_deref();
            let samples = samples::markdown(&self.inputs.samples, markdown::escape);
            let text = markdown::page(
                self.title,
                &self.study,
                &self.statements,
                &self.figures,
                pictures,
                &samples,
            );
            write::page(file, &text)?;
        }
        if let Some(folder) = &places.joined {
            joined::write(folder, self.inputs)?;
        }
        // Last, so that where the page is, the files beside it are too.
        write::page(&places.page, &self.html().into_string())
    }

    fn html(&self) -> Markup {
        let Self {
            title, study, figures, ..
        } = self;
        // The first screen shows a picture and a sentence; all other words follow.
        let opening = Opening::new(study, figures);
        let (first, others) = match &opening {
            Some(opening) => summary::split(study, opening.id()),
            None => (Markup::default(), summary::lede(study)),
        };
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    link rel="icon" href="data:,";
                    title { (title) }
                    style {
                        (PreEscaped(include_str!("style.css"))) (PreEscaped(palette::page()))
                        @if !self.inputs.samples.is_empty() { (PreEscaped(include_str!("samples.css"))) }
                    }
                }
                body {
                    header {
                        h1 { (title) }
                        p.sub {
                            (study.trainings) " trainings of a task, " (study.pretrainings.len()) " pretrainings"
                            @if !self.inputs.importances.is_empty() {
                                ", " (self.inputs.importances.len()) " files of importances"
                            }
                            @if !study.studies.is_empty() {
                                "; study " (study.studies.iter().cloned().collect::<Vec<_>>().join(", "))
                            }
                        }
                    }
                    main {
                        section id="summary" {
                            @if let Some(opening) = &opening { (opening.html(&first)) }
                            nav aria-label="Figures" {
                                a href="#claims" { "Claim by claim" } " "
                                @for figure in figures { a href={ "#" (figure.id) } { (figure.title) } " " }
                                @if !self.inputs.samples.is_empty() { a href="#samples" { "What the networks write" } " " }
                                a href="#origin" { "What was run" }
                            }
                            h2 { "What it shows" }
                            (summary::html(&others, study))
                            @if !study.notices.is_empty() {
                                div.notices role="note" aria-label="Before comparing" {
                                    strong { "Before comparing" }
                                    ul { @for notice in &study.notices { li { (notice) } } }
                                }
                            }
                        }
                        (claims::html(study, &self.statements))
                        @for figure in figures { (figure.html()) }
                        @if let Some(samples) = samples::html(&self.inputs.samples) { (samples) }
                        (origin::html(study, self.inputs))
                        (terms(&figures::scales(&study.facets)))
                    }
                }
            }
        }
    }
}

fn terms(scales: &BTreeSet<Scale>) -> Markup {
    let text = scales.contains(&Scale::BitsPerByte);
    let images = !text || scales.contains(&Scale::Accuracy);
    html! {
        section id="terms" {
            h2 { "What the words mean" }
            dl {
                dt { "R[t, j]" } dd { "Score on task j after the t-th training of a sequence; T is the last. Tasks come in \
                 any order: t is a place in the sequence. R[j,j] is the score right after task j was learned, for the last \
                 time where it was learned twice. "
                 @if images { "Only tasks whose head was trained have a score." }
                 @if text { "Corpora share one output layer: each has a score from the start." } }
                @if text {
                    dt { "Bits per byte" } dd { "Of a text: tokens times mean loss in nats, over ln 2 times the bytes of the text in \
                     UTF-8. It does not depend on the tokenizer, and lower is better. Figures and tables show it as it is. The \
                     score R is its negative, so that higher is better: forgetting since learned is by how much the bits per \
                     byte of an earlier corpus have risen, and backward transfer is above zero where they have fallen." }
                }
                dt { "Forgetting since learned" } dd { "Mean over the tasks before the last of R[j,j] − R[T,j]. Below zero, a \
                 task has improved since." }
                dt { "Forgetting from best" } dd { "Mean over the tasks before the last of the largest R[t,j] since j was first \
                 learned and before T, less R[T,j]." }
                dt { "Backward transfer" } dd { "Mean over the tasks before the last of R[T,j] − R[j,j]." }
                dt { "Forward transfer" } dd { "Mean over the tasks after the first of the score just before j was trained, less \
                 that of a network of random weights; only where tasks share a head." }
                dt { "Average" } dd { "Mean over all tasks of R[T,j]." }
                @if images {
                    dt { "Class-incremental" } dd { "Accuracy among the classes of all heads so far, the task not being given; all \
                     else on this page is task-incremental: among the classes of the example's own task. Where tasks share a \
                     head the two are one." }
                }
                dt { "Fisher information" } dd { "Of a parameter: the mean over examples of the squared slope of the label's \
                 log probability (nats² per unit weight²); the label is the data's (empirical), drawn from the network's \
                 own prediction (sampled), or the expectation over it (exact)." }
                dt { "Intervals" } dd { "95 %: Student t below thirty values, BCa bootstrap from thirty on. Intervals of accuracies \
                 end at 0 and 1. Differences are paired where runs pair one to one: the same network and seed, or the same \
                 seed. Several pretrained networks that share the seeds of networks from scratch do not pair: there the \
                 interval is Welch's, of the difference of two means. Over several sizes each size weighs the same; where a \
                 size was pretrained once, sizes are counted." }
                dt { "Sign-flip p" } dd { "Beside a paired difference: the share of all patterns of signs of the pairs \
                 whose mean is as far from zero as the observed one. It cannot reach 0.05 below six pairs: five give at \
                 least 0.0625." }
                dt { "After Holm" } dd { "A verdict among many: its p, two-sided by Student's t, is multiplied by Holm's \
                 method. The verdict stays where the product is below 0.05." }
                dt { "Fine-tuning seeds" } dd { "Runs from one pretrained network. Their interval says nothing about \
                 what another pretraining would give. \
                    Where there are several pretrained networks, the runs of each are averaged first and the \
                    networks are counted." }
            }
        }
    }
}
