//! The report in short: as sentences, and as one table.

use super::{Report, ReportPart, ReportedUseCase};
use crate::list::{ColumnKind, List, Value};
use crate::lists::{columns, text};
use workshop::{Facts, Language};

impl Report {
    /// Heading and lines of all that a reader has to know if it is all they read, of the parts that are in.
    #[must_use]
    pub fn in_short(&self) -> Vec<(String, Vec<String>)> {
        let only = |part: ReportPart, lines: Vec<String>| if self.has(part) { lines } else { Vec::new() };
        let lit = self.lighthouses().map(|case| self.in_a_line(case)).collect();
        let finding = [&self.finding[..], &self.facts].concat();
        let said = [
            ("report-draft", self.draft_lines()),
            ("report-finding", only(ReportPart::Finding, finding)),
            ("report-lighthouses", only(ReportPart::Lighthouses, lit)),
            ("report-firmness", only(ReportPart::Robustness, self.firmness.clone())),
        ];
        said.into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(key, lines)| (self.say(key), lines))
            .collect()
    }

    /// Why it is a draft; that somebody wants it so, where there is no other reason. None: it is not.
    #[must_use]
    pub fn draft_lines(&self) -> Vec<String> {
        match self.draft.is_empty() {
            true if self.is_draft => vec![self.say("report-draft-wanted")],
            _ => self.draft.clone(),
        }
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

    /// What the matrix shows, for whoever looks at it by itself.
    #[must_use]
    pub fn say_of_matrix(&self) -> String {
        self.say("workbook-matrix-about")
    }

    /// The same as lines, with what the workshop is called.
    #[must_use]
    pub fn summary(&self) -> Vec<String> {
        let about = [self.title.clone(), self.question.clone(), self.organisation.clone()];
        let about = about.into_iter().filter(|line| !line.is_empty());
        let parts = self
            .in_short()
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
