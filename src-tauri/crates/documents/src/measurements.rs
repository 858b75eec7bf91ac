//! Tables of what was measured week by week: a column of weeks, and one of values for each measure, or one that names
//! the measure.

use crate::columns::names::{names_of, normal};
use crate::table::Table;
use unicode_normalization::UnicodeNormalization;
use workshop::pilot::Measured;

/// A measure that columns and cells may name.
#[derive(Clone, Debug)]
pub struct NamedMeasure {
    /// As values of it are filed.
    pub measure: String,
    /// What it is called.
    pub name: String,
}

/// Values of a table, and what of it was not taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeasureTable {
    /// In the order of their rows.
    pub measured: Vec<Measured>,
    /// Rows without a week.
    pub without_week: Vec<u32>,
    /// Cells that should hold a value and hold something else: row and name of the column.
    pub unread: Vec<(u32, String)>,
}

/// A column without which nothing is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MissingColumn {
    /// Which week.
    #[error("no column of weeks")]
    Week,
    /// What it came to.
    #[error("no column of values")]
    Value,
}

const WEEK: [&str; 6] = ["week", "weeks", "week no", "周", "周次", "第几周"];
const VALUE: [&str; 6] = ["value", "measured", "result", "数值", "值", "实测"];
const MEASURE: [&str; 5] = ["measure", "metric", "指标", "度量", "衡量指标"];
const OF: [&str; 8] = ["of", "n", "count", "sample", "cases", "样本", "数量", "条数"];

/// Values as the rows of a table tell them. `usual` is the measure where none is named.
///
/// # Errors
/// [`MissingColumn`] where nothing says which week, or what it came to.
pub fn values(table: &Table, measures: &[NamedMeasure], usual: &str) -> Result<MeasureTable, MissingColumn> {
    let column = |words: &[&str]| {
        table
            .header
            .iter()
            .position(|heading| names_of(heading).iter().any(|name| words.contains(&name.as_str())))
    };
    let week = column(&WEEK).ok_or(MissingColumn::Week)?;
    let (value_column, named, of) = (column(&VALUE), column(&MEASURE), column(&OF));
    // Without a column of values each other one is a measure.
    let columns: Vec<usize> = match value_column {
        Some(value) => vec![value],
        None => {
            let is_measure = |place: &usize| {
                *place != week
                    && Some(*place) != of
                    && table.header.get(*place).is_some_and(|name| !name.trim().is_empty())
            };
            (0..table.header.len()).filter(is_measure).collect()
        }
    };
    if columns.is_empty() {
        return Err(MissingColumn::Value);
    }
    let filed = |name: &str| {
        let same = measures.iter().find(|known| normal(&known.name) == normal(name));
        same.map_or_else(|| name.trim().to_owned(), |known| known.measure.clone())
    };
    let mut found = MeasureTable::default();
    for row in &table.rows {
        let cell = |place: usize| row.cells.get(place).map(|cell| cell.trim()).unwrap_or_default();
        let Some(number) = place_of(cell(week)) else {
            found.without_week.push(row.number);
            continue;
        };
        for column in &columns {
            let text = cell(*column);
            if text.is_empty() {
                continue;
            }
            let heading = table.header.get(*column).cloned().unwrap_or_default();
            let Some(value) = number_of(text) else {
                found.unread.push((row.number, heading));
                continue;
            };
            let measure = match named.map(&cell).filter(|name| !name.is_empty()) {
                _ if value_column.is_none() => filed(&heading),
                Some(name) => filed(name),
                None => usual.to_owned(),
            };
            let of = of.and_then(|of| number_of(cell(of))).filter(|of| *of >= 0.0 && of.fract() == 0.0);
            found.measured.push(Measured { measure, week: number, value, of: of.map(|of| of as u32) });
        }
    }
    Ok(found)
}

/// The number in a cell such as `3`, `W3`, `week 3` or `第3周`. Which weeks or months there are is not checked here.
pub(crate) fn place_of(cell: &str) -> Option<u32> {
    let plain: String = cell.nfkc().collect();
    if let Ok(number) = plain.trim().parse::<f64>() {
        let is_week = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
        return is_week.then_some(number as u32);
    }
    let mut runs = plain.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let week = runs.next()?.parse().ok()?;
    runs.next().is_none().then_some(week)
}

/// A number with whatever people write around it: `1,234.5`, `72 %`, `12,5`, `４`.
pub(crate) fn number_of(cell: &str) -> Option<f64> {
    let plain: String = cell.nfkc().filter(|c| !c.is_whitespace() && !"'’_%$€£¥".contains(*c)).collect();
    let plain = plain.replace('−', "-");
    let after_comma = plain.rsplit_once(',').map(|(_, after)| after.len());
    let is_decimal_comma = !plain.contains('.')
        && plain.matches(',').count() == 1
        && after_comma.is_some_and(|digits| digits != 3);
    let plain = if is_decimal_comma { plain.replace(',', ".") } else { plain.replace(',', "") };
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{ReadChoices, TableSource, read};
    use std::ops::ControlFlow;

    fn table(text: &str) -> Table {
        let source = TableSource { name: "", bytes: text.as_bytes() };
        read(source, &ReadChoices::default(), &mut |_, _| ControlFlow::Continue(())).unwrap()
    }

    fn found(text: &str) -> Result<MeasureTable, MissingColumn> {
        let known = [NamedMeasure { measure: "m1".to_owned(), name: "Answers that helped".to_owned() }];
        values(&table(text), &known, "usual")
    }

    fn told(text: &str) -> Vec<(String, u32, f64)> {
        found(text).unwrap().measured.into_iter().map(|one| (one.measure, one.week, one.value)).collect()
    }

    #[test]
    fn each_column_is_a_measure_or_names_one() {
        let wide = told("Week,Answers that helped,Minutes\n1,56,91\nW2,61 %,\n第3周,65,\"1,077.5\"\n");
        let of = |measure: &str, week, value| (measure.to_owned(), week, value);
        let all = [of("m1", 1, 56.0), of("Minutes", 1, 91.0), of("m1", 2, 61.0), of("m1", 3, 65.0)];
        assert_eq!(wide[..4], all);
        assert_eq!(wide[4], of("Minutes", 3, 1_077.5));
        let long = told("周次,指标,数值\n1,Answers that helped,56\n2,,61\n");
        assert_eq!(long, [of("m1", 1, 56.0), of("usual", 2, 61.0)]);
    }

    #[test]
    fn the_column_that_is_missing_is_named() {
        assert_eq!(found("Value,Of\n3,4\n").err(), Some(MissingColumn::Week));
        assert_eq!(found("Week,n\n3,4\n").err(), Some(MissingColumn::Value));
    }

    #[test]
    fn what_is_no_week_or_no_number_is_said() {
        let read = found("Week,Value\n1,many\nlater,3\n1.5,3\n400,3\n0,3\n").unwrap();
        assert_eq!(read.unread, [(2, "Value".to_owned())]);
        assert_eq!(read.without_week, [3, 4]);
        let weeks: Vec<u32> = read.measured.iter().map(|one| one.week).collect();
        assert_eq!(weeks, [400, 0], "which weeks a pilot has is not for a table to say");
    }
}
