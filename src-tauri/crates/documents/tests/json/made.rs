//! Workshops to write: the example, and those that nobody planned.

use chrono::{NaiveDate, Utc};
use documents::handed_over::HandedTo;
use documents::json::{Wish, to_json};
use documents::lists::Names;
use std::collections::BTreeMap;
use workshop::idea::NewIdea;
use workshop::theme::NewTheme;
use workshop::use_case::NewUseCase;
use workshop::{
    About, Answer, Budget, BudgetLine, BudgetWish, Gate, IdeaId, Key, Language, NotTheSame, NotTheSameCase,
    RatingKey, RoundId, Row, Steering, ThemeId, UseCaseId, UseCaseText, VoteId, VoteQuestion, Workshop,
    WorkshopId,
};

/// The example.
pub(crate) fn example(language: Language) -> Workshop {
    let now = Utc::now();
    let title = workshop::example::title(language);
    let about = About::new(WorkshopId::random(), &title, "example", language, now).unwrap();
    let mut workshop = Workshop::from_rows(about, [], []);
    for command in workshop::example::commands(language) {
        steer(&mut workshop, &command);
    }
    workshop
}

/// Does something, if the rules let it.
pub(crate) fn steer(workshop: &mut Workshop, command: &Steering) {
    if let Ok(decision) = workshop.decide(command, Utc::now()) {
        workshop.apply(decision.changes);
    }
}

pub(crate) fn written(workshop: &Workshop, to: HandedTo, names: Names) -> Vec<u8> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    to_json(workshop, Wish { to, names, today }).unwrap()
}

pub(crate) fn rows(workshop: &Workshop) -> BTreeMap<Key, Row> {
    workshop.rows().map(|row| (row.key(), row)).collect()
}

/// What two workshops say otherwise, row by row.
pub(crate) fn differences(one: &BTreeMap<Key, Row>, other: &BTreeMap<Key, Row>) -> Vec<String> {
    let keys = one.keys().chain(other.keys().filter(|key| !one.contains_key(key)));
    let differs = keys.filter(|key| one.get(key) != other.get(key));
    differs.map(|key| format!("{:?}\n{:?}", one.get(key), other.get(key))).collect()
}

/// What somebody might do next: small numbers choose among what is there, and a text says anything.
pub(crate) fn next(workshop: &Workshop, (kind, a, b): (u8, u8, u8), said: &str) -> Option<Steering> {
    let pick = |n: u8, len: usize| usize::from(n).checked_rem(len);
    let cases: Vec<UseCaseId> = workshop.use_cases().map(|case| case.id).collect();
    let ideas: Vec<IdeaId> = workshop.ideas().map(|idea| idea.id).collect();
    let case = |n: u8| pick(n, cases.len()).map(|at| cases[at]);
    let idea = |n: u8| pick(n, ideas.len()).map(|at| ideas[at]);
    let text = said.to_owned();
    Some(match kind % 16 {
        0 => {
            let text =
                UseCaseText { title: text.clone(), note: text.clone(), data: text, ..UseCaseText::default() };
            let ideas = idea(a).into_iter().collect();
            Steering::AddUseCases { use_cases: vec![NewUseCase { id: UseCaseId::random(), text, ideas }] }
        }
        1 => {
            let lane = workshop.lanes().next()?.id;
            let idea = NewIdea { id: IdeaId::random(), lane, text, inspired_by: None };
            Steering::AddIdeas { new_lanes: Vec::new(), ideas: vec![idea] }
        }
        2..=4 => {
            let seats: Vec<_> = workshop.seats().map(|seat| seat.id).collect();
            let criteria: Vec<_> = workshop.criteria().map(|criterion| criterion.id).collect();
            let seat = seats[pick(b, seats.len())?];
            let criterion = criteria[pick(a ^ b, criteria.len())?];
            let rating = RatingKey { round: workshop.open_round()?.id, use_case: case(a)?, seat, criterion };
            let answer = if b % 4 == 0 { Answer::CannotJudge } else { Answer::Value(1 + b % 5) };
            Steering::Rate { rating, answer }
        }
        5 => match workshop.open_round() {
            Some(round) => Steering::CloseRound { id: round.id },
            None => Steering::OpenRound { id: RoundId::random(), use_cases: case(a).map(|case| vec![case]) },
        },
        6 => Steering::ParkUseCase { id: case(a)?, parked: b % 2 == 0 },
        7 => Steering::LightLighthouse { use_case: case(a)?, lit: b % 2 == 0 },
        8 => {
            let (use_case, gate) = (case(a)?, Gate::ALL[usize::from(b) % 5]);
            let (note, by, confirms) = (text.clone(), text.clone(), text);
            let yes = Some(b % 2 == 0);
            let answer = workshop::gate::NewGateAnswer { use_case, gate, yes, note, by, confirms };
            Steering::AnswerGates { answers: vec![answer] }
        }
        9 => Steering::MergeIdeas { ids: vec![idea(a)?], into: idea(b)? },
        10 => Steering::MergeUseCases { ids: vec![case(a)?], into: case(b)? },
        11 => {
            let theme = NewTheme { id: ThemeId::random(), name: text };
            Steering::AddTheme { theme, ideas: vec![idea(a)?] }
        }
        12 => {
            let (money, people) = (Some(f64::from(a) * 0.1), Some(f64::from(b) / 3.0));
            let needs = vec![case(b)?];
            let line = BudgetLine { use_case: case(a)?, money, people, wish: BudgetWish::Must, needs };
            Steering::PutBudgetLines { lines: vec![line] }
        }
        13 => Steering::SetBudget {
            budget: Budget {
                money: Some(f64::from(a)),
                people: None,
                count: Some(3),
                one_a_department: b % 2 == 0,
            },
        },
        14 if a % 2 == 0 => {
            Steering::KeepApart { pairs: vec![NotTheSame { one: idea(a)?, other: idea(b)? }] }
        }
        14 => Steering::KeepCasesApart { pairs: vec![NotTheSameCase { one: case(a)?, other: case(b)? }] },
        _ => match workshop.open_vote() {
            Some(vote) => Steering::CloseVote { id: vote.id },
            None => {
                Steering::OpenVote { id: VoteId::random(), question: VoteQuestion::Practice { title: text } }
            }
        },
    })
}
