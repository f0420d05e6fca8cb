//! Quantiles, slopes and bootstrap intervals against SciPy's (the scripts beside the fixtures print them).
#![allow(clippy::unwrap_used, missing_docs)]

use lethe_metrics::{detectable, interval, permutation, student, trend};

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
        let found = student::quantile(number(&record[0]), number(&record[1])).unwrap();
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
        let interval = trend.by_unit.interval.unwrap();
        let found = [trend.by_unit.mean, interval.low, interval.high];
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
        // Ten thousand resamples and a million differ by some hundredths of the width.
        let tolerance = 0.03 * (high - low);
        assert!((found.low - low).abs() < tolerance, "{record:?}: {found:?}");
        assert!((found.high - high).abs() < tolerance, "{record:?}: {found:?}");
    }
}

#[test]
fn differences_are_scipys() {
    let records = records(include_str!("differences.csv"));
    assert_eq!(records.len(), 5);
    let mut paired = 0;
    for record in records {
        let [left, right] = [0, 1].map(|i: usize| record[i].split(' ').map(number).collect::<Vec<f64>>());
        let found = interval::of_difference(&left, &right).unwrap();
        let interval = found.interval.unwrap();
        assert_eq!(interval.method, interval::Method::Welch);
        let degrees = found.deviation.unwrap().degrees;
        let numbers = [interval.low, interval.high, degrees, found.p_against(0.0).unwrap()];
        for (found, expected) in numbers.iter().zip(&record[2..]) {
            assert!((found - number(expected)).abs() < 1e-9, "{record:?}: {found}");
        }
        if !record[6].is_empty() {
            let differences: Vec<f64> = left.iter().zip(&right).map(|(a, b)| a - b).collect();
            let p = permutation::sign_flip(&differences).unwrap();
            assert!((p - number(&record[6])).abs() < 1e-12, "{record:?}: {p}");
            paired += 1;
        }
    }
    assert_eq!(paired, 4);
}

#[test]
fn detectable_differences_are_scipys_and_have_the_power() {
    let records = records(include_str!("detectable.csv"));
    assert_eq!(records.len(), 10);
    for record in records {
        let found = detectable::paired(record[0].parse().unwrap(), 2.0).unwrap();
        assert!(
            (found / 2.0 / number(&record[1]) - 1.0).abs() < 1e-9,
            "{record:?}: {found}"
        );
        let tolerance = [0.07, 0.035, 0.01][(number(&record[0]) as usize / 3).min(2)];
        assert!((number(&record[2]) - detectable::POWER).abs() < tolerance, "{record:?}");
    }
    assert_eq!(detectable::paired(1, 2.0), None);
}
