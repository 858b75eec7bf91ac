//! What people in the room suggest for the plan of a lighthouse, each on their own device and in silence: today's figure or
//! the target of a measure, and risks. Until the facilitator closes, nobody reads what others wrote, she neither; then she
//! reads all of it, without a name, and takes over what she likes.

use crate::change::{Change, Key};
use crate::quick_win_plan::{self, MeasureScale, PlanEdit, PlanMeasure, QuickWinPlan};
use crate::risk_register::{self, NewPlannedRisk, RiskText};
use crate::{PlanSuggestionId, Refusal, Seat, SeatId, UseCaseId, Workshop, seat_readiness, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Suggestions that one person can make for one plan.
pub const SUGGESTIONS_EACH: usize = 12;

/// Something that somebody suggests for a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanSuggestion {
    /// Made by the device.
    pub id: PlanSuggestionId,
    /// Of which use case.
    pub use_case: UseCaseId,
    /// Who wrote it. Told to nobody but that seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub seat: Option<SeatId>,
    /// What it is about.
    pub about: SuggestionAbout,
    /// The figure, 0..1,000,000,000, for a share 0..100; None for a risk.
    pub number: Option<f64>,
    /// In words, one line: how one knows, or what may go wrong. Empty beside a figure where nothing was said.
    pub text: String,
    /// The facilitator has closed since: she reads it, and it stays as it is.
    pub revealed: bool,
    /// It was taken over.
    pub taken: bool,
}

/// What a suggestion is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum SuggestionAbout {
    /// What a measure is today.
    Baseline {
        /// Which measure of the plan.
        measure: String,
    },
    /// What a measure is to be.
    Target {
        /// Which measure of the plan.
        measure: String,
    },
    /// What may go wrong.
    Risk {},
}

/// What is asked for when somebody suggests something, anew or again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NewPlanSuggestion {
    /// Made by the device.
    pub id: PlanSuggestionId,
    /// For the plan of which use case.
    pub use_case: UseCaseId,
    /// What it is about.
    pub about: SuggestionAbout,
    /// The figure; None for a risk.
    pub number: Option<f64>,
    /// In words.
    pub text: String,
}

/// Asks the room to write on a plan, or closes that: then what was written is read. One plan at a time is asked for: another
/// one that is open is closed, and so are questions of readiness.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::MergedAway`] and [`Refusal::Stopped`] for a use case that the room does not see.
pub(crate) fn ask(workshop: &Workshop, use_case: UseCaseId, asked: bool) -> Result<Vec<Change>, Refusal> {
    let case = workshop.use_case(use_case)?;
    if asked && workshop.is_stopped(use_case) {
        return Err(Refusal::Stopped);
    }
    if asked && !case.stands() {
        return Err(Refusal::MergedAway);
    }
    let is_over = |plan: &&QuickWinPlan| plan.asked && !(asked && plan.use_case == use_case);
    let mut changes: Vec<Change> =
        workshop.quick_win_plans().filter(is_over).flat_map(|plan| closed(workshop, plan)).collect();
    if asked {
        changes.extend(seat_readiness::closed(workshop));
        changes.push(Change::put(QuickWinPlan { asked, ..workshop.quick_win_plan_of(use_case) }));
    }
    Ok(changes)
}

/// What it takes to close a plan: then what was suggested for it is read.
pub(crate) fn closed<'a>(
    workshop: &'a Workshop,
    plan: &'a QuickWinPlan,
) -> impl Iterator<Item = Change> + 'a {
    let hidden = workshop.plan_suggestions(plan.use_case).filter(|one| !one.revealed);
    let revealed = hidden.map(|one| Change::put(PlanSuggestion { revealed: true, ..one.clone() }));
    std::iter::once(Change::put(QuickWinPlan { asked: false, ..plan.clone() })).chain(revealed)
}

/// Somebody suggests something, or says it otherwise.
///
/// # Refusals
/// [`Refusal::NotNow`] while the room is not asked about this plan; [`Refusal::NotYours`] for what somebody else wrote and
/// [`Refusal::TooLate`] for what was read since; [`Refusal::NotFound`] for a measure that the plan does not have;
/// [`Refusal::OutOfRange`] for a figure off its bounds, or none; [`Refusal::TooMany`] beyond twelve; and what [`crate::text`]
/// refuses.
pub(crate) fn suggest(
    workshop: &Workshop,
    seat: &Seat,
    wish: &NewPlanSuggestion,
) -> Result<Vec<Change>, Refusal> {
    let plan = asked_about(workshop, wish.use_case)?;
    match workshop.plan_suggestion(wish.use_case, wish.id) {
        Some(there) if there.seat != Some(seat.id) => return Err(Refusal::NotYours),
        Some(there) if there.revealed => return Err(Refusal::TooLate),
        Some(_) => {}
        None => {
            let of_seat = workshop.plan_suggestions(wish.use_case).filter(|one| one.seat == Some(seat.id));
            if of_seat.count() >= SUGGESTIONS_EACH {
                return Err(Refusal::TooMany { limit: SUGGESTIONS_EACH });
            }
        }
    }
    let (number, words) = match &wish.about {
        SuggestionAbout::Baseline { measure } | SuggestionAbout::Target { measure } => {
            let number = figure(measured(plan, measure)?, wish.number)?;
            (Some(number), text::line(&wish.text)?)
        }
        SuggestionAbout::Risk {} => (None, text::title(&wish.text)?),
    };
    Ok(vec![Change::put(PlanSuggestion {
        id: wish.id,
        use_case: wish.use_case,
        seat: Some(seat.id),
        about: wish.about.clone(),
        number,
        text: words,
        revealed: false,
        taken: false,
    })])
}

/// Somebody takes an own suggestion back.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotYours`], and [`Refusal::TooLate`] once it was read.
pub(crate) fn withdraw(
    workshop: &Workshop,
    seat: &Seat,
    use_case: UseCaseId,
    id: PlanSuggestionId,
) -> Result<Vec<Change>, Refusal> {
    let there = workshop.plan_suggestion(use_case, id).ok_or(Refusal::NotFound)?;
    if there.seat != Some(seat.id) {
        return Err(Refusal::NotYours);
    }
    if there.revealed {
        return Err(Refusal::TooLate);
    }
    Ok(vec![Change::Gone(Key::PlanSuggestion(use_case, id))])
}

/// Takes a suggestion over: a figure into its measure, with how one knows where that was not said yet; a risk into the
/// register.
///
/// # Refusals
/// [`Refusal::NotFound`] for one that is not there or a measure that is gone, [`Refusal::NotRevealed`],
/// [`Refusal::AlreadyThere`] for one that was taken over, and those of the plan and of the register.
pub(crate) fn take(
    workshop: &Workshop,
    use_case: UseCaseId,
    id: PlanSuggestionId,
) -> Result<Vec<Change>, Refusal> {
    let there = workshop.plan_suggestion(use_case, id).ok_or(Refusal::NotFound)?;
    if !there.revealed {
        return Err(Refusal::NotRevealed);
    }
    if there.taken {
        return Err(Refusal::AlreadyThere);
    }
    let figured = |measure: &String| -> Result<PlanMeasure, Refusal> {
        let plan = workshop.quick_win_plan_of(use_case);
        let measure = measured(&plan, measure)?.clone();
        let how = if measure.how.is_empty() { there.text.clone() } else { measure.how.clone() };
        Ok(PlanMeasure { how, ..measure })
    };
    let edited = |measure| quick_win_plan::edit(workshop, use_case, &PlanEdit::Measure { measure });
    let mut changes = match &there.about {
        SuggestionAbout::Baseline { measure } => {
            edited(PlanMeasure { baseline: there.number, ..figured(measure)? })?
        }
        SuggestionAbout::Target { measure } => {
            edited(PlanMeasure { target: there.number, ..figured(measure)? })?
        }
        SuggestionAbout::Risk {} => {
            let text = RiskText { name: there.text.clone(), ..RiskText::default() };
            let risk = NewPlannedRisk { risk: there.id.to_string(), text };
            risk_register::put(workshop, use_case, &[risk])?
        }
    };
    changes.push(Change::put(PlanSuggestion { taken: true, ..there.clone() }));
    Ok(changes)
}

fn asked_about(workshop: &Workshop, use_case: UseCaseId) -> Result<&QuickWinPlan, Refusal> {
    workshop.quick_win_plan(use_case).filter(|plan| plan.asked).ok_or(Refusal::NotNow)
}

fn measured<'a>(plan: &'a QuickWinPlan, measure: &str) -> Result<&'a PlanMeasure, Refusal> {
    plan.measures.iter().find(|one| one.id == measure).ok_or(Refusal::NotFound)
}

fn figure(measure: &PlanMeasure, number: Option<f64>) -> Result<f64, Refusal> {
    let highest = match measure.scale {
        MeasureScale::Number => quick_win_plan::NUMBER_MOST,
        MeasureScale::OfHundred => 100,
    };
    // Not a number is within nothing.
    number
        .filter(|number| (0.0..=f64::from(highest)).contains(number))
        .ok_or(Refusal::OutOfRange { lowest: 0, highest })
}

impl PlanSuggestion {
    /// As the facilitator sees it: without whose it is, and without what it says until it is read.
    #[must_use]
    pub fn unsigned(&self) -> Self {
        let shown = if self.revealed {
            self.clone()
        } else {
            Self { number: None, text: String::new(), ..self.clone() }
        };
        Self { seat: None, ..shown }
    }
}

impl QuickWinPlan {
    /// What devices in the room see of it while they are asked: which measures there are.
    #[must_use]
    pub fn as_asked(&self) -> Option<Self> {
        let measures = || self.measures.iter().map(|one| PlanMeasure { how: String::new(), ..one.clone() });
        self.asked.then(|| Self { measures: measures().collect(), asked: true, ..Self::of(self.use_case) })
    }
}

impl Workshop {
    /// What was suggested for the plan of a use case, in no order that means anything.
    pub fn plan_suggestions(&self, use_case: UseCaseId) -> impl Iterator<Item = &PlanSuggestion> {
        let all = self.all_plan_suggestions().range((use_case, PlanSuggestionId(uuid::Uuid::nil()))..);
        all.take_while(move |((case, _), _)| *case == use_case).map(|(_, row)| row)
    }

    /// One of them.
    #[must_use]
    pub fn plan_suggestion(&self, use_case: UseCaseId, id: PlanSuggestionId) -> Option<&PlanSuggestion> {
        self.all_plan_suggestions().get(&(use_case, id))
    }

    /// What one seat suggested, for any plan.
    pub fn plan_suggestions_from(&self, seat: SeatId) -> impl Iterator<Item = &PlanSuggestion> {
        self.all_plan_suggestions().values().filter(move |row| row.seat == Some(seat))
    }
}
