//! What lighthouses cost and bring since they are used, month by month, against their plan.

use super::money::{at_midnight, mode_name};
use super::sheets::{optional, sheet};
use super::{Report, ReportPart, ReportedUseCase};
use crate::list::{ColumnKind, List, Value, apart};
use crate::lists::text;
use chrono::NaiveDate;
use std::sync::{Arc, OnceLock};
use workshop::figures::sum;
use workshop::tracking::TrackedMonth;
use workshop::tracking::alarms::{AlarmKind, TrackingAlarm};
use workshop::tracking::levers::{CostLever, TrackingLever};
use workshop::tracking::sheet::{BandPlace, TrackedMoney, TrackingQuestion, TrackingSheet};
use workshop::{Facts, Language, UseCaseId, Workshop};

/// A use case whose months are counted.
#[derive(Clone, Debug)]
pub struct ReportedTracking {
    /// Which.
    pub id: UseCaseId,
    /// People say "number seven".
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// What was counted, month by month.
    pub counted: Vec<TrackedMonth>,
    question: TrackingQuestion,
    /// What follows, once it was asked for: ten thousand cases are drawn.
    answer: Arc<OnceLock<TrackingSheet>>,
}

impl PartialEq for ReportedTracking {
    fn eq(&self, other: &Self) -> bool {
        (self.number, &self.title) == (other.number, &other.title) && self.question == other.question
    }
}

/// Columns of the months, by their places.
pub(crate) const MONTH: usize = 2;
pub(crate) const COST: usize = 9;
pub(crate) const COST_LOW: usize = 10;
pub(crate) const COST_HIGH: usize = 11;
pub(crate) const BENEFIT: usize = 12;
pub(crate) const BENEFIT_LOW: usize = 13;
pub(crate) const BENEFIT_HIGH: usize = 14;
pub(crate) const EFFECT: usize = 15;
pub(crate) const CUMULATIVE: usize = 16;
pub(crate) const PER_CALL: usize = 17;
pub(crate) const PER_USER: usize = 18;
pub(crate) const PER_RESULT: usize = 19;
pub(crate) const PLACE: usize = 20;

const MONTHS: [(&str, ColumnKind); 21] = [
    ("list-number", ColumnKind::Whole),
    ("list-title", ColumnKind::Text),
    ("trackings-month", ColumnKind::Whole),
    ("tracking-active-users", ColumnKind::Whole),
    ("tracking-calls", ColumnKind::Whole),
    ("tracking-bill-tokens", ColumnKind::Whole),
    ("tracking-bill-review", ColumnKind::Whole),
    ("tracking-bill-upkeep", ColumnKind::Whole),
    ("tracking-bill-hosting", ColumnKind::Whole),
    ("trackings-cost", ColumnKind::Whole),
    ("trackings-cost-low", ColumnKind::Whole),
    ("trackings-cost-high", ColumnKind::Whole),
    ("trackings-benefit", ColumnKind::Whole),
    ("trackings-benefit-low", ColumnKind::Whole),
    ("trackings-benefit-high", ColumnKind::Whole),
    ("tracking-effect", ColumnKind::Whole),
    ("trackings-cumulative", ColumnKind::Whole),
    ("trackings-per-call", ColumnKind::Decimal(2)),
    ("trackings-per-user", ColumnKind::Decimal(2)),
    ("trackings-per-result", ColumnKind::Decimal(2)),
    ("trackings-place", ColumnKind::Text),
];
const ALARMS: [(&str, ColumnKind); 6] = [
    ("list-number", ColumnKind::Whole),
    ("list-title", ColumnKind::Text),
    ("trackings-month", ColumnKind::Whole),
    ("trackings-rang", ColumnKind::Text),
    ("trackings-threshold", ColumnKind::Text),
    ("trackings-closed", ColumnKind::Text),
];
const LEVERS: [(&str, ColumnKind); 5] = [
    ("list-number", ColumnKind::Whole),
    ("list-title", ColumnKind::Text),
    ("trackings-lever", ColumnKind::Text),
    ("trackings-saves", ColumnKind::Whole),
    ("tracking-aim-when", ColumnKind::Text),
];

/// Use cases with a month, best first: also those whose lamp was put out since.
pub(super) fn all(workshop: &Workshop, cases: &[ReportedUseCase], today: NaiveDate) -> Vec<ReportedTracking> {
    let now = at_midnight(today);
    let of = |case: &ReportedUseCase| {
        let counted: Vec<TrackedMonth> = workshop.tracked_months(case.id).cloned().collect();
        let question = workshop.tracking_question(case.id, now).ok().filter(|_| !counted.is_empty())?;
        let (id, number, title) = (case.id, case.number, case.text.title.clone());
        Some(ReportedTracking { id, number, title, counted, question, answer: Arc::default() })
    };
    cases.iter().filter_map(of).collect()
}

impl ReportedTracking {
    /// What follows.
    #[must_use]
    pub fn sheet(&self) -> &TrackingSheet {
        self.answer.get_or_init(|| self.question.answered())
    }

    /// What it is called, and how the newest month stands to the plan.
    #[must_use]
    pub(crate) fn headline(&self, language: Language) -> String {
        let said = self.sheet().said.lead.in_language(language);
        language.say("sheet-plan-of", &Facts::new().with("name", self.title.as_str()).with("said", said))
    }

    /// What the newest month brought, when the money is back, and what all months come to.
    #[must_use]
    pub(crate) fn sentences(&self, language: Language) -> Vec<String> {
        let said = &self.sheet().said;
        [&said.newest, &said.all].map(|words| words.in_language(language).to_owned()).into()
    }

    /// Its months, a row each.
    pub(crate) fn months(&self, language: Language) -> List {
        months(std::slice::from_ref(self), language)
    }

    /// What rings, and rang.
    pub(crate) fn alarms(&self, language: Language) -> List {
        alarms(std::slice::from_ref(self), language)
    }

    /// What would make it cheaper, what saves most first.
    pub(crate) fn levers(&self, language: Language) -> List {
        levers(std::slice::from_ref(self), language)
    }

    /// A row of one of its lists: number and title first.
    fn row(&self, cells: impl IntoIterator<Item = Value>) -> Vec<Value> {
        [Value::Number(self.number.into()), text(&self.title)].into_iter().chain(cells).collect()
    }
}

impl Report {
    /// What is tracked; nothing where that part is not in.
    #[must_use]
    pub fn tracked(&self) -> &[ReportedTracking] {
        if self.has(ReportPart::Tracking) { &self.tracking } else { &[] }
    }

    /// Months, alarms and cost levers of all that is tracked, without those that are empty.
    #[must_use]
    pub fn tracking_tables(&self) -> Vec<List> {
        let tracked = self.tracked();
        let lists = [months, alarms, levers].map(|list| list(tracked, self.language));
        lists.into_iter().filter(|list| !list.rows.is_empty()).collect()
    }
}

fn months(tracked: &[ReportedTracking], language: Language) -> List {
    let rows = tracked.iter().flat_map(|one| {
        let months = one.counted.iter().zip(&one.sheet().months);
        months.map(|(counted, money)| one.row(month(one.sheet(), counted, money, language)))
    });
    let mut list = sheet("trackings-title", &MONTHS, rows.collect(), &["trackings-note"], language);
    if let Some(first) = tracked.first() {
        let terms = &first.sheet().terms;
        let facts = Facts::new().with("currency", terms.currency.name()).with("year", terms.year.to_string());
        list.notes.push(language.say("trackings-money", &facts));
    }
    for one in tracked {
        list.notes.push(one.headline(language));
        list.notes.extend(one.sentences(language));
    }
    list
}

/// What was counted in a month, what it comes to, and what the plan said of it.
fn month(
    sheet: &TrackingSheet,
    counted: &TrackedMonth,
    month: &TrackedMoney,
    language: Language,
) -> [Value; 19] {
    let figure = Value::Number;
    let TrackedMoney { money, .. } = month;
    let plan = sheet.plan.get(month.month as usize - 1);
    let [cost, benefit] = [plan.map(|plan| plan.cost), plan.map(|plan| plan.benefit)];
    let low = |band: Option<[f64; 3]>| optional(band.map(|[low, ..]| low));
    let high = |band: Option<[f64; 3]>| optional(band.map(|[.., high]| high));
    [
        figure(month.month.into()),
        figure(counted.figures.active_users),
        figure(counted.figures.calls),
        figure(money.tokens),
        figure(money.review),
        figure(money.upkeep),
        figure(money.hosting),
        figure(money.running_cost),
        low(cost),
        high(cost),
        figure(money.benefit),
        low(benefit),
        high(benefit),
        figure(money.net),
        figure(month.cumulative),
        optional(month.per_call),
        optional(month.per_user),
        optional(month.per_result),
        text(&place(month, language)),
    ]
}

/// Which figures of a month lie outside the band of the plan; nothing where none does.
fn place(month: &TrackedMoney, language: Language) -> String {
    let say = |key: &str| language.say(key, &Facts::new());
    let outside = |name: &str, place: BandPlace| {
        let said = match place {
            BandPlace::Inside => return None,
            BandPlace::Above => "tracking-point-above",
            BandPlace::Below => "tracking-point-below",
        };
        Some(language.say("sheet-plan-of", &Facts::new().with("name", say(name)).with("said", say(said))))
    };
    let found =
        [outside("trackings-cost", month.cost_place), outside("trackings-benefit", month.benefit_place)];
    found.into_iter().flatten().collect::<Vec<_>>().join(&say("list-comma"))
}

fn alarms(tracked: &[ReportedTracking], language: Language) -> List {
    let of = |one: &ReportedTracking, alarm: &TrackingAlarm| {
        one.row([
            Value::Number(alarm.month.into()),
            text(&rang(alarm, language)),
            text(&threshold(alarm, language)),
            text(&closed(alarm, language)),
        ])
    };
    let rows = tracked.iter().flat_map(|one| one.sheet().alarms.iter().map(move |alarm| of(one, alarm)));
    sheet("trackings-alarms", &ALARMS, rows.collect(), &["tracking-calm-about"], language)
}

/// What rang, as it was counted.
fn rang(alarm: &TrackingAlarm, language: Language) -> String {
    let Some(found) = alarm.found else { return language.say("tracking-alarm-past", &Facts::new()) };
    let (key, found) = match alarm.kind {
        AlarmKind::Tokens => ("tracking-alarm-tokens", apart(&format!("{found:.0}"))),
        AlarmKind::Cost => ("tracking-alarm-cost", sum(found)),
        AlarmKind::Incident => {
            // Incidents are counted in whole numbers: the words hang on whether it is one.
            let found: u32 = format!("{found:.0}").parse().unwrap_or(u32::MAX);
            return language.say("tracking-alarm-incident", &Facts::new().with("found", found));
        }
    };
    language.say(key, &Facts::new().with("found", found))
}

/// Above which it rings.
fn threshold(alarm: &TrackingAlarm, language: Language) -> String {
    let (key, above) = match alarm.kind {
        AlarmKind::Tokens => ("tracking-rings-tokens", apart(&format!("{:.0}", alarm.above))),
        AlarmKind::Cost => ("tracking-rings-cost", sum(alarm.above)),
        AlarmKind::Incident => ("tracking-rings-incident", String::new()),
    };
    language.say(key, &Facts::new().with("above", above))
}

/// In which month it was closed, and what was done; that it is open where nobody did.
fn closed(alarm: &TrackingAlarm, language: Language) -> String {
    match &alarm.closed {
        None => language.say("trackings-open", &Facts::new()),
        Some(closed) => {
            let facts = Facts::new().with("month", closed.in_month).with("what", closed.what.as_str());
            language.say("trackings-closed-in", &facts)
        }
    }
}

fn levers(tracked: &[ReportedTracking], language: Language) -> List {
    let of = |one: &ReportedTracking, lever: &TrackingLever| {
        let words = [text(&words(lever, language)), Value::Number(lever.saves), text(&when(lever, language))];
        one.row(words)
    };
    let rows = tracked.iter().flat_map(|one| one.sheet().levers.iter().map(move |lever| of(one, lever)));
    sheet("trackings-levers", &LEVERS, rows.collect(), &["trackings-levers-note"], language)
}

/// A lever: from where to where.
fn words(lever: &TrackingLever, language: Language) -> String {
    let percent = |share: f64| format!("{:.0}%", share * 100.0);
    let figure = |value: f64| match value.fract() == 0.0 {
        true => apart(&format!("{value:.0}")),
        false => apart(&format!("{value:.1}")),
    };
    let told = |value: f64| match lever.lever {
        CostLever::CachedPrefix | CostLever::SmallerModel => percent(value),
        CostLever::Upkeep | CostLever::Review | CostLever::Mode => figure(value),
    };
    let key = match lever.lever {
        CostLever::Upkeep => "tracking-lever-upkeep",
        CostLever::Review => "tracking-lever-review",
        CostLever::SmallerModel => "tracking-lever-smaller-model",
        CostLever::CachedPrefix => "tracking-lever-cached-prefix",
        CostLever::Mode => "tracking-lever-mode",
    };
    let mode = lever.mode.map(|mode| mode_name(mode, language)).unwrap_or_default();
    let facts = Facts::new().with("from", told(lever.from)).with("to", told(lever.to)).with("mode", mode);
    language.say(key, &facts)
}

/// When, or on which condition; where nobody said, what is proposed.
fn when(lever: &TrackingLever, language: Language) -> String {
    let key = match lever.lever {
        _ if !lever.when.is_empty() => return lever.when.clone(),
        _ if lever.hardly => "tracking-lever-hardly",
        CostLever::Mode => "tracking-lever-by-plan",
        _ if lever.said => return String::new(),
        CostLever::CachedPrefix => "tracking-lever-proposed-high",
        CostLever::Upkeep | CostLever::Review | CostLever::SmallerModel => "tracking-lever-proposed",
    };
    language.say(key, &Facts::new())
}
