//! Rows that add up the rows above them.

use crate::table::TableRow;
use unicode_normalization::UnicodeNormalization;

/// Words that head a row of totals.
const TOTALS: [&str; 14] = [
    "total",
    "totals",
    "grand total",
    "sum",
    "subtotal",
    "sub total",
    "sub-total",
    "average",
    "合计",
    "总计",
    "小计",
    "总和",
    "共计",
    "平均",
];

/// Whether a row says "total" and holds numbers and nothing else.
pub(super) fn is_totals(row: &TableRow) -> bool {
    let mut words = 0;
    let mut numbers = 0;
    for cell in row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()) {
        if is_number(cell) {
            numbers += 1;
        } else if is_totals_word(cell) {
            words += 1;
        } else {
            return false;
        }
    }
    words > 0 && numbers > 0
}

fn is_totals_word(cell: &str) -> bool {
    if cell.len() > 60 {
        return false;
    }
    let word = cell.nfkc().collect::<String>().to_lowercase();
    TOTALS.contains(&word.trim_end_matches([':', ' ']))
}

/// Whether a cell is a number, with whatever people write around numbers: "1,234.50", "12 %", "¥300", "４".
pub(crate) fn is_number(cell: &str) -> bool {
    let cell = cell.trim();
    if cell.len() > 60 {
        return false;
    }
    let plain: String = cell.nfkc().filter(|c| !c.is_whitespace() && !",'’_%$€£¥".contains(*c)).collect();
    plain.contains(|c: char| c.is_ascii_digit()) && plain.parse::<f64>().is_ok_and(f64::is_finite)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_told_from_use_cases_about_totals() {
        let row =
            |cells: &[&str]| TableRow { number: 9, cells: cells.iter().map(|cell| (*cell).into()).collect() };
        assert!(is_totals(&row(&["合计：", "", "1,200", "３"])), "a word and numbers");
        assert!(is_totals(&row(&["", "Grand total", "12 %"])), "wherever the word stands");
        assert!(!is_totals(&row(&["Total", "Adds up invoices", "3"])), "a use case called Total");
        assert!(!is_totals(&row(&["Total"])), "without a number it may be a title");
        assert!(!is_totals(&row(&["2024", "12"])), "numbers alone say nothing of a total");
    }
}
