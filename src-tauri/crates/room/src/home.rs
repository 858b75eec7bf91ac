//! What the first screen shows.

use crate::Folders;
use crate::protocol::{Home, RecentFile, TemplateCard, TemplateCardStep, ThumbnailDot};
use std::path::Path;
use workshop::{StandingState, Workshop, content};

/// Places on the small matrix of a recent file.
const DOTS: usize = 40;

/// Recent files and templates.
pub(crate) fn home(folders: &Folders) -> Home {
    Home {
        recent: folders.recent(),
        templates: content::templates().templates.iter().map(card).collect(),
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
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    RecentFile {
        path: path.to_string_lossy().into_owned(),
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

fn card(of: &content::Template) -> TemplateCard {
    let step = |step: &content::TemplateStep| TemplateCardStep {
        kind: step.kind,
        minutes: step.minutes,
        title: workshop::template::title(step).clone(),
        note: step.note.clone(),
        session: workshop::template::session_of(of, step),
    };
    TemplateCard {
        id: of.id.clone(),
        name: of.name.clone(),
        for_whom: of.for_whom.clone(),
        people: of.people.comfortable,
        sessions: of.sessions.iter().map(|session| session.minutes).collect(),
        steps: of.steps.iter().map(step).collect(),
    }
}
