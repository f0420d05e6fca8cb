//! Axes: a range, linear, logarithmic or of named places, with ticks at round numbers.

/// One axis: a range, linear or logarithmic, with ticks.
#[derive(Clone, Debug)]
pub struct Axis {
    /// What it is called; with a line break where it may be broken.
    pub label: String,
    low: f64,
    high: f64,
    log: bool,
    /// Where its ticks stand, and what they say.
    pub ticks: Vec<(f64, String)>,
}

impl Axis {
    /// A linear axis around `values`, with some room, kept within `bounds`.
    pub fn linear(label: impl Into<String>, values: impl IntoIterator<Item = f64>, bounds: (f64, f64)) -> Self {
        let (low, high) = range(values).unwrap_or((0.0, 1.0));
        let room = (0.06 * (high - low)).max(0.01);
        let (low, high) = ((low - room).max(bounds.0), (high + room).min(bounds.1));
        // Bounds may leave nothing: a constant outside of them.
        let (low, high) = if high > low {
            (low, high)
        } else {
            (low - 0.5, low + 0.5)
        };
        Self {
            label: label.into(),
            low,
            high,
            log: false,
            ticks: linear_ticks(low, high),
        }
    }

    /// A logarithmic axis around positive `values`.
    pub fn log(label: impl Into<String>, values: impl IntoIterator<Item = f64>, name: fn(f64) -> String) -> Self {
        let (low, high) = range(values.into_iter().filter(|v| *v > 0.0)).unwrap_or((1.0, 10.0));
        // As much room on a wide axis as on a narrow one, for marks at its ends.
        let room = (high / low).powf(0.04).max(1.35);
        let (low, high) = (low / room, high * room);
        let decades = low.log10().floor() as i32..=high.log10().ceil() as i32;
        let within = |digits: &[f64]| -> Vec<f64> {
            let all = decades
                .clone()
                .flat_map(|e| digits.iter().map(move |d| d * 10f64.powi(e)).collect::<Vec<_>>());
            all.filter(|t| (low..=high).contains(t)).collect()
        };
        let mut ticks = within(&[1.0]);
        for digits in [&[1.0, 3.0][..], &[1.0, 2.0, 5.0]] {
            let more = within(digits);
            if ticks.len() < 3 && more.len() >= ticks.len() {
                ticks = more;
            }
        }
        // Around one value there may be none of these.
        if ticks.is_empty() {
            ticks.push((low * high).sqrt());
        }
        // Of very many decades, every n-th is named.
        let every = ticks.len().div_ceil(8).max(1);
        let ticks = ticks.into_iter().step_by(every).map(|t| (t, name(t))).collect();
        Self {
            label: label.into(),
            low,
            high,
            log: true,
            ticks,
        }
    }

    /// Named places at 0, 1, 2 and so on.
    pub fn places(label: impl Into<String>, names: impl IntoIterator<Item = String>) -> Self {
        let ticks: Vec<_> = names
            .into_iter()
            .enumerate()
            .map(|(i, name)| (i as f64, name))
            .collect();
        // Of very many, every n-th is named.
        let every = ticks.len().div_ceil(12).max(1);
        Self {
            label: label.into(),
            low: -0.4,
            high: ticks.len() as f64 - 0.6,
            log: false,
            ticks: ticks.into_iter().step_by(every).collect(),
        }
    }

    /// Where a value lies, 0 at the low end and 1 at the high end; beyond the ends at most a little.
    pub fn share(&self, value: f64) -> f64 {
        let f = |v: f64| if self.log { v.max(f64::MIN_POSITIVE).log10() } else { v };
        ((f(value) - f(self.low)) / (f(self.high) - f(self.low))).clamp(-0.02, 1.02)
    }

    /// Where it begins and where it ends.
    pub fn ends(&self) -> [f64; 2] {
        [self.low, self.high]
    }

    /// Whether it is logarithmic.
    pub fn is_log(&self) -> bool {
        self.log
    }

    /// Whether a value lies on the axis.
    pub fn shows(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// The smallest and the largest finite value.
pub fn range(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    let finite = values.into_iter().filter(|v| v.is_finite());
    finite.fold(None, |range, v| {
        Some(range.map_or((v, v), |(low, high): (f64, f64)| (low.min(v), high.max(v))))
    })
}

fn linear_ticks(low: f64, high: f64) -> Vec<(f64, String)> {
    let rough = (high - low) / 6.0;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .map(|d| d * power)
        .into_iter()
        .find(|s| *s >= rough * 0.999)
        .unwrap_or(power);
    let digits = (0..6)
        .find(|d| (step * 10f64.powi(*d)).fract().abs() < 1e-6)
        .unwrap_or(6) as usize;
    let first = (low / step).ceil() as i64;
    let last = (high / step).floor() as i64;
    (first..=last.min(first + 20))
        .map(|i| {
            // No minus before a zero.
            let value = i as f64 * step;
            let text = format!("{value:.digits$}").replace('-', "−");
            (value, text)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_numbers() {
        let texts = |low, high| linear_ticks(low, high).into_iter().map(|t| t.1).collect::<Vec<_>>();
        assert_eq!(texts(-0.11, 0.43), ["−0.1", "0.0", "0.1", "0.2", "0.3", "0.4"]);
        assert_eq!(texts(0.0, 282.0), ["0", "50", "100", "150", "200", "250"]);
        assert_eq!(texts(0.81, 0.92), ["0.82", "0.84", "0.86", "0.88", "0.90", "0.92"]);
    }

    #[test]
    fn odd_values_make_axes_all_the_same() {
        for values in [
            vec![],
            vec![0.5],
            vec![f64::NAN, 0.3],
            vec![2.0, 3.0],
            vec![f64::INFINITY],
        ] {
            let axis = Axis::linear("y", values.clone(), (0.0, 1.0));
            assert!(axis.high > axis.low && !axis.ticks.is_empty(), "{values:?}: {axis:?}");
            let axis = Axis::log("x", values.clone(), |v| v.to_string());
            assert!(axis.high > axis.low && !axis.ticks.is_empty(), "{values:?}: {axis:?}");
        }
        // One size, wherever it lies in its decade.
        for value in 1..1000 {
            let axis = Axis::log("x", [f64::from(value) * 1e3], |v| v.to_string());
            assert!(!axis.ticks.is_empty(), "{value}");
        }
    }
}
