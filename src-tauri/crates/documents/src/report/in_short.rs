//! The report in short: as sentences, and as one table.

use super::{Report, ReportedUseCase};
use crate::list::{ColumnKind, List, Value};
use crate::lists::{columns, text};
use workshop::{Facts, Language};

impl Report {
    /// Heading and lines of each part that a reader has to know if it is all they read; empty parts are left out.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, Vec<String>)> {
        let lit = self.lighthouses().map(|case| self.in_a_line(case)).collect();
        let parts = [
            ("report-draft", self.draft.clone()),
            ("report-finding", [&self.finding[..], &self.facts].concat()),
            ("report-lighthouses", lit),
            ("report-firmness", self.firmness.clone()),
        ];
        parts
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(key, lines)| (self.say(key), lines))
            .collect()
    }

    /// The finding as one text.
    #[must_use]
    pub fn headline(&self) -> String {
        let gap = match self.language {
            Language::En => " ",
            Language::ZhCn => "",
        };
        self.finding.join(gap)
    }

    /// The same as lines, with what the workshop is called.
    #[must_use]
    pub fn summary(&self) -> Vec<String> {
        let about = [self.title.clone(), self.question.clone(), self.organisation.clone()];
        let about = about.into_iter().filter(|line| !line.is_empty());
        let parts = self
            .parts()
            .into_iter()
            .flat_map(|(heading, lines)| [String::new(), heading].into_iter().chain(lines));
        about.chain(parts).collect()
    }

    /// The ranked list, best first, the unrated last.
    #[must_use]
    pub fn ranking(&self) -> List {
        const COLUMNS: [(&str, ColumnKind); 8] = [
            ("list-rank", ColumnKind::Whole),
            ("list-number", ColumnKind::Whole),
            ("list-title", ColumnKind::Text),
            ("list-quadrant", ColumnKind::Text),
            ("list-value", ColumnKind::Decimal(2)),
            ("list-cost", ColumnKind::Decimal(2)),
            ("list-score", ColumnKind::Decimal(1)),
            ("list-marks", ColumnKind::Text),
        ];
        let optional = |number: Option<f64>| number.map_or(Value::Empty, Value::Number);
        let row = |case: &ReportedUseCase| {
            vec![
                optional(case.standing.rank.map(f64::from)),
                Value::Number(case.number.into()),
                text(&case.text.title),
                text(&case.quadrant),
                optional(case.standing.value),
                optional(case.standing.cost),
                optional(case.standing.score),
                text(&case.marks),
            ]
        };
        List {
            sheet: self.say("list-sheet"),
            columns: columns(&COLUMNS, self.language),
            rows: self.use_cases.iter().map(row).collect(),
            notes: Vec::new(),
        }
    }

    /// A use case in a line: its number, title, score and owner.
    #[must_use]
    pub fn in_a_line(&self, case: &ReportedUseCase) -> String {
        let score = case.standing.score.map_or_else(|| "–".to_owned(), |score| format!("{score:.1}"));
        let facts = Facts::new()
            .with("number", case.number)
            .with("title", case.text.title.as_str())
            .with("score", score);
        match case.owner() {
            "" => self.language.say("report-lighthouse-without-owner", &facts),
            owner => self.language.say("report-lighthouse", &facts.with("owner", owner)),
        }
    }
}
