//! All that `report` writes about made-up trainings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Training, is_sound, report, write};

/// All that is written about some trainings.
pub struct Written {
    pub folder: tempfile::TempDir,
    pub page: String,
}

impl Written {
    pub fn of(files: impl FnOnce(&Path) -> Vec<PathBuf>) -> Self {
        Self::with(files, &[])
    }

    pub fn with(files: impl FnOnce(&Path) -> Vec<PathBuf>, more: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        for name in ["in", "csv", "svg"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        let files = files(&folder.path().join("in"));
        let (page, csv, svg, text) = (path("page.html"), path("csv"), path("svg"), path("page.md"));
        let places = ["--out", &page, "--csv", &csv, "--svg", &svg, "--markdown", &text];
        let done = report(&files, &[&places, more].concat());
        assert!(done.status.success() && done.stderr.is_empty(), "{done:?}");
        let page = std::fs::read_to_string(&page).unwrap();
        assert!(
            !page.contains("NaN") && !page.contains(">None<"),
            "a number that is none"
        );
        Self { folder, page }
    }

    pub fn trainings(trainings: &[Training]) -> Self {
        Self::of(|folder| write(trainings, folder))
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    /// Rows of a table, by column.
    pub fn rows(&self, table: &str) -> Vec<std::collections::BTreeMap<String, String>> {
        let text = self.read(&format!("csv/{table}.csv"));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let head = reader.headers().unwrap().clone();
        let row = |record: csv::StringRecord| {
            let fields = record.iter().map(str::to_owned);
            head.iter().map(str::to_owned).zip(fields).collect()
        };
        reader.records().map(|r| row(r.unwrap())).collect()
    }

    /// Verdicts on a claim, of each family and setting in the table's order.
    pub fn verdicts(&self, letter: &str) -> Vec<String> {
        let of = |row: &std::collections::BTreeMap<String, String>| row["claim"].starts_with(&format!("{letter}. "));
        self.rows("claims")
            .iter()
            .filter(|r| of(r))
            .map(|r| r["verdict"].clone())
            .collect()
    }

    pub fn has(&self, figure: &str) -> bool {
        let there = self.page.contains(&format!("<section id=\"{figure}\""));
        let pictured = self.folder.path().join(format!("svg/{figure}.svg")).exists();
        assert_eq!(
            there && self.page.contains(&format!("id=\"{figure}-")),
            pictured,
            "{figure}"
        );
        there
    }
}

/// A table of the page: each row by its head.
pub type Rows = Vec<BTreeMap<String, String>>;

/// All that is written about studies of penalties.
pub struct Pages {
    pub folder: tempfile::TempDir,
}

impl Pages {
    pub fn of(histories: impl Fn(&std::path::Path) -> Vec<PathBuf>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let histories = histories(folder.path());
        let place = |name: &str| folder.path().join(name).display().to_string();
        for name in ["csv", "svg", "joined"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        let (page, markdown) = (place("page.html"), place("page.md"));
        let (csv, svg, joined) = (place("csv"), place("svg"), place("joined"));
        let places = [
            "--out",
            &page,
            "--markdown",
            &markdown,
            "--csv",
            &csv,
            "--svg",
            &svg,
            "--joined",
            &joined,
        ];
        let done = report(&histories, &places);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let pages = Self { folder };
        is_sound(&pages.text("page.html"));
        pages
    }

    pub fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    pub fn has(&self, name: &str) -> bool {
        self.folder.path().join(name).is_file()
    }

    pub fn table(&self, name: &str) -> Rows {
        let text = self.text(&format!("csv/{name}.csv"));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heads = reader.headers().unwrap().clone();
        let row = |row: csv::StringRecord| {
            heads
                .iter()
                .zip(&row)
                .map(|(h, v)| (h.to_owned(), v.to_owned()))
                .collect()
        };
        reader.records().map(|r| row(r.unwrap())).collect()
    }
}

pub fn find<'a>(rows: &'a Rows, keys: &[(&str, &str)]) -> &'a BTreeMap<String, String> {
    let found: Vec<_> = rows.iter().filter(|r| keys.iter().all(|(k, v)| r[*k] == *v)).collect();
    assert_eq!(found.len(), 1, "{keys:?} among {rows:#?}");
    found[0]
}

pub fn is(row: &BTreeMap<String, String>, column: &str, expected: f64) {
    let found: f64 = row[column]
        .parse()
        .unwrap_or_else(|_| panic!("{column}: {:?}", row[column]));
    assert!(
        (found - expected).abs() < 1e-6,
        "{column}: {found}, expected {expected}"
    );
}
