//! The registers of the example: what its plans need, how ready it is, and what it builds once.

use super::Named;
use crate::WorkState;
use crate::registers::{EnablerText, NewRegisterLine, Register, RegisterLineText};
use crate::{Bilingual, Language, RegisterLineId, Steering, UseCaseId, readiness_content};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The four registers of the example.
#[derive(Default, Deserialize)]
pub(super) struct ExampleRegisters {
    data: Vec<ExampleLine>,
    technology: Vec<ExampleLine>,
    people: Vec<ExampleLine>,
    risk: Vec<ExampleLine>,
    /// Which sentence is true, by question.
    #[serde(default)]
    readiness: BTreeMap<String, i32>,
    #[serde(default)]
    enablers: Vec<ExampleEnabler>,
}

#[derive(Deserialize)]
struct ExampleLine {
    name: Bilingual,
    action: Bilingual,
    use_cases: Vec<String>,
    state: WorkState,
    owner: String,
    due_day: i32,
}

/// An enabler that ships, and who uses it.
#[derive(Deserialize)]
struct ExampleEnabler {
    enabler: String,
    use_cases: Vec<String>,
    state: WorkState,
}

impl ExampleRegisters {
    /// What makes them, their texts in one language.
    pub(super) fn commands(
        &self,
        named: &Named,
        person: &dyn Fn(&str) -> String,
        language: Language,
    ) -> Vec<Steering> {
        let registers = [
            (Register::Data, &self.data),
            (Register::Technology, &self.technology),
            (Register::People, &self.people),
            (Register::Risk, &self.risk),
        ];
        let lines = registers.into_iter().flat_map(|(register, lines)| {
            lines.iter().map(move |line| NewRegisterLine {
                id: RegisterLineId::random(),
                register,
                text: line.text(named, person, language),
            })
        });
        let answers = self.readiness.iter().map(|(question, level)| Steering::AnswerReadiness {
            question: question.clone(),
            level: Some(*level),
        });
        let enablers = self.enablers.iter().filter_map(|enabler| enabler.command(named));
        let lines = Steering::PutRegisterLines { lines: lines.collect() };
        std::iter::once(lines).chain(answers).chain(enablers).collect()
    }
}

impl ExampleLine {
    fn text(&self, named: &Named, person: &dyn Fn(&str) -> String, language: Language) -> RegisterLineText {
        RegisterLineText {
            need: self.name.in_language(language).to_owned(),
            doing: self.action.in_language(language).to_owned(),
            use_cases: cases(named, &self.use_cases),
            state: self.state,
            owner: person(&self.owner),
            due_day: Some(self.due_day),
        }
    }
}

impl ExampleEnabler {
    fn command(&self, named: &Named) -> Option<Steering> {
        let shipped = readiness_content::enabler(&self.enabler)?;
        let likely = |[_, likely, _]: [u32; 3]| i32::try_from(likely).ok();
        let text = EnablerText {
            name: String::new(),
            register: shipped.register,
            days: likely(shipped.effort_days),
            lead_weeks: likely(shipped.lead_weeks),
            stage: shipped.stage,
            lowers: shipped.lowers.clone(),
            use_cases: cases(named, &self.use_cases),
            state: self.state,
        };
        Some(Steering::PutEnabler { enabler: self.enabler.clone(), text })
    }
}

fn cases(named: &Named, ids: &[String]) -> Vec<UseCaseId> {
    ids.iter().filter_map(|id| named.use_cases.get(id).copied()).collect()
}
