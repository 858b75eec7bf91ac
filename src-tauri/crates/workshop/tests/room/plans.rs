//! The quick-win plan of a lighthouse: what is proposed for it, when each task is done, what is refused, who says yes.

use crate::setup::Room;
use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use std::collections::BTreeSet;
use workshop::gate::NewGateAnswer;
use workshop::quick_win_plan::{
    Better, MeasureScale, NewPlanTask, OpenPoint, PlanEdit, PlanFinding, PlanMeasure, PlanRole, PlanRule,
    PlanStage, PlanThreshold, Stakeholder, TaskEdit, ThresholdSide, circle, day_of, spans,
};
use workshop::{
    Gate, Names, OperatingMode, PlanTask, Refusal, Steering, UseCaseId, UseCaseText, plan_content,
};

/// A room whose first use case answers from documents.
fn room() -> (Room, UseCaseId) {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    let was = room.workshop.use_case(case).unwrap().text.clone();
    let text = UseCaseText {
        capabilities: vec!["rag".to_owned()],
        mode: Some(OperatingMode::Retrieval),
        ..was.clone()
    };
    room.steer(&Steering::EditUseCase { id: case, was: Box::new(was), text: Box::new(text) }).unwrap();
    (room, case)
}

fn yes(room: &mut Room, use_case: UseCaseId, gate: Gate, confirms: &str) {
    let answer = NewGateAnswer {
        use_case,
        gate,
        yes: Some(true),
        note: String::new(),
        by: String::new(),
        confirms: confirms.to_owned(),
    };
    room.steer(&Steering::AnswerGates { answers: vec![answer] }).unwrap();
}

fn task(task: &str, days: u32, after: &[&str]) -> NewPlanTask {
    NewPlanTask {
        task: task.to_owned(),
        stage: PlanStage::Design,
        text: format!("Do {task}"),
        owner: String::new(),
        days,
        after: after.iter().map(|name| (*name).to_owned()).collect(),
    }
}

/// A task that ships, as it is proposed.
fn shipped(id: &str) -> NewPlanTask {
    let task = plan_content::task(id).unwrap();
    NewPlanTask {
        task: id.to_owned(),
        stage: task.phase,
        text: String::new(),
        owner: String::new(),
        days: task.days,
        after: task.needs.clone(),
    }
}

fn add(room: &mut Room, use_case: UseCaseId, tasks: Vec<NewPlanTask>) -> Result<(), Refusal> {
    room.steer(&Steering::AddPlanTasks { use_case, tasks }).map(drop)
}

fn change(room: &mut Room, use_case: UseCaseId, task: &str, edit: TaskEdit) -> Result<(), Refusal> {
    room.steer(&Steering::EditPlanTask { use_case, task: task.to_owned(), edit }).map(drop)
}

fn edit(room: &mut Room, use_case: UseCaseId, edit: PlanEdit) -> Result<(), Refusal> {
    room.steer(&Steering::EditPlan { use_case, edit: Box::new(edit) }).map(drop)
}

fn confirm(room: &mut Room, use_case: UseCaseId, role: PlanRole, by: &str) -> Result<(), Refusal> {
    room.steer(&Steering::ConfirmPlan { use_case, role, by: by.to_owned() }).map(drop)
}

fn finding(room: &Room, case: UseCaseId) -> PlanFinding {
    room.workshop.plan_finding(case).unwrap()
}

fn measure(baseline: Option<f64>, target: Option<f64>, better: Better) -> PlanMeasure {
    PlanMeasure {
        id: "m".to_owned(),
        name: "Time to the first right cause".to_owned(),
        unit: "minutes".to_owned(),
        scale: MeasureScale::Number,
        better,
        baseline,
        target,
        how: String::new(),
    }
}

fn threshold(is: ThresholdSide, value: f64) -> Option<PlanThreshold> {
    Some(PlanThreshold { is, value })
}

fn rule(go: Option<PlanThreshold>, stop: Option<PlanThreshold>) -> PlanRule {
    PlanRule {
        rule: "r".to_owned(),
        name: "Answers that help".to_owned(),
        unit: "of 100".to_owned(),
        go,
        stop,
        sample: None,
        days: Some(30),
    }
}

fn out_of(lowest: u32, highest: u32) -> Result<(), Refusal> {
    Err(Refusal::OutOfRange { lowest, highest })
}

#[test]
fn what_is_proposed_comes_from_cards_mode_and_gates_and_is_never_added_by_itself() {
    let (mut room, case) = room();
    let proposed = |room: &Room| -> Vec<String> {
        finding(room, case).suggested.into_iter().map(|one| one.task).collect()
    };
    let before = proposed(&room);
    assert!(before.contains(&"T01".to_owned()), "what every plan does");
    assert!(before.contains(&"T28".to_owned()), "what a use case does that answers from documents");
    assert!(
        !before.contains(&"T12".to_owned()),
        "nothing that a gate asks for that nobody answered with yes"
    );
    assert_eq!(room.workshop.plan_tasks(case).count(), 0, "nothing is there by itself");

    yes(&mut room, case, Gate::X2, "");
    assert!(proposed(&room).contains(&"T12".to_owned()), "now the gate asks for it");
    let tasks = proposed(&room).iter().map(|id| shipped(id)).collect();
    add(&mut room, case, tasks).unwrap();
    let found = finding(&room, case);
    assert!(found.suggested.is_empty(), "all of it was taken");
    assert!(
        (found.weeks_least..=found.weeks_most).contains(&found.weeks),
        "{} weeks: a plan as it is proposed takes 8 to 14",
        found.weeks
    );
    let stages: Vec<PlanStage> = found.stages.iter().map(|span| span.stage).collect();
    assert_eq!(stages, PlanStage::ALL);
}

#[test]
fn every_proposal_is_a_plan_of_eight_to_fourteen_weeks() {
    for mode in [OperatingMode::PromptOnly, OperatingMode::Retrieval, OperatingMode::Agent] {
        for card in workshop::content::capability_cards() {
            let (mut room, case) = room();
            let was = room.workshop.use_case(case).unwrap().text.clone();
            let capabilities = vec![card.id.clone()];
            let text = UseCaseText { capabilities, mode: Some(mode), ..was.clone() };
            room.steer(&Steering::EditUseCase { id: case, was: Box::new(was), text: Box::new(text) })
                .unwrap();
            let tasks = finding(&room, case).suggested.iter().map(|one| shipped(&one.task)).collect();
            add(&mut room, case, tasks).unwrap();
            let weeks = finding(&room, case).weeks;
            assert!((8..=14).contains(&weeks), "{} by {mode:?}: {weeks} weeks", card.id);
        }
    }
}

#[test]
fn tasks_follow_each_other_on_working_days() {
    let (mut room, case) = room();
    let tasks = vec![
        task("a", 3, &[]),
        task("b", 5, &["a"]),
        task("c", 1, &["a", "not-there"]),
        task("d", 2, &["b", "c"]),
    ];
    add(&mut room, case, tasks).unwrap();
    let spans = |room: &Room| -> Vec<(u32, u32)> {
        finding(room, case).tasks.iter().map(|task| (task.starts, task.ends)).collect()
    };
    assert_eq!(spans(&room), [(0, 3), (3, 8), (3, 4), (8, 10)], "what is not in the plan is not waited for");
    assert_eq!((finding(&room, case).days, finding(&room, case).weeks), (10, 2));
    assert_eq!(finding(&room, case).last_day, None, "no dates without a start");

    // A Saturday: it begins on Monday, and weekends are left out.
    let start = NaiveDate::from_ymd_opt(2027, 1, 9);
    edit(&mut room, case, PlanEdit::Start { day: start }).unwrap();
    let days: Vec<_> =
        finding(&room, case).tasks.iter().map(|task| (task.first_day, task.last_day)).collect();
    let day = |day| NaiveDate::from_ymd_opt(2027, 1, day);
    assert_eq!(days[0], (day(11), day(13)));
    assert_eq!(days[1], (day(14), day(20)));
    assert_eq!(finding(&room, case).last_day, day(22));

    room.steer(&Steering::RemovePlanTask { use_case: case, task: "b".to_owned() }).unwrap();
    assert_eq!(spans(&room), [(0, 3), (3, 4), (4, 6)]);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(spans(&room).len(), 4, "undo brings it back");
}

#[test]
fn tasks_that_wait_for_each_other_are_refused_and_named() {
    let (mut room, case) = room();
    add(&mut room, case, vec![task("a", 1, &[]), task("b", 1, &["a"]), task("c", 1, &["b"])]).unwrap();
    let after =
        |names: &[&str]| TaskEdit::After { tasks: names.iter().map(|name| (*name).to_owned()).collect() };
    let refused = change(&mut room, case, "a", after(&["c"]));
    assert_eq!(refused, Err(Refusal::TaskCircle { way: "Do a → Do c → Do b → Do a".to_owned() }));
    assert_eq!(
        change(&mut room, case, "a", after(&["a"])),
        Err(Refusal::TaskCircle { way: "Do a → Do a".to_owned() })
    );
    let two = vec![task("d", 1, &["e"]), task("e", 1, &["d"])];
    assert!(matches!(add(&mut room, case, two), Err(Refusal::TaskCircle { .. })));
    change(&mut room, case, "a", after(&["not-there"])).unwrap();
}

#[test]
fn a_task_is_put_elsewhere_and_a_whole_row_is_not_lost_on_the_way() {
    let (mut room, case) = room();
    add(&mut room, case, vec![task("a", 1, &[]), task("b", 1, &[]), task("c", 1, &[])]).unwrap();
    let order = |room: &Room| -> String {
        room.workshop.plan_tasks(case).map(|task| task.task.as_str()).collect::<Vec<_>>().join("")
    };
    change(&mut room, case, "c", TaskEdit::Before { task: Some("a".to_owned()) }).unwrap();
    assert_eq!(order(&room), "cab");
    change(&mut room, case, "c", TaskEdit::Before { task: None }).unwrap();
    assert_eq!(order(&room), "abc");
    change(&mut room, case, "a", TaskEdit::Stage { stage: PlanStage::Deploy }).unwrap();
    assert_eq!(order(&room), "bca", "stage by stage");
    change(&mut room, case, "a", TaskEdit::Owner { name: "Qiao".to_owned() }).unwrap();
    change(&mut room, case, "a", TaskEdit::Days { days: 7 }).unwrap();
    change(&mut room, case, "a", TaskEdit::Text { text: "Two nights".to_owned() }).unwrap();
    let row = room.workshop.plan_task(case, "a").unwrap();
    assert_eq!((row.owner.as_str(), row.days, row.text.as_str()), ("Qiao", 7, "Two nights"));
}

#[test]
fn what_a_gate_asks_for_is_struck_with_a_reason_or_stays() {
    let (mut room, case) = room();
    yes(&mut room, case, Gate::X2, "");
    let asked = OpenPoint::Required { gate: Gate::X2, task: "T12".to_owned() };
    assert!(finding(&room, case).open.contains(&asked), "the plan says nothing about it");
    add(&mut room, case, vec![shipped("T12")]).unwrap();
    assert!(!finding(&room, case).open.contains(&asked));
    let taken = room.steer(&Steering::RemovePlanTask { use_case: case, task: "T12".to_owned() });
    assert_eq!(taken.map(drop), Err(Refusal::TaskRequired { gate: Gate::X2 }));
    change(&mut room, case, "T12", TaskEdit::Struck { reason: "Written down in May".to_owned() }).unwrap();
    let found = finding(&room, case);
    assert!(found.tasks.is_empty(), "it is not done");
    assert!(!found.open.contains(&asked), "and it is said why");
}

#[test]
fn figures_that_cannot_be_are_refused() {
    let (mut room, case) = room();
    let mut say = |measure: PlanMeasure| edit(&mut room, case, PlanEdit::Measure { measure });
    let (more, less) = (Better::More, Better::Less);
    assert_eq!(say(measure(Some(95.0), Some(60.0), more)), Err(Refusal::TargetWorse));
    assert_eq!(say(measure(Some(60.0), Some(95.0), less)), Err(Refusal::TargetWorse));
    assert_eq!(say(measure(Some(95.0), Some(60.0), less)), Ok(()));
    assert_eq!(say(measure(Some(0.0), Some(0.0), less)), Ok(()), "to stay without errors is a target");
    for figure in [-1.0, 1e12, f64::NAN, f64::INFINITY] {
        assert_eq!(say(measure(Some(figure), None, more)), out_of(0, 1_000_000_000), "{figure}");
    }
    let share =
        |figure| PlanMeasure { scale: MeasureScale::OfHundred, ..measure(Some(0.0), Some(figure), more) };
    assert_eq!(say(share(300.0)), out_of(0, 100), "300 of 100");
    assert_eq!(say(share(100.0)), Ok(()));

    let mut say = |rule: PlanRule| edit(&mut room, case, PlanEdit::Rule { rule });
    use ThresholdSide::{Above, AtLeast, AtMost, Below};
    let go = threshold(AtLeast, 60.0);
    assert_eq!(say(rule(go, threshold(Below, 40.0))), Ok(()));
    assert_eq!(say(rule(go, threshold(Below, 60.0))), Ok(()), "it goes on or it stops");
    assert_eq!(say(rule(go, threshold(AtMost, 60.0))), Err(Refusal::StopInsideGo), "60 would do both");
    assert_eq!(say(rule(go, threshold(Below, 70.0))), Err(Refusal::StopInsideGo));
    assert_eq!(say(rule(go, threshold(AtLeast, 90.0))), Err(Refusal::StopInsideGo));
    assert_eq!(say(rule(threshold(AtMost, 5.0), threshold(Above, 15.0))), Ok(()));
    assert_eq!(say(rule(threshold(AtMost, f64::NAN), None)), out_of(0, 1_000_000_000));
    assert_eq!(say(PlanRule { sample: Some(0), ..rule(go, None) }), out_of(1, 1_000_000), "of nobody");
    assert_eq!(say(PlanRule { days: Some(0), ..rule(go, None) }), out_of(1, 1_000));

    assert_eq!(add(&mut room, case, vec![task("a", 0, &[])]), out_of(1, 260));
    assert_eq!(add(&mut room, case, vec![task("a", 261, &[])]), out_of(1, 260));
    let silent = NewPlanTask { text: " ".to_owned(), ..task("a", 1, &[]) };
    assert_eq!(add(&mut room, case, vec![silent]), Err(Refusal::TextEmpty));
    assert_eq!(add(&mut room, case, vec![task("a b", 1, &[])]), Err(Refusal::NotFound), "that is no name");
    assert_eq!(add(&mut room, case, vec![task("a", 1, &[]), task("a", 1, &[])]), Err(Refusal::AlreadyThere));
    let many = (0..121).map(|n| task(&format!("t{n}"), 1, &[])).collect();
    assert_eq!(add(&mut room, case, many), Err(Refusal::TooMany { limit: 120 }));
    let start = NaiveDate::from_ymd_opt(1999, 12, 31);
    assert_eq!(edit(&mut room, case, PlanEdit::Start { day: start }), out_of(2_000, 2_200));
    let nobody = add(&mut room, UseCaseId::random(), vec![task("a", 1, &[])]);
    assert_eq!(nobody, Err(Refusal::NotFound));
}

#[test]
fn a_plan_counts_once_its_owner_and_its_sponsor_said_yes_to_it_as_it_stands() {
    let (mut room, case) = room();
    let refused = confirm(&mut room, case, PlanRole::Owner, "Wei");
    assert_eq!(refused, Err(Refusal::RuleWithoutNumber), "nobody says yes to a plan that cannot be stopped");
    edit(&mut room, case, PlanEdit::Rule { rule: rule(None, None) }).unwrap();
    assert!(finding(&room, case).open.contains(&OpenPoint::RuleNumber { rule: "r".to_owned() }));
    assert_eq!(confirm(&mut room, case, PlanRole::Owner, "Wei"), Err(Refusal::RuleWithoutNumber));
    let go = threshold(ThresholdSide::AtLeast, 60.0);
    edit(&mut room, case, PlanEdit::Rule { rule: rule(go, None) }).unwrap();

    confirm(&mut room, case, PlanRole::Owner, "Wei").unwrap();
    let plan = room.workshop.quick_win_plan_of(case);
    assert_eq!((plan.owner.as_str(), plan.is_confirmed()), ("Wei", false), "who says yes is its owner");
    confirm(&mut room, case, PlanRole::Sponsor, "Xie").unwrap();
    assert!(room.workshop.quick_win_plan_of(case).is_confirmed());

    add(&mut room, case, vec![task("a", 1, &[])]).unwrap();
    assert!(!room.workshop.quick_win_plan_of(case).is_confirmed(), "they said yes to another plan");
    room.steer(&Steering::Undo).unwrap();
    assert!(room.workshop.quick_win_plan_of(case).is_confirmed(), "undo brings both back");
    confirm(&mut room, case, PlanRole::Sponsor, "").unwrap();
    let plan = room.workshop.quick_win_plan_of(case);
    assert_eq!(
        (plan.sponsor.as_str(), plan.sponsor_yes),
        ("Xie", None),
        "the yes is taken back, not the name"
    );
}

#[test]
fn behind_x5_nobody_says_yes_before_a_person_is_named_who_confirms() {
    let (mut room, case) = room();
    let go = threshold(ThresholdSide::AtLeast, 60.0);
    edit(&mut room, case, PlanEdit::Rule { rule: rule(go, None) }).unwrap();
    yes(&mut room, case, Gate::X5, "");
    assert!(finding(&room, case).asks_for_person);
    let says = |room: &mut Room| confirm(room, case, PlanRole::Owner, "Wei");
    assert_eq!(says(&mut room), Err(Refusal::NobodyConfirms));
    edit(&mut room, case, PlanEdit::Irreversible { text: "Each order that is sent".to_owned() }).unwrap();
    assert_eq!(says(&mut room), Err(Refusal::NobodyConfirms), "it is said what, not who");
    yes(&mut room, case, Gate::X5, "Fang");
    assert_eq!(finding(&room, case).confirms, "Fang");
    assert_eq!(says(&mut room), Ok(()));
}

#[test]
fn what_is_open_is_said_until_it_is_not() {
    let (mut room, case) = room();
    let open = |room: &Room| finding(room, case).open;
    for point in
        [OpenPoint::Owner, OpenPoint::Sponsor, OpenPoint::Tasks, OpenPoint::Measures, OpenPoint::Rules]
    {
        assert!(open(&room).contains(&point), "{point:?} is open at the beginning");
    }
    add(&mut room, case, vec![task("a", 1, &[])]).unwrap();
    edit(&mut room, case, PlanEdit::Measure { measure: measure(None, Some(60.0), Better::Less) }).unwrap();
    let name = "Time to the first right cause".to_owned();
    assert!(open(&room).contains(&OpenPoint::TaskOwners { count: 1 }));
    assert!(open(&room).contains(&OpenPoint::Baseline { measure: name }));
    assert!(
        matches!(
            open(&room).iter().find(|one| matches!(one, OpenPoint::Risks { .. })),
            Some(OpenPoint::Risks { count: 8 })
        ),
        "none of the eight questions on risks is answered"
    );

    // Somebody the plan names leaves: it is marked, and nothing is refused.
    edit(&mut room, case, PlanEdit::Owner { name: "Person 2".to_owned() }).unwrap();
    assert!(finding(&room, case).left.is_empty());
    let seat = room.seats[2];
    room.steer(&Steering::TakeOutSeats { seats: vec![seat] }).unwrap();
    assert_eq!(finding(&room, case).left, ["Person 2"]);
    assert!(open(&room).contains(&OpenPoint::Left { name: "Person 2".to_owned() }));
}

#[test]
fn parts_that_tasks_ask_for_are_named_until_somebody_plays_them() {
    let (mut room, case) = room();
    add(&mut room, case, vec![shipped("T06")]).unwrap();
    assert_eq!(
        finding(&room, case).roles,
        ["security", "data_owner", "legal"],
        "in the order in which they ship"
    );
    let stakeholder = Stakeholder {
        role: "legal".to_owned(),
        title: String::new(),
        name: "Shao".to_owned(),
        decides: String::new(),
    };
    edit(&mut room, case, PlanEdit::Stakeholder { stakeholder }).unwrap();
    assert_eq!(finding(&room, case).roles, ["security", "data_owner"]);
    edit(&mut room, case, PlanEdit::NoStakeholder { role: "legal".to_owned() }).unwrap();
    assert_eq!(finding(&room, case).roles.len(), 3);
    let gone = edit(&mut room, case, PlanEdit::NoStakeholder { role: "legal".to_owned() });
    assert_eq!(gone, Err(Refusal::NotFound));
}

#[test]
fn a_plan_goes_with_its_use_case_and_comes_back_with_it() {
    let (mut room, case) = room();
    add(&mut room, case, vec![task("a", 1, &[])]).unwrap();
    edit(&mut room, case, PlanEdit::Owner { name: "Wei".to_owned() }).unwrap();
    room.steer(&Steering::RemoveUseCases { ids: vec![case] }).unwrap();
    assert_eq!((room.workshop.plan_tasks(case).count(), room.workshop.quick_win_plan(case)), (0, None));
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.plan_tasks(case).count(), 1);
    assert!(room.workshop.quick_win_plan(case).is_some());
}

/// Rows of a plan whose tasks come after any others of it, themselves and circles included.
fn any_rows() -> impl Strategy<Value = Vec<PlanTask>> {
    let sizes = 1..9_usize;
    let tasks = sizes.prop_flat_map(|count| {
        prop::collection::vec((1..8_u32, prop::collection::btree_set(0..count, 0..3)), count)
    });
    tasks.prop_map(|tasks| {
        let name = |at: usize| format!("t{at}");
        let rows = tasks.into_iter().enumerate().map(|(at, (days, after))| PlanTask {
            use_case: UseCaseId(uuid::Uuid::nil()),
            task: name(at),
            stage: PlanStage::Design,
            number: u32::try_from(at).unwrap() + 1,
            text: String::new(),
            owner: String::new(),
            days,
            after: after.into_iter().map(name).collect(),
            struck: String::new(),
        });
        rows.collect()
    })
}

/// The same, where tasks only come after earlier ones.
fn rows_without_circle() -> impl Strategy<Value = Vec<PlanTask>> {
    (any_rows(), any::<bool>()).prop_map(|(mut rows, turned)| {
        for (at, row) in rows.iter_mut().enumerate() {
            row.after.retain(|name| name[1..].parse::<usize>().unwrap() < at);
        }
        if turned {
            rows.reverse();
        }
        rows
    })
}

/// Day by day: whoever may work, works.
fn by_the_day(rows: &[PlanTask]) -> Vec<(u32, u32)> {
    let mut left: Vec<u32> = rows.iter().map(|row| row.days).collect();
    let mut spans = vec![(0, 0); rows.len()];
    let mut begun = vec![false; rows.len()];
    for day in 0.. {
        if left.iter().all(|days| *days == 0) {
            break;
        }
        let done: BTreeSet<&String> =
            rows.iter().zip(&left).filter(|(_, days)| **days == 0).map(|(row, _)| &row.task).collect();
        let free: Vec<usize> = (0..rows.len())
            .filter(|at| left[*at] > 0 && rows[*at].after.iter().all(|name| done.contains(name)))
            .collect();
        for at in free {
            if !begun[at] {
                (begun[at], spans[at].0) = (true, day);
            }
            left[at] -= 1;
            spans[at].1 = day + 1;
        }
    }
    spans
}

/// Whether one comes to itself by way of others, by trying all pairs again and again.
fn has_circle(rows: &[PlanTask]) -> bool {
    let count = rows.len();
    let place = |name: &String| rows.iter().position(|row| row.task == *name).unwrap();
    let mut leads = vec![vec![false; count]; count];
    for (at, row) in rows.iter().enumerate() {
        for name in &row.after {
            leads[at][place(name)] = true;
        }
    }
    for through in 0..count {
        for from in 0..count {
            for to in 0..count {
                leads[from][to] |= leads[from][through] && leads[through][to];
            }
        }
    }
    (0..count).any(|at| leads[at][at])
}

proptest! {
    /// Each task is done as early as it can be, as one finds by going through the days.
    #[test]
    fn the_schedule_is_what_going_through_the_days_finds(rows in rows_without_circle()) {
        let tasks: Vec<&PlanTask> = rows.iter().collect();
        let found = spans(&tasks);
        let found: Vec<(u32, u32)> = rows.iter().map(|row| (found[&row.task].starts, found[&row.task].ends)).collect();
        prop_assert_eq!(found, by_the_day(&rows));
        prop_assert_eq!(circle(&tasks), None);
    }

    /// A circle is found where there is one, is one, and does not keep the rest from being scheduled.
    #[test]
    fn a_circle_is_found_where_there_is_one(rows in any_rows()) {
        let tasks: Vec<&PlanTask> = rows.iter().collect();
        let found = circle(&tasks);
        prop_assert_eq!(found.is_some(), has_circle(&rows));
        for (at, name) in found.iter().flatten().enumerate() {
            let way = found.as_ref().unwrap();
            let next = way[(at + 1) % way.len()];
            let row = rows.iter().find(|row| row.task == *name).unwrap();
            prop_assert!(row.after.iter().any(|before| before == next), "{name} comes after {next}");
        }
        prop_assert_eq!(spans(&tasks).len(), rows.len(), "each has its days");
    }

    /// The n-th working day is the one that counting from day to day comes to.
    #[test]
    fn working_days_are_counted_from_day_to_day(offset in 0..20_000_i32, count in 0..400_u32) {
        let start = NaiveDate::from_num_days_from_ce_opt(730_120 + offset).unwrap();
        let is_working = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let counted = start.iter_days().filter(is_working).nth(usize::try_from(count).unwrap());
        prop_assert_eq!(day_of(start, count), counted);
    }

    /// A share is kept where both figures are of a hundred and the target is not worse.
    #[test]
    fn a_share_is_kept_within_its_bounds(baseline in -50.0..150.0, target in -50.0..150.0, falls in any::<bool>()) {
        let (mut room, case) = room();
        let better = if falls { Better::Less } else { Better::More };
        let measure = PlanMeasure { scale: MeasureScale::OfHundred, ..measure(Some(baseline), Some(target), better) };
        let is_kept = edit(&mut room, case, PlanEdit::Measure { measure }).is_ok();
        let fits = |figure: f64| (0.0..=100.0).contains(&figure);
        let is_better = if falls { target <= baseline } else { target >= baseline };
        prop_assert_eq!(is_kept, fits(baseline) && fits(target) && is_better);
        prop_assert_eq!(room.workshop.quick_win_plan_of(case).measures.len(), usize::from(is_kept));
    }
}
