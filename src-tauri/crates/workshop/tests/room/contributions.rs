//! What people in the room may do and see, held against the rules and against sequences nobody planned.

use crate::setup::{Room, SECRET, key, write};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;
use workshop::idea::NewIdea;
use workshop::use_case::NewUseCase;
use workshop::visibility::{Audience, hidden_ideas, own_change, own_rows, owner, results, seen, seen_change};
use workshop::{
    Answer, Arrival, Contribution, CriterionId, IdeaId, Names, Refusal, RowChange, SeatId, Steering, Step,
    UseCaseId, UseCaseText,
};

#[test]
fn an_anonymous_board_keeps_no_author() {
    let mut room = Room::new(Names::Anonymous);
    let idea = room.write(0, 0, "拍照问作业指导书").unwrap();
    assert_eq!(room.idea(idea).author, None, "anonymous means the file cannot tell who wrote it");
    let of_another = Contribution::EditIdea { idea, text: "mine".into(), secret: Some("f".repeat(32)) };
    assert_eq!(
        room.contribute(0, &of_another),
        Err(Refusal::NotYours),
        "the seat proves nothing, the secret does"
    );
    let own = Contribution::EditIdea { idea, text: "mine".into(), secret: Some(SECRET.into()) };
    assert!(room.contribute(3, &own).is_ok(), "whoever has the secret is the author");
}

#[test]
fn closing_the_box_takes_away_every_thread() {
    let mut room = Room::new(Names::Anonymous);
    let ideas: Vec<_> = (0..20).map(|n| room.write(n % 4, 0, &format!("idea {n}")).unwrap()).collect();
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    room.steer(&Steering::EditIdea { id: ideas[0], text: "shorter".into() }).unwrap();
    room.steer(&Steering::CloseBox).unwrap();
    let numbers: Vec<u32> = ideas.iter().map(|id| room.idea(*id).number).collect();
    assert!(!numbers.is_sorted(), "the numbers do not tell who wrote first: {numbers:?}");
    assert!(room.workshop.ideas().all(|idea| idea.secret.is_none()), "no device can prove what it wrote");
    let edit = Contribution::EditIdea { idea: ideas[1], text: "x".into(), secret: Some(SECRET.into()) };
    assert_eq!(room.contribute(1, &edit), Err(Refusal::TooLate), "nor change it");
    assert_eq!(room.write(0, 0, "late"), Err(Refusal::TooLate), "and nothing comes after it");
    let undone = room.steer(&Steering::Undo);
    assert!(
        room.workshop.ideas().all(|idea| idea.secret.is_none()),
        "undo brings no secret back: {undone:?}"
    );
}

#[test]
fn the_promise_about_names_only_becomes_stricter() {
    let mut room = Room::new(Names::Hidden);
    assert!(room.steer(&Steering::SetNames { names: Names::Named }).is_ok(), "nobody has written yet");
    room.steer(&Steering::SetNames { names: Names::Hidden }).unwrap();
    room.write(0, 0, "an idea").unwrap();
    let weaken = room.steer(&Steering::SetNames { names: Names::Named });
    assert_eq!(weaken, Err(Refusal::CannotWeaken), "people wrote under another promise");
    let anonymous = room.steer(&Steering::SetNames { names: Names::Anonymous });
    assert_eq!(anonymous, Err(Refusal::CannotWeaken), "the file already says who wrote");
    while room.steer(&Steering::Undo).is_ok() {}
    assert_eq!(room.workshop.board().names, Names::Hidden, "nor does undo take it back behind them");
}

#[test]
fn an_idea_belongs_to_its_author_until_the_step_ends() {
    let mut room = Room::new(Names::Named);
    let idea = room.write(0, 0, "first").unwrap();
    let edit = |text: &str| Contribution::EditIdea { idea, text: text.into(), secret: None };
    assert_eq!(room.contribute(1, &edit("stolen")), Err(Refusal::NotYours));
    assert!(room.contribute(0, &edit("better")).is_ok());
    assert_eq!(
        room.steer(&Steering::EditIdea { id: idea, text: "hers".into() }),
        Err(Refusal::NotRevealed),
        "the facilitator cannot change what she may not read"
    );
    room.steer(&Steering::GoToStep { step: Step::Rate }).unwrap();
    assert_eq!(room.contribute(0, &edit("again")), Err(Refusal::TooLate), "the step is over");
    let late = room.write(0, 0, "typed in the lift").unwrap();
    assert!(
        room.idea(late).parked && room.idea(late).late,
        "what arrives late is kept on the side, and marked"
    );
}

#[test]
fn one_move_reveals_all_and_what_comes_later_shows_at_once() {
    let mut room = Room::new(Names::Hidden);
    let hidden = room.write(0, 0, "before").unwrap();
    let elsewhere = room.write(0, 1, "in another lane").unwrap();
    assert_eq!(hidden_ideas(&room.workshop).len(), 2, "two lanes hold something hidden");
    room.steer(&Steering::RevealLanes { lanes: vec![room.lanes[0]] }).unwrap();
    let later = room.write(1, 0, "after").unwrap();
    assert!(room.idea(hidden).revealed && room.idea(later).revealed);
    assert!(!room.idea(elsewhere).revealed, "only the lane that was named");
    room.steer(&Steering::Undo).unwrap();
    assert!(room.idea(hidden).revealed, "undo passes over a reveal: it is silenced again, not taken back");
}

#[test]
fn ideas_find_their_place_again_and_again() {
    let mut room = Room::new(Names::Named);
    let ideas = (0..6).map(|n| NewIdea {
        id: IdeaId::random(),
        lane: room.lanes[0],
        text: format!("{n}"),
        inspired_by: None,
    });
    let ideas: Vec<_> = ideas.collect();
    room.steer(&Steering::AddIdeas { new_lanes: vec![], ideas: ideas.clone() }).unwrap();
    let order = |room: &Room| {
        let mut hung: Vec<_> = room.workshop.ideas().filter(|idea| idea.lane == room.lanes[0]).collect();
        hung.sort_by_key(|idea| (idea.place, idea.number));
        hung.iter().map(|idea| idea.text.clone()).collect::<String>()
    };
    let mut expected: Vec<usize> = (0..6).collect();
    // Always between the first two: the room between them halves each time until the lane is hung anew.
    for turn in 0..60 {
        let last = expected.pop().unwrap();
        expected.insert(1, last);
        let before = Some(ideas[expected[2]].id);
        let ids = vec![ideas[last].id];
        room.steer(&Steering::MoveIdeas { ids, lane: room.lanes[0], before }).unwrap();
        let wanted: String = expected.iter().map(ToString::to_string).collect();
        assert_eq!(order(&room), wanted, "turn {turn}");
    }
    let ids = vec![ideas[3].id, ideas[1].id];
    room.steer(&Steering::MoveIdeas { ids, lane: room.lanes[1], before: None }).unwrap();
    assert_eq!(order(&room).len(), 4, "two hang elsewhere now");
}

#[test]
fn a_use_case_knows_the_ideas_it_was_made_from() {
    let mut room = Room::new(Names::Named);
    let hidden = room.write(0, 0, "hidden").unwrap();
    let text = UseCaseText { title: "From the board".to_owned(), ..UseCaseText::default() };
    let case = UseCaseId::random();
    let made = |ideas: Vec<IdeaId>| Steering::AddUseCases {
        use_cases: vec![NewUseCase { id: case, text: text.clone(), ideas }],
    };
    assert_eq!(
        room.steer(&made(vec![hidden])),
        Err(Refusal::NotRevealed),
        "its text would leave with the card"
    );
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    room.steer(&made(vec![hidden])).unwrap();
    room.steer(&Steering::RemoveIdeas { ids: vec![hidden] }).unwrap();
    assert!(room.workshop.use_case(case).unwrap().ideas.is_empty(), "the card stays and forgets");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.use_case(case).unwrap().ideas, [hidden], "and undo brings the link back");
}

#[test]
fn two_raters_show_nothing_and_the_third_shows_all() {
    let mut room = Room::new(Names::Named);
    room.steer(&Steering::GoToStep { step: Step::Rate }).unwrap();
    let round = room.workshop.open_round().unwrap().id;
    let criteria: Vec<CriterionId> = room.workshop.criteria().map(|criterion| criterion.id).collect();
    let rate = |room: &mut Room, person: usize| {
        for criterion in &criteria {
            let (use_case, criterion, answer) = (room.cases[0], *criterion, Answer::Value(4));
            room.contribute(
                person,
                &Contribution::Rate { round, use_case, criterion, answer, reason: String::new() },
            )
            .unwrap();
        }
    };
    rate(&mut room, 0);
    rate(&mut room, 1);
    let standing = |room: &Room| {
        room.workshop.standings().into_iter().find(|standing| standing.use_case == room.cases[0]).unwrap()
    };
    let two = standing(&room);
    assert_eq!(
        (two.value, two.cost, two.score, two.rank),
        (None, None, None, None),
        "two are too few to hide in"
    );
    assert!(room.workshop.cell_figures(room.cases[0]).cells.is_empty());
    rate(&mut room, 2);
    let three = standing(&room);
    assert_eq!((three.value, three.rank), (Some(4.0), Some(1)), "the third makes it show, on the console");
    let participant = Audience::Participant { results: true };
    assert!(results(&room.workshop, participant).is_empty(), "the room sees nothing while the round is open");
    room.steer(&Steering::CloseRound { id: round }).unwrap();
    assert_eq!(results(&room.workshop, participant).len(), 1, "closed and shown: what three people rated");
    let late = Contribution::Rate {
        round,
        use_case: room.cases[0],
        criterion: criteria[0],
        answer: Answer::Value(1),
        reason: String::new(),
    };
    assert_eq!(room.contribute(0, &late), Err(Refusal::RoundClosed), "and nothing changes it any more");
}

#[test]
fn who_was_taken_out_can_do_nothing_until_let_in_again() {
    let mut room = Room::new(Names::Named);
    let seat = room.seats[0];
    room.steer(&Steering::TakeOutSeats { seats: vec![seat] }).unwrap();
    assert_eq!(room.workshop.seat_with_key(&key(0)), None, "the device's key opens nothing");
    assert_eq!(room.write(0, 0, "still here"), Err(Refusal::TakenOut));
    let decision = room.workshop.decide_move(seat, key(9)).unwrap();
    room.carry_out(decision, workshop::Actor::Facilitator);
    assert!(room.write(0, 0, "back").is_ok(), "a one-time code brings the seat to another device");
    assert_eq!(room.workshop.seat_with_key(&key(9)).map(|seat| seat.id), Some(seat));
    let own = room.workshop.seats().find(|seat| seat.facilitator).unwrap().id;
    assert_eq!(room.workshop.decide_move(own, key(8)), Err(Refusal::NotYours), "the console keeps its seat");
}

#[test]
fn a_full_room_takes_nobody_until_somebody_leaves() {
    let mut room = Room::new(Names::Named);
    let arrival =
        |n| Arrival { seat: SeatId::random(), key: key(n), name: String::new(), group: None, most: 4 };
    assert_eq!(room.workshop.decide_arrival(&arrival(7)), Err(Refusal::TooMany { limit: 4 }));
    room.steer(&Steering::TakeOutSeats { seats: vec![room.seats[1]] }).unwrap();
    assert!(room.workshop.decide_arrival(&arrival(7)).is_ok(), "a seat is free");
    assert_eq!(room.workshop.decide_arrival(&arrival(0)), Err(Refusal::AlreadyThere), "one key, one seat");
}

/// One thing that happens. Numbers choose among what is there; `secret` is what differs between two worlds.
fn happen(room: &mut Room, (kind, a, b, c): (u8, u8, u8, u8), secret: &str) -> Vec<RowChange> {
    let person = usize::from(a) % room.seats.len();
    // What the watched person writes is no secret from them; the second lane holds no secrets at all.
    let lane = usize::from(b) % 2;
    let text = if person == 0 || lane == 1 { format!("open {c}") } else { format!("{secret} {c}") };
    let idea = IdeaId(Uuid::from_u128(u128::from(c % 16) + 1));
    let secret_of_idea = Some(SECRET.to_owned());
    let criteria: Vec<CriterionId> = room.workshop.criteria().map(|criterion| criterion.id).collect();
    let hides = secret.len() as u8;
    let happened = match kind % 10 {
        0..=2 => room.contribute(person, &write(idea, room.lanes[lane], &text)),
        3 => {
            let in_open_lane = room.workshop.idea(idea).is_ok_and(|idea| idea.lane == room.lanes[1]);
            let text = if in_open_lane { format!("open {b}") } else { text };
            room.contribute(person, &Contribution::EditIdea { idea, text, secret: secret_of_idea })
        }
        4 => room.contribute(person, &Contribution::RemoveIdea { idea, secret: secret_of_idea }),
        5 | 6 => {
            let round = room.workshop.open_round().unwrap().id;
            let value = if person == 0 { 1 + b % 5 } else { 1 + (b.wrapping_add(hides)) % 5 };
            let (use_case, criterion) =
                (room.cases[usize::from(c) % 2], criteria[usize::from(c) % criteria.len()]);
            room.contribute(
                person,
                &Contribution::Rate {
                    round,
                    use_case,
                    criterion,
                    answer: Answer::Value(value),
                    reason: String::new(),
                },
            )
        }
        7 => room.steer(&Steering::RevealLanes { lanes: vec![room.lanes[1]] }),
        8 => room.steer(&Steering::SilenceLanes { lanes: vec![room.lanes[1]] }),
        _ => {
            let step =
                [Step::Welcome, Step::Ideate, Step::Ideate, Step::Rate, Step::Results][usize::from(c) % 5];
            room.steer(&Steering::GoToStep { step })
        }
    };
    happened.unwrap_or_default()
}

/// Every byte that the first seat and the wall are sent.
fn bytes(room: &mut Room, happenings: &[(u8, u8, u8, u8)], secret: &str) -> String {
    let watched = room.seats[0];
    let mut sent = String::new();
    for happening in happenings {
        let changes = happen(room, *happening, secret);
        for audience in [Audience::Participant { results: true }, Audience::Wall { results: true }] {
            let seen: Vec<_> =
                changes.iter().filter_map(|change| seen_change(&room.workshop, change, audience)).collect();
            sent += &json!([seen, results(&room.workshop, audience)]).to_string();
        }
        let own = changes
            .iter()
            .filter(|change| owner(change) == Some(watched))
            .filter_map(|change| own_change(&room.workshop, change));
        sent += &json!(own.collect::<Vec<_>>()).to_string();
        let mut hidden = hidden_ideas(&room.workshop);
        hidden.sort_by_key(|hidden| hidden.lane);
        sent += &json!(hidden).to_string();
    }
    for audience in [Audience::Participant { results: true }, Audience::Wall { results: true }] {
        let rows: Vec<_> =
            room.workshop.rows().filter_map(|row| seen(&room.workshop, &row, audience)).collect();
        sent += &json!(rows).to_string();
    }
    let mut own: Vec<_> = own_rows(&room.workshop, watched).map(|row| json!(row).to_string()).collect();
    own.sort();
    sent + &own.concat()
}

fn copy(room: &Room) -> Room {
    let Room { workshop, seats, lanes, cases } = room;
    Room { workshop: workshop.clone(), seats: seats.clone(), lanes: lanes.clone(), cases: cases.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Two worlds that differ only in what others wrote in a silent lane, and in what they rated, look the
    /// same to everybody in the room, byte for byte.
    #[test]
    fn what_is_hidden_changes_no_byte(
        happenings in prop::collection::vec(any::<(u8, u8, u8, u8)>(), 1..24),
        names in prop::sample::select(vec![Names::Named, Names::Hidden, Names::Anonymous]),
    ) {
        thread_local!(static ROOMS: Vec<(Names, Room)> =
            [Names::Named, Names::Hidden, Names::Anonymous].map(|names| (names, Room::new(names))).into());
        let (mut one, mut other) = ROOMS.with(|rooms| {
            let room = &rooms.iter().find(|(known, _)| *known == names).unwrap().1;
            (copy(room), copy(room))
        });
        prop_assert_eq!(bytes(&mut one, &happenings, "alpha"), bytes(&mut other, &happenings, "a longer one"));
    }
}

#[test]
fn the_bytes_do_differ_once_it_is_revealed() {
    let room = Room::new(Names::Hidden);
    let written = [(0, 1, 0, 3)];
    let shown = |secret: &str| {
        let mut room = copy(&room);
        let _ = bytes(&mut room, &written, secret);
        room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
        bytes(&mut room, &[], secret)
    };
    assert_ne!(shown("alpha"), shown("beta"), "the comparison above can see a difference");
}

#[test]
fn what_weighs_nothing_is_not_asked_and_does_not_count_as_answered() {
    let mut room = Room::new(Names::Hidden);
    room.steer(&Steering::GoToStep { step: Step::Rate }).unwrap();
    let round = room.workshop.open_round().unwrap().id;
    let criteria: Vec<CriterionId> = room.workshop.criteria().map(|criterion| criterion.id).collect();
    let case = room.cases[0];
    for criterion in &criteria {
        let answer = Answer::Value(3);
        let wish = Contribution::Rate {
            round,
            use_case: case,
            criterion: *criterion,
            answer,
            reason: String::new(),
        };
        room.contribute(0, &wish).unwrap();
    }
    let counts = |room: &Room| {
        let (seat, round) = (room.workshop.seat(room.seats[0]).unwrap(), room.workshop.open_round().unwrap());
        let given = room.workshop.answers_given(round.id).find(|(id, _)| *id == seat.id).unwrap().1;
        (given, room.workshop.answers_asked(round, seat))
    };
    let all = u32::try_from(criteria.len()).unwrap();
    assert_eq!(counts(&room), (all, 2 * all));
    let weights = [(criteria[0], 0.0), (criteria[1], 0.0)].into();
    room.steer(&Steering::SetWeights { weights, balance: 0.5 }).unwrap();
    assert_eq!(counts(&room), (all - 2, 2 * (all - 2)), "answers to what is not asked are not counted");
    let value: Vec<_> = criteria.iter().filter(|id| id.to_string().starts_with('V')).copied().collect();
    let weights = value.iter().map(|id| (*id, 0.0)).collect();
    room.steer(&Steering::SetWeights { weights, balance: 0.5 }).unwrap();
    assert_eq!(counts(&room), (all, 2 * all), "where nothing on a side weighs, all of it is asked again");
}
