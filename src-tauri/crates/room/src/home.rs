//! What the first screen shows.

use crate::Folders;
use crate::own_templates::{self, OwnTemplate};
use crate::protocol::{Home, Program, RecentFile, TemplateCard, TemplateCardStep, ThumbnailDot};
use std::path::Path;
use workshop::{Bilingual, Facts, Language, StandingState, Workshop, content};

/// Places on the small matrix of a recent file.
const DOTS: usize = 40;

/// Which program this is.
pub(crate) fn program() -> Program {
    Program {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        file_format: store::VERSION,
        sqlite: store::sqlite_version().to_owned(),
    }
}

/// Recent files and templates.
pub(crate) fn home(folders: &Folders) -> Home {
    let shipped = content::templates().templates.iter().map(shipped);
    Home {
        recent: folders.recent(),
        templates: shipped.chain(own_templates::all(folders).into_iter().map(own)).collect(),
        folder: folders.workshops.to_string_lossy().into_owned(),
    }
}

/// What the list of recent files says about an open workshop.
pub(crate) fn recent_file(workshop: &Workshop, path: &Path) -> RecentFile {
    let standings = workshop.standings();
    let lit = |id| workshop.use_case(id).is_ok_and(|case| case.lighthouse);
    let dots = standings.iter().filter_map(|standing| {
        Some(ThumbnailDot {
            value: standing.value?,
            cost: standing.cost?,
            quadrant: standing.quadrant,
            lighthouse: lit(standing.use_case),
            on_the_line: standing.on_the_line,
        })
    });
    RecentFile {
        path: path.to_string_lossy().into_owned(),
        workshop: Some(workshop.about().id),
        title: workshop.about().title.clone(),
        organisation: workshop.about().organisation.clone(),
        ideas: count(workshop.ideas().len()),
        use_cases: count(workshop.use_cases().len()),
        rated: count(standings.iter().filter(|standing| standing.state == StandingState::Ranked).count()),
        lighthouses: count(workshop.use_cases().filter(|case| case.lighthouse).count()),
        opened_at: chrono::Utc::now(),
        thumbnail: dots.take(DOTS).collect(),
        missing: false,
    }
}

fn shipped(of: &content::Template) -> TemplateCard {
    let step = |step: &content::TemplateStep| TemplateCardStep {
        kind: step.kind,
        minutes: step.minutes,
        title: workshop::template::title(step).clone(),
        note: step.note.clone(),
        session: workshop::template::session_of(of, step),
    };
    let profile = content::templates().profiles.iter().find(|profile| profile.id == of.profile);
    TemplateCard {
        id: of.id.clone(),
        name: of.name.clone(),
        own: false,
        for_whom: of.for_whom.clone(),
        people: Some(of.people.comfortable),
        criteria: count(profile.map_or(0, |profile| profile.criteria.len())),
        lanes: count(of.lanes_most),
        groups: count(of.groups.len()),
        sessions: of.sessions.iter().map(|session| session.minutes).collect(),
        steps: of.steps.iter().map(step).collect(),
    }
}

fn own((id, own): (String, OwnTemplate)) -> TemplateCard {
    let both = |text: &str| Bilingual { en: text.to_owned(), zh: text.to_owned() };
    let blueprint = &own.blueprint;
    let step = |step: &workshop::NewAgendaStep| TemplateCardStep {
        kind: step.kind,
        minutes: step.minutes,
        title: both(&step.title),
        note: (!step.note.is_empty()).then(|| both(&step.note)),
        session: step.session,
    };
    let last = blueprint.steps.iter().map(|step| step.session).max().unwrap_or(1);
    let minutes_of = |session| {
        let steps = blueprint.steps.iter().filter(|step| step.session == session);
        steps.fold(0_u32, |sum, step| sum.saturating_add(step.minutes))
    };
    let (lanes, criteria) = (count(blueprint.lanes.len()), count(blueprint.criteria.len()));
    let about = |language: Language| {
        language.say("template-own-about", &Facts::new().with("lanes", lanes).with("criteria", criteria))
    };
    TemplateCard {
        id,
        name: both(&own.name),
        own: true,
        for_whom: Bilingual { en: about(Language::En), zh: about(Language::ZhCn) },
        people: None,
        criteria,
        lanes,
        groups: count(blueprint.groups.len()),
        sessions: (1..=last.min(workshop::agenda::SESSION_LIMIT)).map(minutes_of).collect(),
        steps: blueprint.steps.iter().map(step).collect(),
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
