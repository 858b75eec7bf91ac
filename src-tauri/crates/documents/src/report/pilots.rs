//! The pilots of use cases: what was measured week by week against what was to be reached, what people saw who looked at
//! answers, and whether it goes on.

use super::ReportedUseCase;
use super::figures::plain;
use super::sheets::sheet;
use crate::list::{Column, ColumnKind, List, Value};
use crate::lists::text;
use std::collections::BTreeSet;
use workshop::pilot::finding::{PilotSeries, PilotSheet, PilotWord};
use workshop::pilot::{PilotDecision, PilotNote, PilotNoteKind, PilotVerdict};
use workshop::{Facts, Language, UseCaseId, Workshop};

/// A pilot as it is read on one page.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedPilot {
    /// Of which use case.
    pub id: UseCaseId,
    /// Number of its use case.
    pub number: u32,
    /// What that is called.
    pub title: String,
    /// Whether it goes on, in one word; None while that is open.
    pub word: Option<String>,
    /// What the weeks come to, in a sentence.
    pub found: String,
    /// Each measure in a line: its name, and how it came to stand where it stands.
    pub measures: Vec<(String, Vec<String>)>,
    /// What people saw, and what was decided: a name, and what there is to say about it, a line each.
    pub parts: Vec<(String, Vec<String>)>,
    /// A row for each measure: before, to be reached, and the last weeks.
    pub weeks: List,
    /// A row for each value, with the columns of the table of all.
    pub values: List,
}

/// Weeks that stand beside each other on a page, and behind each other on a slide; all of them are in the workbook.
const WEEKS: usize = 10;

const COLUMNS: [(&str, ColumnKind); 10] = [
    ("list-number", ColumnKind::Whole),
    ("list-title", ColumnKind::Text),
    ("quickwin-head-measure", ColumnKind::Text),
    ("quickwin-unit", ColumnKind::Text),
    ("pilots-before", ColumnKind::Decimal(2)),
    ("quickwin-head-target", ColumnKind::Decimal(2)),
    ("pilots-week", ColumnKind::Whole),
    ("pilot-value", ColumnKind::Decimal(2)),
    ("pilot-value-of", ColumnKind::Whole),
    ("pilots-reached", ColumnKind::Text),
];

/// Pilots that anything was written down of, best use case first: also those of lamps that were put out since.
pub(super) fn all(workshop: &Workshop, cases: &[ReportedUseCase], language: Language) -> Vec<ReportedPilot> {
    let of = |case: &ReportedUseCase| {
        let sheet = workshop.pilot_sheet(case.id).ok()?;
        let is_begun = sheet.series.iter().any(|one| !one.points.is_empty())
            || !sheet.notes.is_empty()
            || !sheet.verdicts.is_empty();
        is_begun.then(|| Teller { language, case, sheet: &sheet }.pilot())
    };
    cases.iter().filter_map(of).collect()
}

/// The values of all pilots.
pub(super) fn list(pilots: &[ReportedPilot], language: Language) -> List {
    let rows = pilots.iter().flat_map(|pilot| pilot.values.rows.iter().cloned()).collect();
    let mut list = sheet("pilots-title", &COLUMNS, rows, &[], language);
    for pilot in pilots {
        let of = |name: &str, said: &str| {
            language.say("sheet-plan-of", &Facts::new().with("name", name).with("said", said))
        };
        list.notes.push(of(&pilot.title, &pilot.headline(language)));
        let lines = pilot.parts.iter().flat_map(|(name, lines)| lines.iter().map(move |line| of(name, line)));
        list.notes.extend(lines);
    }
    list
}

impl ReportedPilot {
    /// Whether it goes on, and what the weeks come to.
    #[must_use]
    pub(crate) fn headline(&self, language: Language) -> String {
        match &self.word {
            Some(word) => {
                let facts = Facts::new().with("word", word.as_str()).with("found", self.found.as_str());
                language.say("pilots-headline", &facts)
            }
            None => self.found.clone(),
        }
    }
}

/// Says what stands in a pilot.
struct Teller<'a> {
    language: Language,
    case: &'a ReportedUseCase,
    sheet: &'a PilotSheet,
}

impl Teller<'_> {
    fn say(&self, key: &str) -> String {
        self.language.say(key, &Facts::new())
    }

    fn pilot(&self) -> ReportedPilot {
        let standing = self.sheet.verdicts.last().filter(|verdict| verdict.reopened.is_none());
        let measures = self.sheet.series.iter();
        ReportedPilot {
            id: self.case.id,
            number: self.case.number,
            title: self.case.text.title.clone(),
            word: standing.map(|verdict| self.word(verdict.decision)),
            found: self.found(),
            measures: measures.map(|one| (self.named(one), vec![self.course(one)])).collect(),
            parts: self.parts(standing),
            weeks: self.weeks(),
            values: sheet("pilots-title", &COLUMNS, self.values(), &[], self.language),
        }
    }

    fn found(&self) -> String {
        match self.sheet.verdict {
            PilotWord::NothingMeasured => self.say("pilot-lead-nothing"),
            PilotWord::NoTarget => {
                let weeks: BTreeSet<u32> = self.points().map(|point| point.week).collect();
                self.language.say("pilot-lead-no-target", &Facts::new().with("count", weeks.len()))
            }
            PilotWord::Targets { reached, of } => {
                let key = match reached {
                    _ if reached == of => "pilot-lead-all",
                    0 => "pilot-lead-none",
                    _ => "pilot-lead-some",
                };
                self.language.say(key, &Facts::new().with("reached", reached).with("of", of))
            }
        }
    }

    fn points(&self) -> impl Iterator<Item = &workshop::pilot::finding::PilotPoint> {
        self.sheet.series.iter().flat_map(|series| &series.points)
    }

    fn word(&self, decision: PilotDecision) -> String {
        self.say(match decision {
            PilotDecision::Go => "pilot-word-go",
            PilotDecision::Change => "pilot-word-change",
            PilotDecision::Stop => "pilot-word-stop",
        })
    }

    fn named(&self, series: &PilotSeries) -> String {
        match series.unit.as_str() {
            "" => series.name.clone(),
            unit => {
                let facts = Facts::new().with("name", series.name.as_str()).with("unit", unit);
                self.language.say("pilots-in-unit", &facts)
            }
        }
    }

    /// Before, the last weeks, and where it stands.
    fn course(&self, series: &PilotSeries) -> String {
        let before = series.baseline.map(|value| self.valued("pilot-before", value));
        let left = series.points.len().saturating_sub(WEEKS);
        let weeks = series.points.iter().skip(left).map(|point| {
            let facts = Facts::new().with("week", point.week).with("value", plain(point.value));
            self.language.say("pilot-point", &facts)
        });
        let weeks = weeks.collect::<Vec<_>>().join(&self.say("list-comma"));
        let told = [before, Some(weeks), Some(self.standing(series)), self.gaps(series)];
        told.into_iter().flatten().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn valued(&self, key: &str, value: f64) -> String {
        self.language.say(key, &Facts::new().with("value", plain(value)))
    }

    /// How a measure stands beside what was to be reached.
    fn standing(&self, series: &PilotSeries) -> String {
        let Some(last) = series.points.last() else { return self.say("pilot-series-empty") };
        let Some(target) = series.target else { return self.valued("pilot-series-latest", last.value) };
        let facts = Facts::new()
            .with("value", plain(last.value))
            .with("target", plain(target))
            .with("week", series.reached_since.unwrap_or_default());
        let key = match series.reached_since {
            None => "pilot-series-not-yet",
            Some(_) if series.less_is_better => "pilot-series-below",
            Some(_) => "pilot-series-above",
        };
        self.language.say(key, &facts)
    }

    fn gaps(&self, series: &PilotSeries) -> Option<String> {
        let each = series.gaps.iter().map(|(from, to)| {
            let facts = Facts::new().with("week", *from).with("from", *from).with("to", *to);
            self.language.say(if from == to { "pilot-week" } else { "pilot-weeks" }, &facts)
        });
        let weeks = each.collect::<Vec<_>>().join(&self.say("list-comma"));
        (!weeks.is_empty()).then(|| self.language.say("pilot-gaps", &Facts::new().with("weeks", weeks)))
    }

    fn parts(&self, standing: Option<&PilotVerdict>) -> Vec<(String, Vec<String>)> {
        let decided = standing.map_or_else(|| vec![self.say("pilot-open")], |verdict| self.decided(verdict));
        let lines = |of: fn(&PilotVerdict) -> &Vec<String>| standing.map(of).cloned().unwrap_or_default();
        let parts = [
            ("pilot-verdict-title", decided),
            ("pilot-why", standing.map(|verdict| verdict.text.why.clone()).into_iter().collect()),
            ("pilot-stays", lines(|verdict| &verdict.text.stays)),
            ("pilot-next", lines(|verdict| &verdict.text.next)),
            ("paper-review", self.review()),
            ("pilot-notes", self.seen()),
            ("pilots-earlier", self.earlier()),
        ];
        let said = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
        said.map(|(key, lines)| (self.say(key), lines)).collect()
    }

    fn decided(&self, verdict: &PilotVerdict) -> Vec<String> {
        let of = |said: &str| {
            let facts = Facts::new().with("name", self.word(verdict.decision)).with("said", said);
            self.language.say("sheet-plan-of", &facts)
        };
        vec![of(&verdict.text.what), self.recorded(verdict)]
    }

    fn recorded(&self, verdict: &PilotVerdict) -> String {
        let facts = Facts::new()
            .with("by", verdict.text.by.as_str())
            .with("when", verdict.at.format("%Y-%m-%d").to_string());
        self.language.say("pilots-recorded", &facts)
    }

    fn review(&self) -> Vec<String> {
        let on = self.sheet.review_on.map(|at| {
            let facts = Facts::new().with("when", at.format("%Y-%m-%d").to_string());
            self.language.say("pilot-review-on", &facts)
        });
        on.into_iter().collect()
    }

    /// The counts of all samples, then each note.
    fn seen(&self) -> Vec<String> {
        let PilotSheet { right, explained, incidents, .. } = self.sheet;
        let counted = |key: &str, held: u32, of: u32| {
            (of > 0).then(|| self.language.say(key, &Facts::new().with("held", held).with("of", of)))
        };
        let wrong = (*incidents > 0)
            .then(|| self.language.say("pilot-fact-incidents", &Facts::new().with("count", *incidents)));
        let counts = [
            counted("pilot-fact-right", right.held, right.of),
            counted("pilot-fact-explained", explained.held, explained.of),
            wrong,
        ];
        counts.into_iter().flatten().chain(self.sheet.notes.iter().map(|note| self.note(note))).collect()
    }

    /// What somebody saw, with how many answers were looked at. Who looked stays in the workshop.
    fn note(&self, note: &PilotNote) -> String {
        let kind = self.say(match note.kind {
            PilotNoteKind::Explainability => "pilot-note-kind-explainability",
            PilotNoteKind::Review => "pilot-note-kind-review",
            PilotNoteKind::Incident => "pilot-note-kind-incident",
        });
        let week = note.week.map(|week| self.language.say("pilot-week", &Facts::new().with("week", week)));
        let sample = note.sample.map(|of| {
            let facts = Facts::new().with("of", of).with("held", note.held.unwrap_or_default());
            self.language.say(if note.held.is_some() { "pilot-sample-held" } else { "pilot-sample" }, &facts)
        });
        let told = [Some(kind), week, sample, Some(note.text.clone())];
        told.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn earlier(&self) -> Vec<String> {
        let reopened = self.sheet.verdicts.iter().rev().filter(|verdict| verdict.reopened.is_some());
        reopened
            .map(|verdict| format!("{} · {}", self.word(verdict.decision), self.recorded(verdict)))
            .collect()
    }

    /// The last weeks beside each other, a row for each measure.
    fn weeks(&self) -> List {
        let all: BTreeSet<u32> = self.points().map(|point| point.week).collect();
        let shown: Vec<u32> = all.iter().copied().skip(all.len().saturating_sub(WEEKS)).collect();
        let column = |heading: String, kind| Column { heading, kind };
        let first = [
            column(self.say("quickwin-head-measure"), ColumnKind::Text),
            column(self.say("pilots-before"), ColumnKind::Decimal(2)),
            column(self.say("quickwin-head-target"), ColumnKind::Decimal(2)),
        ];
        let of_week = shown.iter().map(|week| {
            let heading = self.language.say("pilot-week", &Facts::new().with("week", *week));
            column(heading, ColumnKind::Decimal(2))
        });
        let figure = |value: Option<f64>| value.map_or(Value::Empty, |value| text(&plain(value)));
        let row = |series: &PilotSeries| {
            let value = |week: &u32| series.points.iter().find(|point| point.week == *week);
            let begin = [text(&self.named(series)), figure(series.baseline), figure(series.target)];
            let weeks = shown.iter().map(|week| figure(value(week).map(|point| point.value)));
            begin.into_iter().chain(weeks).collect()
        };
        List {
            sheet: self.say("pilots-title"),
            columns: first.into_iter().chain(of_week).collect(),
            rows: self.sheet.series.iter().map(row).collect(),
            notes: if all.len() > shown.len() { vec![self.say("pilots-last-weeks")] } else { Vec::new() },
        }
    }

    fn values(&self) -> Vec<Vec<Value>> {
        let figure = |value: Option<f64>| value.map_or(Value::Empty, Value::Number);
        let of_series = |series: &PilotSeries| {
            let rows = series.points.iter().map(|point| {
                let said = if point.reached { "sheet-yes" } else { "sheet-no" };
                let reached = series.target.map(|_| self.say(said)).unwrap_or_default();
                vec![
                    Value::Number(self.case.number.into()),
                    text(&self.case.text.title),
                    text(&series.name),
                    text(&series.unit),
                    figure(series.baseline),
                    figure(series.target),
                    Value::Number(point.week.into()),
                    Value::Number(point.value),
                    figure(point.of.map(f64::from)),
                    text(&reached),
                ]
            });
            rows.collect::<Vec<_>>()
        };
        self.sheet.series.iter().flat_map(of_series).collect()
    }
}
