//! The templates that ship: what a new workshop from one of them begins with.

use crate::agenda::NewAgendaStep;
use crate::content::{self, Template, TemplateStep, WhoRates};
use crate::idea::NewLane;
use crate::{
    AgendaStepId, Blueprint, Criterion, CriterionId, Facts, Group, GroupId, LaneId, Language, Steering,
};

/// The template with this name. `default` is the half day.
#[must_use]
pub fn find(name: &str) -> Option<&'static Template> {
    let id = if name == "default" { "half_day" } else { name };
    content::templates().templates.iter().find(|template| template.id == id)
}

/// All that a template prepares, its texts in one language.
#[must_use]
pub fn blueprint(template: &Template, language: Language) -> Blueprint {
    let set = content::templates().lane_sets.iter().find(|set| set.id == "neutral");
    let lane = |lane: &content::ContentLane| NewLane {
        id: LaneId::random(),
        name: lane.name.in_language(language).to_owned(),
        question: lane.question.in_language(language).to_owned(),
    };
    Blueprint {
        question: set.map(|set| set.question.in_language(language).to_owned()).unwrap_or_default(),
        names: template.names,
        dots: Some(template.dots),
        rounds: template.rounds,
        reference: String::new(),
        criteria: criteria(&template.profile),
        groups: groups(template).collect(),
        lanes: set.into_iter().flat_map(|set| &set.lanes).take(template.lanes_most).map(lane).collect(),
        steps: agenda(template, language),
    }
}

/// What fills a new workshop.
#[must_use]
pub fn commands(template: &Template, title: &str, language: Language) -> Vec<Steering> {
    blueprint(template, language).commands(title, language)
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
pub(crate) fn criteria(profile: &str) -> Vec<Criterion> {
    let chosen: Option<&Vec<CriterionId>> =
        content::templates().profiles.iter().find(|known| known.id == profile).map(|known| &known.criteria);
    let taken: Vec<_> = content::criteria()
        .iter()
        .filter(|criterion| chosen.is_none_or(|ids| ids.contains(&criterion.id())))
        .collect();
    let sum = |side| taken.iter().filter(|c| c.id().side == side).map(|c| c.default_weight()).sum::<f64>();
    let row = |criterion: &&content::ContentCriterion| {
        criterion.to_row(criterion.default_weight() * 100.0 / sum(criterion.id().side))
    };
    taken.iter().map(row).collect()
}

/// A group of the house, with the criteria it rates.
pub(crate) fn group(id: &GroupId, criteria: Vec<CriterionId>) -> Group {
    let key = format!("group-{}", id.0);
    let name = crate::Bilingual {
        en: Language::En.say(&key, &Facts::new()),
        zh: Language::ZhCn.say(&key, &Facts::new()),
    };
    Group { id: id.clone(), name, criteria }
}

fn groups(template: &Template) -> impl Iterator<Item = Group> {
    template.groups.iter().map(|id| {
        let criteria = match &template.who_rates {
            WhoRates::ByGroup(masks) => masks.get(id).cloned().unwrap_or_default(),
            WhoRates::Everyone(_) => Vec::new(),
        };
        group(id, criteria)
    })
}
