//! Tables of what a use case came to month by month: a row for each month, a column for each figure.

use crate::columns::names::names_of;
use crate::measurements::{number_of, place_of};
use crate::table::{Table, TableRow};
use workshop::Currency;
use workshop::tracking::{DAYS_A_MONTH, MonthFigures, NewTrackedMonth};

/// Months of a table, and what of it was not taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonthTable {
    /// In the order of their rows.
    pub months: Vec<NewTrackedMonth>,
    /// Rows without a month.
    pub without_month: Vec<u32>,
    /// Rows whose money is not in the workshop's currency.
    pub other_currency: Vec<u32>,
    /// Cells that should hold a number and hold something else: row and name of the column.
    pub unread: Vec<(u32, String)>,
    /// Columns that are about nothing that is known.
    pub unknown: Vec<String>,
}

/// A column without which no month is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MissingColumn {
    /// Which month.
    #[error("no column of months")]
    Month,
    /// How many calls.
    #[error("no column of calls")]
    Calls,
}

/// What a column can be about, with its names as [`names_of`] writes them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Month,
    FromDay,
    ToDay,
    ActiveUsers,
    Calls,
    TokensIn,
    TokensOut,
    CachedShare,
    ReviewHours,
    MinutesSaved,
    ErrorsAvoided,
    Helped,
    Incidents,
    Note,
    Currency,
}

const NAMES: [(About, &[&str]); 15] = [
    (About::Month, &["month", "months", "month no", "月", "月份", "第几月", "第几个月"]),
    (About::FromDay, &["from day", "first day", "起始日", "从第几天"]),
    (About::ToDay, &["to day", "last day", "截止日", "到第几天"]),
    (About::ActiveUsers, &["active users", "users", "people", "使用人数", "在用的人", "活跃用户"]),
    (About::Calls, &["calls", "requests", "uses", "调用", "调用次数", "次数"]),
    (
        About::TokensIn,
        &["tokens in", "tokens in m", "million tokens in", "input tokens", "输入token", "输入 token", "输入"],
    ),
    (
        About::TokensOut,
        &[
            "tokens out",
            "tokens out m",
            "million tokens out",
            "output tokens",
            "输出token",
            "输出 token",
            "输出",
        ],
    ),
    (About::CachedShare, &["cached share", "cached", "share cached", "缓存占比", "走缓存", "缓存"]),
    (
        About::ReviewHours,
        &["review hours", "hours of review", "hours reviewed", "复核小时", "复核时间", "复核"],
    ),
    (About::MinutesSaved, &["minutes saved", "minutes saved a call", "省下分钟", "每次省几分钟", "节省分钟"]),
    (About::ErrorsAvoided, &["errors avoided", "避免的错误", "避免错误", "少出的错"]),
    (About::Helped, &["helped of 100", "helped", "answers that helped", "帮上忙", "每百次帮上忙"]),
    (About::Incidents, &["incidents", "safety incidents", "安全事件", "事件", "事故"]),
    (About::Note, &["note", "notes", "remark", "备注", "说明"]),
    (About::Currency, &["currency", "币种", "货币"]),
];

/// Months as the rows of a table tell them. Where no days are given, months of thirty days follow each other from the
/// day of the start on.
///
/// # Errors
/// [`MissingColumn`] where nothing says which month, or how many calls.
pub fn months(table: &Table, started_day: u32, currency: Currency) -> Result<MonthTable, MissingColumn> {
    let abouts: Vec<Option<About>> = table.header.iter().map(|heading| about(heading)).collect();
    let column = |wanted: About| abouts.iter().position(|about| *about == Some(wanted));
    let month = column(About::Month).ok_or(MissingColumn::Month)?;
    column(About::Calls).ok_or(MissingColumn::Calls)?;
    let unknown = table
        .header
        .iter()
        .zip(&abouts)
        .filter(|(heading, about)| about.is_none() && !heading.trim().is_empty());
    let mut found = MonthTable {
        unknown: unknown.map(|(heading, _)| heading.clone()).collect(),
        ..MonthTable::default()
    };
    for row in &table.rows {
        let Some(number) = place_of(cell(row, month)) else {
            found.without_month.push(row.number);
            continue;
        };
        let said = column(About::Currency).map(|place| cell(row, place)).unwrap_or_default();
        if !said.is_empty() && !said.eq_ignore_ascii_case(currency.name()) {
            found.other_currency.push(row.number);
            continue;
        }
        let mut read = |wanted: About| -> Option<f64> {
            let place = column(wanted)?;
            let text = cell(row, place);
            let value = number_of(text);
            if value.is_none() && !text.is_empty() {
                found.unread.push((row.number, table.header.get(place).cloned().unwrap_or_default()));
            }
            // A share that is written in percents.
            let is_percent = wanted == About::CachedShare && text.contains(['%', '％']);
            value.map(|value| if is_percent { value / 100.0 } else { value })
        };
        let begins = started_day.saturating_add(DAYS_A_MONTH.saturating_mul(number.saturating_sub(1)));
        // A day that is negative or no day at all is none that a workshop takes.
        let day = |value: f64| if value >= 0.0 { value as u32 } else { u32::MAX };
        let from_day = read(About::FromDay).map_or(begins, day);
        let to_day = read(About::ToDay).map_or(from_day.saturating_add(DAYS_A_MONTH - 1), day);
        let helped_of_100 = read(About::Helped);
        let mut counted = |wanted| read(wanted).unwrap_or(0.0);
        let figures = MonthFigures {
            from_day,
            to_day,
            active_users: counted(About::ActiveUsers),
            calls: counted(About::Calls),
            tokens_in_m: counted(About::TokensIn),
            tokens_out_m: counted(About::TokensOut),
            cached_share: counted(About::CachedShare),
            review_hours: counted(About::ReviewHours),
            minutes_saved: counted(About::MinutesSaved),
            errors_avoided: counted(About::ErrorsAvoided),
            helped_of_100,
            incidents: counted(About::Incidents),
            note: column(About::Note).map(|place| cell(row, place).to_owned()).unwrap_or_default(),
        };
        found.months.push(NewTrackedMonth { month: number, figures });
    }
    Ok(found)
}

fn about(heading: &str) -> Option<About> {
    let names = names_of(heading);
    let is_named = |words: &[&str]| names.iter().any(|name| words.contains(&name.as_str()));
    NAMES.iter().find(|(_, words)| is_named(words)).map(|(about, _)| *about)
}

fn cell(row: &TableRow, place: usize) -> &str {
    row.cells.get(place).map(|cell| cell.trim()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{ReadChoices, TableSource, read};
    use std::ops::ControlFlow;

    fn found(text: &str) -> Result<MonthTable, MissingColumn> {
        let source = TableSource { name: "", bytes: text.as_bytes() };
        let table = read(source, &ReadChoices::default(), &mut |_, _| ControlFlow::Continue(())).unwrap();
        months(&table, 46, Currency::Cny)
    }

    #[test]
    fn each_row_is_a_month_in_either_language() {
        let english = concat!(
            "Month,Active users,Calls,Tokens in (m),Tokens out (m),Cached share,Review hours,Minutes saved,",
            "Errors avoided,Helped of 100,Incidents,Note,Currency,Weather\n",
            "M2,34,\"1,480\",41.4,0.8,5%,30,11,1,66,0,Pasted manuals,cny,rain\n",
        );
        let chinese = "月份,使用人数,调用次数,输入token（百万）,输出token（百万）,缓存占比,复核小时,节省分钟,避免错误,帮上忙,安全事件,备注\n第2个月,34,1480,41.4,0.8,0.05,30,11,1,66,0,Pasted manuals\n";
        let expected = NewTrackedMonth {
            month: 2,
            figures: MonthFigures {
                from_day: 76,
                to_day: 105,
                active_users: 34.0,
                calls: 1_480.0,
                tokens_in_m: 41.4,
                tokens_out_m: 0.8,
                cached_share: 0.05,
                review_hours: 30.0,
                minutes_saved: 11.0,
                errors_avoided: 1.0,
                helped_of_100: Some(66.0),
                incidents: 0.0,
                note: "Pasted manuals".to_owned(),
            },
        };
        let read = found(english).unwrap();
        assert_eq!(read.months, std::slice::from_ref(&expected));
        assert_eq!(read.unknown, ["Weather"]);
        assert_eq!(found(chinese).unwrap().months, [expected]);
    }

    #[test]
    fn the_column_that_is_missing_is_named() {
        assert_eq!(found("Calls,Note\n1,x\n").err(), Some(MissingColumn::Month));
        assert_eq!(found("Month,Note\n1,x\n").err(), Some(MissingColumn::Calls));
    }

    #[test]
    fn what_is_no_month_no_number_or_other_money_is_said() {
        let read = found("Month,Calls,Currency,Helped\nlater,1,,\n1,many,,\n2,5,USD,\n3,5,CNY,\n").unwrap();
        assert_eq!((read.without_month, read.other_currency), (vec![2], vec![4]));
        assert_eq!(read.unread, [(3, "Calls".to_owned())]);
        let months: Vec<_> = read.months.iter().map(|one| (one.month, one.figures.helped_of_100)).collect();
        assert_eq!(months, [(1, None), (3, None)], "nobody asked is not nobody was helped");
    }
}
