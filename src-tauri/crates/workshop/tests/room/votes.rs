//! Votes: sealed while they are open, counted when they close, and never who.

use crate::setup::Room;
use std::collections::BTreeMap;
use workshop::visibility::{Audience, own_change, own_rows, owner, seen, seen_change};
use workshop::vote::Outcome;
use workshop::{
    AgendaKind, AgendaStepId, Contribution, CriterionId, IdeaId, Key, Marks, Names, RatingSource, Refusal,
    Steering, Step, VoteId, VoteQuestion,
};

const DOTS: VoteQuestion = VoteQuestion::Dots { each: 5, most_on_one: 3 };
const FIST: VoteQuestion = VoteQuestion::Fist { use_case: None };
const ROOM: [Audience; 4] = [
    Audience::Participant { results: false },
    Audience::Participant { results: true },
    Audience::Wall { results: false },
    Audience::Wall { results: true },
];

#[test]
fn a_ballot_is_its_seats_alone_and_sums_are_shown_when_the_vote_is_closed() {
    let (mut room, ideas) = voting(&DOTS);
    let vote = room.vote();
    for person in 0..3 {
        let changes = room.cast(person, dots(&[(ideas[0], 2), (ideas[person + 1], 1)])).unwrap();
        let change = changes.first().unwrap();
        assert_eq!(owner(change), Some(room.seats[person]));
        assert!(own_change(&room.workshop, change).is_some(), "one's own ballot comes back");
        for audience in ROOM.into_iter().chain([Audience::Facilitator]) {
            assert_eq!(seen_change(&room.workshop, change, audience), None, "{audience:?} learns nothing");
        }
    }
    assert_eq!(room.workshop.vote(vote).unwrap().outcome, None, "while it is open there is nothing to show");
    let own = own_rows(&room.workshop, room.seats[0]).filter(|row| row.key.contains(&vote.to_string()));
    assert_eq!(own.count(), 1, "after a reload the seat has its own ballot and no other");

    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    let sums = BTreeMap::from([(ideas[0], 6), (ideas[1], 1), (ideas[2], 1), (ideas[3], 1)]);
    let people = BTreeMap::from([(ideas[0], 3), (ideas[1], 1), (ideas[2], 1), (ideas[3], 1)]);
    let outcome = Outcome::Dots { dots: sums, people, voters: 3 };
    assert_eq!(room.workshop.vote(vote).unwrap().outcome, Some(outcome));
    let row = room.workshop.row(&Key::Vote(vote)).unwrap();
    for audience in ROOM {
        assert!(seen(&room.workshop, &row, audience).is_some(), "{audience:?} sees what came of it");
    }
    assert_eq!(room.cast(3, dots(&[(ideas[0], 1)])), Err(Refusal::VoteClosed));
    assert_eq!(
        room.steer(&Steering::Undo).err(),
        Some(Refusal::ChangedSince),
        "a vote that was counted is not undone with the ballots of the room"
    );
    assert_eq!(room.workshop.ballots_of(vote).count(), 3);
}

#[test]
fn two_people_would_know_each_others_votes_so_nothing_is_shown() {
    let (mut room, ideas) = voting(&DOTS);
    let vote = room.vote();
    room.cast(0, dots(&[(ideas[0], 1)])).unwrap();
    room.cast(1, dots(&[(ideas[1], 1)])).unwrap();
    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    assert_eq!(room.workshop.vote(vote).unwrap().outcome, None);

    room.steer(&Steering::ReopenVote { id: vote }).unwrap();
    room.cast(2, dots(&[(ideas[1], 3)])).unwrap();
    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    let sums = BTreeMap::from([(ideas[0], 1), (ideas[1], 4)]);
    let people = BTreeMap::from([(ideas[0], 1), (ideas[1], 2)]);
    assert_eq!(
        room.workshop.vote(vote).unwrap().outcome,
        Some(Outcome::Dots { dots: sums, people, voters: 3 }),
        "ballots stay while a vote is opened again"
    );
}

#[test]
fn a_person_has_so_many_dots_and_no_more() {
    let (mut room, ideas) = voting(&DOTS);
    assert_eq!(
        room.cast(0, dots(&[(ideas[0], 4)])),
        Err(Refusal::OutOfRange { lowest: 0, highest: 3 }),
        "not all on one"
    );
    let six = dots(&[(ideas[0], 3), (ideas[1], 3)]);
    assert_eq!(room.cast(0, six), Err(Refusal::TooMany { limit: 5 }));
    room.cast(0, dots(&[(ideas[0], 3), (ideas[1], 2)])).unwrap();
    room.cast(0, dots(&[(ideas[2], 1), (ideas[3], 0)])).unwrap();
    let ballot = room.workshop.ballot(room.vote(), room.seats[0]).unwrap();
    assert_eq!(ballot.marks, dots(&[(ideas[2], 1)]), "the last ballot holds, and no dot is no mark");
    room.steer(&Steering::ParkIdeas { ids: vec![ideas[1]], parked: true }).unwrap();
    assert_eq!(room.cast(0, dots(&[(ideas[1], 1)])), Err(Refusal::NotAsked), "it is not on the list");
    assert_eq!(room.cast(0, dots(&[(IdeaId::random(), 1)])), Err(Refusal::NotFound));
    assert_eq!(room.cast(0, Marks::Fist(3)), Err(Refusal::NotAsked), "marks of another kind");
    room.take_back(0).unwrap();
    assert_eq!(room.workshop.ballot(room.vote(), room.seats[0]), None);
}

#[test]
fn hidden_ideas_are_on_nobodys_list() {
    let mut room = Room::new(Names::Hidden);
    let hidden = room.write(0, 0, "still mine").unwrap();
    room.steer(&Steering::GoToStep { step: Step::Vote }).unwrap();
    room.steer(&Steering::OpenVote { id: VoteId::random(), question: DOTS }).unwrap();
    assert_eq!(room.cast(1, dots(&[(hidden, 1)])), Err(Refusal::NotAsked));
}

#[test]
fn the_rooms_weights_are_the_mean_of_hundreds() {
    let (mut room, _) = voting(&VoteQuestion::Points);
    let value: Vec<_> =
        room.workshop.criteria().map(|c| c.id).filter(|id| id.to_string().starts_with('V')).collect();
    let shared = |first: u32| {
        let mut points: BTreeMap<CriterionId, u32> = value.iter().map(|id| (*id, 0)).collect();
        points.insert(value[0], first);
        points.insert(value[1], 100 - first);
        Marks::Points(points)
    };
    for (person, first) in [30, 50, 100].into_iter().enumerate() {
        room.cast(person, shared(first)).unwrap();
    }
    let short = Marks::Points(BTreeMap::from([(value[0], 95)]));
    assert_eq!(room.cast(3, short), Err(Refusal::NotAHundred));
    let fine = Marks::Points(BTreeMap::from([(value[0], 49), (value[1], 51)]));
    assert_eq!(room.cast(3, fine), Err(Refusal::NotAHundred), "in steps of five");
    room.steer(&Steering::CloseVote { id: room.vote() }).unwrap();
    let Some(Outcome::Points { criteria, voters: 3 }) =
        room.workshop.vote(room.vote()).unwrap().outcome.clone()
    else {
        panic!("three people shared points");
    };
    let first = criteria[&value[0]];
    assert!((first.mean - 60.0).abs() < 1e-9, "{first:?}");
    assert_eq!((first.lowest, first.highest), (30, 100));
    assert!((criteria.values().map(|spread| spread.mean).sum::<f64>() - 100.0).abs() < 1e-9);
    assert!(criteria.keys().all(|id| value.contains(id)), "nobody shared points over cost");
}

#[test]
fn a_fist_is_counted_and_names_nobody() {
    let (mut room, _) = voting(&FIST);
    for (person, level) in [5, 3, 3, 1].into_iter().enumerate() {
        room.cast(person, Marks::Fist(level)).unwrap();
    }
    assert_eq!(room.cast(0, Marks::Fist(6)), Err(Refusal::OutOfRange { lowest: 0, highest: 5 }));
    room.steer(&Steering::CloseVote { id: room.vote() }).unwrap();
    assert_eq!(
        room.workshop.vote(room.vote()).unwrap().outcome,
        Some(Outcome::Fist { counts: vec![0, 1, 0, 2, 0, 1], voters: 4 })
    );
}

#[test]
fn a_practice_rating_counts_for_nothing() {
    let question = VoteQuestion::Practice { title: "  Our travel expenses ".into() };
    let (mut room, _) = voting(&question);
    let before = room.workshop.standings();
    let criteria: Vec<_> = room.workshop.criteria().map(|criterion| criterion.id).collect();
    for person in 0..3 {
        let value = if person == 2 { None } else { Some(4) };
        let answers = BTreeMap::from([(criteria[0], Some(2 + person as u8)), (criteria[1], value)]);
        room.cast(person, Marks::Practice(answers)).unwrap();
    }
    let off = Marks::Practice(BTreeMap::from([(criteria[0], Some(9))]));
    assert_eq!(room.cast(0, off), Err(Refusal::OutOfRange { lowest: 1, highest: 5 }));
    room.steer(&Steering::CloseVote { id: room.vote() }).unwrap();
    let vote = room.workshop.vote(room.vote()).unwrap();
    assert_eq!(vote.question, VoteQuestion::Practice { title: "Our travel expenses".into() });
    let counts = BTreeMap::from([(criteria[0], vec![0, 1, 1, 1, 0])]);
    assert_eq!(
        vote.outcome,
        Some(Outcome::Practice { counts, voters: 3 }),
        "a criterion that two could judge is left out"
    );
    assert_eq!(room.workshop.standings(), before);
}

#[test]
fn somebody_without_a_device_votes_through_the_facilitator() {
    let (mut room, _) = voting(&FIST);
    let (vote, seat) = (room.vote(), room.seats[0]);
    let proxy = |marks| Steering::CastBallot { vote, seat, marks };
    let changes = room.steer(&proxy(Some(Marks::Fist(4)))).unwrap();
    assert_eq!(room.workshop.ballot(vote, seat).unwrap().source, RatingSource::Proxy);
    let change = changes.first().unwrap();
    assert!(seen_change(&room.workshop, change, Audience::Facilitator).is_some(), "she typed it");
    assert!(ROOM.iter().all(|audience| seen_change(&room.workshop, change, *audience).is_none()));
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.ballot(vote, seat), None);
    room.cast(0, Marks::Fist(2)).unwrap();
    assert_eq!(
        room.steer(&proxy(Some(Marks::Fist(5)))).err(),
        Some(Refusal::NotYours),
        "what somebody said is not said otherwise for them"
    );
}

#[test]
fn one_vote_is_open_at_a_time_and_only_while_the_room_votes() {
    let (mut room, _) = voting(&FIST);
    let another = Steering::OpenVote { id: VoteId::random(), question: DOTS };
    assert_eq!(room.steer(&another).err(), Some(Refusal::VoteOpen));
    room.steer(&Steering::GoToStep { step: Step::Welcome }).unwrap();
    assert_eq!(room.cast(0, Marks::Fist(3)), Err(Refusal::NotNow));
    room.steer(&Steering::CloseVote { id: room.vote() }).unwrap();
    assert_eq!(room.steer(&Steering::CloseVote { id: room.vote() }).err(), Some(Refusal::VoteClosed));
    let too_many = VoteQuestion::Dots { each: 3, most_on_one: 4 };
    let id = VoteId::random();
    assert!(room.steer(&Steering::OpenVote { id, question: too_many }).is_err());
}

#[test]
fn a_step_of_the_agenda_opens_its_vote_once() {
    let mut room = Room::new(Names::Hidden);
    let step_of = |room: &Room, kind| -> AgendaStepId {
        room.workshop.agenda().find(|step| step.kind == kind).unwrap().id
    };
    let dots = step_of(&room, AgendaKind::Vote);
    room.steer(&Steering::StartAgendaStep { id: dots }).unwrap();
    assert_eq!(room.workshop.about().step, Step::Vote);
    let vote = room.workshop.open_vote().unwrap();
    assert_eq!(vote.question, VoteQuestion::Dots { each: 5, most_on_one: 3 }, "as the template says");
    let vote = vote.id;
    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    room.steer(&Steering::EndAgendaStep { id: dots }).unwrap();
    room.steer(&Steering::ReopenAgendaStep { id: dots, minutes: 3 }).unwrap();
    assert_eq!(room.workshop.votes().len(), 1, "its vote is there already");

    room.steer(&Steering::LightLighthouse { use_case: room.cases[1], lit: true }).unwrap();
    let commit = step_of(&room, AgendaKind::Commit);
    room.steer(&Steering::StartAgendaStep { id: commit }).unwrap();
    let question = VoteQuestion::Fist { use_case: Some(room.cases[1]) };
    assert_eq!(room.workshop.open_vote().unwrap().question, question);
}

/// A room that votes, and four ideas that everybody may read.
fn voting(question: &VoteQuestion) -> (Room, Vec<IdeaId>) {
    let mut room = Room::new(Names::Hidden);
    let ideas = (0..4).map(|n| room.write(n, 0, &format!("idea {n}")).unwrap()).collect();
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    room.steer(&Steering::GoToStep { step: Step::Vote }).unwrap();
    room.steer(&Steering::OpenVote { id: VoteId::random(), question: question.clone() }).unwrap();
    (room, ideas)
}

fn dots(on: &[(IdeaId, u32)]) -> Marks {
    Marks::Dots(on.iter().copied().collect())
}

impl Room {
    /// The newest vote.
    fn vote(&self) -> VoteId {
        self.workshop.votes().max_by_key(|vote| vote.number).unwrap().id
    }

    fn cast(&mut self, person: usize, marks: Marks) -> Result<Vec<workshop::RowChange>, Refusal> {
        let vote = self.vote();
        self.contribute(person, &Contribution::CastBallot { vote, marks: Some(marks) })
    }

    fn take_back(&mut self, person: usize) -> Result<Vec<workshop::RowChange>, Refusal> {
        let vote = self.vote();
        self.contribute(person, &Contribution::CastBallot { vote, marks: None })
    }
}
