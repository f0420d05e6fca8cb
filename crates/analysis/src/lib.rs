//! What the runs of a study say: histories, overlaps, importances and searches, sorted into groups, compared and judged.
//!
//! A [`Study`](study::Study) holds all of it. Nothing here is drawn, and no page is written; `report` does both.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`inputs`], [`joined`] | files in, of every kind; the same rows joined into one table a kind |
//! | [`study`], [`notices`] | all that was given, sorted; what a reader must know before comparing anything |
//! | [`chains`], [`runs`] | a chain of trainings as one run: its condition, and the measures that are read off it |
//! | [`run_group`], [`x_axis`], [`sizes`] | runs of one architecture family that learned the same tasks: by start and size, or by what else is varied |
//! | [`compare`], [`precision`], [`beside`] | differences and trends within a run group; what the arithmetic's precision changes; another study's trends |
//! | [`comparison`], [`orders`] | penalties against each other on one sequence of tasks, or where two models share weights; orders of tasks as replicates |
//! | [`watching`] | every way of training that watched a data set beside the tasks |
//! | [`searches`] | architecture searches, what they forgot, and how their shared weights rank |
//! | [`overlaps`], [`importances`], [`pretrained`] | networks' representations, importances of parameters, pretrainings |
//! | [`declared`] | what was declared in advance: margins, families of verdicts |
//! | [`scale`], [`settings`], [`words`] | what scores are; configurations key by key; what everything is called |

pub mod beside;
pub mod chains;
pub mod compare;
pub mod comparison;
pub mod declared;
pub mod importances;
pub mod inputs;
pub mod joined;
pub mod notices;
pub mod orders;
pub mod overlaps;
pub mod precision;
pub mod pretrained;
pub mod run_group;
pub mod runs;
pub mod scale;
pub mod searches;
pub mod settings;
pub mod sizes;
pub mod study;
pub mod watching;
pub mod words;
pub mod x_axis;
