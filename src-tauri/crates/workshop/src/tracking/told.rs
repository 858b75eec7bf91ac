//! What the months of a use case say, in sentences.

use super::sheet::{BenefitWord, CostWord, TrackingSheet, TrackingWord};
use crate::figures::{signed, sum};
use crate::{Bilingual, Facts, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a page and a report say above the figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackingSaid {
    /// The finding: how the newest month stands to the plan.
    pub lead: Bilingual,
    /// What the newest month brought, and when the money is back.
    pub newest: Bilingual,
    /// All months together, and what was paid once beside them: that is never spread over months. Empty without a month.
    pub all: Bilingual,
}

impl TrackingSaid {
    /// What there is to say of the figures.
    pub(super) fn of(sheet: &TrackingSheet) -> Self {
        Self {
            lead: Bilingual::told(|language| lead(sheet, language)),
            newest: Bilingual::told(|language| newest(sheet, language)),
            all: Bilingual::told(|language| all(sheet, language)),
        }
    }
}

fn lead(sheet: &TrackingSheet, language: Language) -> String {
    let Some(TrackingWord { benefit, cost }) = sheet.word else {
        return language.say("tracking-empty", &Facts::new());
    };
    let benefit = match benefit {
        BenefitWord::Ahead => "tracking-benefit-ahead",
        BenefitWord::Behind => "tracking-benefit-behind",
        BenefitWord::FarBehind => "tracking-benefit-far-behind",
    };
    let cost = match cost {
        CostWord::Within => "tracking-cost-within",
        CostWord::ComingDown => "tracking-cost-coming-down",
        CostWord::Above => "tracking-cost-above",
    };
    let say = |key| language.say(key, &Facts::new());
    language.say("tracking-lead", &Facts::new().with("benefit", say(benefit)).with("cost", say(cost)))
}

fn newest(sheet: &TrackingSheet, language: Language) -> String {
    let Some(month) = sheet.months.last() else {
        return language.say("tracking-empty-about", &Facts::new());
    };
    let net = month.money.net;
    let key = if net >= 0.0 { "tracking-brought" } else { "tracking-cost-more" };
    let facts = Facts::new().with("month", month.month).with("amount", sum(net.abs()));
    let between = language.say("decide-between-sentences", &Facts::new());
    [language.say(key, &facts), back(sheet, language)].join(&between)
}

fn back(sheet: &TrackingSheet, language: Language) -> String {
    let key = match (sheet.back_in, sheet.planned_back_in) {
        (None, None) => "tracking-back-never-unplanned",
        (None, Some(_)) => "tracking-back-never",
        (Some(_), planned) => match (sheet.sum.cumulative >= 0.0, planned) {
            (true, None) => "tracking-back-already-unplanned",
            (true, Some(_)) => "tracking-back-already",
            (false, None) => "tracking-back-unplanned",
            (false, Some(_)) => "tracking-back",
        },
    };
    let ends = |months: Option<f64>| months.map(month_in).unwrap_or_default();
    let facts = Facts::new().with("month", ends(sheet.back_in)).with("planned", ends(sheet.planned_back_in));
    language.say(key, &facts)
}

/// A month that ends: never month 0.
fn month_in(months: f64) -> String {
    format!("{:.0}", months.round().max(1.0))
}

fn all(sheet: &TrackingSheet, language: Language) -> String {
    if sheet.months.is_empty() {
        return String::new();
    }
    let open = sheet.sum.cumulative;
    let facts = Facts::new()
        .with("count", sheet.months.len())
        .with("net", signed(sheet.sum.net))
        .with("once", sum(sheet.once))
        .with("planned", sum(sheet.once_planned));
    match open >= 0.0 {
        true => language.say("tracking-sum-back", &facts.with("more", sum(open))),
        false => language.say("tracking-sum", &facts.with("open", sum(-open))),
    }
}
