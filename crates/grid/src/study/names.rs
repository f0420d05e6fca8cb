//! Names that no study, page or folder may have: the Makefile has another use for them.

/// Names in the Makefile, of targets, of settings and of what it calls.
const RESERVED: [&str; 35] = [
    "always",
    "asked",
    "at-hand",
    "bench",
    "build",
    "check",
    "dry",
    "files",
    "find-outdated",
    "goals",
    "help",
    "here",
    "keeps",
    "lint",
    "Makefile",
    "marks",
    "outdated",
    "own",
    "presets",
    "rewritten",
    "restarts",
    "rules",
    "set",
    "settings",
    "setup",
    "shared",
    "splits",
    "study-rule",
    "study-without-preset",
    "test",
    "toml",
    "twice",
    "unknown",
    "with",
    "written",
];
/// What begins a line of a makefile that is no rule.
const DIRECTIVES: [&str; 18] = [
    "-include", "define", "else", "endef", "endif", "export", "ifdef", "ifeq", "ifndef", "ifneq", "include", "load",
    "override", "private", "sinclude", "undefine", "unexport", "vpath",
];

/// Folders of OUT that are no study's: decoded images, and rules.
pub(super) const FOLDERS: [&str; 2] = ["cache", "rules"];

/// Whether a target or a study of this name would be taken for something else.
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name) || DIRECTIVES.contains(&name)
}
