//! The agenda and its clock: who may do what to a step, what the room is shown, and how the day ends in time.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use std::borrow::Borrow;
use std::collections::BTreeMap;
use workshop::agenda::{AgendaFigures, Clock, CutWay, Proposal, figures};
use workshop::visibility::{Audience, RoomClock, room_clock, seen, seen_change};
use workshop::{
    About, AgendaCut, AgendaKind, AgendaStep, AgendaStepId, Batch, Beside, CommandId, Contribution, Day,
    IdeaId, Language, NewAgendaStep, Refusal, Row, RowChange, Steering, Step, StepKind, Workshop, WorkshopId,
    content, template,
};

/// A workshop whose clock a test turns.
#[derive(Clone, Debug)]
struct Held {
    workshop: Workshop,
    now: DateTime<Utc>,
}

impl Held {
    fn from(name: &str) -> Self {
        let now = DateTime::parse_from_rfc3339("2026-05-05T08:30:00Z").unwrap().to_utc();
        let about = About::new(WorkshopId::random(), "Test", name, Language::En, now).unwrap();
        let mut held = Self { workshop: Workshop::from_rows(about, [], []), now };
        for command in template::commands(template::find(name).unwrap(), "Test", Language::En) {
            held.steer(command).unwrap();
        }
        held
    }

    fn half_day() -> Self {
        Self::from("half_day")
    }

    fn steer(&mut self, command: impl Borrow<Steering>) -> Result<Vec<RowChange>, Refusal> {
        let decision = self.workshop.decide(command.borrow(), self.now)?;
        let changes = self.workshop.apply(decision.changes);
        if !changes.is_empty() || decision.step.kind.is_a_mark() {
            self.workshop.note(&Batch {
                command: CommandId::random(),
                at: self.now,
                actor: workshop::Actor::Facilitator,
                step: decision.step,
                changes: changes.clone(),
                erased: decision.erased,
            });
        }
        Ok(changes)
    }

    fn wait(&mut self, minutes: i64) {
        self.now += TimeDelta::minutes(minutes);
    }

    fn steps(&self) -> Vec<AgendaStep> {
        self.workshop.agenda_in_order().into_iter().cloned().collect()
    }

    /// The first step of a kind.
    fn the(&self, kind: AgendaKind) -> AgendaStep {
        self.steps().into_iter().find(|step| step.kind == kind).unwrap()
    }

    fn start(&mut self, kind: AgendaKind) {
        let id = self.the(kind).id;
        self.steer(Steering::StartAgendaStep { id }).unwrap();
    }

    fn figures(&self) -> AgendaFigures {
        figures(&self.workshop, self.now)
    }

    fn left(&self, kind: AgendaKind) -> Option<i64> {
        self.the(kind).seconds_left(self.now)
    }

    fn rows(&self) -> BTreeMap<String, Row> {
        self.workshop.rows().map(|row| (format!("{:?} {}", row.key().table(), row.key()), row)).collect()
    }
}

fn wish(title: &str, minutes: u32) -> NewAgendaStep {
    NewAgendaStep {
        id: AgendaStepId::random(),
        kind: AgendaKind::Discuss,
        title: title.to_owned(),
        minutes,
        session: 1,
        note: String::new(),
    }
}

fn titles(held: &Held) -> Vec<String> {
    held.steps().into_iter().map(|step| step.title).collect()
}

#[test]
fn a_new_workshop_has_the_agenda_of_its_template_in_its_language() {
    for template in &content::templates().templates {
        for language in Language::ALL {
            let steps = template::agenda(template, language);
            assert_eq!(steps.len(), template.steps.len(), "{}: every step comes along", template.id);
            for (n, session) in template.sessions.iter().enumerate() {
                let held = steps.iter().filter(|step| step.session as usize == n + 1);
                let minutes: u32 = held.map(|step| step.minutes).sum();
                assert_eq!(
                    minutes,
                    session.minutes,
                    "{}: sitting {} is as long as it says",
                    template.id,
                    n + 1
                );
            }
        }
        let held = Held::from(&template.id);
        assert_eq!(held.figures().session, 1, "the first sitting comes first");
        let order: Vec<AgendaKind> = held.steps().iter().map(|step| step.kind).collect();
        let wanted: Vec<AgendaKind> = template.steps.iter().map(|step| step.kind).collect();
        assert_eq!(order, wanted, "{}: in the order of the template", template.id);
    }
    let chinese = template::agenda(template::find("default").unwrap(), Language::ZhCn);
    assert_eq!(chinese[0].title, "为什么来，守哪条规矩", "a title of its own wins over the kind's name");
}

#[test]
fn the_example_has_its_agenda() {
    let commands = workshop::example::commands(Language::En);
    let steps = commands.iter().find_map(|command| match command {
        Steering::ReplaceAgenda { steps } => Some(steps),
        _ => None,
    });
    let minutes: u32 = steps.unwrap().iter().map(|step| step.minutes).sum();
    assert_eq!(minutes, 240, "four hours, as the example says");
}

#[test]
fn starting_a_step_ends_the_running_one_and_leads_the_room_in_the_same_batch() {
    let mut held = Held::half_day();
    held.start(AgendaKind::Welcome);
    held.wait(10);
    let id = held.the(AgendaKind::Ideate).id;
    let changes = held.steer(Steering::StartAgendaStep { id }).unwrap();
    assert_eq!(changes.len(), 3, "the one that ran, the one that runs, and where the room is");
    assert_eq!(held.workshop.about().step, Step::Ideate, "phones and walls follow");
    assert_eq!(held.the(AgendaKind::Welcome).run.unwrap().ended_at, Some(held.now));
    let ends_at = held.now + TimeDelta::minutes(15);
    assert_eq!(held.the(AgendaKind::Ideate).clock(), Some(Clock::Until(ends_at)), "its clock is set");
    assert_eq!(held.workshop.agenda().filter(|step| step.runs()).count(), 1, "one runs at a time");
}

#[test]
fn what_is_not_possible_says_why() {
    let mut held = Held::half_day();
    let id = held.the(AgendaKind::Ideate).id;
    let nobody = AgendaStepId::random();
    let cut = |step, way| Steering::CatchUp { cuts: vec![AgendaCut { step, way }] };
    for unknown in [
        Steering::StartAgendaStep { id: nobody },
        Steering::EndAgendaStep { id: nobody },
        Steering::StretchAgendaStep { id: nobody, minutes: 1 },
        Steering::PauseAgendaStep { id: nobody },
        Steering::ResumeAgendaStep { id: nobody },
        Steering::ReopenAgendaStep { id: nobody, minutes: 5 },
        Steering::RemoveAgendaStep { id: nobody },
        Steering::MoveAgendaStep { id: nobody, beside: Beside::After(id) },
        Steering::MoveAgendaStep { id, beside: Beside::After(nobody) },
        Steering::MoveAgendaStep { id, beside: Beside::Before(id) },
        Steering::PutAgendaStep { step: wish("New", 5), beside: Some(Beside::Before(nobody)) },
        cut(nobody, CutWay::Shorten),
    ] {
        assert_eq!(held.steer(&unknown), Err(Refusal::NotFound), "{unknown:?}");
    }
    assert_eq!(held.steer(Steering::EndAgendaStep { id }), Err(Refusal::StepNotRunning), "it never began");
    assert_eq!(held.steer(Steering::PauseAgendaStep { id }), Err(Refusal::StepNotRunning));
    assert_eq!(held.steer(Steering::ReopenAgendaStep { id, minutes: 5 }), Err(Refusal::StepNotRunning));

    held.start(AgendaKind::Ideate);
    for running in [
        Steering::StartAgendaStep { id },
        Steering::RemoveAgendaStep { id },
        Steering::ReopenAgendaStep { id, minutes: 5 },
        Steering::ReplaceAgenda { steps: vec![wish("Other", 5)] },
        cut(id, CutWay::Shorten),
    ] {
        assert_eq!(held.steer(&running), Err(Refusal::StepRunning), "{running:?}");
    }
    held.steer(Steering::EndAgendaStep { id }).unwrap();
    for over in [
        Steering::EndAgendaStep { id },
        Steering::StartAgendaStep { id },
        Steering::PauseAgendaStep { id },
        Steering::StretchAgendaStep { id, minutes: 1 },
        cut(id, CutWay::Shorten),
    ] {
        assert_eq!(held.steer(&over), Err(Refusal::StepOver), "ended once: {over:?}");
    }
    let gates = held.the(AgendaKind::GateCheck).id;
    assert_eq!(held.steer(cut(gates, CutWay::Shorten)), Err(Refusal::CannotCut), "gates are never cut");
    let pitch = held.the(AgendaKind::Pitch).id;
    assert_eq!(held.steer(cut(pitch, CutWay::LeaveOut)), Err(Refusal::CannotCut), "pitches are shortened");
    let twice = Steering::CatchUp { cuts: vec![AgendaCut { step: pitch, way: CutWay::Shorten }; 2] };
    assert_eq!(held.steer(twice), Err(Refusal::AlreadyThere), "one step, one cut");
}

#[test]
fn minutes_and_sittings_have_bounds_and_an_agenda_has_sixty_steps() {
    let mut held = Held::half_day();
    let out = Err(Refusal::OutOfRange { lowest: 1, highest: 480 });
    for minutes in [0, 481, u32::MAX] {
        let step = wish("Long", minutes);
        assert_eq!(held.steer(Steering::PutAgendaStep { step, beside: None }), out, "{minutes} minutes");
    }
    let session =
        Steering::PutAgendaStep { step: NewAgendaStep { session: 0, ..wish("A", 5) }, beside: None };
    assert_eq!(held.steer(session), Err(Refusal::OutOfRange { lowest: 1, highest: 9 }));
    let nameless = Steering::PutAgendaStep { step: wish(" ", 5), beside: None };
    assert_eq!(held.steer(nameless), Err(Refusal::TextEmpty), "the wall shows its title");
    let id = held.the(AgendaKind::Pitch).id;
    for minutes in [-15, 466, i32::MIN, i32::MAX] {
        assert_eq!(held.steer(Steering::StretchAgendaStep { id, minutes }), out, "{minutes} more");
    }
    held.steer(Steering::StretchAgendaStep { id, minutes: -14 }).unwrap();
    assert_eq!(held.the(AgendaKind::Pitch).length(), 1, "one minute is the least");

    let steps = (0..60).map(|n| wish(&format!("Step {n}"), 480)).collect();
    held.steer(Steering::ReplaceAgenda { steps }).unwrap();
    let one_more = Steering::PutAgendaStep { step: wish("One more", 5), beside: None };
    assert_eq!(held.steer(one_more), Err(Refusal::TooMany { limit: 60 }));
    let steps = (0..61).map(|n| wish(&format!("Step {n}"), 5)).collect();
    assert_eq!(held.steer(Steering::ReplaceAgenda { steps }), Err(Refusal::TooMany { limit: 60 }));
    let same = wish("Twice", 5);
    let twice = Steering::ReplaceAgenda { steps: vec![same.clone(), same] };
    assert_eq!(held.steer(twice), Err(Refusal::AlreadyThere));
}

#[test]
fn a_day_ends_after_it_begins() {
    let mut held = Held::half_day();
    let day = |starts: i64, ends: i64| Day {
        starts_at: Some(held.now + TimeDelta::minutes(starts)),
        ends_at: Some(held.now + TimeDelta::minutes(ends)),
    };
    let (backwards, short) = (day(60, 60), day(0, 200));
    assert_eq!(held.steer(Steering::SetDay { day: backwards }), Err(Refusal::EndsBeforeStart));
    let far = Day { starts_at: None, ends_at: Some(DateTime::<Utc>::MAX_UTC) };
    let refused = held.steer(Steering::SetDay { day: far });
    assert_eq!(refused, Err(Refusal::OutOfRange { lowest: 2000, highest: 2200 }), "nothing overflows later");
    held.steer(Steering::SetDay { day: short }).unwrap();
    let figures = held.figures();
    assert_eq!(figures.too_long_minutes, 10, "210 minutes do not fit into 200: a warning, not a refusal");
    assert_eq!(figures.planned_minutes, 210);
    assert_eq!(figures.behind_seconds, Some(600));
}

#[test]
fn steps_are_put_moved_and_removed_and_each_can_be_undone() {
    let mut held = Held::half_day();
    let before = held.rows();
    let (vote, shape) = (held.the(AgendaKind::Vote).id, held.the(AgendaKind::Shape).id);
    let new = wish("A new step", 5);
    let after = titles(&held);
    held.steer(Steering::PutAgendaStep { step: new.clone(), beside: Some(Beside::After(vote)) }).unwrap();
    let at = |held: &Held| titles(held).iter().position(|title| title == "A new step");
    assert_eq!(at(&held), Some(5), "right after the vote");
    held.steer(Steering::MoveAgendaStep { id: new.id, beside: Beside::Before(vote) }).unwrap();
    assert_eq!(at(&held), Some(4));
    held.steer(Steering::MoveAgendaStep { id: shape, beside: Beside::Before(new.id) }).unwrap();
    let edited = NewAgendaStep { title: "Another name".to_owned(), minutes: 7, ..new.clone() };
    held.steer(Steering::PutAgendaStep { step: edited, beside: None }).unwrap();
    assert_eq!(titles(&held)[5], "Another name", "an edited step keeps its place");
    held.steer(Steering::RemoveAgendaStep { id: new.id }).unwrap();
    for _ in 0..5 {
        held.steer(Steering::Undo).unwrap();
    }
    assert_eq!(titles(&held), after, "all taken back");
    assert_eq!(held.rows(), before);
}

#[test]
fn a_step_finds_its_place_again_and_again() {
    let mut held = Held::half_day();
    let (first, second, third) = (held.steps()[0].id, held.steps()[1].id, held.steps()[2].id);
    for n in 0..100 {
        let id = if n % 2 == 0 { third } else { second };
        held.steer(Steering::MoveAgendaStep { id, beside: Beside::After(first) }).unwrap();
        assert_eq!(held.steps()[1].id, id, "halving the room between two ends, and it is set anew");
    }
    let order: Vec<_> = held.steps().iter().map(|step| step.place).collect();
    assert!(order.is_sorted(), "places and order say the same");
}

#[test]
fn a_moved_step_belongs_to_the_sitting_it_was_moved_to() {
    let mut held = Held::from("remote_3x90");
    let in_session =
        |held: &Held, n: u32| held.steps().into_iter().filter(|step| step.session == n).collect::<Vec<_>>();
    let (last, first) = (in_session(&held, 1).pop().unwrap(), in_session(&held, 2).remove(0));
    let moved = in_session(&held, 3).remove(1).id;
    held.steer(Steering::MoveAgendaStep { id: moved, beside: Beside::After(last.id) }).unwrap();
    assert_eq!(in_session(&held, 1).pop().unwrap().id, moved, "the end of the first sitting");
    held.steer(Steering::MoveAgendaStep { id: moved, beside: Beside::Before(first.id) }).unwrap();
    assert_eq!(in_session(&held, 2).remove(0).id, moved, "the beginning of the second");
    assert_eq!(held.workshop.agenda_step(moved).unwrap().session, 2);
}

#[test]
fn the_clock_counts_stands_still_and_goes_on() {
    let mut held = Held::half_day();
    held.start(AgendaKind::Ideate);
    let id = held.the(AgendaKind::Ideate).id;
    held.wait(5);
    assert_eq!(held.left(AgendaKind::Ideate), Some(600));
    held.steer(Steering::PauseAgendaStep { id }).unwrap();
    held.wait(30);
    assert_eq!(held.left(AgendaKind::Ideate), Some(600), "half an hour later it stands where it stood");
    assert_eq!(held.the(AgendaKind::Ideate).clock(), Some(Clock::Paused(600)));
    assert_eq!(held.steer(Steering::PauseAgendaStep { id }), Ok(vec![]), "it stands still already");
    held.steer(Steering::StretchAgendaStep { id, minutes: 1 }).unwrap();
    assert_eq!(held.left(AgendaKind::Ideate), Some(660), "a minute more, also while it stands still");
    held.steer(Steering::ResumeAgendaStep { id }).unwrap();
    assert_eq!(held.steer(Steering::ResumeAgendaStep { id }), Ok(vec![]), "it goes already");
    held.wait(12);
    assert_eq!(held.left(AgendaKind::Ideate), Some(-60), "it runs over, and says by how much");
    held.now -= TimeDelta::hours(3);
    assert_eq!(held.left(AgendaKind::Ideate), Some(16 * 60), "a machine's clock set back adds nothing");
}

#[test]
fn undo_takes_back_a_start_with_the_clock_of_the_step_before() {
    let mut held = Held::half_day();
    held.start(AgendaKind::Ideate);
    let before = held.rows();
    held.wait(3);
    held.start(AgendaKind::Vote);
    held.wait(1);
    held.steer(Steering::Undo).unwrap();
    assert_eq!(held.rows(), before, "the step before runs again, and the room is back in it");
    assert_eq!(held.left(AgendaKind::Ideate), Some(11 * 60), "its clock went on meanwhile");
    assert_eq!(held.workshop.redoable().unwrap().kind, StepKind::StartAgendaStep);
    held.steer(Steering::Redo).unwrap();
    assert!(held.the(AgendaKind::Vote).runs());
    for command in [StepKind::StartAgendaStep, StepKind::EndAgendaStep, StepKind::ReopenAgendaStep] {
        assert!(!command.is_outside_undo(), "a wrong key is taken back whole: {command:?}");
    }
}

#[test]
fn a_reopened_step_resets_its_clock_and_nothing_else() {
    let mut held = Held::half_day();
    let lane = held.workshop.lanes().next().unwrap().id;
    let seat = held.workshop.seats().next().unwrap().id;
    let write = |held: &mut Held| {
        let idea = IdeaId::random();
        let wish = Contribution::AddIdea {
            idea,
            lane,
            text: "An idea".to_owned(),
            secret: None,
            extends: None,
            inspired_by: None,
        };
        let decision = held.workshop.decide_contribution(seat, &wish)?;
        held.workshop.apply(decision.changes);
        Ok(held.workshop.idea(idea).unwrap().clone())
    };
    assert_eq!(write(&mut held), Err(Refusal::NotNow), "nobody was asked for ideas yet");
    held.start(AgendaKind::Ideate);
    assert!(!write(&mut held).unwrap().late, "in time");
    held.wait(20);
    let id = held.the(AgendaKind::Ideate).id;
    held.steer(Steering::EndAgendaStep { id }).unwrap();
    assert_eq!(held.workshop.about().step, Step::Welcome, "people look up");
    let late = write(&mut held).unwrap();
    assert!(
        late.late && late.parked,
        "what comes after the step is kept on the side, also while people wait"
    );
    held.start(AgendaKind::Break);
    held.wait(7);
    held.steer(Steering::ReopenAgendaStep { id, minutes: 5 }).unwrap();
    assert_eq!(held.left(AgendaKind::Ideate), Some(300), "five minutes on its clock");
    assert!(held.the(AgendaKind::Break).is_over(), "the break is over");
    assert_eq!(held.workshop.about().step, Step::Ideate);
    assert!(!write(&mut held).unwrap().late, "ideas are in time again");
    assert!(held.workshop.idea(late.id).unwrap().parked, "what came late stays where it was put");
    assert_eq!(held.workshop.ideas().len(), 3, "nothing is lost");
    assert_eq!(held.workshop.undoable().unwrap().kind, StepKind::ReopenAgendaStep, "history names it");
    held.wait(2);
    held.steer(Steering::EndAgendaStep { id }).unwrap();
    held.wait(600);
    held.steer(Steering::ReopenAgendaStep { id, minutes: 480 }).unwrap();
    assert_eq!(held.left(AgendaKind::Ideate), Some(480 * 60), "longer than it ever was");
    assert_eq!(held.the(AgendaKind::Ideate).length(), 480);
}

#[test]
fn a_step_that_ended_early_shows_the_minutes_it_is_reopened_with() {
    let mut held = Held::half_day();
    held.start(AgendaKind::Ideate);
    held.now += TimeDelta::seconds(150);
    held.start(AgendaKind::Break);
    held.now += TimeDelta::seconds(20);
    let id = held.the(AgendaKind::Ideate).id;
    held.steer(Steering::ReopenAgendaStep { id, minutes: 5 }).unwrap();
    assert_eq!(held.left(AgendaKind::Ideate), Some(300), "not what it had left");
    assert_eq!(held.the(AgendaKind::Ideate).length(), 7, "two were used");
}

#[test]
fn a_direct_move_of_the_room_leaves_the_agenda_alone() {
    let mut held = Held::half_day();
    held.start(AgendaKind::Ideate);
    let step = held.the(AgendaKind::Ideate);
    held.steer(Steering::GoToStep { step: Step::Results }).unwrap();
    assert_eq!(held.the(AgendaKind::Ideate), step, "its clock goes on");
    held.steer(Steering::EndAgendaStep { id: step.id }).unwrap();
    assert_eq!(
        held.workshop.about().step,
        Step::Results,
        "and its end does not move the room from elsewhere"
    );
}

#[test]
fn each_kind_shows_the_room_something_it_may_do_then() {
    let mut held = Held::half_day();
    for kind in AgendaKind::ALL {
        let id = held.steps()[0].id;
        let step = NewAgendaStep { id, kind, ..wish("One", 5) };
        held.steer(Steering::PutAgendaStep { step, beside: None }).unwrap();
        held.steer(Steering::StartAgendaStep { id }).unwrap();
        assert_eq!(held.workshop.about().step, kind.shows(), "{}", kind.name());
        held.steer(Steering::Undo).unwrap();
        let json = serde_json::to_value(kind).unwrap();
        assert_eq!(json, kind.name(), "file, wire and content name it alike");
    }
    let writes = |kind: &&AgendaKind| kind.shows() == Step::Ideate;
    assert_eq!(
        AgendaKind::ALL.iter().filter(writes).count(),
        2,
        "ideas come in while people write, and only then"
    );
    let rates = |kind: &&AgendaKind| kind.shows() == Step::Rate;
    assert_eq!(AgendaKind::ALL.iter().filter(rates).count(), 2, "a practice rating is no rating");
}

#[test]
fn a_running_step_that_becomes_another_kind_leads_the_room() {
    let mut held = Held::half_day();
    held.start(AgendaKind::Discuss);
    let step = held.the(AgendaKind::Discuss);
    let edited = NewAgendaStep { id: step.id, kind: AgendaKind::RateAgain, ..wish("Rate again", 20) };
    held.steer(Steering::PutAgendaStep { step: edited, beside: None }).unwrap();
    assert_eq!(held.workshop.about().step, Step::Rate);
    assert_eq!(held.workshop.running_step().unwrap().run, step.run, "an edit keeps its clock");
}

#[test]
fn the_room_sees_the_running_step_and_nothing_else_of_the_agenda() {
    let mut held = Held::half_day();
    let mut step = wish("Next, and secret", 9);
    step.note = "The boss will object".to_owned();
    let changes = held.steer(Steering::PutAgendaStep { step, beside: None }).unwrap();
    let set_day = Steering::SetDay { day: Day { starts_at: None, ends_at: Some(held.now) } };
    let day = held.steer(set_day).unwrap();
    let row = Row::from(held.steps().pop().unwrap());
    let room = [true, false]
        .into_iter()
        .flat_map(|results| [Audience::Participant { results }, Audience::Wall { results }]);
    for audience in room {
        for change in changes.iter().chain(&day) {
            assert_eq!(
                seen_change(&held.workshop, change, audience),
                None,
                "{audience:?} hears nothing of it"
            );
        }
        assert_eq!(seen(&held.workshop, &row, audience), None);
        assert_eq!(seen(&held.workshop, &Row::from(*held.workshop.day()), audience), None);
    }
    assert_eq!(
        seen(&held.workshop, &row, Audience::Facilitator).unwrap().row,
        Some(row),
        "she sees all columns"
    );

    assert_eq!(room_clock(&held.workshop), RoomClock::Idle, "nothing runs");
    held.start(AgendaKind::Vote);
    let (kind, title) = (AgendaKind::Vote, held.the(AgendaKind::Vote).title);
    let (minutes, ends_at) = (10, held.now + TimeDelta::minutes(10));
    let runs = RoomClock::Runs { kind, title: title.clone(), minutes, ends_at, next: None };
    assert_eq!(room_clock(&held.workshop), runs, "no word of what follows");
    held.wait(15);
    let id = held.the(AgendaKind::Vote).id;
    held.steer(Steering::PauseAgendaStep { id }).unwrap();
    let paused = RoomClock::Paused { kind, title, minutes, left_seconds: -300, next: None };
    assert_eq!(room_clock(&held.workshop), paused);
}

#[test]
fn a_break_says_what_the_step_behind_it_asks_and_no_more() {
    let next = |held: &Held| match room_clock(&held.workshop) {
        RoomClock::Runs { next, .. } | RoomClock::Paused { next, .. } => next,
        RoomClock::Idle => None,
    };
    let question = |kind: AgendaKind| Some(kind.texts().unwrap().question.clone());
    let mut held = Held::half_day();
    held.start(AgendaKind::Break);
    let step = held.the(AgendaKind::Break);
    let order: Vec<AgendaKind> = held.steps().iter().map(|step| step.kind).collect();
    let at = order.iter().position(|kind| *kind == AgendaKind::Break).unwrap();
    let (first, second) = (held.steps()[at + 1].clone(), held.steps()[at + 2].clone());
    assert_eq!(next(&held), question(first.kind), "in the words that ship, not in hers");
    held.steer(Steering::PauseAgendaStep { id: step.id }).unwrap();
    assert_eq!(next(&held), question(first.kind), "also while its clock stands still");
    held.steer(Steering::RemoveAgendaStep { id: first.id }).unwrap();
    assert_eq!(next(&held), question(second.kind), "what was taken off is not announced");

    let again = NewAgendaStep { kind: AgendaKind::Break, ..wish("Another break", 5) };
    held.steer(Steering::PutAgendaStep { step: again, beside: Some(Beside::After(step.id)) }).unwrap();
    assert_eq!(next(&held), None, "a break asks nothing");
    for other in held.steps().split_off(at + 1) {
        held.steer(Steering::RemoveAgendaStep { id: other.id }).unwrap();
    }
    assert_eq!(next(&held), None, "nothing comes");
}

#[test]
fn figures_follow_the_day() {
    let mut held = Held::half_day();
    assert_eq!(held.figures().behind_seconds, None, "nobody said when the day begins or ends");
    assert_eq!(held.figures().expected_end, held.now + TimeDelta::minutes(210));
    held.start(AgendaKind::Welcome);
    let figures = held.figures();
    assert_eq!(figures.planned_end, Some(held.now + TimeDelta::minutes(210)), "from the beginning on");
    assert_eq!(figures.behind_seconds, Some(0));
    assert!(figures.under_way && figures.proposals.is_empty(), "in time: nothing to propose");
    held.wait(6);
    held.start(AgendaKind::Ideate);
    assert_eq!(held.figures().behind_seconds, Some(-240), "four minutes ahead");
    assert_eq!(held.figures().next_shows, Some(Step::Ideate), "brainwriting is writing");
    held.wait(31);
    let figures = held.figures();
    assert_eq!(figures.behind_seconds, Some(720), "sixteen minutes over, less the four");
    assert_eq!(figures.proposals.len(), 3);
    let saved: Vec<_> = figures.proposals.iter().map(|p| (p.kind, p.saves_minutes, p.cut.way)).collect();
    let wanted = [
        (AgendaKind::Pitch, 7, CutWay::Shorten),
        (AgendaKind::Rate, 5, CutWay::FastCriteria),
        (AgendaKind::RateAgain, 5, CutWay::LeaveOut),
    ];
    assert_eq!(saved, wanted, "shorter pitches, the fast criteria, no second round");
    assert_eq!(figures.short_by_minutes, 0);
    assert_eq!(figures.proposals[2].lost.en, AgendaKind::RateAgain.texts().unwrap().late.lost.en);

    let cuts = figures.proposals.iter().take(2).map(|proposal| proposal.cut).collect();
    let before = held.rows();
    held.steer(Steering::CatchUp { cuts }).unwrap();
    assert_eq!(held.figures().behind_seconds, Some(0), "both together bring them home in time");
    let weights: BTreeMap<String, f64> =
        held.workshop.criteria().map(|c| (c.id.to_string(), c.weight)).collect();
    assert_eq!((weights["V2"], weights["C6"]), (0.0, 0.0), "what the fast profile does without");
    let side =
        |side: char| weights.iter().filter(|(id, _)| id.starts_with(side)).map(|(_, w)| w).sum::<f64>();
    assert!((side('V') - 100.0).abs() < 1e-9 && (side('C') - 100.0).abs() < 1e-9, "rescaled to 100");
    held.steer(Steering::Undo).unwrap();
    assert_eq!(held.rows(), before, "one command, one undo, weights included");

    held.wait(120);
    let figures = held.figures();
    let all: u32 = figures.proposals.iter().map(|proposal| proposal.saves_minutes).sum();
    assert!(figures.short_by_minutes > 0, "nothing saves two hours");
    assert_eq!(i64::from(all + figures.short_by_minutes) * 60, figures.behind_seconds.unwrap());
}

#[test]
fn the_last_step_ends_the_day_and_the_next_sitting_is_about_itself() {
    let mut held = Held::from("remote_3x90");
    let evening = held.now + TimeDelta::minutes(90);
    held.steer(Steering::SetDay { day: Day { starts_at: Some(held.now), ends_at: Some(evening) } }).unwrap();
    for step in held.steps().into_iter().filter(|step| step.session == 1) {
        held.steer(Steering::StartAgendaStep { id: step.id }).unwrap();
        held.wait(i64::from(step.minutes));
    }
    assert_eq!(held.figures().session, 1, "its last step still runs");
    let last = held.workshop.running_step().unwrap().id;
    held.steer(Steering::EndAgendaStep { id: last }).unwrap();
    held.wait(3 * 24 * 60);
    let figures = held.figures();
    assert_eq!((figures.session, figures.planned_minutes), (2, 90), "the next one");
    assert_eq!(figures.behind_seconds, None, "the evening of the first says nothing about it");
    assert!(!figures.under_way);
}

#[test]
fn a_step_left_out_comes_back_by_a_start_or_by_minutes() {
    let mut held = Held::half_day();
    let id = held.the(AgendaKind::RateAgain).id;
    let cuts = vec![AgendaCut { step: id, way: CutWay::LeaveOut }];
    held.steer(Steering::CatchUp { cuts: cuts.clone() }).unwrap();
    assert_eq!(held.the(AgendaKind::RateAgain).length(), 0);
    assert_eq!(
        held.steer(Steering::CatchUp { cuts: cuts.clone() }),
        Err(Refusal::CannotCut),
        "it is out already"
    );
    let edited = NewAgendaStep { id, kind: AgendaKind::RateAgain, ..wish("Round 2", 9) };
    held.steer(Steering::PutAgendaStep { step: edited, beside: None }).unwrap();
    assert_eq!(held.the(AgendaKind::RateAgain).length(), 0, "an edit does not bring it back");
    held.steer(Steering::StretchAgendaStep { id, minutes: 4 }).unwrap();
    assert_eq!(held.the(AgendaKind::RateAgain).length(), 4);
    held.steer(Steering::CatchUp { cuts }).unwrap();
    held.start(AgendaKind::RateAgain);
    assert_eq!(held.the(AgendaKind::RateAgain).length(), 9, "as long as planned");
}

/// A day that began, with steps of any length and some of them begun, held until some moment.
fn any_day() -> impl Strategy<Value = Held> {
    let step = (0..AgendaKind::ALL.len(), 1_u32..=120);
    (prop::collection::vec(step, 1..20), 0..12_usize, 0_i64..300).prop_map(|(steps, begun, late)| {
        let mut held = Held::half_day();
        let steps: Vec<_> = steps
            .into_iter()
            .map(|(kind, minutes)| NewAgendaStep { kind: AgendaKind::ALL[kind], ..wish("Step", minutes) })
            .collect();
        held.steer(Steering::ReplaceAgenda { steps }).unwrap();
        for step in held.steps().into_iter().take(begun + 1) {
            held.steer(Steering::StartAgendaStep { id: step.id }).unwrap();
            held.wait(i64::from(step.minutes));
        }
        held.wait(late);
        held
    })
}

fn length(held: &Held) -> u32 {
    held.steps().iter().map(AgendaStep::length).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever is proposed saves what it says, goes never below what a step needs, and touches neither gates
    /// nor breaks nor what has begun.
    #[test]
    fn proposals_save_what_they_say(mut held in any_day()) {
        let figures = held.figures();
        let before = (length(&held), figures.behind_seconds.unwrap());
        prop_assert!(figures.proposals.len() <= 3);
        prop_assert!(before.1 >= 60 || figures.proposals.is_empty(), "in time, nothing is proposed");
        let saved: u32 = figures.proposals.iter().map(|proposal| proposal.saves_minutes).sum();
        for Proposal { cut, kind, saves_minutes, minutes, .. } in &figures.proposals {
            let step = held.workshop.agenda_step(cut.step).unwrap();
            prop_assert_eq!(step.length() - saves_minutes, *minutes);
            prop_assert!(*saves_minutes > 0 && step.run.is_none());
            prop_assert!(!matches!(kind, AgendaKind::GateCheck | AgendaKind::Break), "never cut");
            let least = if cut.way == CutWay::LeaveOut { 0 } else { kind.least_minutes() };
            prop_assert_eq!(*minutes, least);
        }
        let short = i64::from(figures.short_by_minutes);
        let wanted = (before.1.max(0) + 59) / 60;
        prop_assert!(before.1 < 60 || short == (wanted - i64::from(saved)).max(0));

        let rows = held.rows();
        let cuts = figures.proposals.iter().map(|proposal| proposal.cut).collect();
        let changes = held.steer(Steering::CatchUp { cuts }).unwrap();
        prop_assert_eq!(length(&held), before.0 - saved, "minutes add up");
        prop_assert_eq!(held.figures().behind_seconds, Some(before.1 - i64::from(saved) * 60));
        if !changes.is_empty() {
            held.steer(Steering::Undo).unwrap();
            prop_assert_eq!(held.rows(), rows, "one undo brings all of it back");
        }
    }

    /// Whatever keys are pressed: one step runs at most, the room is where a running step leads it, lengths stay
    /// in bounds, and undoing everything brings back the beginning.
    #[test]
    fn any_keys_keep_one_step_running(keys in prop::collection::vec((0..9_u8, any::<u8>(), 0_i64..40), 1..40)) {
        let mut held = Held::half_day();
        let before = held.rows();
        let mut done = 0;
        for (key, which, minutes) in keys {
            held.wait(minutes);
            let steps = held.steps();
            let id = steps[usize::from(which) % steps.len()].id;
            let running = held.workshop.running_step().map_or(id, |step| step.id);
            let command = match key {
                0 | 1 => Steering::StartAgendaStep { id },
                2 => Steering::EndAgendaStep { id: running },
                3 => Steering::PauseAgendaStep { id: running },
                4 => Steering::ResumeAgendaStep { id: running },
                5 => Steering::StretchAgendaStep { id, minutes: i32::from(which % 9) - 4 },
                6 => Steering::ReopenAgendaStep { id, minutes: u32::from(which) + 1 },
                7 => Steering::MoveAgendaStep { id, beside: Beside::After(steps[0].id) },
                8 if steps.len() > 3 => Steering::RemoveAgendaStep { id },
                _ => Steering::PauseAgendaStep { id },
            };
            done += u32::from(held.steer(command).is_ok_and(|changes| !changes.is_empty()));
            let running: Vec<_> = held.workshop.agenda().filter(|step| step.runs()).collect();
            prop_assert!(running.len() <= 1);
            if let Some(step) = running.first() {
                prop_assert_eq!(held.workshop.about().step, step.kind.shows());
                let left = step.seconds_left(held.now).unwrap();
                prop_assert!(left <= i64::from(step.length()) * 60);
                if let Some(Clock::Until(ends_at)) = step.clock() {
                    prop_assert_eq!(ends_at - held.now, TimeDelta::seconds(left), "both say the same");
                }
            }
            prop_assert!(held.steps().iter().all(|step| (1..=480).contains(&step.length())));
            let figures = held.figures();
            prop_assert!(figures.expected_end >= held.now || figures.running.is_none());
        }
        for _ in 0..done {
            held.steer(Steering::Undo).unwrap();
        }
        prop_assert_eq!(held.rows(), before);
    }
}
