//! Row by row: texts as a workshop keeps them, numbers within their bounds.

use crate::agenda::{MINUTES_MOST, SESSION_LIMIT};
use crate::business_model::{self, ChainLink};
use crate::case_money::{self, BenefitAgreed, BenefitSaid, MoneyEstimate};
use crate::change::Row;
use crate::governance::{self, GovernanceEntry, InventoryNote};
use crate::group::optional_name;
use crate::model_choice::own_cases;
use crate::model_choice::{self, ChosenModel, ModelChoice, OwnModel, catalogue, own_id};
use crate::pilot::{self, PilotReopened, PilotVerdict};
use crate::preparation::{DOTS_MOST, ROUNDS_MOST};
use crate::quick_win_plan::{self, PlanTask, QuickWinPlan};
use crate::registers::{self, Enabler, RegisterLine};
use crate::risk_register::{PlannedRisk, RiskConfirmation, RiskSheet};
use crate::roadmap_items::{self, RoadmapItem};
use crate::vote::{FIST_MOST, Outcome};
use crate::{
    About, AgendaStep, Alternative, Bilingual, Criterion, Day, DecisionDraft, DecisionRecord, Gate,
    GateAnswer, Group, GroupId, Idea, KeptAlternative, Lane, NotTheSame, NotTheSameCase, Preparation, Rating,
    Refusal, Rescue, Round, Seat, Theme, UseCase, Vote, budget, card, criterion, gate, idea, not_the_same,
    risk_register, round, text, theme, tracking, vote,
};
use chrono::{DateTime, Datelike, Utc};
use std::ops::RangeInclusive;

/// The row as a workshop keeps it.
pub(super) fn checked(row: Row) -> Result<Row, Refusal> {
    Ok(match row {
        Row::Workshop(row) => about(row)?.into(),
        Row::Day(row) => day(row)?.into(),
        Row::Preparation(row) => preparation(row)?.into(),
        Row::AgendaStep(row) => agenda_step(row)?.into(),
        Row::Criterion(row) => criterion(&row)?.into(),
        Row::Group(row) => group(row)?.into(),
        Row::Seat(row) => {
            Seat { number: counted(row.number)?, name: optional_name(&row.name)?, ..row }.into()
        }
        Row::Lane(row) => lane(row)?.into(),
        Row::Theme(row) => theme(row)?.into(),
        Row::Idea(row) => idea(row)?.into(),
        Row::UseCase(row) => use_case(row)?.into(),
        Row::GateAnswer(row) => gate_answer(row)?.into(),
        Row::Round(row) => round(row)?.into(),
        Row::Rating(row) => rating(row)?.into(),
        Row::Vote(row) => vote(row)?.into(),
        Row::NotTheSame(row) => {
            let (one, other) = not_the_same::in_order(row.one, row.other)?;
            NotTheSame { one, other }.into()
        }
        Row::NotTheSameCase(row) => {
            let (one, other) = not_the_same::in_order(row.one, row.other)?;
            NotTheSameCase { one, other }.into()
        }
        Row::Budget(row) => {
            budget::check(row)?;
            row.into()
        }
        Row::BudgetLine(row) => {
            budget::check_amounts(&row)?;
            row.into()
        }
        Row::MoneyTerms(row) => {
            case_money::check_terms(row)?;
            row.into()
        }
        Row::MoneyEstimate(row) => {
            let values = case_money::cleaned(&row.driver, &row.values)?;
            MoneyEstimate { values, ..row }.into()
        }
        Row::BenefitSaid(row) => benefit_said(row)?.into(),
        Row::RiskSheet(row) => risk_sheet(row)?.into(),
        Row::PlannedRisk(row) => {
            let text = risk_register::cleaned(&row.risk, &row.text)?;
            PlannedRisk { number: counted(row.number)?, text, ..row }.into()
        }
        Row::QuickWinPlan(row) => quick_win_plan(row)?.into(),
        Row::PlanTask(row) => {
            quick_win_plan::checked_task(PlanTask { number: counted(row.number)?, ..row })?.into()
        }
        Row::OwnModel(row) => OwnModel { model: own_id(&row.model)?, facts: row.facts.cleaned()? }.into(),
        Row::ModelChoice(row) => model_choice(row)?.into(),
        Row::ModelTest(row) => {
            counted(row.number)?;
            own_cases::cleaned(&row)?.into()
        }
        Row::Pilot(row) => pilot::cleaned(&row)?.into(),
        Row::PilotVerdict(row) => pilot_verdict(row)?.into(),
        Row::RoadmapFrame(row) => roadmap_items::checked_frame(&row)?.into(),
        Row::RoadmapItem(row) => {
            roadmap_items::checked_item(&RoadmapItem { number: counted(row.number)?, ..row })?.into()
        }
        Row::RegisterLine(row) => {
            let text = registers::cleaned_line(&row.text)?;
            RegisterLine { number: counted(row.number)?, text, ..row }.into()
        }
        Row::ReadinessAnswer(row) => registers::cleaned_answer(row)?.into(),
        Row::Enabler(row) => {
            registers::cleaned_enabler(Enabler { number: counted(row.number)?, ..row })?.into()
        }
        Row::Tracking(row) => tracking::cleaned(&row)?.into(),
        Row::TrackedMonth(row) => tracking::cleaned_month(&row)?.into(),
        Row::SlideEdit(row) => row.cleaned()?.into(),
        Row::GovernancePolicy(row) => governance::checked_policy(&row)?.into(),
        Row::GovernanceEntry(row) => {
            let text = governance::checked_entry(&row.text)?;
            GovernanceEntry { number: counted(row.number)?, text, ..row }.into()
        }
        Row::InventoryNote(row) => InventoryNote { text: governance::checked_note(&row.text)?, ..row }.into(),
        Row::ChainLink(row) => {
            let text = business_model::checked_link(&row.text)?;
            ChainLink { number: counted(row.number)?, text, ..row }.into()
        }
        Row::BusinessChange(row) => business_model::checked_change(&row)?.into(),
        Row::DecisionDraft(row) => DecisionDraft { text: row.text.cleaned()?, ..row }.into(),
        Row::DecisionRecord(row) => decision_record(row)?.into(),
        Row::Alternative(row) => alternative(row)?.into(),
        Row::Board(_)
        | Row::SeatKey(_)
        | Row::Ballot(_)
        | Row::HandedCard(_)
        | Row::PlanSuggestion(_)
        | Row::ReadinessAsking(_)
        | Row::SeatReadiness(_) => row,
    })
}

/// What a workshop is about, as it is kept.
pub(super) fn about(mut row: About) -> Result<About, Refusal> {
    within(row.balance, 0..=1)?;
    within(row.value_line, 1..=5)?;
    within(row.cost_line, 1..=5)?;
    in_calendar(row.created_at)?;
    row.title = text::title(&row.title)?;
    for line in [&mut row.question, &mut row.organisation, &mut row.template] {
        *line = text::line(line)?;
    }
    Ok(row)
}

fn day(row: Day) -> Result<Day, Refusal> {
    row.starts_at.into_iter().chain(row.ends_at).try_for_each(in_calendar)?;
    Ok(row)
}

fn preparation(mut row: Preparation) -> Result<Preparation, Refusal> {
    row.dots.map_or(Ok(()), |dots| in_range(dots, 1..=DOTS_MOST))?;
    in_range(row.rounds, 1..=ROUNDS_MOST)?;
    row.reference = text::line(&row.reference)?;
    Ok(row)
}

fn agenda_step(mut row: AgendaStep) -> Result<AgendaStep, Refusal> {
    in_range(row.session, 1..=SESSION_LIMIT)?;
    in_range(row.minutes, 1..=MINUTES_MOST)?;
    let length = u32::try_from(i64::from(row.minutes) + i64::from(row.added));
    in_range(length.unwrap_or(u32::MAX), 0..=MINUTES_MOST)?;
    if let Some(run) = &row.run {
        let times = [Some(run.started_at), run.ended_at, run.paused_at];
        times.into_iter().flatten().try_for_each(in_calendar)?;
        if run.ended_at.is_some() && run.paused_at.is_some() {
            return Err(Refusal::StepOver);
        }
    }
    (row.title, row.note) = (text::title(&row.title)?, text::paragraph(&row.note)?);
    Ok(row)
}

fn criterion(row: &Criterion) -> Result<Criterion, Refusal> {
    criterion::check_scale(row)?;
    let points = usize::from(row.highest - row.lowest) + 1;
    if row.anchors.len() > points {
        return Err(Refusal::TooMany { limit: points });
    }
    criterion::cleaned(row)
}

fn group(row: Group) -> Result<Group, Refusal> {
    let name = Bilingual { en: text::name(&row.name.en)?, zh: text::name(&row.name.zh)? };
    Ok(Group { id: GroupId(text::name(&row.id.0)?), name, ..row })
}

fn lane(mut row: Lane) -> Result<Lane, Refusal> {
    counted(row.number)?;
    (row.name, row.question) = (text::name(&row.name)?, text::line(&row.question)?);
    Ok(row)
}

fn theme(mut row: Theme) -> Result<Theme, Refusal> {
    counted(row.number)?;
    in_range(row.hue.into(), (*theme::HUES.start()).into()..=(*theme::HUES.end()).into())?;
    row.name = text::line(&row.name)?;
    Ok(row)
}

/// Nobody's device holds the secret of an entry that came from outside.
fn idea(mut row: Idea) -> Result<Idea, Refusal> {
    counted(row.number)?;
    row.inspired_by = idea::inspiration(row.inspired_by.as_deref())?;
    (row.text, row.secret) = (idea::note(&row.text)?, None);
    Ok(row)
}

fn use_case(row: UseCase) -> Result<UseCase, Refusal> {
    if row.table.len() > card::TABLE_LIMIT {
        return Err(Refusal::TooMany { limit: card::TABLE_LIMIT });
    }
    if row.set_aside.len() > card::SET_ASIDE_LIMIT {
        return Err(Refusal::TooMany { limit: card::SET_ASIDE_LIMIT });
    }
    let mut set_aside = row.set_aside;
    for aside in &mut set_aside {
        aside.text = text::paragraph(&aside.text)?;
    }
    Ok(UseCase { number: counted(row.number)?, text: row.text.cleaned()?, set_aside, ..row })
}

fn gate_answer(row: GateAnswer) -> Result<GateAnswer, Refusal> {
    if row.earlier.len() > gate::EARLIER_LIMIT {
        return Err(Refusal::TooMany { limit: gate::EARLIER_LIMIT });
    }
    let mut earlier = row.earlier;
    for answer in &mut earlier {
        (answer.note, answer.by) = (text::paragraph(&answer.note)?, text::line(&answer.by)?);
    }
    let confirms = if row.gate == Gate::X5 { text::line(&row.confirms)? } else { String::new() };
    Ok(GateAnswer { note: text::paragraph(&row.note)?, by: text::line(&row.by)?, confirms, earlier, ..row })
}

fn round(row: Round) -> Result<Round, Refusal> {
    in_range(row.number, 1..=round::ROUND_LIMIT)?;
    Ok(row)
}

fn rating(mut row: Rating) -> Result<Rating, Refusal> {
    row.reason = row.reason.as_deref().map(text::title).transpose()?;
    Ok(row)
}

fn vote(row: Vote) -> Result<Vote, Refusal> {
    in_range(row.cut.unwrap_or(1), 1..=u32::MAX)?;
    row.turnout.map_or(Ok(()), |turnout| in_calendar(turnout.at))?;
    outcome(row.outcome.as_ref())?;
    let rescue = row.rescue.map(|rescue| Ok(Rescue { reason: text::title(&rescue.reason)?, ..rescue }));
    Ok(Vote {
        number: counted(row.number)?,
        question: vote::cleaned(&row.question)?,
        note: text::paragraph(&row.note)?,
        rescue: rescue.transpose()?,
        ..row
    })
}

/// As many counts as there are points.
fn outcome(outcome: Option<&Outcome>) -> Result<(), Refusal> {
    const HANDS: usize = FIST_MOST as usize + 1;
    match outcome {
        Some(Outcome::Fist { counts, .. }) => has(counts, HANDS..=HANDS),
        Some(Outcome::Practice { counts, .. }) => {
            counts.values().try_for_each(|counts| has(counts, 2..=usize::from(criterion::HIGHEST_MOST) + 1))
        }
        Some(Outcome::Points { criteria, .. }) => {
            criteria.values().try_for_each(|points| within(points.mean, 0..=vote::POINTS))
        }
        Some(Outcome::Dots { .. }) | None => Ok(()),
    }
}

fn benefit_said(row: BenefitSaid) -> Result<BenefitSaid, Refusal> {
    let becomes = text::paragraph(&row.becomes)?;
    if becomes.is_empty() {
        return Err(Refusal::TextEmpty);
    }
    let agreed = row.agreed.map(|said| {
        in_calendar(said.at)?;
        Ok(BenefitAgreed { by: text::title(&said.by)?, ..said })
    });
    Ok(BenefitSaid { becomes, agreed: agreed.transpose()?, ..row })
}

fn risk_sheet(row: RiskSheet) -> Result<RiskSheet, Refusal> {
    let confirmed = row.confirmed.map(|said| {
        in_calendar(said.at)?;
        Ok(RiskConfirmation { by: text::title(&said.by)?, ..said })
    });
    Ok(RiskSheet { confirmed: confirmed.transpose()?, ..row })
}

fn quick_win_plan(mut row: QuickWinPlan) -> Result<QuickWinPlan, Refusal> {
    row = quick_win_plan::checked_plan(row)?;
    for yes in row.owner_yes.iter_mut().chain(&mut row.sponsor_yes) {
        in_calendar(yes.at)?;
        yes.by = text::title(&yes.by)?;
    }
    Ok(row)
}

fn model_choice(row: ModelChoice) -> Result<ModelChoice, Refusal> {
    if !catalogue::is_domain(&row.domain) {
        return Err(Refusal::NotFound);
    }
    let chosen = row.chosen.map(|said| {
        in_calendar(said.at)?;
        let (name, why, by) = (text::title(&said.name)?, text::line(&said.why)?, text::title(&said.by)?);
        Ok(ChosenModel { model: own_id(&said.model)?, name, why, by, ..said })
    });
    let text = model_choice::cleaned(&row.text)?;
    Ok(ModelChoice { number: counted(row.number)?, text, chosen: chosen.transpose()?, ..row })
}

fn pilot_verdict(row: PilotVerdict) -> Result<PilotVerdict, Refusal> {
    in_calendar(row.at)?;
    let reopened = row.reopened.map(|said| {
        in_calendar(said.at)?;
        Ok(PilotReopened { by: text::title(&said.by)?, why: text::line(&said.why)?, ..said })
    });
    let text = pilot::cleaned_verdict(&row.text)?;
    Ok(PilotVerdict { number: counted(row.number)?, text, reopened: reopened.transpose()?, ..row })
}

fn decision_record(row: DecisionRecord) -> Result<DecisionRecord, Refusal> {
    in_calendar(row.signed_at)?;
    let text = row.text.cleaned()?;
    if text.lacks_anything() {
        return Err(Refusal::TextEmpty);
    }
    let shares = [row.figures.top_three_in_100, row.figures.same_box_in_100];
    shares.into_iter().flatten().try_for_each(|share| in_range(share.into(), 0..=100))?;
    if let Some(fist) = &row.fist {
        has(&fist.counts, FIST_MOST as usize + 1..=FIST_MOST as usize + 1)?;
    }
    Ok(DecisionRecord { number: counted(row.number)?, title: text::title(&row.title)?, text, ..row })
}

fn alternative(row: Alternative) -> Result<Alternative, Refusal> {
    in_calendar(row.kept_at)?;
    match &row.kept {
        KeptAlternative::Weights { weights, balance } => {
            within(*balance, 0..=1)?;
            weights.values().try_for_each(|weight| within(*weight, 0..=100))?;
        }
        KeptAlternative::Pick { budget, use_cases } => {
            budget::check(*budget)?;
            let most = ranking::budget::MOST_CANDIDATES;
            if use_cases.len() > most {
                return Err(Refusal::TooMany { limit: most });
            }
        }
    }
    Ok(Alternative { number: counted(row.number)?, name: text::title(&row.name)?, ..row })
}

fn counted(number: u32) -> Result<u32, Refusal> {
    in_range(number, 1..=u32::MAX).map(|()| number)
}

fn in_range(number: u32, range: RangeInclusive<u32>) -> Result<(), Refusal> {
    if range.contains(&number) { Ok(()) } else { Err(out_of(&range)) }
}

fn within(number: f64, range: RangeInclusive<u32>) -> Result<(), Refusal> {
    let is_within = (f64::from(*range.start())..=f64::from(*range.end())).contains(&number);
    if is_within { Ok(()) } else { Err(out_of(&range)) }
}

fn out_of(range: &RangeInclusive<u32>) -> Refusal {
    Refusal::OutOfRange { lowest: *range.start(), highest: *range.end() }
}

fn has(counts: &[u32], range: RangeInclusive<usize>) -> Result<(), Refusal> {
    if range.contains(&counts.len()) { Ok(()) } else { Err(Refusal::TooMany { limit: *range.end() }) }
}

/// A file keeps the four digits of a year.
fn in_calendar(at: DateTime<Utc>) -> Result<(), Refusal> {
    in_range(u32::try_from(at.year()).unwrap_or(0), 1..=9_999)
}
