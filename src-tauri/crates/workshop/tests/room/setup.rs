//! A workshop with four people, two use cases, and an open round.

use uuid::Uuid;
use workshop::use_case::NewUseCase;
use workshop::{
    About, Arrival, Batch, CommandId, Contribution, Decision, Idea, IdeaId, KeyHash, LaneId, Language, Names,
    Refusal, RowChange, SeatId, Steering, Step, UseCaseId, UseCaseText, Workshop, WorkshopId, template,
};

pub(crate) const SECRET: &str = "00112233445566778899aabbccddeeff";

/// The room, the people in it and what they work on.
pub(crate) struct Room {
    pub(crate) workshop: Workshop,
    pub(crate) seats: Vec<SeatId>,
    pub(crate) lanes: Vec<LaneId>,
    pub(crate) cases: Vec<UseCaseId>,
}

impl Room {
    pub(crate) fn new(names: Names) -> Self {
        let now = chrono::Utc::now();
        let about = About::new(WorkshopId::random(), "Test", "half_day", Language::En, now).unwrap();
        let mut room = Self {
            workshop: Workshop::from_rows(about, [], []),
            seats: Vec::new(),
            lanes: Vec::new(),
            cases: vec![UseCaseId::random(), UseCaseId::random()],
        };
        for command in template::commands(template::find("default").unwrap(), "Test", Language::En) {
            room.steer(&command).unwrap();
        }
        let text = UseCaseText { title: "A case".to_owned(), ..UseCaseText::default() };
        let use_cases = room.cases.iter().map(|id| NewUseCase { id: *id, text: text.clone(), ideas: vec![] });
        room.steer(&Steering::AddUseCases { use_cases: use_cases.collect() }).unwrap();
        room.steer(&Steering::SetNames { names }).unwrap();
        room.seats = (0..4).map(|n| room.arrive(n).unwrap()).collect();
        let mut lanes: Vec<_> = room.workshop.lanes().map(|lane| (lane.number, lane.id)).collect();
        lanes.sort_unstable();
        room.lanes = lanes.into_iter().map(|(_, id)| id).collect();
        room.steer(&Steering::GoToStep { step: Step::Ideate }).unwrap();
        room
    }

    pub(crate) fn arrive(&mut self, n: u8) -> Result<SeatId, Refusal> {
        let seat = SeatId(Uuid::from_u128(u128::from(n) + 1));
        let (name, most) = (format!("Person {n}"), 600);
        let arrival = Arrival { seat, key: key(n), name, group: None, most };
        let decision = self.workshop.decide_arrival(&arrival)?;
        self.carry_out(decision, workshop::Actor::Seat(seat));
        Ok(seat)
    }

    pub(crate) fn steer(&mut self, command: &Steering) -> Result<Vec<RowChange>, Refusal> {
        let decision = self.workshop.decide(command, chrono::Utc::now())?;
        Ok(self.carry_out(decision, workshop::Actor::Facilitator))
    }

    pub(crate) fn contribute(
        &mut self,
        person: usize,
        wish: &Contribution,
    ) -> Result<Vec<RowChange>, Refusal> {
        let seat = self.seats[person];
        let decision = self.workshop.decide_contribution(seat, wish)?;
        let actor = self.workshop.actor_of(seat, wish);
        Ok(self.carry_out(decision, actor))
    }

    pub(crate) fn carry_out(&mut self, decision: Decision, actor: workshop::Actor) -> Vec<RowChange> {
        let changes = self.workshop.apply(decision.changes);
        let (command, at) = (CommandId::random(), chrono::Utc::now());
        self.workshop.note(&Batch {
            command,
            at,
            actor,
            step: decision.step,
            changes: changes.clone(),
            erased: decision.erased,
        });
        changes
    }

    pub(crate) fn write(&mut self, person: usize, lane: usize, text: &str) -> Result<IdeaId, Refusal> {
        let idea = IdeaId::random();
        self.contribute(person, &write(idea, self.lanes[lane], text)).map(|_| idea)
    }

    pub(crate) fn idea(&self, id: IdeaId) -> Idea {
        self.workshop.idea(id).unwrap().clone()
    }
}

pub(crate) fn key(n: u8) -> KeyHash {
    KeyHash::of(&format!("{:032x}", u32::from(n) + 1)).unwrap()
}

pub(crate) fn write(idea: IdeaId, lane: LaneId, text: &str) -> Contribution {
    Contribution::AddIdea {
        idea,
        lane,
        text: text.to_owned(),
        secret: Some(SECRET.to_owned()),
        extends: None,
        inspired_by: None,
    }
}
