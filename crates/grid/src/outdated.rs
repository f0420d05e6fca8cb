//! Results that another command made than the rules have now, which Make does not see.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::record::{Made, Record, SETTING, UNKNOWN, filled, note};

/// The rules of a study, as `grid rules` wrote them.
struct Rules<'a> {
    name: &'a str,
    /// Its folder in OUT.
    folder: &'a str,
    /// The targets that people name.
    targets: BTreeSet<&'a str>,
    runs: Vec<Rule<'a>>,
}

/// What a rule says of a run.
struct Rule<'a> {
    /// The files that it makes, as Make names them.
    makes: Vec<&'a str>,
    key: &'a str,
    /// The files that are noted, in the study's folder.
    noted: Vec<&'a str>,
}

impl<'a> Rules<'a> {
    /// Nothing of a text that is none.
    fn parse(text: &'a str) -> Option<Self> {
        let (name, folder) = text.lines().find_map(|line| line.split_once(" := $(OUT)/"))?;
        let targets = text.lines().find_map(|line| line.strip_prefix(".PHONY: "));
        let rule = |rule: &'a str| {
            let (makes, recipe) = rule.split_once(':')?;
            let (_, made) = recipe.split_once("$(BIN)/grid made ")?;
            let mut words = made.split_whitespace().skip(1);
            Some(Rule {
                makes: makes.split_whitespace().collect(),
                key: words.next()?,
                noted: words.take_while(|word| *word != "||").collect(),
            })
        };
        Some(Self {
            name,
            folder,
            targets: targets.unwrap_or_default().split_whitespace().collect(),
            runs: text.split("\n\n").filter_map(rule).collect(),
        })
    }
}

/// What is asked of the results of a study.
#[derive(Clone, Copy)]
pub enum Ask<'a> {
    /// Which have to be made again for these targets, whose command is said with these settings.
    Outdated { goals: &'a str, with: &'a str },
    /// To take all for results of the commands as they are now.
    Keep,
}

/// The files to make again, by the text of a study's rules and what Make's settings stand for: those that another command made than the
/// rules have now. What nobody has told of is noted as made by the rules' commands, with whatever setting.
pub fn outdated(rules: &str, variables: &BTreeMap<String, String>, ask: Ask) -> Vec<String> {
    let Some(rules) = Rules::parse(rules) else {
        return Vec::new();
    };
    let value = |name: &str| variables.get(name).map_or("", String::as_str);
    let folder = format!("{}/{}", value("OUT"), rules.folder);
    let here = Path::new(&folder);
    let record = Record::read(here);
    let say = |error| tracing::warn!("{error}: which commands made the results is not noted");
    let noted = |key: &str, files: &[&str]| note(here, key, files.iter().copied()).unwrap_or_else(say);
    let mut others = Vec::new();
    let mut kept = 0;
    for run in &rules.runs {
        let key = filled(run.key, value(SETTING));
        let made = record.made(here, run.noted.iter().copied(), &key);
        kept += usize::from(made != Made::Not);
        match (made, ask) {
            (Made::Unknown(_) | Made::ByAnother, Ask::Keep) => noted(&key, &run.noted),
            (Made::Unknown(files), _) => {
                let files: Vec<&str> = files.iter().map(String::as_str).collect();
                noted(&filled(run.key, UNKNOWN), &files);
            }
            (Made::ByAnother, _) => others.push(run),
            (Made::Not | Made::ByThis, _) => {}
        }
    }
    let Ask::Outdated { goals, with } = ask else {
        tracing::info!("{folder}: {} as now made by the study's commands", number_of(kept));
        return Vec::new();
    };
    let below = format!("{folder}/");
    let asked = |goal: &str| rules.targets.contains(goal) || goal.starts_with(&below);
    if !goals.split_whitespace().any(asked) {
        return Vec::new();
    }
    if let Some(first) = others.first() {
        let first = first.noted.first().unwrap_or(&"");
        let (were, them) = if others.len() == 1 {
            ("was", "it")
        } else {
            ("were", "them")
        };
        let keep = format!("make {}-keep {with}", rules.name);
        tracing::warn!(
            "{folder}: {} {were} made by another command than the study has now (first of all {first}). make will make {them} again; to keep {them}, \
             run `{}` first.",
            number_of(others.len()),
            keep.trim_end(),
        );
    }
    let start = format!("$({})", rules.name);
    let files = others.iter().flat_map(|run| &run.makes);
    files.map(|file| file.replacen(&start, &folder, 1)).collect()
}

fn number_of(results: usize) -> String {
    match results {
        1 => "1 result".to_owned(),
        n => format!("{n} results"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;
    use crate::record::NAME;

    fn rules(key: &str) -> String {
        format!(
            "# head\n\ns := $(OUT)/small\n.PHONY: s s-page\n\n$(s)/p.html: x\n\t$(CPU) report\n\n.PRECIOUS: $(s)/a,1.history.parquet \
             $(s)/a,1.safetensors\n\n$(s)/a,1.history.parquet $(s)/a,1.safetensors: x | build\n$(s)/a,1%history.parquet \
             $(s)/a,1%safetensors:\n\t$(GPU) a \\\n\t    b\n\t@$(if $(dry),,$(BIN)/grid made $(s) {key} a,1.history.parquet \
             a,1.safetensors || :)\n\n$(s)/b.parquet: x\n\t$(CPU) c\n\t@$(if $(dry),,$(BIN)/grid made $(s) c-$(PRECISION) b.parquet || :)\n"
        )
    }

    #[test]
    fn a_result_of_another_command_is_made_again_unless_it_is_kept() {
        let out = tempfile::tempdir().unwrap();
        let found = |key: &str, precision: &str, ask: Ask| {
            let variables = [("OUT", out.path().to_str().unwrap()), ("PRECISION", precision)];
            let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
            outdated(&rules(key), &variables.into(), ask)
        };
        let ask = Ask::Outdated {
            goals: "help s",
            with: "",
        };
        let none: [String; 0] = [];
        // Nothing is there, not even the folder.
        assert_eq!(found("k", "auto", ask), none);
        std::fs::create_dir(out.path().join("small")).unwrap();
        assert_eq!(found("k", "auto", ask), none);
        assert!(!out.path().join("small").join(NAME).exists());
        for file in ["a,1.history.parquet", "a,1.safetensors", "b.parquet"] {
            std::fs::write(out.path().join("small").join(file), "").unwrap();
        }
        // What nobody has told of is of whatever number format.
        assert_eq!(found("k", "bf16", ask), none);
        assert_eq!(found("k", "auto", ask), none);
        let at = |name: &str| format!("{}/small/{name}", out.path().display());
        let both = [at("a,1.history.parquet"), at("a,1.safetensors")];
        assert_eq!(found("l", "auto", ask), both);
        // Also for a file of it, and for nothing else.
        let goal = at("p.html");
        assert_eq!(found("l", "auto", Ask::Outdated { goals: &goal, with: "" }), both);
        assert_eq!(
            found(
                "l",
                "auto",
                Ask::Outdated {
                    goals: "other",
                    with: ""
                }
            ),
            none
        );
        assert_eq!(found("k", "auto", ask), none);
        note(&out.path().join("small"), "c-auto", ["b.parquet"]).unwrap();
        assert_eq!(found("k", "bf16", ask), [at("b.parquet")]);
        assert_eq!(found("l", "bf16", Ask::Keep), none);
        assert_eq!(found("l", "bf16", ask), none);
        assert_eq!(found("l", "auto", ask), [at("b.parquet")]);
        assert_eq!(outdated("no rules", &BTreeMap::new(), ask), none);
    }
}
