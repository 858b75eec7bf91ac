//! Order statistics: mean, median and quantiles of values or of a histogram.

/// Arithmetic mean, or `None` of nothing.
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Median, or `None` of nothing: the middle value, or half way between the two in the middle.
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// Quantile of type 7 (R's default; Hyndman and Fan 1996), `share` kept in 0..1.
///
/// With n values in order, x(0) to x(n-1), it lies at `h = (n - 1) share`, linear between
/// neighbours. The values may come in any order. `None` of nothing, and for a share that is not a
/// number.
pub fn quantile(values: &[f64], share: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    interpolated(sorted.len() as u64, share, |place| sorted.get(usize::try_from(place).ok()?).copied())
}

/// The same quantile of a histogram whose first point stands for `lowest` and each next for one more.
pub fn quantile_of_histogram(histogram: &[u32], lowest: f64, share: f64) -> Option<f64> {
    let values = histogram.iter().copied().map(u64::from).sum();
    interpolated(values, share, |place| {
        let mut up_to_here = 0;
        let point = histogram.iter().position(|&count| {
            up_to_here += u64::from(count);
            up_to_here > place
        })?;
        Some(lowest + point as f64)
    })
}

/// Where the middle half of the values lies: the quartiles of a histogram, or `None` without values.
pub fn middle_half(histogram: &[u32], lowest: f64) -> Option<(f64, f64)> {
    let quartile = |share| quantile_of_histogram(histogram, lowest, share);
    Some((quartile(0.25)?, quartile(0.75)?))
}

/// Type 7 between the neighbours of its place; `value_at` gives the value at a place in order.
fn interpolated(count: u64, share: f64, value_at: impl Fn(u64) -> Option<f64>) -> Option<f64> {
    let last = count.checked_sub(1)?;
    if share.is_nan() {
        return None;
    }
    let place = last as f64 * share.clamp(0.0, 1.0);
    let below = value_at(place.floor() as u64)?;
    let above = value_at((place.floor() as u64 + 1).min(last))?;
    let fraction = place.fract();
    // Not below + fraction * (above - below) for equal neighbours: they may be infinite.
    Some(if fraction == 0.0 || below == above { below } else { below + fraction * (above - below) })
}
