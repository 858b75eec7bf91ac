//! How ready the room thinks the company is: answered alone, hidden until it is closed, taken over with one press.

use crate::setup::Room;
use proptest::prelude::*;
use workshop::registers::Register;
use workshop::seat_readiness::{ReadinessSaid, SeatReadiness};
use workshop::visibility::{Audience, own_rows, owner, seen, seen_change, wall_registers};
use workshop::{
    Contribution, Key, Names, Refusal, Row, RowChange, Steering, StepKind, Table, readiness_content,
};

const ALL: [Audience; 3] =
    [Audience::Facilitator, Audience::Participant { results: true }, Audience::Wall { results: true }];

fn asked(register: Register) -> Room {
    let mut room = Room::new(Names::Named);
    room.ask_how_ready(register, true).unwrap();
    room
}

impl Room {
    fn ask_how_ready(&mut self, register: Register, asked: bool) -> Result<Vec<RowChange>, Refusal> {
        self.steer(&Steering::AskAboutReadiness { register, asked })
    }

    fn say_how_ready(
        &mut self,
        person: usize,
        question: &str,
        level: Option<i32>,
    ) -> Result<Vec<RowChange>, Refusal> {
        self.contribute(person, &Contribution::SayReadiness { question: question.to_owned(), level })
    }

    fn said(&self, question: &str) -> Option<ReadinessSaid> {
        self.workshop.register_sheet().said.into_iter().find(|said| said.question == question)
    }

    fn turnout(&self) -> (u32, u32) {
        let turnout = self.workshop.readiness_turnout().unwrap();
        (turnout.answered, turnout.seats)
    }
}

/// Everything that an audience is sent, and what the console asks for and the wall shows, as it goes over the wire.
fn told(room: &Room, audience: Audience) -> String {
    let rows = room.workshop.rows().filter_map(|row| seen(&room.workshop, &row, audience));
    let rows: Vec<_> = rows.collect();
    let asked = (audience == Audience::Facilitator).then(|| room.workshop.register_sheet());
    serde_json::to_string(&(rows, asked, wall_registers(&room.workshop))).unwrap()
}

#[test]
fn until_she_closes_nobody_is_told_more_than_how_many_have_answered() {
    let mut room = asked(Register::Data);
    let before = ALL.map(|audience| told(&room, audience));
    let changes = room.say_how_ready(1, "D1", Some(2)).unwrap();
    let seat = room.seats[1];
    assert_eq!(owner(&changes[0]), Some(seat));
    for person in [0, 2, 3] {
        room.say_how_ready(person, "D1", Some(5)).unwrap();
    }
    for (audience, before) in ALL.into_iter().zip(before) {
        assert_eq!(seen_change(&room.workshop, &changes[0], audience), None, "{audience:?}");
        assert_eq!(told(&room, audience), before, "not one byte: {audience:?}");
    }
    let of_seat = |room: &Room, person: usize| {
        let own = own_rows(&room.workshop, room.seats[person]).filter_map(|change| change.row);
        own.filter_map(|row| if let Row::SeatReadiness(row) = row { row.level } else { None })
            .collect::<Vec<_>>()
    };
    assert_eq!((of_seat(&room, 1), of_seat(&room, 2)), (vec![2], vec![5]), "after a reload it is one's own");
    assert_eq!(room.turnout(), (0, 4), "one question is not all of them");
    for question in readiness_content::questions().iter().filter(|one| one.register == Register::Data) {
        room.say_how_ready(1, &question.id, None).unwrap();
    }
    assert_eq!(room.turnout(), (1, 4), "and who can't say has answered");
    assert_eq!(wall_registers(&room.workshop).unwrap().asked, room.workshop.readiness_turnout());

    let changes = room.ask_how_ready(Register::Data, false).unwrap();
    let gone = seen_change(&room.workshop, &changes[0], Audience::Participant { results: true }).unwrap();
    assert_eq!((gone.table, gone.row), (Table::ReadinessAsking, None), "devices are told that it is over");
    let said = room.said("D1").unwrap();
    assert_eq!((said.answers, said.spread.unwrap().histogram), (4, vec![0, 0, 0, 0, 3]));
    for audience in ALL {
        let told = told(&room, audience);
        assert!(!told.contains("seat_readiness"), "nobody ever reads a single answer: {audience:?}");
    }
    assert_eq!(room.workshop.readiness_turnout(), None);
}

#[test]
fn fewer_than_three_sentences_show_no_spread_and_four_have_a_word() {
    let mut room = asked(Register::Technology);
    room.say_how_ready(0, "T1", Some(2)).unwrap();
    room.say_how_ready(1, "T1", Some(4)).unwrap();
    room.say_how_ready(2, "T1", None).unwrap();
    for (person, level) in [1, 2, 2, 3].into_iter().enumerate() {
        room.say_how_ready(person, "T2", Some(level)).unwrap();
    }
    for (person, level) in [1, 2, 3, 4].into_iter().enumerate() {
        room.say_how_ready(person, "T3", Some(level)).unwrap();
    }
    room.ask_how_ready(Register::Technology, false).unwrap();
    let few = room.said("T1").unwrap();
    assert_eq!((few.answers, few.spread), (3, None), "two sentences are too few, whoever can't say");
    let spread = room.said("T2").unwrap().spread.unwrap();
    assert_eq!((spread.median, spread.level, spread.middle_half), (2.0, 2, (1.75, 2.25)));
    assert_eq!(spread.word, Some(ranking::AgreementWord::Agreed));
    let spread = room.said("T3").unwrap().spread.unwrap();
    assert_eq!((spread.median, spread.level), (2.5, 2), "between two sentences the worse one");
    assert_eq!(room.said("T4"), None, "nobody answered it");
}

#[test]
fn what_was_said_is_kept_and_said_otherwise_when_it_is_asked_again() {
    let mut room = asked(Register::People);
    for person in 0..3 {
        room.say_how_ready(person, "O1", Some(1)).unwrap();
    }
    room.ask_how_ready(Register::People, false).unwrap();
    assert!(room.said("O1").is_some());
    room.ask_how_ready(Register::People, true).unwrap();
    assert_eq!(room.said("O1"), None, "while it is open again, it is hidden again");
    room.say_how_ready(2, "O1", Some(4)).unwrap();
    room.ask_how_ready(Register::People, false).unwrap();
    assert_eq!(room.said("O1").unwrap().spread.unwrap().histogram, [2, 0, 0, 1, 0]);
}

#[test]
fn one_thing_at_a_time_is_asked() {
    let mut room = asked(Register::Data);
    let use_case = room.cases[0];
    room.steer(&Steering::AskAboutPlan { use_case, asked: true }).unwrap();
    assert_eq!(room.workshop.register_asked(), None, "a plan closes the questions");
    room.ask_how_ready(Register::Risk, true).unwrap();
    assert!(!room.workshop.quick_win_plan(use_case).unwrap().asked, "and questions close a plan");
    room.ask_how_ready(Register::Data, true).unwrap();
    assert_eq!(room.workshop.register_asked(), Some(Register::Data));
    assert_eq!(room.ask_how_ready(Register::Risk, false).unwrap_err(), Refusal::NotNow, "it is closed since");
    assert!(StepKind::AskAboutReadiness.is_outside_undo(), "asking is not undone but closed");
}

#[test]
fn the_companys_answer_is_hers_and_undo_takes_back_nothing_of_the_room() {
    let mut room = asked(Register::Data);
    room.steer(&Steering::AnswerReadiness { question: "D1".into(), level: Some(5) }).unwrap();
    for person in 0..3 {
        room.say_how_ready(person, "D1", Some(2)).unwrap();
    }
    room.ask_how_ready(Register::Data, false).unwrap();
    let level = |room: &Room| room.workshop.readiness_answer("D1").map(|answer| answer.level);
    assert_eq!(level(&room), Some(5), "closing changes nothing of it");
    let taken = room.said("D1").unwrap().spread.unwrap().level;
    room.steer(&Steering::AnswerReadiness { question: "D1".into(), level: Some(taken.into()) }).unwrap();
    assert_eq!(level(&room), Some(2));
    assert!(room.workshop.register_sheet().suggested.contains(&"EN-D1".to_owned()), "a low answer offers");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(level(&room), Some(5));
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(level(&room), None);
    assert_eq!(room.said("D1").unwrap().answers, 3, "what the room said stays");
    assert_eq!(room.workshop.register_asked(), None, "and is not asked again");
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let mut room = Room::new(Names::Named);
    assert_eq!(room.say_how_ready(0, "D1", Some(1)).unwrap_err(), Refusal::NotNow);
    assert_eq!(room.ask_how_ready(Register::Data, false).unwrap_err(), Refusal::NotNow);
    room.ask_how_ready(Register::Data, true).unwrap();
    room.say_how_ready(0, "D1", Some(3)).unwrap();
    let rows: Vec<Row> = room.workshop.rows().collect();
    let range = Refusal::OutOfRange { lowest: 1, highest: 5 };
    for level in [0, 6, -1, i32::MIN, i32::MAX] {
        assert_eq!(room.say_how_ready(0, "D1", Some(level)).unwrap_err(), range, "{level}");
    }
    for unknown in ["", "D99", "d1", "EN-D1"] {
        assert_eq!(room.say_how_ready(0, unknown, Some(1)).unwrap_err(), Refusal::NotFound, "{unknown}");
    }
    assert_eq!(
        room.say_how_ready(0, "T1", Some(1)).unwrap_err(),
        Refusal::NotNow,
        "another register is asked"
    );
    assert_eq!(room.workshop.rows().collect::<Vec<_>>(), rows);
    room.steer(&Steering::TakeOutSeats { seats: vec![room.seats[0]] }).unwrap();
    assert_eq!(room.say_how_ready(0, "D1", Some(1)).unwrap_err(), Refusal::TakenOut);
    room.ask_how_ready(Register::Data, false).unwrap();
    assert_eq!(room.say_how_ready(1, "D1", Some(1)).unwrap_err(), Refusal::NotNow, "it is closed");
}

#[test]
fn what_a_seat_said_leans_on_it() {
    let mut room = asked(Register::Data);
    room.say_how_ready(1, "D1", Some(2)).unwrap();
    let row = SeatReadiness { question: "D1".into(), seat: room.seats[1], level: Some(2) };
    assert_eq!(room.workshop.row(&row.key()), Some(Row::from(row.clone())));
    assert_eq!(Row::from(row).leans_on(), [Key::Seat(room.seats[1])]);
}

proptest! {
    /// Whatever is answered, how often and by whom: the last answer of each seat counts, once.
    #[test]
    fn the_spread_counts_the_last_answer_of_each_seat(
        answers in prop::collection::vec((0_usize..4, prop::option::of(1_i32..=5)), 0..40),
    ) {
        let mut room = asked(Register::Risk);
        let mut last = std::collections::BTreeMap::new();
        for (person, level) in answers {
            room.say_how_ready(person, "G1", level).unwrap();
            last.insert(person, level);
        }
        room.ask_how_ready(Register::Risk, false).unwrap();
        let said = room.said("G1");
        prop_assert_eq!(said.as_ref().map_or(0, |said| said.answers as usize), last.len());
        let chosen: Vec<i32> = last.values().copied().flatten().collect();
        let spread = said.and_then(|said| said.spread);
        prop_assert_eq!(spread.is_some(), chosen.len() >= 3);
        if let Some(spread) = spread {
            for (at, count) in spread.histogram.iter().enumerate() {
                prop_assert_eq!(*count as usize, chosen.iter().filter(|level| **level as usize == at + 1).count());
            }
            prop_assert_eq!(spread.cannot_say as usize, last.len() - chosen.len());
            let mut sorted = chosen;
            sorted.sort_unstable();
            prop_assert_eq!(i32::from(spread.level), (sorted[(sorted.len() - 1) / 2] + sorted[sorted.len() / 2]) / 2);
        }
    }
}
