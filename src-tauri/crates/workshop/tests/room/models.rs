//! Which model a use case is to run on: what is asked first, what own cases say, and what would change it.

use crate::setup::Room;
use std::collections::BTreeSet;
use workshop::gate::NewGateAnswer;
use workshop::model_choice::facts::{
    AskedRequirement, ModelFacts, ModelPrice, RequirementAsk, RequirementState,
};
use workshop::model_choice::finding::{ModelFlip, ModelSheet, ModelVerdict};
use workshop::model_choice::own_cases::{
    AnswerVerdict, CaseKind, JudgedAnswer, ModelAnswer, ModelTestText, NewModelTest, NewVerdict, ShownAnswer,
};
use workshop::model_choice::scores::ModelDimension;
use workshop::model_choice::{Candidate, ModelChoiceText, ModelWeights, NewChosenModel, catalogue};
use workshop::visibility::{Audience, seen};
use workshop::{
    Currency, EstimateValues, Gate, MoneyTerms, Names, NewEstimate, Refusal, Row, Steering, UseCaseId,
};

const DOMAIN: &str = "long_documents";
const QWEN: &str = "M03";
const R1: &str = "M02";
const GLM: &str = "M05";
const KIMI: &str = "M06";
const GPT: &str = "M01";

fn asks(requirement: &str, asks: RequirementAsk) -> AskedRequirement {
    AskedRequirement { requirement: requirement.to_owned(), asks, why: String::new() }
}

fn candidate(model: &str, ease: u8) -> Candidate {
    Candidate { model: model.to_owned(), ease: Some(ease), note: String::new() }
}

/// As page 07c of the design compares.
fn compared() -> ModelChoiceText {
    ModelChoiceText {
        requirements: vec![
            asks("open_weights", RequirementAsk::Yes),
            asks("licence", RequirementAsk::Choice(0)),
            asks("context", RequirementAsk::Number(17_700.0)),
        ],
        weights: ModelWeights { performance: 50, ease: 25, cost: 25 },
        candidates: vec![
            candidate(QWEN, 4),
            candidate(R1, 3),
            candidate(GLM, 4),
            candidate(KIMI, 5),
            candidate(GPT, 3),
        ],
        judges: Vec::new(),
        blind: true,
    }
}

fn room() -> (Room, UseCaseId) {
    let room = Room::new(Names::Named);
    let case = room.cases[0];
    (room, case)
}

fn put(room: &mut Room, use_case: UseCaseId, text: ModelChoiceText) -> Result<(), Refusal> {
    let text = Box::new(text);
    room.steer(&Steering::PutModelChoice { use_case, domain: DOMAIN.to_owned(), text }).map(drop)
}

fn put_tests(room: &mut Room, use_case: UseCaseId, tests: Vec<NewModelTest>) -> Result<(), Refusal> {
    room.steer(&Steering::PutModelTests { use_case, domain: DOMAIN.to_owned(), tests }).map(drop)
}

fn sheet(room: &Room, case: UseCaseId) -> ModelSheet {
    room.workshop.model_question(case, DOMAIN, chrono::Utc::now()).unwrap().answered()
}

fn verdict(usable: bool) -> JudgedAnswer {
    let verdict = if usable { AnswerVerdict::Usable } else { AnswerVerdict::Unusable };
    JudgedAnswer { judge: 1, verdict, never_said: false }
}

fn test(number: usize, said: &[(&str, bool)]) -> NewModelTest {
    let answer = |(model, usable): &(&str, bool)| ModelAnswer {
        model: (*model).to_owned(),
        text: String::new(),
        verdicts: vec![verdict(*usable)],
    };
    let text = ModelTestText {
        input: format!("Question {number}"),
        expected: "The belt".to_owned(),
        never: String::new(),
        kind: [CaseKind::Usual, CaseKind::Rare, CaseKind::Nasty][number % 3],
    };
    NewModelTest { number: None, text, answers: said.iter().map(answer).collect() }
}

/// 40 cases: Qwen3 fails 3 of them, DeepSeek-R1 4 others but one, GLM-4.5 fails 6.
fn forty() -> Vec<NewModelTest> {
    let of = |number| {
        let (qwen, r1, glm) = (number >= 3, !(2..6).contains(&number), number < 34);
        test(number, &[(QWEN, qwen), (R1, r1), (GLM, glm)])
    };
    (0..40).map(of).collect()
}

/// A use case that brings enough for tokens to be too small to plan for.
fn with_benefit(room: &mut Room, use_case: UseCaseId) {
    let of = |driver: &str, value: f64| NewEstimate {
        driver: driver.to_owned(),
        values: Some(EstimateValues { low: value, likely: value, high: value, source: String::new() }),
    };
    let estimates = vec![of("users", 100.0), of("minutes_saved", 10.0)];
    room.steer(&Steering::PutEstimates { use_case, estimates }).unwrap();
}

#[test]
fn what_is_asked_puts_models_out_before_any_points() {
    let (mut room, case) = room();
    put(&mut room, case, compared()).unwrap();
    let sheet = sheet(&room, case);
    let listed: Vec<&str> =
        sheet.candidates.iter().filter(|one| one.listed).map(|one| one.candidate.model.as_str()).collect();
    assert_eq!(listed, [QWEN, R1, GLM]);
    let kimi = &sheet.candidates[3];
    assert_eq!(kimi.requirements[1], RequirementState::ToRead, "until somebody has read the licence");
    let gpt = &sheet.candidates[4];
    let states = [RequirementState::NotKnown, RequirementState::NotKnown, RequirementState::NotMet];
    assert_eq!(gpt.requirements, states, "not known is not met");
    assert_eq!(sheet.verdict, ModelVerdict::NoCases);
}

#[test]
fn names_stay_hidden_until_the_last_verdict() {
    let (mut room, case) = room();
    put(&mut room, case, compared()).unwrap();
    let mut tests: Vec<NewModelTest> =
        (0..40).map(|n| test(n, &[(QWEN, true), (R1, true), (GLM, false)])).collect();
    let open = tests[0].answers.pop().unwrap();
    put_tests(&mut room, case, tests).unwrap();
    let hidden = sheet(&room, case);
    assert_eq!((hidden.verdicts, hidden.verdicts_asked), (119, 120));
    assert!(hidden.hidden && hidden.verdict == ModelVerdict::Judging);
    assert!(hidden.candidates.iter().all(|one| one.counts.is_none() && one.score.is_none()));
    let page = room.workshop.model_cases(case, DOMAIN, 0).unwrap();
    assert!(page.cases.iter().flat_map(|case| &case.answers).all(|answer| answer.model.is_none()));
    let is_bad = |answer: &ShownAnswer| {
        answer.verdicts.first().is_none_or(|said| said.verdict == AnswerVerdict::Unusable)
    };
    let places = page.cases.iter().filter_map(|shown| shown.answers.iter().position(is_bad));
    let places: BTreeSet<usize> = places.collect();
    assert!(places.len() > 1, "each case has an order of its own: {places:?}");
    // The pages' rows say nothing of it either.
    for row in room.workshop.rows().filter(|row| matches!(row, Row::ModelTest(_))) {
        let shown = seen(&room.workshop, &row, Audience::Facilitator).unwrap().row;
        assert!(matches!(shown, Some(Row::ModelTest(test)) if test.answers.is_empty()));
        assert_eq!(seen(&room.workshop, &row, Audience::Wall { results: true }), None);
    }
    // The last one is judged by the name under which it is shown.
    let first = &page.cases[0];
    let waiting = first.answers.iter().find(|answer| answer.verdicts.is_empty()).unwrap();
    let wish = NewVerdict {
        number: first.number,
        answer: waiting.answer.clone(),
        judge: 1,
        verdict: Some(open.verdicts[0].verdict),
        never_said: false,
    };
    room.steer(&Steering::JudgeModelTest { use_case: case, verdict: wish }).unwrap();
    let told = sheet(&room, case);
    assert!(!told.hidden);
    let usable: Vec<_> = told.candidates[..3].iter().map(|one| one.counts.unwrap().all.usable).collect();
    assert_eq!(usable, [40, 40, 0]);
    // Undo takes the verdict back, and with it the names.
    room.steer(&Steering::Undo).unwrap();
    assert!(sheet(&room, case).hidden);
}

#[test]
fn small_differences_decide_nothing_and_then_ease_does() {
    let (mut room, case) = room();
    with_benefit(&mut room, case);
    put(&mut room, case, compared()).unwrap();
    put_tests(&mut room, case, forty()).unwrap();
    let told = sheet(&room, case);
    let ModelVerdict::Take { model, rival: Some(rival) } = &told.verdict else {
        panic!("{:?}", told.verdict)
    };
    assert_eq!((model.as_str(), rival.model.as_str()), (QWEN, R1));
    assert_eq!((rival.wins, rival.losses, rival.equal), (3, 2, true));
    assert_eq!(rival.decides, Some(ModelDimension::Ease));
    assert_eq!(told.pass_mark, 36);
    let scores: Vec<Option<f64>> = told.candidates[..2].iter().map(|one| one.score).collect();
    assert_eq!(scores, [Some(4.25), Some(4.0)], "as the design counts them");
    let glm = &told.candidates[2];
    assert_eq!(
        (glm.year, glm.passes, glm.without.as_slice()),
        (None, false, [ModelDimension::Cost].as_slice())
    );
    let (low, high) = told.candidates[1].counts.unwrap().true_rate;
    assert!((low - 0.763).abs() < 1e-3 && (high - 0.972).abs() < 1e-3, "{low}..{high}");
}

#[test]
fn what_would_change_it_is_the_smallest_change_and_does() {
    let (mut room, case) = room();
    with_benefit(&mut room, case);
    put(&mut room, case, compared()).unwrap();
    put_tests(&mut room, case, forty()).unwrap();
    // Two that are as good: one is easier, the other one costs a mark less.
    let mut text = compared();
    let dear = ModelFacts {
        name: "Ours".to_owned(),
        price: Some(ModelPrice {
            price_in: 30.0,
            price_out: 60.0,
            told_apart: true,
            currency: Currency::Usd,
            on: "2026".to_owned(),
            source: "Offer".to_owned(),
            checked: true,
        }),
        open_weights: Some(true),
        licence: "MIT".to_owned(),
        context: Some(100_000),
        ..ModelFacts::default()
    };
    room.steer(&Steering::PutOwnModel { model: "own-1".to_owned(), facts: Box::new(dear) }).unwrap();
    text.candidates = vec![candidate("own-1", 5), candidate(R1, 3), candidate(GPT, 5)];
    put(&mut room, case, text.clone()).unwrap();
    let tests = (0..40).map(|n| test(n, &[("own-1", n > 3), (R1, n > 3), (GPT, true)])).collect();
    put_tests(&mut room, case, tests).unwrap();
    let told = sheet(&room, case);
    let ModelVerdict::Take { model, .. } = &told.verdict else { panic!("{:?}", told.verdict) };
    assert_eq!(model, "own-1");
    let leader_with = |room: &mut Room, text: &ModelChoiceText| {
        put(room, case, text.clone()).unwrap();
        match sheet(room, case).verdict {
            ModelVerdict::Take { model, .. } => model,
            other => panic!("{other:?}"),
        }
    };
    let mut kinds = 0;
    for flip in told.flips {
        kinds += 1;
        match flip {
            ModelFlip::Weight { dimension, from, to, leader } => {
                let at = |points: u32| {
                    // The two others in proportion, in hundredths.
                    let rest = |share: u32, of: u32| (100 - points) * share / (100 - of).max(1);
                    let own = text.weights;
                    let weights = match dimension {
                        ModelDimension::Performance => ModelWeights {
                            performance: points,
                            ease: rest(own.ease, own.performance),
                            cost: rest(own.cost, own.performance),
                        },
                        ModelDimension::Ease => ModelWeights {
                            ease: points,
                            performance: rest(own.performance, own.ease),
                            cost: rest(own.cost, own.ease),
                        },
                        ModelDimension::Cost => ModelWeights {
                            cost: points,
                            performance: rest(own.performance, own.cost),
                            ease: rest(own.ease, own.cost),
                        },
                    };
                    ModelChoiceText { weights, ..text.clone() }
                };
                assert_eq!(leader_with(&mut room, &at(to)), leader);
                assert_eq!(leader_with(&mut room, &at(from)), "own-1");
            }
            ModelFlip::Price { model, times, leader } => {
                put(&mut room, case, text.clone()).unwrap();
                let facts = room.workshop.known_model(&model).unwrap();
                let price = facts.price.clone().map(|price| ModelPrice {
                    price_in: price.price_in * times * if times > 1.0 { 1.0001 } else { 0.9999 },
                    price_out: price.price_out * times * if times > 1.0 { 1.0001 } else { 0.9999 },
                    ..price
                });
                let dearer = Box::new(ModelFacts { price, ..facts });
                room.steer(&Steering::PutOwnModel { model, facts: dearer }).unwrap();
                assert_eq!(leader_with(&mut room, &text), leader);
                room.steer(&Steering::Undo).unwrap();
                room.steer(&Steering::Undo).unwrap();
            }
            ModelFlip::Requirement { requirement, leader } => {
                let mut without = text.clone();
                without.requirements.retain(|asked| asked.requirement != requirement);
                assert_eq!(leader_with(&mut room, &without), leader);
            }
        }
    }
    assert!(kinds >= 1, "something would change it");
}

#[test]
fn one_requirement_that_keeps_a_better_one_out_is_named() {
    let (mut room, case) = room();
    with_benefit(&mut room, case);
    let mut text = compared();
    text.requirements = vec![asks("context", RequirementAsk::Number(17_700.0))];
    text.candidates = vec![candidate(R1, 3), candidate(GPT, 5)];
    put(&mut room, case, text.clone()).unwrap();
    put_tests(&mut room, case, (0..40).map(|n| test(n, &[(R1, n > 3), (GPT, true)])).collect()).unwrap();
    let flip = sheet(&room, case).flips.remove(0);
    assert_eq!(flip, ModelFlip::Requirement { requirement: "context".to_owned(), leader: GPT.to_owned() });
    text.requirements.clear();
    put(&mut room, case, text).unwrap();
    assert!(matches!(sheet(&room, case).verdict, ModelVerdict::Take { model, .. } if model == GPT));
}

#[test]
fn nobody_who_says_what_must_never_be_said_passes() {
    let (mut room, case) = room();
    let mut text = compared();
    text.candidates.truncate(1);
    put(&mut room, case, text).unwrap();
    let mut tests: Vec<NewModelTest> = (0..20).map(|n| test(n, &[(QWEN, true)])).collect();
    tests[5].answers[0].verdicts[0].never_said = true;
    put_tests(&mut room, case, tests).unwrap();
    let told = sheet(&room, case);
    assert_eq!(told.verdict, ModelVerdict::NonePasses { model: QWEN.to_owned() });
    assert_eq!(told.candidates[0].counts.unwrap().never_said, 1);
}

#[test]
fn two_judges_agree_or_do_not() {
    let (mut room, case) = room();
    let mut text = compared();
    text.candidates.truncate(1);
    text.judges = vec!["Wei".to_owned(), "Qiao".to_owned()];
    put(&mut room, case, text).unwrap();
    let mut tests: Vec<NewModelTest> = (0..10).map(|n| test(n, &[(QWEN, true)])).collect();
    put_tests(&mut room, case, tests.clone()).unwrap();
    assert!(sheet(&room, case).hidden, "the second one has not judged yet");
    for (place, test) in tests.iter_mut().enumerate() {
        test.answers[0].verdicts = vec![JudgedAnswer { judge: 2, ..verdict(place > 0) }];
    }
    put_tests(&mut room, case, tests).unwrap();
    let told = sheet(&room, case);
    assert_eq!((told.hidden, told.judges_agreed), (false, Some(9)));
    assert_eq!(told.cases.all, 10, "the same questions are the same cases, and the first verdicts stay");
    assert_eq!(told.candidates[0].counts.unwrap().all.usable, 9, "usable is what both say");
}

#[test]
fn prices_in_another_money_are_converted_and_say_so() {
    let (mut room, case) = room();
    let terms = MoneyTerms { currency: Currency::Cny, year: 2026 };
    put(&mut room, case, compared()).unwrap();
    let usd = sheet(&room, case);
    assert_eq!(usd.rate, None);
    room.steer(&Steering::SetMoneyTerms { terms }).unwrap();
    let cny = sheet(&room, case);
    let rate = cny.rate.unwrap();
    assert_eq!((rate.cny_per_usd, rate.date.as_str()), (7.0, "2026-01-08"));
    let (dollars, yuan) = (usd.candidates[0].year.unwrap(), cny.candidates[0].year.unwrap());
    assert!((yuan - 7.0 * dollars).abs() < 1e-6 * yuan, "{dollars} USD are {yuan} CNY");
    assert_eq!(cny.candidates[2].year, None, "without a price there is no year, never one of 0");
}

#[test]
fn a_choice_is_recorded_by_name_and_taken_back_by_undo() {
    let (mut room, case) = room();
    put(&mut room, case, compared()).unwrap();
    let record = |model: &str, by: &str| Steering::RecordModel {
        use_case: case,
        domain: DOMAIN.to_owned(),
        chosen: Some(NewChosenModel { model: model.to_owned(), why: String::new(), by: by.to_owned() }),
    };
    assert_eq!(room.steer(&record("M11", "Wei")).err(), Some(Refusal::NotFound), "no candidate");
    assert_eq!(room.steer(&record(QWEN, " ")).err(), Some(Refusal::TextEmpty));
    room.steer(&record(QWEN, "Wei")).unwrap();
    assert_eq!(sheet(&room, case).chosen.map(|chosen| chosen.name).as_deref(), Some("Qwen3"));
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(sheet(&room, case).chosen, None);
}

#[test]
fn the_beginning_follows_cards_and_gates_and_writes_nothing() {
    let (mut room, case) = room();
    let was = room.workshop.use_case(case).unwrap().text.clone();
    let capabilities = vec!["rag".to_owned(), "speech".to_owned()];
    let text = Box::new(workshop::UseCaseText { capabilities, ..was.clone() });
    room.steer(&Steering::EditUseCase { id: case, was: Box::new(was), text }).unwrap();
    assert_eq!(room.workshop.main_domain(case).as_deref(), Ok(DOMAIN));
    let [note, by, confirms] = [const { String::new() }; 3];
    let answer = NewGateAnswer { use_case: case, gate: Gate::X3, yes: Some(true), note, by, confirms };
    room.steer(&Steering::AnswerGates { answers: vec![answer] }).unwrap();
    let told = sheet(&room, case);
    let asked: Vec<&str> = told.text.requirements.iter().map(|asked| asked.requirement.as_str()).collect();
    assert_eq!(asked, ["licence", "filing_cn", "modality"], "the public uses it");
    let domains: Vec<&str> = told.domains.iter().map(|one| one.domain.as_str()).collect();
    assert_eq!(domains, [DOMAIN, "embedding_search", "speech"]);
    assert!(!told.begun && told.candidates.iter().any(|one| one.candidate.model == QWEN));
    assert_eq!(told.verdict, ModelVerdict::NoneListed, "nobody's filing is known");
    assert_eq!(room.workshop.model_choices().len(), 0);
}

#[test]
fn bad_input_is_refused_and_changes_nothing() {
    let (mut room, case) = room();
    let of = |change: fn(&mut ModelChoiceText)| {
        let mut text = compared();
        change(&mut text);
        text
    };
    let range = |lowest, highest| Refusal::OutOfRange { lowest, highest };
    let wrong = [
        (of(|text| text.weights.cost = 101), range(0, 100)),
        (of(|text| text.candidates[0].ease = Some(6)), range(1, 5)),
        (of(|text| text.candidates[1].model = "M03".to_owned()), Refusal::AlreadyThere),
        (of(|text| text.candidates[1].model = "none".to_owned()), Refusal::NotFound),
        (
            of(|text| text.judges = vec!["A".to_owned(), "B".to_owned(), "C".to_owned()]),
            Refusal::TooMany { limit: 2 },
        ),
        (of(|text| text.requirements[2].asks = RequirementAsk::Number(-1.0)), range(0, 1_000_000_000)),
    ];
    for (text, refusal) in wrong {
        assert_eq!(put(&mut room, case, text).err(), Some(refusal));
    }
    let mut empty = test(0, &[]);
    empty.text.expected = "  ".to_owned();
    assert_eq!(put_tests(&mut room, case, vec![empty]).err(), Some(Refusal::TextEmpty));
    assert_eq!(
        put_tests(&mut room, case, vec![test(0, &[]), test(0, &[])]).err(),
        Some(Refusal::AlreadyThere)
    );
    let many = (0..2_001).map(|n| test(n, &[])).collect();
    assert_eq!(put_tests(&mut room, case, many).err(), Some(Refusal::TooMany { limit: 2_000 }));
    assert_eq!(
        room.workshop.rows().filter(|row| matches!(row, Row::ModelTest(_) | Row::ModelChoice(_))).count(),
        0
    );
}

#[test]
fn thousands_of_cases_are_counted() {
    let (mut room, case) = room();
    put(&mut room, case, compared()).unwrap();
    let tests = (0..2_000).map(|n| test(n, &[(QWEN, n % 20 != 0), (R1, n % 10 != 0), (GLM, true)])).collect();
    put_tests(&mut room, case, tests).unwrap();
    let told = sheet(&room, case);
    let usable: Vec<_> = told.candidates[..3].iter().map(|one| one.counts.unwrap().all.usable).collect();
    assert_eq!(usable, [1_900, 1_800, 2_000]);
    assert_eq!(room.workshop.model_cases(case, DOMAIN, 1_990).unwrap().cases.len(), 10);
}

#[test]
fn rows_go_with_their_use_case_and_come_back_with_it() {
    let (mut room, case) = room();
    put(&mut room, case, compared()).unwrap();
    put_tests(&mut room, case, forty()).unwrap();
    let count = |room: &Room| {
        room.workshop.rows().filter(|row| matches!(row, Row::ModelTest(_) | Row::ModelChoice(_))).count()
    };
    assert_eq!(count(&room), 41);
    room.steer(&Steering::RemoveUseCases { ids: vec![case] }).unwrap();
    assert_eq!(count(&room), 0);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(count(&room), 41);
    assert!(catalogue::model(QWEN).is_some());
}
