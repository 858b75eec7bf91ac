//! Decision records: written once, with the numbers as they stood, whatever happens afterwards.

use crate::setup::Room;
use proptest::prelude::*;
use workshop::gate::NewGateAnswer;
use workshop::visibility::{Audience, seen};
use workshop::{
    Answer, Decision, DecisionRecord, DecisionRecordId, DecisionText, Gate, Key, Marks, Names,
    NewDecisionRecord, RatingKey, Refusal, Row, SeatId, StandingState, Steering, UseCaseId, VoteId,
    VoteQuestion,
};

const ROOM: [Audience; 4] = [
    Audience::Participant { results: false },
    Audience::Participant { results: true },
    Audience::Wall { results: false },
    Audience::Wall { results: true },
];

/// A room with a lighthouse, everything rated by four.
fn lit() -> Room {
    let mut room = Room::new(Names::Named);
    rate_all(&mut room, 4);
    room.steer(&Steering::LightLighthouse { use_case: room.cases[0], lit: true }).unwrap();
    room
}

fn rate_all(room: &mut Room, value: u8) {
    if room.workshop.open_round().is_none() {
        room.steer(&Steering::OpenRound { id: workshop::RoundId::random(), use_cases: None }).unwrap();
    }
    let round = room.workshop.open_round().unwrap().id;
    let criteria: Vec<_> = room.workshop.criteria().map(|criterion| criterion.id).collect();
    for use_case in room.cases.clone() {
        for seat in room.seats.clone() {
            for criterion in criteria.clone() {
                let rating = RatingKey { round, use_case, seat, criterion };
                room.steer(&Steering::Rate { rating, answer: Answer::Value(value) }).unwrap();
            }
        }
    }
    room.steer(&Steering::CloseRound { id: round }).unwrap();
}

fn text() -> DecisionText {
    DecisionText {
        what: "Two machine families, 20 engineers, in 45 days.".to_owned(),
        why: "First of two.".to_owned(),
        dissent: "Lin: reports before 2019 are thin.".to_owned(),
        rejected: "All nine at once.".to_owned(),
        conditions: vec!["Each answer shows its page.".to_owned(), "  ".to_owned()],
        owner: "Wei".to_owned(),
        review_days: Some(75),
        signed_by: "Xie".to_owned(),
    }
}

fn signing(use_case: UseCaseId, text: DecisionText, fist: Option<VoteId>) -> Steering {
    let record = NewDecisionRecord { id: DecisionRecordId::random(), use_case, text, fist };
    Steering::SignDecision { record: Box::new(record) }
}

fn sign(room: &mut Room) -> DecisionRecord {
    let wish = signing(room.cases[0], text(), None);
    room.steer(&wish).unwrap();
    room.workshop.standing_record(room.cases[0]).unwrap().clone()
}

#[test]
fn a_record_holds_the_numbers_as_they_stood() {
    let mut room = lit();
    let robustness = room.workshop.robustness(None);
    let wish = signing(room.cases[0], text(), None);
    let Decision { changes, .. } =
        room.workshop.decide_knowing(&wish, chrono::Utc::now(), Some(&robustness)).unwrap();
    room.workshop.apply(changes);
    let record = room.workshop.standing_record(room.cases[0]).unwrap().clone();
    let standing = room.workshop.standings().into_iter().find(|one| one.use_case == room.cases[0]).unwrap();
    assert_eq!(record.figures.score, standing.score);
    assert_eq!((record.figures.rank, record.figures.ranked), (Some(1), 2));
    assert_eq!(record.figures.raters, 4);
    assert_eq!(record.figures.top_three_in_100, Some(100), "of two each is among the first three");
    assert_eq!(record.figures.same_box_in_100, Some(100), "everybody said the same");
    assert_eq!(record.text.conditions, ["Each answer shows its page."], "one that says nothing is left out");

    rate_all(&mut room, 2);
    let now = room.workshop.standings().into_iter().find(|one| one.use_case == room.cases[0]).unwrap();
    assert_ne!(now.value, record.figures.value, "the room thinks otherwise by now");
    assert_eq!(room.workshop.standing_record(room.cases[0]), Some(&record), "what was signed stays");
}

#[test]
fn figures_that_are_still_worked_out_are_left_open() {
    let mut room = lit();
    let record = sign(&mut room);
    assert_eq!((record.figures.top_three_in_100, record.figures.same_box_in_100), (None, None));
    assert!(record.figures.score.is_some());
}

#[test]
fn undo_passes_over_records_and_drafts() {
    let mut room = lit();
    let record = sign(&mut room);
    let draft = Steering::DraftDecision { use_case: room.cases[0], text: Some(Box::new(text())) };
    room.steer(&draft).unwrap();
    room.steer(&Steering::Undo).unwrap();
    assert!(!room.workshop.use_case(room.cases[0]).unwrap().lighthouse, "the lamp was the last step");
    assert_eq!(
        room.workshop.standing_record(room.cases[0]),
        Some(&record),
        "the record stays, and says it was lit"
    );
    assert!(record.lighthouse);
    assert!(room.workshop.decision_draft(room.cases[0]).is_some());
    room.steer(&Steering::Redo).unwrap();
    assert!(room.workshop.use_case(room.cases[0]).unwrap().lighthouse);
}

#[test]
fn a_record_outlives_its_use_case_and_a_stop_at_the_gate() {
    let mut room = lit();
    let record = sign(&mut room);
    let stop = NewGateAnswer {
        use_case: room.cases[0],
        gate: Gate::X1,
        yes: Some(true),
        note: String::new(),
        by: String::new(),
        confirms: String::new(),
    };
    room.steer(&Steering::AnswerGates { answers: vec![stop] }).unwrap();
    assert_eq!(room.workshop.standing_record(room.cases[0]), Some(&record));
    let newer = sign(&mut room);
    assert_eq!(newer.figures.state, StandingState::Stopped, "a newer record says so");

    room.steer(&Steering::RemoveUseCases { ids: vec![room.cases[0]] }).unwrap();
    assert_eq!(room.workshop.decision_record(record.id), Some(&record), "removed, and still to be read");
    assert_eq!(room.steer(&signing(room.cases[0], text(), None)).err(), Some(Refusal::NotFound));
    assert_eq!(room.workshop.standing_record(room.cases[0]), Some(&newer));

    let everything = Steering::Erase { ideas: Vec::new(), use_cases: vec![room.cases[0]] };
    let decision = room.workshop.decide(&everything, chrono::Utc::now()).unwrap();
    for record in [record.id, newer.id] {
        assert!(
            decision.erased.contains(&Key::DecisionRecord(record)),
            "for good: it says what the case was called"
        );
    }
    room.steer(&everything).unwrap();
    assert_eq!(room.workshop.decision_records().len(), 0);
}

#[test]
fn a_newer_record_takes_the_place_of_the_older_and_both_are_kept() {
    let mut room = lit();
    let first = sign(&mut room);
    room.steer(&Steering::LightLighthouse { use_case: room.cases[0], lit: false }).unwrap();
    let second = sign(&mut room);
    assert_eq!((first.replaces, second.replaces), (None, Some(first.id)));
    assert!(first.lighthouse && !second.lighthouse, "that a lamp went out is a decision too");
    assert_eq!(room.workshop.decision_records().len(), 2);
    assert_eq!(room.workshop.decision_record(first.id), Some(&first));
    let again = NewDecisionRecord { id: first.id, use_case: room.cases[0], text: text(), fist: None };
    let again = Steering::SignDecision { record: Box::new(again) };
    assert_eq!(room.steer(&again).err(), Some(Refusal::AlreadyThere), "nothing is written over");
}

#[test]
fn what_is_missing_is_not_signed_but_may_stand_in_a_draft() {
    let mut room = lit();
    let lacking: [fn(&mut DecisionText); 5] = [
        |text| text.what = String::new(),
        |text| text.why = " ".to_owned(),
        |text| text.owner = String::new(),
        |text| text.signed_by = String::new(),
        |text| text.review_days = None,
    ];
    for lack in lacking {
        let mut text = text();
        lack(&mut text);
        let draft = Steering::DraftDecision { use_case: room.cases[0], text: Some(Box::new(text.clone())) };
        room.steer(&draft).unwrap();
        assert_eq!(room.steer(&signing(room.cases[0], text, None)).err(), Some(Refusal::TextEmpty));
    }
    sign(&mut room);
    assert_eq!(room.workshop.decision_draft(room.cases[0]), None, "signed, so no draft any more");
    for days in [0, 1001] {
        let late = DecisionText { review_days: Some(days), ..text() };
        assert!(matches!(
            room.steer(&signing(room.cases[0], late, None)),
            Err(Refusal::OutOfRange { lowest: 1, highest: 1000 })
        ));
    }
    let many = DecisionText { conditions: vec!["One more".to_owned(); 21], ..text() };
    assert_eq!(room.steer(&signing(room.cases[0], many, None)).err(), Some(Refusal::TooMany { limit: 20 }));
    let dark = signing(room.cases[1], text(), None);
    assert_eq!(room.steer(&dark).err(), Some(Refusal::NotLit), "nothing shines there");
    assert_eq!(room.steer(&signing(UseCaseId::random(), text(), None)).err(), Some(Refusal::NotFound));
}

#[test]
fn a_record_takes_hands_and_never_whose() {
    let mut room = lit();
    let asked = |room: &mut Room, use_case: Option<UseCaseId>, hands: &[u32]| {
        let vote = VoteId::random();
        room.steer(&Steering::OpenVote { id: vote, question: VoteQuestion::Fist { use_case } }).unwrap();
        for (seat, hand) in room.seats.clone().into_iter().zip(hands) {
            room.steer(&Steering::CastBallot { vote, seat, marks: Some(Marks::Fist(*hand)) }).unwrap();
        }
        vote
    };
    let case = room.cases[0];
    let open = asked(&mut room, Some(case), &[5, 4, 4, 2]);
    assert_eq!(
        room.steer(&signing(case, text(), Some(open))).err(),
        Some(Refusal::VoteOpen),
        "nobody sees hands before all are shown"
    );
    room.steer(&Steering::CloseVote { id: open }).unwrap();
    room.steer(&signing(case, text(), Some(open))).unwrap();
    let fist = room.workshop.standing_record(case).unwrap().fist.clone().unwrap();
    assert_eq!((fist.counts, fist.voters), (vec![0, 0, 1, 0, 2, 1], 4));

    let other = room.cases[1];
    let elsewhere = asked(&mut room, Some(other), &[5, 5, 5]);
    room.steer(&Steering::CloseVote { id: elsewhere }).unwrap();
    assert_eq!(room.steer(&signing(case, text(), Some(elsewhere))).err(), Some(Refusal::NotFound));
    let lonely = asked(&mut room, None, &[5, 1]);
    room.steer(&Steering::CloseVote { id: lonely }).unwrap();
    room.steer(&signing(case, text(), Some(lonely))).unwrap();
    assert_eq!(room.workshop.standing_record(case).unwrap().fist, None, "two would know each other's");

    let row = serde_json::to_string(&room.workshop.decision_records().cloned().collect::<Vec<_>>()).unwrap();
    for seat in &room.seats {
        let SeatId(id) = seat;
        assert!(!row.contains(&id.to_string()), "no seat is named");
    }
}

#[test]
fn the_room_is_told_nothing_of_records_and_budgets() {
    let mut room = lit();
    let draft = Steering::DraftDecision { use_case: room.cases[0], text: Some(Box::new(text())) };
    sign(&mut room);
    room.steer(&draft).unwrap();
    let line = workshop::BudgetLine { money: Some(1.0), ..workshop::BudgetLine::of(room.cases[0]) };
    room.steer(&Steering::PutBudgetLines { lines: vec![line] }).unwrap();
    let rows: Vec<Row> = room.workshop.rows().collect();
    let secret = |row: &&Row| {
        matches!(row, Row::DecisionRecord(_) | Row::DecisionDraft(_) | Row::Budget(_) | Row::BudgetLine(_))
    };
    let secret: Vec<&Row> = rows.iter().filter(secret).collect();
    assert_eq!(secret.len(), 4);
    for row in secret {
        assert!(seen(&room.workshop, row, Audience::Facilitator).is_some());
        for audience in ROOM {
            assert_eq!(seen(&room.workshop, row, audience), None, "{audience:?}");
        }
    }
}

proptest! {
    /// Whatever happens after it was signed, and whatever is undone, a record stays as it was written.
    #[test]
    fn a_record_is_never_written_over(moves in prop::collection::vec(0_u8..8, 1..14)) {
        let mut room = lit();
        let mut signed = vec![sign(&mut room)];
        for step in moves {
            let case = room.cases[0];
            let wish = match step {
                0 => Steering::LightLighthouse { use_case: case, lit: false },
                1 => Steering::LightLighthouse { use_case: case, lit: true },
                2 => Steering::Undo,
                3 => Steering::Redo,
                4 => Steering::RemoveUseCases { ids: vec![case] },
                5 => Steering::ParkUseCase { id: case, parked: true },
                6 => Steering::DraftDecision { use_case: case, text: Some(Box::new(text())) },
                _ => signing(case, text(), None),
            };
            if room.steer(&wish).is_ok() && matches!(wish, Steering::SignDecision { .. }) {
                signed.push(room.workshop.standing_record(case).unwrap().clone());
            }
            prop_assert_eq!(room.workshop.decision_records().len(), signed.len());
            for (place, record) in signed.iter().enumerate() {
                prop_assert_eq!(room.workshop.decision_record(record.id), Some(record));
                let before = place.checked_sub(1).map(|before| signed[before].id);
                prop_assert_eq!(record.replaces, before, "one chain");
            }
        }
    }
}
