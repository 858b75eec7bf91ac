//! A new workshop from a template: the commands that fill it.

use crate::agenda::NewAgendaStep;
use crate::content::{self, LaneSet, Template, TemplateStep, WhoRates};
use crate::group::NewSeat;
use crate::idea::NewLane;
use crate::{AgendaStepId, CriterionId, Facts, Group, GroupId, LaneId, Language, RoundId, SeatId, Steering};

/// The template with this name. `default` is the half day.
#[must_use]
pub fn find(name: &str) -> Option<&'static Template> {
    let id = if name == "default" { "half_day" } else { name };
    content::templates().templates.iter().find(|template| template.id == id)
}

/// What fills a new workshop: criteria, groups, the facilitator's seat, lanes, the agenda, and a round to rate in.
#[must_use]
pub fn commands(template: &Template, title: &str, language: Language) -> Vec<Steering> {
    let mut commands = criteria(&template.profile);
    commands.extend(groups(template));
    let name = language.say("seat-facilitator", &Facts::new());
    commands.push(Steering::AddSeats {
        seats: vec![NewSeat { id: SeatId::random(), name, group: None, facilitator: true }],
    });
    if let Some(lanes) = content::templates().lane_sets.iter().find(|set| set.id == "neutral") {
        commands.extend(board(lanes, template.lanes_most, title, language));
    }
    commands.push(Steering::ReplaceAgenda { steps: agenda(template, language) });
    commands.push(Steering::SetNames { names: template.names });
    commands.push(Steering::OpenRound { id: RoundId::random(), use_cases: None });
    commands.push(Steering::MarkBeginning);
    commands
}

/// The agenda of a template, all sittings, with new ids.
#[must_use]
pub fn agenda(template: &Template, language: Language) -> Vec<NewAgendaStep> {
    template.steps.iter().map(|step| agenda_step(step, session_of(template, step), language)).collect()
}

/// In which sitting a step stands, from 1 on.
#[must_use]
pub fn session_of(template: &Template, step: &TemplateStep) -> u32 {
    let named = |session: &content::Session| Some(&session.id) == step.session.as_ref();
    let at = template.sessions.iter().position(named).unwrap_or(0);
    u32::try_from(at).unwrap_or(0) + 1
}

pub(crate) fn agenda_step(step: &TemplateStep, session: u32, language: Language) -> NewAgendaStep {
    let text = |text: &crate::Bilingual| text.in_language(language).to_owned();
    NewAgendaStep {
        id: AgendaStepId::random(),
        kind: step.kind,
        title: text(title(step)),
        minutes: step.minutes,
        session,
        note: step.note.as_ref().map(text).unwrap_or_default(),
    }
}

/// What a step of a template is called.
#[must_use]
pub fn title(step: &TemplateStep) -> &crate::Bilingual {
    static NAMELESS: crate::Bilingual = crate::Bilingual { en: String::new(), zh: String::new() };
    let name = || step.kind.texts().map(|texts| &texts.name);
    step.title.as_ref().or_else(name).unwrap_or(&NAMELESS)
}

/// The criteria of a profile; the weights of each side are rescaled to 100.
pub(crate) fn criteria(profile: &str) -> Vec<Steering> {
    let chosen: Option<&Vec<CriterionId>> =
        content::templates().profiles.iter().find(|known| known.id == profile).map(|known| &known.criteria);
    let taken: Vec<_> = content::criteria()
        .iter()
        .filter(|criterion| chosen.is_none_or(|ids| ids.contains(&criterion.id())))
        .collect();
    let sum = |side| taken.iter().filter(|c| c.id().side == side).map(|c| c.default_weight()).sum::<f64>();
    let put = |criterion: &&content::ContentCriterion| {
        let weight = criterion.default_weight() * 100.0 / sum(criterion.id().side);
        Steering::PutCriterion { criterion: criterion.to_row(weight) }
    };
    taken.iter().map(put).collect()
}

/// A group of the house, with the criteria it rates.
pub(crate) fn group(id: &GroupId, criteria: Vec<CriterionId>) -> Steering {
    let key = format!("group-{}", id.0);
    let name = crate::Bilingual {
        en: Language::En.say(&key, &Facts::new()),
        zh: Language::ZhCn.say(&key, &Facts::new()),
    };
    Steering::PutGroup { group: Group { id: id.clone(), name, criteria } }
}

fn groups(template: &Template) -> impl Iterator<Item = Steering> {
    template.groups.iter().map(|id| {
        let criteria = match &template.who_rates {
            WhoRates::ByGroup(masks) => masks.get(id).cloned().unwrap_or_default(),
            WhoRates::Everyone(_) => Vec::new(),
        };
        group(id, criteria)
    })
}

fn board(set: &LaneSet, most: usize, title: &str, language: Language) -> [Steering; 2] {
    let lanes = set.lanes.iter().take(most).map(|lane| NewLane {
        id: LaneId::random(),
        name: lane.name.in_language(language).to_owned(),
        question: lane.question.in_language(language).to_owned(),
    });
    [
        Steering::DescribeWorkshop {
            title: title.to_owned(),
            question: set.question.in_language(language).to_owned(),
            organisation: String::new(),
        },
        Steering::AddLanes { lanes: lanes.collect() },
    ]
}
