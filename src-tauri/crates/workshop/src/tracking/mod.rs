//! What a lighthouse really costs and brings, month by month: what is written down about it, and the rules for that.
//! What follows is in [`sheet`]; prices and rates are those of the money of the use case, and nowhere else.

pub mod alarms;
pub mod counted;
pub mod levers;
pub mod sheet;
pub mod told;

use self::alarms::{AlarmKind, ClosedAlarm};
use self::levers::LeverAim;
use crate::change::{Change, Key};
use crate::{Currency, Refusal, UseCaseId, Workshop, text};
use chrono::{DateTime, Utc};
use money::cash_flow::MONTHS;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// That a use case is tracked, and what that needs beyond its money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Tracking {
    /// Which use case.
    pub use_case: UseCaseId,
    /// What is written about it.
    #[serde(flatten)]
    pub text: TrackingText,
    /// Alarms that were closed, in the order in which that was done.
    pub closed: Vec<ClosedAlarm>,
}

/// What tracking needs beyond the money of the use case. Money is in the workshop's currency.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackingText {
    /// On which day after the workshop it went into use, 0..3,650.
    pub started_day: u32,
    /// What was really paid once; None counts what the plan says.
    pub once_actual: Option<f64>,
    /// What keeping it running really costs a month; None counts what the plan says.
    pub upkeep_month: Option<f64>,
    /// What index, training and servers really cost a month; None counts what the plan says.
    pub hosting_month: Option<f64>,
    /// Where these come from, with rate and date of what was converted: one line, possibly empty.
    pub money_note: String,
    /// What could be reached with a lever, and when; a lever nobody spoke of has an aim of its own.
    pub aims: Vec<LeverAim>,
}

/// What a month of use came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrackedMonth {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// Month of use, 1..36.
    pub month: u32,
    /// In numbers.
    #[serde(flatten)]
    pub figures: MonthFigures,
}

/// What was counted in a month of use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MonthFigures {
    /// Its first day, counted from the workshop on, 0..3,650.
    pub from_day: u32,
    /// Its last day, the same or later.
    pub to_day: u32,
    /// People who used it.
    pub active_users: f64,
    /// Calls.
    pub calls: f64,
    /// Million tokens that went in, cached ones too.
    pub tokens_in_m: f64,
    /// Million tokens that came out.
    pub tokens_out_m: f64,
    /// Share of the input that was in the vendor's cache, 0..1.
    pub cached_share: f64,
    /// Hours that people spent on looking at answers.
    pub review_hours: f64,
    /// Minutes saved, a call.
    pub minutes_saved: f64,
    /// Errors that did not happen because of it.
    pub errors_avoided: f64,
    /// Answers that helped, of 100; None where nobody asked.
    pub helped_of_100: Option<f64>,
    /// Things that went wrong and touch safety.
    pub incidents: f64,
    /// What is worth a word, possibly empty.
    pub note: String,
}

/// A month to be written down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewTrackedMonth {
    /// Month of use, 1..36.
    pub month: u32,
    /// In numbers.
    #[serde(flatten)]
    pub figures: MonthFigures,
}

/// Months that are tracked at most: as many as a plan looks ahead.
pub const MONTH_MOST: u32 = MONTHS as u32;
/// Days of a month of use, where nobody says otherwise.
pub const DAYS_A_MONTH: u32 = 30;
/// Last day that something can be on: ten years.
const DAY_MOST: u32 = 3_650;
/// Most money of a figure, and most of anything that is counted. Beyond it a number is a slip of the pen.
const FIGURE_MOST: u32 = 1_000_000_000;
/// Most minutes that a call saves, as in the money of a use case.
const MINUTES_MOST: u32 = 10_000;

/// Says that a use case is tracked, and what that needs.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotLit`] for what is no lighthouse, [`Refusal::CurrencyInUse`] for money that is not
/// in the workshop's currency, and those of [`cleaned_text`].
pub(crate) fn put(
    workshop: &Workshop,
    use_case: UseCaseId,
    currency: Currency,
    text: &TrackingText,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    is_lit(workshop, use_case)?;
    if currency != workshop.money_terms(now).currency {
        return Err(Refusal::CurrencyInUse);
    }
    let closed = workshop.tracking(use_case).map(|row| row.closed.clone()).unwrap_or_default();
    let mut changes = vec![Change::put(Tracking { use_case, text: cleaned_text(text)?, closed })];
    // From here on the figures are in a currency.
    if workshop.agreed_money_terms().is_none() {
        changes.push(Change::put(workshop.money_terms(now)));
    }
    Ok(changes)
}

/// Writes months down. The first one says that the use case is tracked, if nobody did.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotLit`] for what is no lighthouse, [`Refusal::MonthTaken`] for a month that is there,
/// unless months are to be replaced, [`Refusal::AlreadyThere`] for one that comes twice, and those of
/// [`cleaned_figures`].
pub(crate) fn put_months(
    workshop: &Workshop,
    use_case: UseCaseId,
    months: &[NewTrackedMonth],
    replace: bool,
) -> Result<Vec<Change>, Refusal> {
    is_lit(workshop, use_case)?;
    let mut said = BTreeSet::new();
    let mut changes = Vec::with_capacity(months.len() + 1);
    for NewTrackedMonth { month, figures } in months {
        in_range(f64::from(*month), 1, MONTH_MOST)?;
        if !said.insert(*month) {
            return Err(Refusal::AlreadyThere);
        }
        if !replace && workshop.tracked_month(use_case, *month).is_some() {
            return Err(Refusal::MonthTaken { month: *month });
        }
        changes.push(Change::put(TrackedMonth {
            use_case,
            month: *month,
            figures: cleaned_figures(figures)?,
        }));
    }
    let first = months.iter().min_by_key(|one| one.month);
    if let Some(first) = first.filter(|_| workshop.tracking(use_case).is_none()) {
        let text = TrackingText { started_day: first.figures.from_day, ..TrackingText::default() };
        changes.push(Change::put(Tracking { use_case, text, closed: Vec::new() }));
    }
    Ok(changes)
}

/// Takes months away, and what was said to their alarms.
///
/// # Refusals
/// [`Refusal::NotFound`] for a month that is not there.
pub(crate) fn remove_months(
    workshop: &Workshop,
    use_case: UseCaseId,
    months: &[u32],
) -> Result<Vec<Change>, Refusal> {
    let mut changes = Vec::with_capacity(months.len() + 1);
    for month in months {
        workshop.tracked_month(use_case, *month).ok_or(Refusal::NotFound)?;
        changes.push(Change::Gone(Key::TrackedMonth(use_case, *month)));
    }
    let tracking = workshop
        .tracking(use_case)
        .filter(|row| row.closed.iter().any(|closed| months.contains(&closed.month)));
    changes.extend(tracking.cloned().map(|mut row| {
        row.closed.retain(|closed| !months.contains(&closed.month));
        Change::put(row)
    }));
    Ok(changes)
}

/// Closes an alarm in the newest month, with a sentence; the same one again gets another sentence.
///
/// # Refusals
/// [`Refusal::NotFound`] for an alarm that does not ring and never did, [`Refusal::TextEmpty`], and what
/// [`text`] refuses.
pub(crate) fn close_alarm(
    workshop: &Workshop,
    use_case: UseCaseId,
    (month, kind): (u32, AlarmKind),
    what: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    let mut row = workshop.tracking(use_case).cloned().ok_or(Refusal::NotFound)?;
    let what = text::paragraph(what)?;
    if what.is_empty() {
        return Err(Refusal::TextEmpty);
    }
    if let Some(there) = row.closed.iter_mut().find(|one| (one.month, one.kind) == (month, kind)) {
        there.what = what;
        return Ok(vec![Change::put(row)]);
    }
    let rings = workshop.tracking_question(use_case, now)?.rings(month, kind);
    let newest = workshop.tracked_months(use_case).last().filter(|_| rings).ok_or(Refusal::NotFound)?;
    row.closed.push(ClosedAlarm { month, kind, in_month: newest.month, what });
    Ok(vec![Change::put(row)])
}

/// What tracking needs, as a workshop keeps it.
///
/// # Refusals
/// [`Refusal::OutOfRange`] for a day or a figure, [`Refusal::AlreadyThere`] for a lever that comes twice, and what
/// [`text`] refuses.
pub(crate) fn cleaned_text(wish: &TrackingText) -> Result<TrackingText, Refusal> {
    in_range(f64::from(wish.started_day), 0, DAY_MOST)?;
    for money in [wish.once_actual, wish.upkeep_month, wish.hosting_month].into_iter().flatten() {
        in_range(money, 0, FIGURE_MOST)?;
    }
    let levers: BTreeSet<_> = wish.aims.iter().map(|aim| aim.lever).collect();
    if levers.len() < wish.aims.len() {
        return Err(Refusal::AlreadyThere);
    }
    let aims = wish.aims.iter().map(LeverAim::cleaned).collect::<Result<_, _>>()?;
    Ok(TrackingText { money_note: text::line(&wish.money_note)?, aims, ..wish.clone() })
}

/// A row as a workshop keeps it.
///
/// # Refusals
/// Those of [`cleaned_text`], and the same for what was said to alarms.
pub(crate) fn cleaned(row: &Tracking) -> Result<Tracking, Refusal> {
    let named: BTreeSet<_> = row.closed.iter().map(|one| (one.month, one.kind)).collect();
    if named.len() < row.closed.len() {
        return Err(Refusal::AlreadyThere);
    }
    let closed = row.closed.iter().map(|one| {
        in_range(f64::from(one.month), 1, MONTH_MOST)?;
        in_range(f64::from(one.in_month), 1, MONTH_MOST)?;
        let what = text::paragraph(&one.what)?;
        if what.is_empty() { Err(Refusal::TextEmpty) } else { Ok(ClosedAlarm { what, ..one.clone() }) }
    });
    let closed = closed.collect::<Result<_, _>>()?;
    Ok(Tracking { use_case: row.use_case, text: cleaned_text(&row.text)?, closed })
}

/// A month as a workshop keeps it.
///
/// # Refusals
/// [`Refusal::OutOfRange`] for its number, and those of [`cleaned_figures`].
pub(crate) fn cleaned_month(row: &TrackedMonth) -> Result<TrackedMonth, Refusal> {
    in_range(f64::from(row.month), 1, MONTH_MOST)?;
    Ok(TrackedMonth { figures: cleaned_figures(&row.figures)?, ..row.clone() })
}

/// The figures of a month, as a workshop keeps them.
///
/// # Refusals
/// [`Refusal::OutOfRange`] for a number that is none, is negative or beyond a billion, a share beyond 1, or more than 100
/// of 100; [`Refusal::ItemEndsFirst`] where the last day comes before the first, and what [`text`] refuses.
pub(crate) fn cleaned_figures(wish: &MonthFigures) -> Result<MonthFigures, Refusal> {
    for day in [wish.from_day, wish.to_day] {
        in_range(f64::from(day), 0, DAY_MOST)?;
    }
    if wish.to_day < wish.from_day {
        return Err(Refusal::ItemEndsFirst);
    }
    let counted = [
        wish.active_users,
        wish.calls,
        wish.tokens_in_m,
        wish.tokens_out_m,
        wish.review_hours,
        wish.errors_avoided,
        wish.incidents,
    ];
    for number in counted {
        in_range(number, 0, FIGURE_MOST)?;
    }
    in_range(wish.cached_share, 0, 1)?;
    in_range(wish.minutes_saved, 0, MINUTES_MOST)?;
    in_range(wish.helped_of_100.unwrap_or(0.0), 0, 100)?;
    Ok(MonthFigures { note: text::paragraph(&wish.note)?, ..wish.clone() })
}

fn is_lit(workshop: &Workshop, use_case: UseCaseId) -> Result<(), Refusal> {
    if workshop.use_case(use_case)?.lighthouse { Ok(()) } else { Err(Refusal::NotLit) }
}

/// What is not a number is in no range.
fn in_range(number: f64, lowest: u32, highest: u32) -> Result<(), Refusal> {
    let is_inside = (f64::from(lowest)..=f64::from(highest)).contains(&number);
    if is_inside { Ok(()) } else { Err(Refusal::OutOfRange { lowest, highest }) }
}

impl TrackingText {
    /// Whether a figure in it is money.
    pub(crate) fn holds_money(&self) -> bool {
        [self.once_actual, self.upkeep_month, self.hosting_month].iter().any(Option::is_some)
    }
}
