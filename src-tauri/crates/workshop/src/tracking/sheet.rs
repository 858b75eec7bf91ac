//! What the months of a use case say: each in money, held against the band of the plan; when the money is back; what
//! rings; and what would make it cheaper.
//!
//! A question is taken out of the workshop, and answered on whatever thread: ten thousand cases are drawn.

use super::alarms::{AlarmKind, PlannedCall, TrackingAlarm};
use super::counted::{MonthMoney, TrackingRates};
use super::levers::{Levers, TrackingLever};
use super::told::TrackingSaid;
use super::{TrackedMonth, Tracking};
use crate::case_money::MoneyTerms;
use crate::pilot::finding::PilotSeries;
use crate::{MoneyQuestion, Refusal, UseCaseId, Workshop};
use chrono::{DateTime, Utc};
use money::{Case, CashFlow, Once, Percentiles, Year, likely_flow, month_bands};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The tracking of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackingSheet {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// In which money, at prices of which year.
    pub terms: MoneyTerms,
    /// Somebody said that it is tracked.
    pub started: bool,
    /// What months are counted with.
    pub rates: TrackingRates,
    /// What the plan expects of months 1 to 36.
    pub plan: Vec<PlannedMonth>,
    /// The months that are there, in order.
    pub months: Vec<TrackedMoney>,
    /// Months between the first and the last one that nothing is known of: first and last month of each gap.
    pub gaps: Vec<(u32, u32)>,
    /// What was to be paid once.
    pub once_planned: f64,
    /// What was paid once; what was to be paid where nobody said.
    pub once: f64,
    /// All months together.
    pub sum: TrackingSum,
    /// In which month the money is back at the pace of the newest month; None where it never is, or nothing is known.
    pub back_in: Option<f64>,
    /// In which month the plan says so, by its likely values; None where it is not within 36.
    pub planned_back_in: Option<f64>,
    /// Alarms that ring, and those that were closed; the newest month first.
    pub alarms: Vec<TrackingAlarm>,
    /// Above which tokens a call ring; None where the plan has no calls.
    pub tokens_threshold: Option<f64>,
    /// What would make the newest month cheaper, what saves most first.
    pub levers: Vec<TrackingLever>,
    /// What the plan wants to reach: its measures with what was measured last.
    pub measures: Vec<PilotSeries>,
    /// How the newest month stands to the plan; None without one.
    pub word: Option<TrackingWord>,
    /// The same in sentences.
    pub said: TrackingSaid,
}

/// What the plan expects of a month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlannedMonth {
    /// Running cost: P10, P50 and P90 of ten thousand draws.
    pub cost: [f64; 3],
    /// The same by the likely values.
    pub likely_cost: f64,
    /// Benefit: P10, P50 and P90.
    pub benefit: [f64; 3],
    /// The same by the likely values.
    pub likely_benefit: f64,
}

/// A month in money.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackedMoney {
    /// Month of use, from 1 on.
    pub month: u32,
    /// In money.
    #[serde(flatten)]
    pub money: MonthMoney,
    /// All effects so far, less what was paid once. Months that are missing count nothing.
    pub cumulative: f64,
    /// Running cost for each call; None without calls.
    pub per_call: Option<f64>,
    /// Running cost for each person who used it; None without any.
    pub per_user: Option<f64>,
    /// Running cost for each answer that helped; None where nobody asked, or none did.
    pub per_result: Option<f64>,
    /// Tokens a call; None without calls.
    pub tokens_per_call: Option<f64>,
    /// People who used it, of those who are meant to; None where nobody is.
    pub adoption: Option<f64>,
    /// Where the running cost lies to the plan's band.
    pub cost_place: BandPlace,
    /// Where the benefit lies to it.
    pub benefit_place: BandPlace,
    /// The running cost is above the likely one.
    pub cost_above_likely: bool,
    /// The benefit is above the likely one.
    pub benefit_above_likely: bool,
}

/// Where a figure lies to the band from P10 to P90.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BandPlace {
    /// Below P10.
    Below,
    /// In it.
    Inside,
    /// Above P90.
    Above,
}

/// All months that are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackingSum {
    /// Calls.
    pub calls: f64,
    /// Running cost.
    pub running_cost: f64,
    /// Benefit.
    pub benefit: f64,
    /// Benefit less running cost.
    pub net: f64,
    /// The same, less what was paid once.
    pub cumulative: f64,
}

/// How the newest month stands to the likely values of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackingWord {
    /// What it brings.
    pub benefit: BenefitWord,
    /// What it costs.
    pub cost: CostWord,
}

/// How the benefit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BenefitWord {
    /// Above the likely one.
    Ahead,
    /// Below it, inside the band.
    Behind,
    /// Below the band.
    FarBehind,
}

/// How the running cost stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CostWord {
    /// Not above the likely one.
    Within,
    /// Above it, and less than the month before.
    ComingDown,
    /// Above it.
    Above,
}

/// Everything that the tracking of a use case hangs on.
#[derive(Clone, Debug, PartialEq)]
pub struct TrackingQuestion {
    use_case: UseCaseId,
    money: MoneyQuestion,
    tracking: Option<Tracking>,
    months: Vec<TrackedMonth>,
    measures: Vec<PilotSeries>,
}

impl Workshop {
    /// What the tracking of a use case hangs on as things stand.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn tracking_question(
        &self,
        use_case: UseCaseId,
        now: DateTime<Utc>,
    ) -> Result<TrackingQuestion, Refusal> {
        let mut measures = self.pilot_sheet(use_case)?.series;
        measures.retain(|one| one.target.is_some());
        Ok(TrackingQuestion {
            use_case,
            money: self.money_question(use_case, &[], now)?,
            tracking: self.tracking(use_case).cloned(),
            months: self.tracked_months(use_case).cloned().collect(),
            measures,
        })
    }
}

impl TrackingQuestion {
    /// What was paid once, the effect of all months, and what stands open: what a list of many workshops says. Nothing is
    /// drawn for it.
    #[must_use]
    pub fn summed(&self) -> (f64, TrackingSum) {
        let (case, rates) = self.case_and_rates();
        let once = self.once(&case);
        let mut sum = TrackingSum { cumulative: -once, ..TrackingSum::default() };
        for month in &self.months {
            sum.add(month.figures.calls, &rates.money(&month.figures));
        }
        (once, sum)
    }

    /// Alarms that ring and were not closed.
    #[must_use]
    pub fn open_alarms(&self) -> usize {
        self.alarms().iter().filter(|alarm| alarm.closed.is_none()).count()
    }

    /// Whether an alarm of a month rings.
    pub(crate) fn rings(&self, month: u32, kind: AlarmKind) -> bool {
        self.alarms().iter().any(|one| (one.month, one.kind) == (month, kind) && one.found.is_some())
    }

    /// What follows.
    #[must_use]
    pub fn answered(&self) -> TrackingSheet {
        let (case, rates) = self.case_and_rates();
        let plan: Vec<PlannedMonth> =
            month_bands(&case, self.money.seed()).into_iter().map(PlannedMonth::from).collect();
        let (once, sum) = self.summed();
        let mut cumulative = -once;
        let months: Vec<TrackedMoney> = self
            .months
            .iter()
            .map(|month| {
                let money = rates.money(&month.figures);
                cumulative += money.net;
                tracked(month, money, cumulative, &rates, plan.get(month.month as usize - 1))
            })
            .collect();
        let newest = self.months.last().zip(months.last());
        let aims = self.tracking.as_ref().map(|row| row.text.aims.as_slice()).unwrap_or_default();
        let levers = newest.map(|(month, money)| {
            let (figures, money) = (&month.figures, &money.money);
            Levers { case: &case, rates: &rates, month: figures, money, aims }.sorted()
        });
        let apart = self.months.windows(2).filter_map(|pair| match pair {
            [one, next] if next.month > one.month + 1 => Some((one.month + 1, next.month - 1)),
            _ => None,
        });
        let mut sheet = TrackingSheet {
            use_case: self.use_case,
            terms: self.money.terms(),
            started: self.tracking.is_some(),
            rates,
            gaps: apart.collect(),
            once_planned: Once::of(&case.likely()).cost,
            once,
            sum,
            back_in: back_in(&months, once),
            planned_back_in: self.money.payback(),
            alarms: self.alarms(),
            tokens_threshold: planned_call(&case, &likely_flow(&case), 1).threshold(AlarmKind::Tokens),
            levers: levers.unwrap_or_default(),
            measures: self.measures.clone(),
            word: word(&months),
            plan,
            months,
            said: TrackingSaid::default(),
        };
        sheet.said = TrackingSaid::of(&sheet);
        sheet
    }

    fn case_and_rates(&self) -> (Case, TrackingRates) {
        let case = self.money.case();
        let values = case.likely();
        let text = self.tracking.as_ref().map(|row| &row.text);
        let billed = (text.and_then(|text| text.upkeep_month), text.and_then(|text| text.hosting_month));
        let year = Year::of(&values, case.mode);
        let rates = TrackingRates::of(&values, &year, case.mode.pays_for_tokens(), billed);
        (case, rates)
    }

    fn once(&self, case: &Case) -> f64 {
        let said = self.tracking.as_ref().and_then(|row| row.text.once_actual);
        said.unwrap_or_else(|| Once::of(&case.likely()).cost)
    }

    fn alarms(&self) -> Vec<TrackingAlarm> {
        let (case, rates) = self.case_and_rates();
        let flow = likely_flow(&case);
        let closed = self.tracking.as_ref().map(|row| row.closed.as_slice()).unwrap_or_default();
        let mut alarms = Vec::new();
        for month in self.months.iter().rev() {
            let planned = planned_call(&case, &flow, month.month);
            let money = rates.money(&month.figures);
            for kind in AlarmKind::ALL {
                let ringing = planned.rings(kind, &month.figures, &money);
                let closed = closed.iter().find(|one| (one.month, one.kind) == (month.month, kind));
                if ringing.is_none() && closed.is_none() {
                    continue;
                }
                let above = ringing.map(|(_, above)| above).or_else(|| planned.threshold(kind));
                alarms.push(TrackingAlarm {
                    month: month.month,
                    kind,
                    found: ringing.map(|(found, _)| found),
                    above: above.unwrap_or(0.0),
                    closed: closed.cloned(),
                });
            }
        }
        alarms
    }
}

impl TrackingSum {
    fn add(&mut self, calls: f64, month: &MonthMoney) {
        self.calls += calls;
        self.running_cost += month.running_cost;
        self.benefit += month.benefit;
        self.net += month.net;
        self.cumulative += month.net;
    }
}

impl From<money::MonthBand> for PlannedMonth {
    fn from(band: money::MonthBand) -> Self {
        let list = |of: Percentiles<f64>| [of.p10, of.p50, of.p90];
        Self {
            cost: list(band.cost),
            likely_cost: band.likely_cost,
            benefit: list(band.benefit),
            likely_benefit: band.likely_benefit,
        }
    }
}

/// What the plan says of a call in a month, by its likely values: cost with the use of the month's quarter.
fn planned_call(case: &Case, flow: &CashFlow, month: u32) -> PlannedCall {
    let year = Year::of(&case.likely(), case.mode);
    let calls = year.calls / 12.0 * flow.level(month as usize);
    PlannedCall {
        tokens: (year.calls > 0.0).then(|| (year.tokens_in + year.tokens_out) / year.calls),
        cost: (calls > 0.0).then(|| flow.running_cost_in(month as usize) / calls),
    }
}

fn tracked(
    month: &TrackedMonth,
    money: MonthMoney,
    cumulative: f64,
    rates: &TrackingRates,
    plan: Option<&PlannedMonth>,
) -> TrackedMoney {
    let figures = &month.figures;
    let per = |number: f64| (number > 0.0).then(|| money.running_cost / number);
    let place = |value: f64, band: Option<[f64; 3]>| match band {
        Some([low, ..]) if value < low => BandPlace::Below,
        Some([.., high]) if value > high => BandPlace::Above,
        _ => BandPlace::Inside,
    };
    TrackedMoney {
        month: month.month,
        money,
        cumulative,
        per_call: per(figures.calls),
        per_user: per(figures.active_users),
        per_result: figures.helped_of_100.and_then(|helped| per(figures.calls * helped / 100.0)),
        tokens_per_call: figures.tokens_a_call(),
        adoption: (rates.users > 0.0).then(|| figures.active_users / rates.users),
        cost_place: place(money.running_cost, plan.map(|plan| plan.cost)),
        benefit_place: place(money.benefit, plan.map(|plan| plan.benefit)),
        cost_above_likely: plan.is_some_and(|plan| money.running_cost > plan.likely_cost),
        benefit_above_likely: plan.is_some_and(|plan| money.benefit > plan.likely_benefit),
    }
}

/// When the money is back: in the month in which it was, or as many months on as the newest one's effect takes to fill
/// what is open.
fn back_in(months: &[TrackedMoney], once: f64) -> Option<f64> {
    let mut before = -once;
    for month in months {
        if before < 0.0 && month.cumulative >= 0.0 {
            return Some(f64::from(month.month) - 1.0 - before / month.money.net);
        }
        before = month.cumulative;
    }
    let newest = months.last()?;
    if newest.cumulative >= 0.0 {
        return Some(0.0);
    }
    (newest.money.net > 0.0).then(|| f64::from(newest.month) - newest.cumulative / newest.money.net)
}

fn word(months: &[TrackedMoney]) -> Option<TrackingWord> {
    let newest = months.last()?;
    let before = months.len().checked_sub(2).and_then(|place| months.get(place));
    let falls = before.is_some_and(|before| newest.money.running_cost < before.money.running_cost);
    let benefit = match newest.benefit_place {
        _ if newest.benefit_above_likely => BenefitWord::Ahead,
        BandPlace::Below => BenefitWord::FarBehind,
        BandPlace::Inside | BandPlace::Above => BenefitWord::Behind,
    };
    let cost = match (newest.cost_above_likely, falls) {
        (false, _) => CostWord::Within,
        (true, true) => CostWord::ComingDown,
        (true, false) => CostWord::Above,
    };
    Some(TrackingWord { benefit, cost })
}
