//! The page: one HTML file that needs nothing else, on a screen, a phone, in the dark and on paper.

use lethe_analysis::declared::Declared;
use lethe_analysis::inputs::Inputs;
use lethe_analysis::joined;
use lethe_analysis::study::Study;
use lethe_analysis::words;
use lethe_charts::Figure;
use lethe_charts::palette;
use lethe_cli::anyhow::Result;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::claims::{self, Statement};
use crate::figures::{self, Opening};
use crate::markdown;
use crate::write::{self, Places};
use crate::{origin, samples, summary, terms};

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
        if let Some(other) = beside {
            lethe_analysis::beside::put(&mut study, Study::new(other, declared).run_groups);
        }
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
        if let Some(folder) = &places.specs {
            write::specifications(folder, &self.figures)?;
        }
        if let Some(file) = &places.markdown {
            let pictures = places.svg.as_ref().map(|folder| markdown::seen_from(file, folder));
            let pictures = pictures.as_deref();
            let samples = samples::markdown(&self.inputs.samples);
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

    /// What was read, in a few words.
    fn counts(&self) -> String {
        let (study, inputs) = (&self.study, self.inputs);
        let mut parts = Vec::new();
        if !self.study.only_searches() {
            parts.push(format!("{} trainings of a task", study.trainings));
            parts.push(format!("{} pretrainings", study.pretrainings.len()));
        }
        let others = [
            (inputs.importances.len(), "files of importances"),
            (study.searches.count(), "architecture searches"),
            (inputs.rankings.len(), "rankings of architectures"),
        ];
        parts.extend(
            others
                .into_iter()
                .filter(|(n, _)| *n > 0)
                .map(|(n, what)| format!("{n} {what}")),
        );
        parts.join(", ")
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
                            (self.counts())
                            @if !study.studies.is_empty() {
                                "; study " (study.studies.iter().cloned().collect::<Vec<_>>().join(", "))
                            }
                        }
                    }
                    main {
                        section id="summary" {
                            @if let Some(opening) = &opening { (opening.html(&first)) }
                            nav aria-label="Figures" {
                                @if !self.study.only_searches() { a href="#claims" { "Claim by claim" } " " }
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
                        @if !self.study.only_searches() { (claims::html(study, &self.statements)) }
                        @for figure in figures { (figure.html()) }
                        @if let Some(samples) = samples::html(&self.inputs.samples) { (samples) }
                        (origin::html(study, self.inputs))
                        (terms::html(&words::scales(&study.run_groups), !self.study.only_searches()))
                    }
                }
            }
        }
    }
}
