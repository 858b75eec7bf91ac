//! The shortlist: a line that is kept in the file, one rescue with its reason, and the vote before beside it.

use crate::setup::Room;
use workshop::visibility::{Audience, seen};
use workshop::{
    Contribution, IdeaId, Key, Marks, Names, Placed, Refusal, Rescue, Row, Steering, Step, StepKind, Vote,
    VoteId, VoteQuestion,
};

const DOTS: VoteQuestion = VoteQuestion::Dots { each: 6, most_on_one: 3 };

#[test]
fn cards_stand_by_dots_then_by_people_and_equal_ones_share_a_place() {
    let (room, ideas, vote) = closed();
    let list = room.workshop.shortlist(room.workshop.vote(vote).unwrap());
    let told: Vec<_> = list.iter().map(|card| (card.idea, card.dots, card.people, card.place)).collect();
    let expected = [
        (ideas[0], 9, 3, 1),
        (ideas[1], 3, 3, 2),
        (ideas[2], 3, 1, 3),
        (ideas[3], 1, 1, 4),
        (ideas[4], 1, 1, 4),
        (ideas[5], 0, 0, 6),
    ];
    assert_eq!(
        told, expected,
        "three dots of three people stand before three dots of one; no dot is a place too"
    );
}

#[test]
fn a_third_is_proposed_at_the_close_and_the_line_stays_where_it_was_drawn() {
    let (mut room, ideas, vote) = closed();
    assert_eq!(room.kept(vote).cut, Some(2), "a third of six");
    room.steer(&Steering::SetCut { vote, cut: 4 }).unwrap();
    assert_eq!(above(&room, vote), [ideas[0], ideas[1], ideas[2], ideas[3]]);
    for cut in [0, 7, u32::MAX] {
        let wish = Steering::SetCut { vote, cut };
        assert_eq!(room.steer(&wish).err(), Some(Refusal::OutOfRange { lowest: 1, highest: 6 }), "{cut}");
    }
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.kept(vote).cut, Some(2), "the line goes back where it was");
    room.steer(&Steering::SetCut { vote, cut: 3 }).unwrap();
    room.steer(&Steering::ReopenVote { id: vote }).unwrap();
    let wish = Steering::SetCut { vote, cut: 1 };
    assert_eq!(room.steer(&wish).err(), Some(Refusal::VoteOpen), "there is nothing to draw a line through");
    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    assert_eq!(room.kept(vote).cut, Some(3), "it was drawn, not proposed");
}

#[test]
fn no_more_is_proposed_than_got_a_dot_or_than_a_group_rates_well() {
    let mut room = Room::new(Names::Hidden);
    let ideas: Vec<_> = (0..90).map(|n| room.write(n % 4, 0, &format!("idea {n}")).unwrap()).collect();
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    room.steer(&Steering::GoToStep { step: Step::Vote }).unwrap();
    let vote = room.open_vote(&VoteQuestion::Dots { each: 50, most_on_one: 1 });
    for (person, idea) in ideas.iter().take(3).enumerate() {
        room.gives(vote, person, &[(*idea, 1)]);
    }
    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    assert_eq!(room.kept(vote).cut, Some(3), "three cards got a dot, and a third would be thirty");
    let vote = room.open_vote(&VoteQuestion::Dots { each: 50, most_on_one: 1 });
    for person in 0..3 {
        let dots: Vec<_> = ideas.iter().take(40).map(|idea| (*idea, 1)).collect();
        room.gives(vote, person, &dots);
    }
    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    assert_eq!(room.kept(vote).cut, Some(20));
}

#[test]
fn one_card_from_below_is_rescued_for_a_reason() {
    let (mut room, ideas, vote) = closed();
    let rescue = |idea, reason: &str| Steering::Rescue {
        vote,
        rescue: Some(Rescue { idea, reason: reason.to_owned() }),
    };
    assert_eq!(room.steer(&rescue(ideas[1], "why not")).err(), Some(Refusal::AboveTheLine));
    assert_eq!(
        room.steer(&rescue(ideas[4], "  ")).err(),
        Some(Refusal::TextEmpty),
        "without a reason there is none"
    );
    assert_eq!(room.steer(&rescue(IdeaId::random(), "who")).err(), Some(Refusal::NotFound));
    room.steer(&Steering::MergeIdeas { ids: vec![ideas[3]], into: ideas[2] }).unwrap();
    assert_eq!(
        room.steer(&rescue(ideas[3], "it is")).err(),
        Some(Refusal::MergedAway),
        "another card stands for it"
    );
    room.steer(&Steering::Undo).unwrap();
    room.steer(&Steering::ParkIdeas { ids: vec![ideas[3]], parked: true }).unwrap();
    assert_eq!(room.steer(&rescue(ideas[3], "it is")).err(), Some(Refusal::NotListed), "it was put aside");
    room.steer(&Steering::Undo).unwrap();

    let long = "x".repeat(201);
    assert_eq!(room.steer(&rescue(ideas[4], &long)).err(), Some(Refusal::TextTooLong { limit: 200 }));
    room.steer(&rescue(ideas[4], "  He retires in spring. ")).unwrap();
    let kept = room.kept(vote).rescue.clone().unwrap();
    assert_eq!(kept, Rescue { idea: ideas[4], reason: "He retires in spring.".to_owned() });
    let card = room.listed(vote, ideas[4]);
    assert!(card.rescued && card.is_chosen() && !card.above);
    assert_eq!(card.place, 4, "its place is its own");
    assert_eq!(room.steer(&rescue(ideas[5], "me too")).err(), Some(Refusal::AlreadyRescued), "one a vote");
    room.steer(&rescue(ideas[4], "Now or never.")).unwrap();
    assert_eq!(
        room.kept(vote).rescue.as_ref().unwrap().reason,
        "Now or never.",
        "its reason can be written anew"
    );
    assert_eq!(room.workshop.rescued_because(&[ideas[0], ideas[4]]), Some("Now or never."));

    room.steer(&Steering::Rescue { vote, rescue: None }).unwrap();
    assert_eq!(room.kept(vote).rescue, None);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.kept(vote).rescue.as_ref().unwrap().reason, "Now or never.");

    // A line that passes it makes it count for nothing, and another one can be rescued then.
    room.steer(&Steering::SetCut { vote, cut: 5 }).unwrap();
    assert!(room.workshop.shortlist(room.kept(vote)).iter().all(|card| !card.rescued));
    room.steer(&rescue(ideas[5], "the last")).unwrap();
    assert!(room.listed(vote, ideas[5]).rescued);
}

#[test]
fn only_a_closed_vote_by_dots_of_three_people_has_a_line_and_a_rescue() {
    let (mut room, ideas, _) = closed();
    let some = Some(Rescue { idea: ideas[5], reason: "why".into() });
    let fist = room.open_vote(&VoteQuestion::Fist { use_case: None });
    for wish in
        [Steering::SetCut { vote: fist, cut: 1 }, Steering::Rescue { vote: fist, rescue: some.clone() }]
    {
        assert_eq!(room.steer(&wish).err(), Some(Refusal::VoteOpen));
    }
    let note = Steering::NoteVote { id: fist, note: "x".into() };
    assert_eq!(room.steer(&note).err(), Some(Refusal::VoteOpen), "there is nothing to say of it yet");
    room.steer(&Steering::CloseVote { id: fist }).unwrap();
    assert_eq!(room.kept(fist).cut, None);
    for wish in [Steering::SetCut { vote: fist, cut: 1 }, Steering::Rescue { vote: fist, rescue: some }] {
        assert_eq!(room.steer(&wish).err(), Some(Refusal::NoShortlist));
    }
    let lonely = room.open_vote(&DOTS);
    room.gives(lonely, 0, &[(ideas[0], 1)]);
    room.steer(&Steering::CloseVote { id: lonely }).unwrap();
    assert_eq!(room.steer(&Steering::SetCut { vote: lonely, cut: 1 }).err(), Some(Refusal::NoShortlist));
    let unknown = Steering::SetCut { vote: VoteId::random(), cut: 1 };
    assert_eq!(room.steer(&unknown).err(), Some(Refusal::NotFound));
}

#[test]
fn a_rescue_follows_its_card_and_goes_with_it() {
    let (mut room, ideas, vote) = closed();
    let rescue = Rescue { idea: ideas[5], reason: "It is cheap.".into() };
    room.steer(&Steering::Rescue { vote, rescue: Some(rescue.clone()) }).unwrap();
    room.steer(&Steering::MergeIdeas { ids: vec![ideas[5]], into: ideas[4] }).unwrap();
    assert!(room.listed(vote, ideas[4]).rescued, "the card that stands for it");
    assert_eq!(seen_vote(&room, vote, Audience::Facilitator).rescue.unwrap().idea, ideas[4]);
    room.steer(&Steering::UnmergeIdeas { ids: vec![ideas[5]] }).unwrap();
    room.steer(&Steering::RemoveIdeas { ids: vec![ideas[5]] }).unwrap();
    assert_eq!(room.kept(vote).rescue, None, "no row names what is not there");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.kept(vote).rescue, Some(rescue), "it comes back with its idea");
}

#[test]
fn the_room_sees_the_line_and_no_words_and_nothing_of_it_while_the_vote_is_open_again() {
    let (mut room, ideas, vote) = closed();
    let rescue = Some(Rescue { idea: ideas[5], reason: "Secret Gu retires.".into() });
    room.steer(&Steering::Rescue { vote, rescue }).unwrap();
    room.steer(&Steering::NoteVote { id: vote, note: "  Secret words. \n More. ".into() }).unwrap();
    assert_eq!(room.kept(vote).note, "Secret words. \n More.");
    for results in [false, true] {
        for audience in [Audience::Participant { results }, Audience::Wall { results }] {
            let seen = seen_vote(&room, vote, audience);
            assert_eq!((seen.cut, seen.rescue.as_ref().unwrap().idea), (Some(2), ideas[5]));
            assert!(!format!("{seen:?}").contains("Secret"), "words about a vote are the facilitator's own");
            assert_eq!(seen.turnout, None);
        }
    }
    assert_eq!(seen_vote(&room, vote, Audience::Facilitator), *room.kept(vote));
    room.steer(&Steering::ReopenVote { id: vote }).unwrap();
    for audience in [Audience::Facilitator, Audience::Wall { results: true }] {
        let seen = seen_vote(&room, vote, audience);
        assert_eq!(
            (seen.outcome, seen.cut, seen.rescue, seen.turnout),
            (None, None, None, None),
            "{audience:?}"
        );
    }
}

#[test]
fn the_turnout_is_kept_as_it_was_and_counts_ballots_as_they_were_typed() {
    let (room, _, vote) = closed();
    let turnout = room.kept(vote).turnout.unwrap();
    assert_eq!(
        (turnout.finished, turnout.begun, turnout.asked),
        (1, 3, 4),
        "six dots are all that a person has"
    );
}

#[test]
fn history_names_what_was_done_to_a_shortlist() {
    let (mut room, ideas, vote) = closed();
    let named = |room: &mut Room, command: Steering| {
        room.steer(&command).unwrap();
        let step = room.workshop.undoable().unwrap().clone();
        (step.kind, step.subject, step.count)
    };
    let rescue = Some(Rescue { idea: ideas[5], reason: "why".into() });
    assert_eq!(named(&mut room, Steering::SetCut { vote, cut: 4 }), (StepKind::SetCut, "4".into(), 1));
    let done = named(&mut room, Steering::Rescue { vote, rescue });
    assert_eq!(done, (StepKind::Rescue, "idea 5".into(), 1));
    let done = named(&mut room, Steering::Rescue { vote, rescue: None });
    assert_eq!(done, (StepKind::Rescue, "idea 5".into(), 0));
    let done = named(&mut room, Steering::SetBothInExports { vote, both: false });
    assert_eq!(done, (StepKind::SetBothInExports, String::new(), 0));
    let done = named(&mut room, Steering::NoteVote { id: vote, note: "said".into() });
    assert_eq!(done, (StepKind::NoteVote, String::new(), 0));
}

/// Six cards, and a closed vote: nine dots of three, three of three, three of one, one, one, none.
fn closed() -> (Room, Vec<IdeaId>, VoteId) {
    let mut room = Room::new(Names::Hidden);
    let ideas: Vec<_> = (0..6).map(|n| room.write(n % 4, 0, &format!("idea {n}")).unwrap()).collect();
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    room.steer(&Steering::GoToStep { step: Step::Vote }).unwrap();
    let vote = room.open_vote(&DOTS);
    room.gives(vote, 0, &[(ideas[0], 3), (ideas[1], 1), (ideas[3], 1), (ideas[4], 1)]);
    room.gives(vote, 1, &[(ideas[0], 3), (ideas[1], 1)]);
    room.gives(vote, 2, &[(ideas[0], 3), (ideas[1], 1)]);
    // Somebody whose dots stand on one card alone.
    room.gives(vote, 3, &[(ideas[2], 3)]);
    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    (room, ideas, vote)
}

fn above(room: &Room, vote: VoteId) -> Vec<IdeaId> {
    let list = room.workshop.shortlist(room.kept(vote));
    list.iter().filter(|card| card.above).map(|card| card.idea).collect()
}

fn seen_vote(room: &Room, vote: VoteId, audience: Audience) -> Vote {
    let row = room.workshop.row(&Key::Vote(vote)).unwrap();
    match seen(&room.workshop, &row, audience).unwrap().row {
        Some(Row::Vote(vote)) => vote,
        other => panic!("a vote is seen: {other:?}"),
    }
}

impl Room {
    fn open_vote(&mut self, question: &VoteQuestion) -> VoteId {
        let id = VoteId::random();
        self.steer(&Steering::OpenVote { id, question: question.clone() }).unwrap();
        id
    }

    fn gives(&mut self, vote: VoteId, person: usize, dots: &[(IdeaId, u32)]) {
        let marks = Some(Marks::Dots(dots.iter().copied().collect()));
        self.contribute(person, &Contribution::CastBallot { vote, marks }).unwrap();
    }

    fn kept(&self, vote: VoteId) -> &Vote {
        self.workshop.vote(vote).unwrap()
    }

    fn listed(&self, vote: VoteId, idea: IdeaId) -> Placed {
        let list = self.workshop.shortlist(self.kept(vote));
        list.into_iter().find(|card| card.idea == idea).unwrap()
    }
}
