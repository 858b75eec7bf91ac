//! The report as markdown, for a wiki or a mail.

use crate::list::{ColumnKind, List, Value};
use crate::report::{Report, ReportPart, ReportedUseCase};
use std::fmt::Write;

/// The report as CommonMark with tables of GitHub's kind. What somebody wrote stays words: nothing of it becomes markup.
#[must_use]
pub fn to_markdown(report: &Report) -> String {
    let mut page = Page { text: String::new() };
    page.line(&format!("# {}", plain(&report.title)));
    let about = [&report.question, &report.organisation].into_iter().filter(|text| !text.is_empty());
    about.for_each(|text| page.line(&plain(text)));
    page.line(&report.today.format("%Y-%m-%d").to_string());
    for (heading, lines) in report.in_short() {
        page.part(&heading, &lines);
    }
    if report.has(ReportPart::Lighthouses) {
        report.lighthouses().for_each(|case| lighthouse(&mut page, report, case));
    }
    if report.has(ReportPart::Finding) {
        page.line(&format!("## {}", report.say("list-sheet")));
        page.table(&report.ranking());
    }
    let roadmap = report.roadmap_in().map(|roadmap| roadmap.list(report.language));
    let (money, tracking) = (report.money_table(), report.tracking_tables());
    for list in report.tables().chain(&money).chain(&tracking).chain(&roadmap) {
        page.line(&format!("## {}", plain(&list.sheet)));
        page.table(list);
    }
    if report.has(ReportPart::Method) {
        page.part(&report.say("workbook-method"), &report.method);
    }
    page.text
}

fn lighthouse(page: &mut Page, report: &Report, case: &ReportedUseCase) {
    page.line(&format!("### {}", plain(&case.text.title)));
    let card = [
        ("list-problem", &case.text.problem),
        ("list-description", &case.text.description),
        ("list-outcome", &case.text.outcome),
        ("list-users", &case.text.users),
        ("list-data", &case.text.data),
    ];
    let decided = case
        .record
        .iter()
        .flat_map(|record| [("record-part-what", &record.text.what), ("record-part-why", &record.text.why)]);
    for (key, text) in card.into_iter().chain(decided).filter(|(_, text)| !text.is_empty()) {
        page.line(&format!("**{}** {}", report.say(key), plain(text)));
    }
}

struct Page {
    text: String,
}

impl Page {
    /// A paragraph.
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push_str("\n\n");
    }

    /// A heading and its points; none where there are no points.
    fn part(&mut self, heading: &str, points: &[String]) {
        if points.is_empty() {
            return;
        }
        self.line(&format!("## {heading}"));
        for point in points {
            // Writing to a string does not fail.
            let _ = writeln!(self.text, "- {}", plain(point));
        }
        self.text.push('\n');
    }

    fn table(&mut self, list: &List) {
        let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        self.text.push_str(&row(list.columns.iter().map(|column| plain(&column.heading)).collect()));
        let ends = list.columns.iter().map(|column| match column.kind {
            ColumnKind::Text => "---".to_owned(),
            ColumnKind::Whole | ColumnKind::Decimal(_) => "---:".to_owned(),
        });
        self.text.push_str(&row(ends.collect()));
        for cells in &list.rows {
            let cells = list.columns.iter().enumerate().map(|(place, column)| match cells.get(place) {
                Some(Value::Text(text)) => plain(text),
                Some(Value::Number(number)) => column.kind.read(*number).unwrap_or_default(),
                Some(Value::Empty) | None => String::new(),
            });
            self.text.push_str(&row(cells.collect()));
        }
        self.text.push('\n');
        list.notes.iter().for_each(|note| self.line(&plain(note)));
    }
}

/// The words in one line, with everything that markdown would read as markup taken literally.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for (place, part) in text.split_whitespace().enumerate() {
        if place > 0 {
            plain.push(' ');
        }
        for c in part.chars() {
            if matches!(
                c,
                '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '@'
            ) {
                plain.push('\\');
            }
            plain.push(c);
        }
    }
    // What would become a link by itself.
    let plain = plain.replace("://", ":\\//").replace("www.", "www\\.");
    // What would begin a list, a rule or a numbered list at the start of a line.
    match plain.chars().next() {
        Some('+' | '-' | '=') => format!("\\{plain}"),
        Some(c) if c.is_ascii_digit() => {
            let digits = plain.chars().take_while(char::is_ascii_digit).count();
            let (number, rest) = plain.split_at(digits);
            if rest.starts_with(['.', ')']) { format!("{number}\\{rest}") } else { plain }
        }
        _ => plain,
    }
}
