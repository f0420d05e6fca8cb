//! Results that another command made than the rules have now, which Make does not see.

use std::collections::BTreeMap;
use std::path::Path;

use lethe_artifacts::append;

use crate::record::{Made, NAME, Record, SETTING, USUAL};

/// The rules of a study, as `grid rules` wrote them.
struct Rules<'a> {
    name: &'a str,
    /// Its folder in OUT.
    folder: &'a str,
    runs: Vec<Rule<'a>>,
}

/// What a rule says of a run.
struct Rule<'a> {
    /// The files that it makes, as Make names them.
    makes: Vec<&'a str>,
    /// The first of them, in the study's folder.
    file: &'a str,
    key: &'a str,
}

impl<'a> Rules<'a> {
    /// Nothing of a text that is none.
    fn parse(text: &'a str) -> Option<Self> {
        let (name, folder) = text.lines().find_map(|line| line.split_once(" := $(OUT)/"))?;
        let rule = |rule: &'a str| {
            let (makes, recipe) = rule.split_once(':')?;
            let (_, made) = recipe.split_once("$(call made,")?;
            let mut parts = made.lines().next()?.strip_suffix(')')?.split(',').skip(1);
            Some(Rule {
                makes: makes.split_whitespace().collect(),
                file: parts.next()?,
                key: parts.next()?,
            })
        };
        let runs = text.split("\n\n").filter_map(rule).collect();
        Some(Self { name, folder, runs })
    }
}

/// What is asked of the results of a study.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Which have to be made again.
    Outdated,
    /// To take all for results of the commands as they are now.
    Keep,
}

/// The files to make again, by the text of a study's rules and what Make's settings stand for: those that another command made than the
/// rules have now. What nobody has told of is noted as made by the rules' commands.
pub fn outdated(rules: &str, variables: &BTreeMap<String, String>, ask: Ask) -> Vec<String> {
    let Some(rules) = Rules::parse(rules) else {
        return Vec::new();
    };
    let value = |name: &str| variables.get(name).map_or("", String::as_str);
    let folder = format!("{}/{}", value("OUT"), rules.folder);
    let record = Record::read(Path::new(&folder));
    let (mut notes, mut files, mut runs) = (String::new(), Vec::new(), Vec::new());
    for run in &rules.runs {
        let key = run.key.replace(&format!("$({SETTING})"), value(SETTING));
        match record.made(Path::new(&folder), run.file, &key) {
            // Of a number format that is asked for today, nothing says that it was asked for then.
            Made::Somehow(_) if ask == Ask::Outdated && key != run.key && value(SETTING) != USUAL => {}
            Made::Somehow(line) => notes += &line,
            Made::ByAnother(line) if ask == Ask::Keep => notes += &line,
            Made::ByAnother(_) => {
                let start = format!("$({})", rules.name);
                files.extend(run.makes.iter().map(|file| file.replacen(&start, &folder, 1)));
                runs.push(run.file);
            }
            Made::Not | Made::ByThis => {}
        }
    }
    if !notes.is_empty() {
        // Who cannot write here makes nothing here either.
        if let Err(error) = append(&Path::new(&folder).join(NAME), &notes) {
            tracing::debug!("{error}");
        }
    }
    if let Some(first) = runs.first() {
        let (count, others, they) = match runs.len() {
            1 => ("1 result was".to_owned(), String::new(), ["it", "it is"]),
            n => (
                format!("{n} results were"),
                format!(" and {} more", n - 1),
                ["them", "they are"],
            ),
        };
        tracing::warn!(
            "{folder}: {count} made by another command than the study has now ({first}{others}). make makes {} again, unless \
             `make {}-keep` comes first, which leaves {} as {}",
            they[0],
            rules.name,
            they[0],
            they[1]
        );
    }
    files
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    fn rules(key: &str) -> String {
        format!(
            "# head\n\ns := $(OUT)/small\n\n$(s)/p.html: x\n\t$(CPU) report\n\n.PRECIOUS: $(s)/a.history.parquet $(s)/a.safetensors\n\n\
             $(s)/a.history.parquet $(s)/a.safetensors: x | build\n$(s)/a%history.parquet $(s)/a%safetensors:\n\t$(GPU) a \\\n\t    b\n\
             \t@$(call made,$(s),a.history.parquet,{key})\n\n$(s)/b.parquet: x\n\t$(CPU) c\n\t@$(call made,$(s),b.parquet,c-$(PRECISION))\n"
        )
    }

    #[test]
    fn a_result_of_another_command_is_made_again_unless_it_is_kept() {
        let out = tempfile::tempdir().unwrap();
        let mut variables = BTreeMap::from([
            ("OUT".to_owned(), out.path().display().to_string()),
            ("PRECISION".to_owned(), "auto".to_owned()),
        ]);
        let none: [String; 0] = [];
        // Nothing is there, not even the folder.
        assert_eq!(outdated(&rules("k"), &variables, Ask::Outdated), none);
        std::fs::create_dir(out.path().join("small")).unwrap();
        assert_eq!(outdated(&rules("k"), &variables, Ask::Outdated), none);
        assert!(!out.path().join("small").join(NAME).exists());
        for file in ["a.history.parquet", "a.safetensors", "b.parquet"] {
            std::fs::write(out.path().join("small").join(file), "").unwrap();
        }
        assert_eq!(outdated(&rules("k"), &variables, Ask::Outdated), none);
        let at = |name: &str| format!("{}/small/{name}", out.path().display());
        let both = [at("a.history.parquet"), at("a.safetensors")];
        assert_eq!(outdated(&rules("l"), &variables, Ask::Outdated), both);
        assert_eq!(outdated(&rules("k"), &variables, Ask::Outdated), none);
        variables.insert("PRECISION".to_owned(), "bf16".to_owned());
        assert_eq!(outdated(&rules("k"), &variables, Ask::Outdated), [at("b.parquet")]);
        assert_eq!(outdated(&rules("l"), &variables, Ask::Keep), none);
        assert_eq!(outdated(&rules("l"), &variables, Ask::Outdated), none);
        // Somebody else's file, of another time: taken for the usual number format's.
        let file = std::fs::File::options().write(true).open(at("b.parquet")).unwrap();
        file.set_modified(std::time::UNIX_EPOCH).unwrap();
        for precision in ["float32", "auto"] {
            variables.insert("PRECISION".to_owned(), precision.to_owned());
            assert_eq!(outdated(&rules("l"), &variables, Ask::Outdated), none);
        }
        variables.insert("PRECISION".to_owned(), "float32".to_owned());
        assert_eq!(outdated(&rules("l"), &variables, Ask::Outdated), [at("b.parquet")]);
        assert_eq!(outdated("no rules", &variables, Ask::Outdated), none);
    }
}
