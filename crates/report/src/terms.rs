//! What the words of a page mean.

use std::collections::BTreeSet;

use lethe_analysis::scale::Scale;
use maud::{Markup, html};

/// The section at the page's end; without `tasks` only what searches need.
pub fn html(scales: &BTreeSet<Scale>, tasks: bool) -> Markup {
    let text = scales.contains(&Scale::BitsPerByte);
    let images = !text || scales.contains(&Scale::Accuracy);
    html! {
        section id="terms" {
            h2 { "What the words mean" }
            dl {
                @if tasks { (of_tasks(text, images)) }
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
                @if tasks {
                    dt { "Fine-tuning seeds" } dd { "Runs from one pretrained network. Their interval says nothing about \
                     what another pretraining would give. Where there are several pretrained networks, the runs of each are averaged \
                     first and the networks are counted." }
                }
            }
        }
    }
}

/// The words of sequences of tasks.
fn of_tasks(text: bool, images: bool) -> Markup {
    html! {
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
    }
}
