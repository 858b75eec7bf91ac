//! How a column looks: its names and what a glance at its cells tells.

use super::names::{Names, names_of};
use crate::drafts::is_number;
use crate::table::Table;
use std::collections::HashSet;

/// How many cells with text are looked at.
const SAMPLES: usize = 200;

/// What is known of a column before anybody says what it is.
pub(super) struct Look {
    pub(super) names: Vec<String>,
    /// All its cells are numbers.
    pub(super) numeric: bool,
    /// Most of its cells hold an e-mail address or a phone number.
    pub(super) personal_cells: bool,
    personal_name: bool,
    /// Most cells are codes, dates, links or the like.
    coded: bool,
    median_length: usize,
    distinct: usize,
    samples: usize,
    /// Rows that the samples were taken from.
    rows: usize,
}

impl Look {
    pub(super) fn of(table: &Table, column: usize) -> Self {
        let rows = table.rows.len().min(SAMPLES);
        let cells = table.rows.iter().take(SAMPLES).filter_map(|row| row.cells.get(column));
        let cells: Vec<&str> = cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        let names = table.header.get(column).map(|heading| names_of(heading)).unwrap_or_default();
        let most = |is: fn(&str) -> bool| {
            !cells.is_empty() && 2 * cells.iter().filter(|cell| is(cell)).count() > cells.len()
        };
        let mut lengths: Vec<usize> = cells.iter().map(|cell| cell.chars().count()).collect();
        lengths.sort_unstable();
        Self {
            numeric: !cells.is_empty() && cells.iter().all(|cell| is_number(cell)),
            personal_cells: most(|cell| holds_email(cell) || is_phone(cell)),
            personal_name: names.iter().any(|name| is_personal(name)),
            coded: most(is_code),
            median_length: lengths.get(lengths.len() / 2).copied().unwrap_or_default(),
            distinct: cells.iter().collect::<HashSet<_>>().len(),
            samples: cells.len(),
            rows,
            names,
        }
    }

    pub(super) fn personal(&self) -> bool {
        self.personal_name || self.personal_cells
    }

    pub(super) fn is_named<T: Copy + PartialEq>(&self, names: &[Names<T>], target: T) -> bool {
        names.iter().any(|name| name.target == target && name.claim(&self.names).is_some())
    }

    /// Whether its cells could be titles: words, mostly there, mostly different, not longer than a title.
    pub(super) fn reads_like_texts(&self, longest: usize) -> bool {
        self.samples > 0
            && 2 * self.samples >= self.rows
            && (2..=longest).contains(&self.median_length)
            && self.distinct_tenths() >= 7
            && !self.personal()
            && !self.coded
    }

    /// How much of it is different, in tenths.
    pub(super) fn distinct_tenths(&self) -> usize {
        10 * self.distinct / self.samples.max(1)
    }
}

/// Whether the name of a column, as normalised, says that it holds ways to reach people.
fn is_personal(name: &str) -> bool {
    const ANYWHERE: [&str; 13] = [
        "联系人",
        "联系方式",
        "联系电话",
        "电话",
        "手机",
        "邮箱",
        "邮件地址",
        "电子邮件",
        "微信",
        "身份证",
        "工号",
        "住址",
        "e mail",
    ];
    const WORDS: [&str; 6] = ["email", "emails", "phone", "telephone", "wechat", "contact"];
    const WHOLE: [&str; 7] = ["mail", "mobile", "mobile number", "cell", "tel", "contacts", "fax"];
    ANYWHERE.iter().any(|part| name.contains(part))
        || name.split(' ').any(|word| WORDS.contains(&word))
        || WHOLE.contains(&name)
}

fn holds_email(cell: &str) -> bool {
    let tokens = cell.split(|c: char| c.is_whitespace() || "<>()[],;:\"'（）；，、：".contains(c));
    cell.len() <= 200
        && tokens.filter_map(|token| token.split_once('@')).any(|(name, host)| {
            let dotted =
                host.split_once('.').is_some_and(|(domain, end)| !domain.is_empty() && !end.is_empty());
            !name.is_empty() && dotted && !host.contains('@')
        })
}

fn is_phone(cell: &str) -> bool {
    let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
    let only_phone_signs = cell.chars().all(|c| c.is_ascii_digit() || "+-() .".contains(c));
    let mobile = digits.len() == 11 && digits.starts_with('1') && !digits.starts_with("10");
    let separated = cell.trim_start_matches('+').contains(['-', '(', ' ']);
    only_phone_signs
        && (10..=15).contains(&digits.len())
        && cell.matches('.').count() != 1
        && (cell.starts_with('+') || mobile || separated)
}

/// Whether a cell is a number, date, link, list of tags or an id such as "DHS-2565".
fn is_code(cell: &str) -> bool {
    let has_digit = cell.chars().any(char::is_numeric);
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let one_word = !cell.contains(char::is_whitespace);
    is_number(cell)
        || letters == 0
        || cell.starts_with("http://")
        || cell.starts_with("https://")
        || (one_word && has_digit && cell.is_ascii())
        || (one_word && cell.is_ascii() && letters <= 5)
}
