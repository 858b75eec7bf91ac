//! Figures as people read them.

/// A number in figures, its thousands apart: `1234567.5` becomes `1,234,567.5`.
#[must_use]
pub fn apart(told: &str) -> String {
    let (whole, rest) = told.split_at(told.find('.').unwrap_or(told.len()));
    let digits = whole.trim_start_matches('-');
    let mut apart = whole[..whole.len() - digits.len()].to_owned();
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            apart.push(',');
        }
        apart.push(digit);
    }
    apart + rest
}

/// A sum of money: whole from a hundred on, one decimal below, never more digits than it deserves.
#[must_use]
pub fn sum(amount: f64) -> String {
    let decimals = usize::from(amount.abs() < 99.95 && amount != 0.0);
    let told = apart(&format!("{:.decimals$}", amount.abs()));
    if amount < 0.0 { format!("−{told}") } else { told }
}

/// The same with its sign where it is more than nothing.
#[must_use]
pub fn signed(amount: f64) -> String {
    if amount > 0.0 { format!("+{}", sum(amount)) } else { sum(amount) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_at_once() {
        let told = [0.0, 99.94, 99.95, -1_234.5, 1_234_567.0].map(sum);
        assert_eq!(told, ["0", "99.9", "100", "−1,234", "1,234,567"]);
        assert_eq!([0.0, 12.0, -3.0].map(signed), ["0", "+12.0", "−3.0"]);
    }
}
