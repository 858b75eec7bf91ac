//! Figures as they are read in a sentence or in a cell of words.

use crate::list::apart;
pub(super) use workshop::quick_win_plan::plain;

/// A figure with so many decimals, its thousands apart.
pub(super) fn grouped(number: f64, decimals: usize) -> String {
    apart(&format!("{number:.decimals$}"))
}

/// The price of a million tokens: to the cent below a hundred.
pub(super) fn price(price: f64) -> String {
    grouped(price, if price < 100.0 { 2 } else { 0 })
}

/// How many times one is the other: whole from ten on.
pub(super) fn times(ratio: f64) -> String {
    grouped(ratio, if ratio < 9.95 { 1 } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_at_once() {
        assert_eq!((plain(12.0), plain(0.12345), plain(100.0)), ("12".into(), "0.123".into(), "100".into()));
        assert_eq!([999.4, 1_000.0, -1_234_567.5].map(|one| grouped(one, 0)), ["999", "1,000", "-1,234,568"]);
        assert_eq!(
            (grouped(17_700.25, 1), price(0.73), price(120.4)),
            ("17,700.2".into(), "0.73".into(), "120".into())
        );
        assert_eq!((times(2.04), times(12.4)), ("2.0".into(), "12".into()));
    }
}
