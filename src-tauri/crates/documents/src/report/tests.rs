//! Reports to write deliverables from.

use super::{Report, ReportPart, Wish};
use crate::list::{List, Value};
use crate::lists::Names;
use chrono::{NaiveDate, Utc};
use std::collections::BTreeSet;
use workshop::model_choice::facts::{AskedRequirement, RequirementAsk};
use workshop::model_choice::own_cases::{
    AnswerVerdict, CaseKind, JudgedAnswer, ModelAnswer, ModelTestText, NewModelTest,
};
use workshop::model_choice::{Candidate, ModelChoiceText, ModelWeights};
use workshop::pilot::{Measured, NewPilotVerdict, PilotDecision, PilotNote, PilotNoteKind, PilotVerdictText};
use workshop::roadmap_items::{NewRoadmapItem, RoadmapFrame, RoadmapItemText, RoadmapKind, RoadmapStage};
use workshop::{
    About, DecisionRecordId, Facts, Language, RoadmapItemId, Steering, UseCaseId, WorkState, Workshop,
    WorkshopId,
};

/// That of the example.
pub(crate) fn example(language: Language) -> Report {
    of(&example_workshop(language), language)
}

/// That of the example with a roadmap of so many items, each of which waits for the one before; two of one person overlap.
pub(crate) fn with_items(language: Language, count: u32, names: Names) -> Report {
    let mut workshop = example_workshop(language);
    for item in workshop.roadmap_items_by_number() {
        steer(&mut workshop, &Steering::RemoveRoadmapItem { id: item.id });
    }
    let ids: Vec<RoadmapItemId> = (0..count).map(|_| RoadmapItemId::random()).collect();
    let item = |number: u32| {
        let place = usize::try_from(number).unwrap();
        let kind = RoadmapKind::ALL[place % RoadmapKind::ALL.len()];
        let text = RoadmapItemText {
            kind,
            stage: RoadmapStage::ALL[place % 3],
            title: format!("Item {number}, something rather long that is done by somebody, 很长的一项"),
            start_day: number * 10,
            end_day: number * 10 + if number == 0 { 14 } else { 9 },
            owner: if number < 2 { "Quiet Canary".to_owned() } else { String::new() },
            depends_on: place.checked_sub(2).map(|before| ids[before]).into_iter().collect(),
            use_case: None,
            enabler: String::new(),
            component: String::new(),
            state: WorkState::ALL[place % 3],
        };
        NewRoadmapItem { id: ids[place], text }
    };
    let items: Vec<NewRoadmapItem> = (0..count).map(item).collect();
    let mut items = items;
    items[..2].iter_mut().for_each(|item| item.text.state = WorkState::Open);
    steer(&mut workshop, &Steering::PutRoadmapItems { items });
    let frame = RoadmapFrame { start: NaiveDate::from_ymd_opt(2026, 11, 2), ..RoadmapFrame::default() };
    steer(&mut workshop, &Steering::SetRoadmapFrame { frame });
    let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    Report::of(&workshop, Wish { language, names, today })
}

/// That of the example after its first lighthouse was tried: three models on forty cases, and six weeks of a pilot.
pub(crate) fn proved(language: Language) -> Report {
    let mut workshop = example_workshop(language);
    let lit = first_lighthouse(&workshop);
    for command in [comparison(lit), cases(lit, 120), weeks(lit), note(lit), verdict(lit)] {
        steer(&mut workshop, &command);
    }
    of(&workshop, language)
}

fn of(workshop: &Workshop, language: Language) -> Report {
    let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    Report::of(workshop, Wish { language, names: Names::LeftOut, today })
}

fn example_workshop(language: Language) -> Workshop {
    let title = workshop::example::title(language);
    let about = About::new(WorkshopId::random(), &title, "example", language, Utc::now()).unwrap();
    let mut workshop = Workshop::from_rows(about, [], []);
    let mut robustness = None;
    for command in workshop::example::commands(language) {
        if robustness.is_none() && matches!(command, Steering::SignDecision { .. }) {
            robustness = Some(workshop.robustness(None));
        }
        let decision = workshop.decide_knowing(&command, Utc::now(), robustness.as_ref()).unwrap();
        workshop.apply(decision.changes);
    }
    workshop
}

fn steer(workshop: &mut Workshop, command: &Steering) {
    let decision = workshop.decide_knowing(command, Utc::now(), None).unwrap();
    workshop.apply(decision.changes);
}

/// The one that the report tells first.
fn first_lighthouse(workshop: &Workshop) -> UseCaseId {
    of(workshop, Language::En).lighthouses().next().unwrap().id
}

const DOMAIN: &str = "long_documents";
/// Those of page 07c of the design, and what they are called.
const MODELS: [(&str, &str); 4] =
    [("M03", "Qwen3"), ("M02", "DeepSeek-R1"), ("M05", "GLM-4.5"), ("M06", "Kimi K2")];

fn comparison(use_case: UseCaseId) -> Steering {
    let asks = |requirement: &str, asks| AskedRequirement {
        requirement: requirement.to_owned(),
        asks,
        why: "our longest reports".to_owned(),
    };
    let candidate = |(model, _): &(&str, &str)| Candidate {
        model: (*model).to_owned(),
        ease: Some(4),
        note: String::new(),
    };
    let text = ModelChoiceText {
        requirements: vec![
            asks("open_weights", RequirementAsk::Yes),
            asks("licence", RequirementAsk::Choice(0)),
            asks("context", RequirementAsk::Number(17_700.0)),
        ],
        weights: ModelWeights { performance: 50, ease: 25, cost: 25 },
        candidates: MODELS.iter().map(candidate).collect(),
        judges: Vec::new(),
        blind: true,
    };
    Steering::PutModelChoice { use_case, domain: DOMAIN.to_owned(), text: Box::new(text) }
}

/// Forty cases for the three that are on the list, with so many verdicts of 120.
fn cases(use_case: UseCaseId, verdicts: usize) -> Steering {
    let test = |number: usize| {
        let usable = [number >= 3, !(2..6).contains(&number), number < 34];
        let answers = MODELS.iter().zip(usable).enumerate();
        let answers = answers.filter(|(place, _)| number * 3 + place < verdicts);
        let answer = |(_, ((model, _), usable)): (usize, (&(&str, &str), bool))| ModelAnswer {
            model: (*model).to_owned(),
            text: String::new(),
            verdicts: vec![JudgedAnswer {
                judge: 1,
                verdict: if usable { AnswerVerdict::Usable } else { AnswerVerdict::Rework },
                never_said: false,
            }],
        };
        let kind = [CaseKind::Usual, CaseKind::Rare, CaseKind::Nasty][number % 3];
        let text = ModelTestText {
            input: format!("Question {number}"),
            expected: "The belt".to_owned(),
            never: String::new(),
            kind,
        };
        NewModelTest { number: None, text, answers: answers.map(answer).collect() }
    };
    let tests = (0..40).map(test).collect();
    Steering::PutModelTests { use_case, domain: DOMAIN.to_owned(), tests }
}

/// Six weeks of the first measure of the plan, and of one that the plan knows nothing of; the third is missing.
fn weeks(use_case: UseCaseId) -> Steering {
    let value = |measure: &str, week: u32, value: f64| Measured {
        measure: measure.to_owned(),
        week,
        value,
        of: Some(40),
    };
    let of = |week: u32| [value("Helpful", week, 50.0 + 3.0 * f64::from(week)), value("Visits", week, 14.0)];
    let measured = [1, 2, 4, 5, 6, 7].into_iter().flat_map(of).collect();
    Steering::PutMeasured { use_case, measured, replace: false }
}

fn note(use_case: UseCaseId) -> Steering {
    let note = PilotNote {
        id: "note-1".to_owned(),
        kind: PilotNoteKind::Review,
        text: "A page was missing".to_owned(),
        week: Some(4),
        sample: Some(25),
        held: Some(23),
        by: "Somebody Judging".to_owned(),
    };
    Steering::PutPilotNote { use_case, note }
}

fn verdict(use_case: UseCaseId) -> Steering {
    let text = PilotVerdictText {
        what: "It goes on".to_owned(),
        why: "Both halves of the rule are met".to_owned(),
        stays: vec!["Every answer shows its page".to_owned()],
        next: vec!["From 20 to 55 engineers".to_owned()],
        by: "Xie".to_owned(),
        present: "Wei".to_owned(),
        owner: "Lao Wei".to_owned(),
        review_days: 90,
    };
    let record = DecisionRecordId::random();
    let decided = NewPilotVerdict { use_case, record, decision: PilotDecision::Go, text };
    Steering::DecidePilot { verdict: Box::new(decided) }
}

/// The example with so many ranked use cases, spread over the matrix.
pub(crate) fn many(language: Language, count: u32) -> Report {
    let mut report = example(language);
    let ranked: Vec<_> = report.ranked().cloned().collect();
    let case = |number: u32| {
        let place = usize::try_from(number - 1).unwrap();
        let mut case = ranked[place % ranked.len()].clone();
        if place >= ranked.len() {
            let spread = |step: f64| (f64::from(number) * step).fract() * 3.6 - 1.8;
            let moved = |side: Option<f64>, step| side.map(|side| (side + spread(step)).clamp(1.0, 5.0));
            case.standing.value = moved(case.standing.value, 0.618_034);
            case.standing.cost = moved(case.standing.cost, 0.754_878);
            case.text.title = format!("{} {number}", case.text.title);
            case.lighthouse = false;
            case.record = None;
        }
        case.number = number;
        case.standing.rank = Some(number);
        case
    };
    report.use_cases = (1..=count).map(case).collect();
    report
}

#[test]
fn the_plans_of_lighthouses_are_told_with_their_tasks() {
    for language in Language::ALL {
        let report = example(language);
        assert_eq!(report.plans.len(), 3, "one for each lighthouse");
        for plan in &report.plans {
            assert!(plan.is_draft, "nobody has said yes in the example");
            let named: Vec<&str> = plan.parts.iter().map(|(name, _)| name.as_str()).collect();
            for key in ["quickwin-measures", "sheet-plan-rules", "quickwin-still-open", "sheet-plan-time"] {
                assert!(named.contains(&report.say(key).as_str()), "{}: {key}", plan.title);
            }
            let told =
                plan.parts.iter().flat_map(|(_, lines)| lines).chain(plan.parts.iter().map(|(name, _)| name));
            for line in told {
                let is_key =
                    line.starts_with("quickwin-") || line.starts_with("sheet-plan-") || line.contains("{ $");
                assert!(!is_key, "{line} is said in words");
            }
        }
        let tasks: usize = report.plans.iter().map(|plan| plan.tasks.rows.len()).sum();
        assert_eq!((tasks, report.sheets.plans.rows.len()), (24, 24), "each task stands in the sheet of all");
        assert_eq!(
            report.sheets.plans.notes.len(),
            4,
            "each plan is called a draft, and what days are is said"
        );
    }
}

#[test]
fn models_are_told_with_what_was_asked_counted_and_paid() {
    for language in Language::ALL {
        let report = proved(language);
        let [models] = report.models.as_slice() else { panic!("one lighthouse compares models") };
        let [task] = models.tasks.as_slice() else { panic!("for one kind of task") };
        assert!(task.found.contains("Qwen3") && task.found.contains("37"), "{}", task.found);
        let cells = |list: &List| format!("{:?}", list.rows);
        let asked = cells(&task.asked);
        assert!(
            ["✓ Apache 2.0", "? ", "17,700", "our longest reports"].iter().all(|cell| asked.contains(cell)),
            "{asked}"
        );
        let word = |model: usize| match &task.tried.rows[model][super::models::WORD] {
            Value::Text(word) => word.clone(),
            other => panic!("{other:?}"),
        };
        let words = ["models-word-take", "models-word-passes", "models-word-fails", "models-word-out"];
        assert_eq!([0, 1, 2, 3].map(word), words.map(|key| report.say(key)));
        let tried = cells(&task.tried);
        for told in [
            "80–98",
            "0.55 / 2.19 USD",
            &report.say("model-checked"),
            &report.say("model-unchecked"),
            &report.say("model-ask"),
        ] {
            assert!(tried.contains(told), "{told}: {tried}");
        }
        assert_eq!(report.sheets.models.rows, task.tried.rows);
        is_in_words(task.said.iter().chain(&report.sheets.models.notes));
    }
}

#[test]
fn nothing_is_told_of_candidates_while_names_are_hidden() {
    for language in Language::ALL {
        let mut workshop = example_workshop(language);
        let lit = first_lighthouse(&workshop);
        steer(&mut workshop, &comparison(lit));
        steer(&mut workshop, &cases(lit, 119));
        let report = of(&workshop, language);
        let told = format!("{:?}{:?}", report.models, report.sheets.models);
        assert!(report.models[0].tasks[0].found.contains("119"), "{told}");
        for (_, name) in MODELS {
            assert!(!told.contains(name), "{name} is hidden: {told}");
        }
        let parts = BTreeSet::from([ReportPart::Models]);
        let told = crate::markdown::to_markdown(&report.clone().with_parts(&parts));
        assert!(told.contains("119") && !MODELS.iter().any(|(_, name)| told.contains(name)), "{told}");
    }
}

#[test]
fn pilots_are_told_with_their_weeks_samples_and_verdict() {
    for language in Language::ALL {
        let report = proved(language);
        let [pilot] = report.pilots.as_slice() else { panic!("one pilot is measured") };
        assert_eq!(pilot.word.as_deref(), Some(report.say("pilot-word-go").as_str()));
        let told = format!("{:?} {:?}", pilot.measures, pilot.parts);
        for wanted in
            ["Both halves", "Every answer shows", "From 20 to 55", "Xie", "23", "A page was missing"]
        {
            assert!(told.contains(wanted), "{wanted}: {told}");
        }
        assert!(!told.contains("Judging"), "who looked at answers stays in the workshop");
        assert!(
            told.contains(
                &report.language.say(
                    "pilot-gaps",
                    &Facts::new()
                        .with("weeks", report.language.say("pilot-week", &Facts::new().with("week", 3_u32)))
                )
            ),
            "{told}"
        );
        assert_eq!(report.sheets.pilots.rows.len(), 12, "a row for each value");
        assert_eq!(pilot.weeks.columns.len(), 3 + 6, "a column for each week that has values");
        is_in_words(pilot.measures.iter().chain(&pilot.parts).flat_map(|(_, lines)| lines));
    }
}

/// No key of the language files stands where words should.
fn is_in_words<'a>(lines: impl Iterator<Item = &'a String>) {
    for line in lines {
        let is_key = ["model-", "models-", "pilot-", "pilots-", "roadmap", "register"]
            .iter()
            .any(|key| line.starts_with(key));
        assert!(!is_key && !line.contains("{ $"), "{line} is said in words");
    }
}

#[test]
fn figures_of_money_have_no_language_and_are_drawn_once() {
    let workshop = example_workshop(Language::En);
    let [english, chinese] = Language::ALL.map(|language| of(&workshop, language));
    let [one, other] = [&english, &chinese].map(|report| report.money.iter().map(|one| &one.question));
    assert!(english.money.len() > 1 && one.eq(other), "the same is asked in both languages");
    let copied = english.money.clone();
    assert!(
        std::ptr::eq(copied[0].sheet(), english.money[0].sheet()),
        "what is drawn is kept for all copies"
    );
}

#[test]
fn the_roadmap_is_told_by_its_conflict_and_its_longest_chain() {
    for (language, headline) in [
        (Language::En, "One conflict: Hao in two places, day 150 to 200"),
        (Language::ZhCn, "一处冲突：郝工两头占，第150–200天"),
    ] {
        let roadmap = example(language).roadmap.unwrap();
        assert_eq!(roadmap.headline, headline);
        assert_eq!((roadmap.items.len(), roadmap.today, roadmap.conflicts.len()), (17, Some(170), 1));
        let [clash] = roadmap.clashes.as_slice() else { panic!("one conflict") };
        let both = [clash.items.0, clash.items.1].map(|place| roadmap.items[place].number);
        assert_eq!((both, clash.days), ([7, 11], (150, 200)));
        assert_eq!(roadmap.items.iter().filter(|item| item.is_critical).count(), 5);
        let list = roadmap.list(language);
        assert!(list.notes[1].contains('5') && list.notes[1].contains("360"), "{:?}", list.notes);
        assert_eq!(roadmap.working_days((0, 14)), 10, "five of seven days");
        is_in_words(list.notes.iter().chain(&roadmap.conflicts));
    }
}

#[test]
fn working_days_are_those_of_the_calendar_and_today_follows_from_the_date_of_day_0() {
    let roadmap = with_items(Language::En, 3, Names::LeftOut).roadmap.unwrap();
    // Day 0 is a Monday.
    assert_eq!(roadmap.today, Some(28));
    assert_eq!(
        [(0, 5), (0, 7), (4, 8), (5, 7), (3, 3)].map(|days| roadmap.working_days(days)),
        [5, 5, 2, 0, 0]
    );
}

#[test]
fn an_owner_who_said_yes_to_nothing_is_named_where_names_are_wished_and_nowhere_else() {
    for language in Language::ALL {
        for names in [Names::LeftOut, Names::SeatNumber] {
            let report = with_items(language, 4, names);
            let roadmap = report.roadmap.as_ref().unwrap();
            assert!(!format!("{roadmap:?}{:?}", roadmap.list(language)).contains("Canary"));
            assert!(roadmap.headline.contains("Item 0"), "told by what is done: {}", roadmap.headline);
        }
        let named = with_items(language, 4, Names::Name).roadmap.unwrap();
        assert!(named.headline.contains("Quiet Canary"), "{}", named.headline);
    }
}

#[test]
fn registers_are_told_by_what_they_hold_up_with_owners_who_agreed() {
    for language in Language::ALL {
        let report = example(language);
        let registers = report.registers.as_ref().unwrap();
        assert_eq!(registers.lines.rows.len(), 32);
        assert_eq!(
            registers.registers.iter().map(|one| one.done).collect::<Vec<_>>(),
            [(3, 9), (5, 7), (5, 6), (6, 10)]
        );
        assert_eq!((registers.holding.rows.len(), registers.readiness.rows.len()), (4, 3));
        let unlocked = |row: &Vec<Value>| (row[2].clone(), row[7].clone());
        let done = Value::Text(report.say("registers-state-done"));
        let ranked: Vec<_> = registers.enablers.rows.iter().map(unlocked).collect();
        assert!(ranked.len() == 5 && ranked[2..].iter().all(|(_, state)| *state == done), "{ranked:?}");
        assert!(registers.lines.rows.iter().all(|row| row[5] != Value::Empty), "owners agreed, and stay");
        is_in_words(registers.lines.notes.iter().chain([&registers.headline]));
        let sheets: Vec<&str> = report.tables().map(|list| list.sheet.as_str()).collect();
        assert!(sheets.contains(&report.say("registerlist-readiness").as_str()), "{sheets:?}");
    }
}
