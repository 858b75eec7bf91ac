//! The months of use of the example: what it really costs and brings.

use super::Named;
use crate::tracking::alarms::AlarmKind;
use crate::tracking::levers::{CostLever, LeverAim};
use crate::tracking::{MonthFigures, NewTrackedMonth, TrackingText};
use crate::{Bilingual, Currency, Language, Steering};
use serde::Deserialize;

/// The tracking of one lighthouse.
#[derive(Deserialize)]
pub(super) struct ExampleTracking {
    use_case: String,
    once_actual: f64,
    parameters: ExampleRates,
    months: Vec<ExampleMonth>,
    closed: Vec<ExampleClosed>,
    aims: Vec<ExampleAim>,
}

/// What is really billed. All else that months are counted with is in the example's money.
#[derive(Deserialize)]
struct ExampleRates {
    upkeep_month: f64,
    hosting_month: f64,
}

#[derive(Deserialize)]
struct ExampleMonth {
    month: u32,
    from_day: u32,
    to_day: u32,
    active_users: f64,
    calls: f64,
    tokens_in_m: f64,
    tokens_out_m: f64,
    cached_share: f64,
    review_hours: f64,
    minutes_saved: f64,
    errors_avoided: f64,
    helped_of_100: f64,
    incidents: f64,
    note: Bilingual,
}

#[derive(Deserialize)]
struct ExampleClosed {
    month: u32,
    kind: AlarmKind,
    in_month: u32,
    what: Bilingual,
}

#[derive(Deserialize)]
struct ExampleAim {
    lever: CostLever,
    to: f64,
    when: Bilingual,
}

impl ExampleTracking {
    /// What makes it, in the order in which it happened: a month is written down, then its alarms are closed.
    pub(super) fn commands(&self, named: &Named, currency: Currency, language: Language) -> Vec<Steering> {
        let Some(use_case) = named.use_cases.get(&self.use_case).copied() else { return Vec::new() };
        let text = self.text(language);
        let mut commands = vec![Steering::PutTracking { use_case, currency, text }];
        for month in &self.months {
            let months = vec![NewTrackedMonth { month: month.month, figures: month.figures(language) }];
            commands.push(Steering::PutTrackedMonths { use_case, months, replace: false });
            let now = self.closed.iter().filter(|one| one.in_month == month.month);
            commands.extend(now.map(|one| Steering::CloseAlarm {
                use_case,
                month: one.month,
                kind: one.kind,
                what: one.what.in_language(language).to_owned(),
            }));
        }
        commands
    }

    fn text(&self, language: Language) -> TrackingText {
        let aims = self.aims.iter().map(|aim| LeverAim {
            lever: aim.lever,
            to: Some(aim.to),
            when: aim.when.in_language(language).to_owned(),
        });
        TrackingText {
            started_day: self.months.first().map_or(0, |month| month.from_day),
            once_actual: Some(self.once_actual),
            upkeep_month: Some(self.parameters.upkeep_month),
            hosting_month: Some(self.parameters.hosting_month),
            money_note: String::new(),
            aims: aims.collect(),
        }
    }
}

impl ExampleMonth {
    fn figures(&self, language: Language) -> MonthFigures {
        MonthFigures {
            from_day: self.from_day,
            to_day: self.to_day,
            active_users: self.active_users,
            calls: self.calls,
            tokens_in_m: self.tokens_in_m,
            tokens_out_m: self.tokens_out_m,
            cached_share: self.cached_share,
            review_hours: self.review_hours,
            minutes_saved: self.minutes_saved,
            errors_avoided: self.errors_avoided,
            helped_of_100: Some(self.helped_of_100),
            incidents: self.incidents,
            note: self.note.in_language(language).to_owned(),
        }
    }
}
