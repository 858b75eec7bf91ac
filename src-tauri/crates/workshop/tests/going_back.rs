//! Going back to a moment: a new step that takes back her later ones and leaves to others what is theirs.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use chrono::Utc;
use workshop::use_case::NewUseCase;
use workshop::{
    About, Actor, Batch, CommandId, Language, Refusal, Steering, StepKind, UseCaseId, UseCaseText, Workshop,
    WorkshopId, template,
};

struct Held(Workshop);

impl Held {
    fn new() -> Self {
        let about = About::new(WorkshopId::random(), "Test", "half_day", Language::En, Utc::now()).unwrap();
        let mut held = Self(Workshop::from_rows(about, [], []));
        for command in template::commands(template::find("default").unwrap(), "Test", Language::En) {
            held.steer(&command).unwrap();
        }
        held
    }

    fn steer(&mut self, command: &Steering) -> Result<CommandId, Refusal> {
        let decision = self.0.decide(command, Utc::now())?;
        let changes = self.0.apply(decision.changes);
        let id = CommandId::random();
        let (step, actor) = (decision.step, Actor::Facilitator);
        self.0.note(&Batch { command: id, at: Utc::now(), actor, step, changes, erased: Vec::new() });
        Ok(id)
    }

    fn add(&mut self, title: &str) -> CommandId {
        let text = UseCaseText { title: title.to_owned(), ..UseCaseText::default() };
        let use_cases = vec![NewUseCase { id: UseCaseId::random(), text, ideas: vec![] }];
        self.steer(&Steering::AddUseCases { use_cases }).unwrap()
    }

    fn titles(&self) -> Vec<String> {
        let mut cases: Vec<_> = self.0.use_cases().collect();
        cases.sort_by_key(|case| case.number);
        cases.iter().map(|case| case.text.title.clone()).collect()
    }

    fn rename(&mut self, title: &str) {
        let case = self.0.use_cases().min_by_key(|case| case.number).unwrap();
        let (id, was) = (case.id, Box::new(case.text.clone()));
        let text = Box::new(UseCaseText { title: title.to_owned(), ..UseCaseText::default() });
        self.steer(&Steering::EditUseCase { id, was, text }).unwrap();
    }
}

#[test]
fn later_steps_are_taken_back_as_one_new_step_that_undo_brings_back() {
    let mut held = Held::new();
    let first = held.add("first");
    held.rename("second name");
    held.rename("third name");
    let last = held.add("another");
    assert_eq!(held.0.steps_back_to(first), Ok(3));
    held.steer(&Steering::GoBack { to: first }).unwrap();
    assert_eq!(held.titles(), ["first"]);
    assert_eq!(held.0.undoable().map(|step| (step.kind, step.count)), Some((StepKind::GoBack, 3)));
    held.steer(&Steering::Undo).unwrap();
    assert_eq!(held.titles(), ["third name", "another"]);
    assert_eq!(held.0.steps_back_to(last), Err(Refusal::NothingToUndo), "one is there already");
}

#[test]
fn a_moment_that_undo_does_not_reach_is_refused_and_nothing_changes() {
    let mut held = Held::new();
    held.add("first");
    let elsewhere = Steering::GoBack { to: CommandId::random() };
    assert_eq!(held.steer(&elsewhere).err(), Some(Refusal::OutOfReach));
    assert_eq!(held.titles(), ["first"]);
}

#[test]
fn where_somebody_else_built_on_a_step_all_of_it_is_refused() {
    let mut held = Held::new();
    let first = held.add("first");
    held.add("rated");
    let case = held.0.use_cases().max_by_key(|case| case.number).unwrap().clone();
    held.rename("renamed");
    let mut changed = case.clone();
    changed.text.problem = "written by another hand".to_owned();
    held.0.apply(vec![workshop::Change::put(changed)]);
    assert_eq!(held.steer(&Steering::GoBack { to: first }).err(), Some(Refusal::ChangedSince));
    assert_eq!(held.titles(), ["renamed", "rated"], "nothing of it was done");
}
