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
use workshop::{About, DecisionRecordId, Facts, Language, Steering, UseCaseId, Workshop, WorkshopId};

/// That of the example.
pub(crate) fn example(language: Language) -> Report {
    of(&example_workshop(language), language)
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
        let is_key = ["model-", "models-", "pilot-", "pilots-"].iter().any(|key| line.starts_with(key));
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
