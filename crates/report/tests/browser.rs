//! The page in a real browser: no console message, no empty figure, no sideways scrolling, light and dark.
//!
//! They are ignored unless asked for, and then need a browser: `make test` asks for them where there is one, and says so
//! where there is none. `LETHE_BROWSER` names one that is not on the usual paths.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use crate::study;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::study::scale;

/// Reports each figure's marks, the page's width and colours in the title of the outermost page.
const PROBE: &str = r#"<script>
addEventListener("load", () => {
  const seen = mark => { const box = mark.getBBox(); return box.width > 0 && box.height > 0; };
  const figures = [...document.querySelectorAll("svg[role=img]")].map(svg =>
    svg.querySelector("title").id + "=" + [...svg.querySelectorAll(".mark")].filter(seen).length);
  const mark = document.querySelector(".mark.pretrained");
  const result = [
    "figures:" + figures.join(","),
    "sideways:" + (document.documentElement.scrollWidth - innerWidth),
    "page:" + getComputedStyle(document.documentElement).backgroundColor,
    "mark:" + (mark ? getComputedStyle(mark).fill : "none"),
  ].join(" | ");
  if (parent === self) document.title = result; else parent.postMessage(result, "*");
});
</script>"#;

/// The browser to look with.
fn browser() -> PathBuf {
    if let Some(named) = std::env::var_os("LETHE_BROWSER").filter(|name| !name.is_empty()) {
        return named.into();
    }
    let folders = std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect::<Vec<_>>();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let all = folders.iter().flat_map(|folder| names.map(|name| folder.join(name)));
    let found = all.into_iter().find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("expected one of {names:?} on PATH, or LETHE_BROWSER=..., found neither"))
}

/// What a browser shows of a file: the document after loading, and its console.
struct Seen {
    document: String,
    console: Vec<String>,
}

fn open(browser: &Path, page: &Path, dark: bool) -> Seen {
    let profile = tempfile::tempdir().unwrap();
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-dev-shm-usage",
        ])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
        ])
        .args([
            "--enable-logging=stderr",
            "--v=0",
            "--window-size=1200,900",
            "--virtual-time-budget=5000",
            "--dump-dom",
        ])
        .arg(format!(
            "--blink-settings=preferredColorScheme={}",
            if dark { 0 } else { 1 }
        ))
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let log = String::from_utf8_lossy(&output.stderr);
    let console = log.lines().filter(|l| l.contains("CONSOLE")).map(Into::into).collect();
    Seen {
        document: String::from_utf8_lossy(&output.stdout).into_owned(),
        console,
    }
}

/// The page with the probe; the policy that forbids scripts goes, in this copy only.
fn probed(page: &str) -> String {
    let policy = page.find("<meta http-equiv=\"Content-Security-Policy\"").unwrap();
    let end = policy + page[policy..].find('>').unwrap() + 1;
    format!("{}{PROBE}{}", &page[..policy], &page[end..])
}

/// What the probe found, by name.
fn finding(seen: &Seen, name: &str) -> String {
    let title = seen
        .document
        .split("<title>")
        .nth(1)
        .unwrap()
        .split("</title>")
        .next()
        .unwrap();
    let part = title
        .split(" | ")
        .find_map(|part| part.strip_prefix(&format!("{name}:")));
    part.unwrap_or_else(|| panic!("no {name} in {title}")).to_owned()
}

fn marks(seen: &Seen) -> Vec<(String, usize)> {
    let parse = |figure: &str| {
        let (id, count) = figure.split_once('=').unwrap();
        (id.to_owned(), count.parse().unwrap())
    };
    finding(seen, "figures").split(',').map(parse).collect()
}

/// A page in a frame as wide as a phone. (A window cannot be this narrow.)
fn phone(page: &str) -> String {
    format!(
        r#"<title></title><script>addEventListener("message", e => document.title = e.data)</script><iframe src="{page}" width="390" height="800" style="border:0"></iframe>"#
    )
}

#[test]
#[ignore = "needs a browser"]
fn figures_are_drawn_without_a_complaint() {
    let browser = browser();
    let folder = tempfile::tempdir().unwrap();
    let page = study::page(&study::quickstart());
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };

    // The page as it is.
    let seen = open(&browser, &file("page.html", &page), false);
    assert!(seen.console.is_empty(), "{:?}", seen.console);
    assert!(seen.document.contains("id=\"curves\""));

    // Every figure has marks that can be seen: 4 panels on the first screen, 4 over sizes, 8 along task B, 6 frontiers, 4 matrices, 6 curves.
    let light = open(&browser, &file("probed.html", &probed(&page)), false);
    assert!(light.console.is_empty(), "{:?}", light.console);
    let figures = marks(&light);
    assert_eq!(figures.len(), 32, "{figures:?}");
    assert!(figures.iter().all(|(_, marks)| *marks >= 3), "{figures:?}");
    assert_eq!(finding(&light, "sideways"), "0");

    // In the dark both the page and its marks change.
    let dark = open(&browser, &file("probed.html", &probed(&page)), true);
    for what in ["page", "mark"] {
        assert_ne!(finding(&light, what), finding(&dark, what));
    }

    // On a phone nothing but tables scrolls sideways.
    let phone = open(&browser, &file("phone.html", &phone("probed.html")), false);
    assert!(phone.console.is_empty(), "{:?}", phone.console);
    assert_eq!(finding(&phone, "sideways"), "0");
    assert!(marks(&phone).iter().all(|(_, marks)| *marks >= 3));

    // The checks can fail: a page whose script throws, and a figure without marks.
    let thrown = open(
        &browser,
        &file(
            "thrown.html",
            "<title></title><script>throw new Error('on purpose')</script>",
        ),
        false,
    );
    assert!(
        thrown.console.iter().any(|line| line.contains("on purpose")),
        "{:?}",
        thrown.console
    );
    let emptied = probed(&page).replace("class=\"mark heat\"", "class=\"gone\"");
    let emptied = open(&browser, &file("emptied.html", &emptied), false);
    assert!(
        marks(&emptied)
            .iter()
            .any(|(id, marks)| id.starts_with("matrix") && *marks == 0)
    );
}

/// The figures that only some studies have, on a screen and on a phone.
#[test]
#[ignore = "needs a browser"]
fn figures_of_every_study_are_drawn() {
    let browser = browser();
    let folder = tempfile::tempdir().unwrap();
    let trainings = scale::handicapped();
    let mut files = study::write(&trainings, folder.path());
    files.extend(scale::overlaps(folder.path(), &trainings, 12));
    files.extend(study::importances::stages(folder.path(), &["early", "late"]));
    let overlap = study::report(&files, &["--out", "-"]).stdout;
    let mut penalties = study::penalties::all();
    penalties.retain(|r| r.study == "wpl-strict" || r.study == "split-mnist" && r.init == "scratch");
    let files = study::penalties::write(&penalties, folder.path());
    let penalties = study::report(&files, &["--out", "-"]).stdout;
    let language = study::language::files(folder.path(), &study::language::study());
    let language = study::report(&language, &["--out", "-"]).stdout;
    let searches = study::searches::language(folder.path(), 3);
    let searches = study::report(&searches, &["--out", "-"]).stdout;
    let pages = [
        // What is forgotten, progress, rankings, and an architecture a search.
        ("searches", String::from_utf8(searches).unwrap(), 4 + 4 + 2 + 9),
        // Two penalties on two models; one panel of gains; four over strength for both; sequences without a penalty.
        (
            "penalties",
            String::from_utf8(penalties).unwrap(),
            2 * 2 + 1 + 2 * 4 + 10,
        ),
        ("sequence", study::page(&scale::sequence()), 3 + 6 + 4 + 5 + 2 + 2),
        ("steps", study::page(&scale::finetuning()), 4 + 4 + 5 + 2 + 5),
        // Sizes at both paces and starts, a panel each; then a panel a size; three over size, three of what is watched, and two
        // along the last task a pace and start; penalties and their strengths; matrices; curves.
        (
            "language",
            String::from_utf8(language).unwrap(),
            4 + 5 + 2 * 3 + 2 * 3 + 4 * 2 + 1 + 4 + 2 + 5,
        ),
        ("pairs", study::page(&scale::datasets()), 2 + 3 * (2 + 4 + 3 + 2 + 3)),
        ("precision", study::page(&scale::precision()), 2 + 4 + 3 + 3 + 2 + 3),
        // Twelve classes are shades, of two sizes and three starts in both forms; importances, and their shares.
        (
            "overlap",
            String::from_utf8(overlap).unwrap(),
            3 + 6 + 5 + 3 + 5 + 2 * (2 + 6) + 2,
        ),
    ];
    for (name, page, expected) in pages {
        let path = folder.path().join(format!("{name}.html"));
        std::fs::write(&path, probed(&page)).unwrap();
        let frame = folder.path().join(format!("{name}-phone.html"));
        std::fs::write(&frame, phone(&format!("{name}.html"))).unwrap();
        for file in [path, frame] {
            let seen = open(&browser, &file, false);
            assert!(seen.console.is_empty(), "{name}: {:?}", seen.console);
            let figures = marks(&seen);
            // Some of them once more on the first screen.
            let first = figures.iter().filter(|(id, _)| id.starts_with("first-")).count();
            assert!((1..=6).contains(&first), "{name}: {figures:?}");
            assert_eq!(figures.len() - first, expected, "{name}: {figures:?}");
            assert!(figures.iter().all(|(_, marks)| *marks >= 1), "{name}: {figures:?}");
            assert_eq!(finding(&seen, "sideways"), "0", "{name}");
        }
    }
}
