//! A study as rules of Make: one a run, plain, with the commands as they are run.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::record::key;
use crate::runs::{Outside, Plan, Result, Shown};
use crate::study::Study;
use crate::words::{folder, is_word, require_word};

/// What Make knows when it reads the rules.
pub struct Make;

impl Outside for Make {
    fn variable(&self, name: &str) -> Result<String> {
        Ok(format!("$({name})"))
    }

    fn set(&self, name: &str) -> Result<String> {
        Ok(format!("$(call set,{name})"))
    }

    fn files(&self, paths: &str) -> Result<String> {
        // Make takes what stands between blanks for files of their own, but in a call.
        if !paths.contains("$(") && paths.contains(char::is_whitespace) {
            return Err(format!("files: expected a path without blanks, found {paths:?}"));
        }
        Ok(format!("$(call files,{paths})"))
    }

    fn if_set(&self, wanted: bool, name: &str, text: String) -> Result<String> {
        let (yes, no) = if wanted {
            (text.as_str(), "")
        } else {
            ("", text.as_str())
        };
        match ends_an_argument(&text) {
            true => Err(format!("if-set {name}: expected a text without commas, found {text:?}")),
            false => Ok(format!("$(if $(call at-hand,{name}),{yes},{no})")),
        }
    }

    fn folder(&self, study: &Study) -> Result<String> {
        Ok(format!("$({})", study.name))
    }

    fn text(&self, text: &str) -> String {
        text.replace('$', "$$")
    }
}

/// The rules of a study.
///
/// # Errors
/// As [`Plan::new`]; a file that a run or a page reads, with characters that Make or the shell read something into.
pub fn rules(study: &Study) -> Result<String> {
    let plan = Plan::new(study, &Make)?;
    let mut files = study.files.iter().map(|file| file.display().to_string());
    if let Some(file) = files.find(|file| !is_word(file)) {
        return Err(format!(
            "expected files of the study in paths of letters, digits and ._-+,@/, found {file:?}"
        ));
    }
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = header(study, &plan, &mut text);
    // This very file: what it says of runs and pages comes before them.
    let rules = format!("$({}-rules)", study.name);
    for page in &plan.pages {
        let out = plan.file(&page.path)?;
        let beside = if page.page.figures {
            format!(" {out}.figures/")
        } else {
            format!(" {}/", folder(&out))
        };
        let arguments = lines(&page.arguments);
        let name = page_files(study, page);
        let given = Given::of(page, &format!("{out}.files"), |files| files.to_owned(), &name);
        for file in page.files.iter().chain(&page.reads) {
            require_word(&format!("page.{}: a file that it reads", page.name), file)?;
        }
        let files = page.files.join(" \\\n    ");
        let reads: String = page.reads.iter().map(|file| format!(" {file}")).collect();
        let _ = write!(
            text,
            "\n{name} = \\\n    {files}\n{out}.html: {rules} $({name}){reads} | build{beside}\n{}\t$(CPU) $(BIN)/report {} \\\n\t    {arguments}\n{}",
            given.before, given.words, given.behind
        );
    }
    for run in &plan.runs {
        for file in &run.files {
            require_word(&format!("stage.{}: a file that it reads", run.stage), file)?;
        }
        let mut needs = run.files.clone();
        let mut folders: Vec<String> = Vec::new();
        for &before in &run.after {
            needs.extend(plan.runs[before].makes.iter().cloned());
        }
        for made in &run.makes {
            let folder = format!("{}/", folder(made));
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        let needs: String = needs.iter().map(|need| format!(" \\\n    {need}")).collect();
        let launcher = if run.gpu { "$(GPU)" } else { "$(CPU)" };
        let targets = run.makes.join(" ");
        if run.several {
            // Each is whole once it is there; Make would remove them all where the command ends before the last.
            let _ = writeln!(text, "\n.PRECIOUS: {targets}");
        }
        let _ = write!(text, "\n{targets}:{needs} | build {rules} {}\n", folders.join(" "));
        if let Some(pattern) = pattern(&run.makes) {
            let _ = writeln!(text, "{pattern}:");
        }
        let _ = writeln!(text, "\t{launcher} $(BIN)/{}", lines(&run.command));
        let noted = run.noted(&plan.file("")?).join(" ");
        let _ = writeln!(
            text,
            "\t@$(if $(dry),,$(BIN)/grid made $({}) {} {noted} || :)",
            study.name,
            key(&run.command)
        );
    }
    Ok(text)
}

/// How a page's command is given its files.
struct Given {
    /// Lines of the recipe before it.
    before: String,
    /// What stands in the command.
    words: String,
    /// Lines behind it.
    behind: String,
}

impl Given {
    /// As they are.
    fn words(words: String) -> Self {
        Self {
            words,
            before: String::new(),
            behind: String::new(),
        }
    }

    /// As the study lists them, or else as Make's variable has them, `chosen` of which are given. A shell takes a command of 128 KiB: where
    /// they may be longer, they go through the file `list`, some in each line of the recipe.
    fn of(page: &Shown, list: &str, chosen: impl Fn(&str) -> String, variable: &str) -> Self {
        const LONGEST: usize = 20_000;
        const SOME: usize = 150;
        if let Some(listed) = &page.listed {
            return Self::words(lines(listed));
        }
        let length: usize = page.files.iter().map(String::len).sum();
        if length < LONGEST && page.files.len() <= SOME {
            return Self::words(chosen(&format!("$({variable})")));
        }
        let parts = (0..page.files.len()).step_by(SOME).map(|start| {
            let files = chosen(&format!("$(wordlist {},{},$({variable}))", start + 1, start + SOME));
            let onto = if start == 0 { ">" } else { ">>" };
            format!("\t@printf '%s\\n' {files} {onto} {list}\n")
        });
        Self {
            before: format!("\t@mkdir -p {}\n{}", folder(list), parts.collect::<String>()),
            words: format!("$$(cat {list})"),
            behind: format!("\t@rm -f {list}\n"),
        }
    }
}

/// The variable that has the files of a page. No study's name has a slash, so that no two studies share one.
fn page_files(study: &Study, page: &Shown) -> String {
    format!("{}/{}-files", study.name, page.name)
}

/// Where the rules come from, and the targets that people name.
fn header(study: &Study, plan: &Plan, text: &mut String) -> std::fmt::Result {
    let files: Vec<_> = study.files.iter().map(|file| file.display().to_string()).collect();
    let name = &study.name;
    writeln!(
        text,
        "# Written by `grid rules`; a change of the study is made in its files."
    )?;
    writeln!(text, "# of: {}", files.join(" "))?;
    writeln!(text, "# sha256 of these: {}", study.sha256)?;
    writeln!(text, "\n{name} := $(OUT)/{}", study.folder)?;
    // Of this file, which a page is made anew after: with another title, other arguments, or a run less.
    writeln!(text, "{name}-rules := $(lastword $(MAKEFILE_LIST))")?;
    // Pages by target, in the order of the study.
    let mut targets: Vec<(&str, &str, Vec<String>)> = Vec::new();
    for shown in &plan.pages {
        let page = shown.page;
        let html = format!("{}.html", plan.file(&shown.path).unwrap_or_default());
        let html = match &page.set {
            Some(set) => format!("$(if $(call at-hand,{set}),{html})"),
            None => html,
        };
        match targets.iter_mut().find(|(target, _, _)| *target == page.target) {
            Some((_, about, pages)) => {
                pages.push(html);
                if about.is_empty() {
                    *about = &page.about;
                }
            }
            None => targets.push((&page.target, &page.about, vec![html])),
        }
    }
    let names: Vec<&str> = targets.iter().map(|(target, _, _)| *target).collect();
    let whole = !names.contains(&name.as_str());
    let mut phony = names.clone();
    if whole {
        phony.insert(0, name);
    }
    writeln!(
        text,
        "\n.PHONY: {} {name}-plan {name}-so-far {name}-keep",
        phony.join(" ")
    )?;
    if whole {
        writeln!(text, "{name}: {} ## {}", names.join(" "), study.about)?;
    }
    for (target, about, pages) in &targets {
        let about = if about.is_empty() { &study.about } else { *about };
        writeln!(text, "{target}: {} ## {about}", pages.join(" "))?;
        writeln!(text, "\t@for page in $^; do echo \"The report: $$page\"; done")?;
    }
    let so_far = |page: &Shown| format!("{}-so-far", page_files(study, page));
    let pages: Vec<String> = plan.pages.iter().map(so_far).collect();
    writeln!(
        text,
        "{name}-so-far: | build $({name}-rules) ## pages of the runs that are there by now, beside the others"
    )?;
    // One that fails keeps none of the others from being made.
    writeln!(text, "\t@$(MAKE) --no-print-directory --keep-going {}", pages.join(" "))?;
    writeln!(text, ".PHONY: {}", pages.join(" "))?;
    for page in &plan.pages {
        let files = format!("$(wildcard $({}))", page_files(study, page));
        let there = |listed: &str| format!("$$(ls -d {} 2>/dev/null)", lines(listed));
        let list = format!("{}.so-far.files", plan.file(&page.path).unwrap_or_default());
        let given = match page.listed.as_deref() {
            Some(listed) => Given::words(there(listed)),
            None => Given::of(
                page,
                &list,
                |files| format!("$(wildcard {files})"),
                &page_files(study, page),
            ),
        };
        // Without a file, the shell's command that does nothing.
        write!(
            text,
            "{}:\n{}\t@$(if {files},$(CPU),:) $(BIN)/report {} \\\n\t    {}\n{}",
            so_far(page),
            given.before,
            given.words,
            lines(&page.so_far),
            given.behind
        )?;
    }
    writeln!(
        text,
        "{name}-keep: | build $({name}-rules)\n\t@$(BIN)/grid outdated $({name}-rules) $(settings) --keep"
    )?;
    // What `plan` reads has to be there: all that is made without a training.
    let mut early: Vec<bool> = Vec::new();
    for run in &plan.runs {
        let after = run
            .after
            .iter()
            .all(|&before| early.get(before).copied().unwrap_or(false));
        early.push(!run.gpu && after);
    }
    let tables = plan.runs.iter().enumerate().filter(|(run, _)| early[*run]);
    let tables = tables.map(|(number, run)| {
        let files = run.makes.join(" ");
        // As the pages that show it: not where the data set of each is not at hand.
        let sets: Option<BTreeSet<&str>> = plan.pages_of(number).map(|shown| shown.page.set.as_deref()).collect();
        match sets {
            Some(sets) if !sets.is_empty() => {
                let known: String = sets.iter().map(|set| format!("$(call at-hand,{set})")).collect();
                format!(" $(if {known},{files})")
            }
            _ => format!(" {files}"),
        }
    });
    let tables: String = tables.collect();
    writeln!(
        text,
        "{name}-plan: | build $({name}-rules){tables} ## what is left to run: trainings, measurements, operations, time"
    )?;
    writeln!(
        text,
        "\t@$(BIN)/grid list {} --json $(settings) --bin $(BIN) | $(BIN)/plan",
        study.arguments
    )
}

/// Several files of one command as a pattern, in which `%` is a `.` or a `/` that they have in common; nothing for a single file.
///
/// A pattern with several targets is one recipe that makes all of them, as grouped targets are. But of grouped targets, `make -n` of
/// GNU Make 4.3 and 4.4 takes none as new where they are there: it would not say what else is made again.
fn pattern(files: &[String]) -> Option<String> {
    let (first, others) = files.split_first()?;
    if others.is_empty() {
        return None;
    }
    let same = |at: usize| others.iter().all(|other| other.get(..=at) == first.get(..=at));
    let at = (0..first.len())
        .rev()
        .find(|&at| matches!(first.as_bytes()[at], b'.' | b'/') && same(at))?;
    let patterns: Vec<String> = files
        .iter()
        .map(|file| format!("{}%{}", &file[..at], &file[at + 1..]))
        .collect();
    Some(patterns.join(" "))
}

/// Whether Make would end an argument within this text: at a comma that stands in no parentheses.
fn ends_an_argument(text: &str) -> bool {
    let mut depth = 0;
    text.chars().any(|c| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        c == ',' && depth == 0
    })
}

/// A command's lines, continued.
fn lines(command: &str) -> String {
    command.replace('\n', " \\\n\t    ")
}
