//! Quantiles, slopes and bootstrap intervals against SciPy's (the scripts beside the fixtures print them).
#![allow(clippy::unwrap_used, missing_docs)]

use lethe_metrics::{interval, student, trend};

fn records(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader
        .records()
        .map(|r| r.unwrap().iter().map(Into::into).collect())
        .collect()
}

fn number(text: &str) -> f64 {
    text.parse().unwrap()
}

#[test]
fn student_quantiles_are_scipys() {
    let records = records(include_str!("student.csv"));
    assert_eq!(records.len(), 40);
    for record in records {
        let expected = number(&record[2]);
        let found = student::quantile(number(&record[0]), record[1].parse().unwrap()).unwrap();
        assert!((found / expected - 1.0).abs() < 1e-9, "{record:?}: {found}");
    }
}

#[test]
fn slopes_and_their_intervals_are_scipys() {
    let records = records(include_str!("slopes.csv"));
    assert_eq!(records.len(), 5);
    for record in records {
        let point = |p: &str| {
            p.split_once(':')
                .map(|(x, y)| (10f64.powf(number(x)), number(y)))
                .unwrap()
        };
        let groups = record[0].split('|').map(|g| g.split(' ').map(point).collect());
        let trend = trend::over_log10(&groups.collect::<Vec<Vec<_>>>()).unwrap();
        let interval = trend.interval.unwrap();
        let found = [trend.slope, interval.low, interval.high];
        for (found, expected) in found.iter().zip(&record[1..]) {
            assert!((found - number(expected)).abs() < 1e-9, "{record:?}: {found}");
        }
    }
}

#[test]
fn bootstrap_intervals_are_scipys_up_to_the_resamples() {
    let records = records(include_str!("bootstrap.csv"));
    assert_eq!(records.len(), 3);
    for record in records {
        let values: Vec<f64> = record[0].split(' ').map(number).collect();
        let found = interval::of_mean(&values).unwrap().interval.unwrap();
        assert_eq!(found.method, interval::Method::Bootstrap);
        let (low, high) = (number(&record[1]), number(&record[2]));
        // Two sets of 10,000 resamples differ by some hundredths of the width.
        let tolerance = 0.03 * (high - low);
        assert!((found.low - low).abs() < tolerance, "{record:?}: {found:?}");
        assert!((found.high - high).abs() < tolerance, "{record:?}: {found:?}");
    }
}
