//! The page: one HTML file that needs nothing else, on a screen, a phone, in the dark and on paper.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::figures::Figure;
use crate::inputs::Inputs;
use crate::study::Study;
use crate::{origin, summary};

/// Forbids the page to load anything at all.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The whole page.
pub fn html(title: &str, study: &Study, inputs: &Inputs, figures: &[Figure]) -> Markup {
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
                style { (PreEscaped(include_str!("style.css"))) }
            }
            body {
                header {
                    h1 { (title) }
                    p.sub {
                        (study.trainings) " trainings of a task, " (study.pretrainings.len()) " pretrainings"
                        @if !study.studies.is_empty() {
                            "; study " (study.studies.iter().cloned().collect::<Vec<_>>().join(", "))
                        }
                    }
                    nav aria-label="Figures" {
                        @for figure in figures { a href={ "#" (figure.id) } { (figure.title) } " " }
                        a href="#origin" { "What was run" }
                    }
                }
                main {
                    section id="summary" {
                        h2 { "What it shows" }
                        (summary::html(&study.facets))
                        @if !study.notices.is_empty() {
                            div.notices role="note" aria-label="Before comparing" {
                                strong { "Before comparing" }
                                ul { @for notice in &study.notices { li { (notice) } } }
                            }
                        }
                    }
                    @for figure in figures { (figure.html()) }
                    (origin::html(study, inputs))
                    (terms())
                }
            }
        }
    }
}

fn terms() -> Markup {
    html! {
        section id="terms" {
            h2 { "What the words mean" }
            dl {
                dt { "R[t, j]" } dd { "Score on task j after training tasks 0 to t; T is the last task. Only tasks \
                 whose head was trained have a score." }
                dt { "Forgetting since learned" } dd { "Mean over j < T of R[j,j] − R[T,j]. Below zero, a task has \
                 improved since." }
                dt { "Forgetting from best" } dd { "Mean over j < T of the largest R[t,j] for j ≤ t < T, less R[T,j]." }
                dt { "Backward transfer" } dd { "Mean over j < T of R[T,j] − R[j,j]." }
                dt { "Forward transfer" } dd { "Mean over j > 0 of R[j−1,j], less the score of a network of random \
                 weights; only where tasks share a head." }
                dt { "Average" } dd { "Mean over all tasks of R[T,j]." }
                dt { "Intervals" } dd { "95 %: Student t below ten values, bootstrap from ten on. Differences are \
                 paired by seed." }
                dt { "Fine-tuning seeds" } dd { "Runs from one pretrained network. Their interval says nothing about \
                 what another pretraining would give. \
                    Where there are several pretrained networks, the runs of each are averaged first and the \
                    networks are counted." }
            }
        }
    }
}
