//! The language that a workshop is held in: what its wall speaks, and what came with its template is said in.

use crate::change::Change;
use crate::{About, AgendaStep, Facts, Lane, Language, Seat, Workshop, content};

/// Changes the language. Lanes, their questions and steps that shipped are said in it; what somebody wrote stays.
pub(crate) fn set(workshop: &Workshop, language: Language) -> Vec<Change> {
    let said = |text: &String| content::said_in(language, text).map_or_else(|| text.clone(), str::to_owned);
    let about = workshop.about();
    let about = About { language, question: said(&about.question), ..about.clone() };
    let lanes = workshop.lanes().map(|lane| {
        let (name, question) = (said(&lane.name), said(&lane.question));
        Change::put(Lane { name, question, ..lane.clone() })
    });
    let steps = workshop.agenda_in_order().into_iter().map(|step| {
        let (title, note) = (said(&step.title), said(&step.note));
        Change::put(AgendaStep { title, note, ..step.clone() })
    });
    let seats = workshop
        .seats()
        .filter(|seat| is_unnamed(seat))
        .map(|seat| Change::put(Seat { name: facilitator_in(language), ..seat.clone() }));
    std::iter::once(Change::put(about)).chain(lanes).chain(steps).chain(seats).collect()
}

/// Whether it is the facilitator's seat, called as it was made.
fn is_unnamed(seat: &Seat) -> bool {
    seat.facilitator && Language::ALL.into_iter().any(|language| seat.name == facilitator_in(language))
}

/// What the facilitator's seat is called until she says otherwise.
pub(crate) fn facilitator_in(language: Language) -> String {
    language.say("seat-facilitator", &Facts::new())
}
