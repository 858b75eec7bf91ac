//! Governance of the example: its policy, who decides what, and what was said in the inventory.

use super::Named;
use crate::governance::{
    GovernanceEntryText, GovernanceKind, GovernancePolicy, InventoryNoteText, PolicyLine, PolicyRule,
};
use crate::ids::GovernanceEntryId;
use crate::{Bilingual, Language, Steering, WorkState};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct ExampleGovernance {
    regions: Vec<String>,
    from_day: u32,
    board: Bilingual,
    policy: Vec<ExampleLine>,
    entries: Vec<ExampleEntry>,
    inventory: Vec<ExampleNote>,
}

#[derive(Deserialize)]
struct ExampleLine {
    rule: PolicyRule,
    text: Bilingual,
}

#[derive(Deserialize)]
struct ExampleEntry {
    kind: GovernanceKind,
    name: Bilingual,
    owner: String,
    about: Bilingual,
}

#[derive(Deserialize)]
struct ExampleNote {
    use_case: String,
    state: Bilingual,
    #[serde(default)]
    duty: Bilingual,
    owner: String,
}

impl ExampleGovernance {
    /// What makes it, its texts in one language.
    pub(super) fn commands(
        &self,
        named: &Named,
        person: &dyn Fn(&str) -> String,
        language: Language,
    ) -> Vec<Steering> {
        let said = |text: &Bilingual| text.in_language(language).to_owned();
        let lines = self.policy.iter().map(|line| PolicyLine { rule: line.rule, text: said(&line.text) });
        let policy = GovernancePolicy {
            regions: self.regions.clone(),
            lines: lines.collect(),
            from_day: Some(self.from_day),
            board: said(&self.board),
        };
        let entries = self.entries.iter().map(|entry| Steering::PutGovernanceEntry {
            id: GovernanceEntryId::random(),
            text: GovernanceEntryText {
                kind: entry.kind,
                name: said(&entry.name),
                owner: person(&entry.owner),
                about: said(&entry.about),
                data: String::new(),
                use_case: None,
                day: None,
                state: WorkState::Open,
            },
        });
        let notes = self.inventory.iter().filter_map(|note| {
            let text = InventoryNoteText {
                state: said(&note.state),
                duty: said(&note.duty),
                owner: person(&note.owner),
            };
            Some(Steering::NoteInInventory { use_case: *named.use_cases.get(&note.use_case)?, note: text })
        });
        std::iter::once(Steering::SetGovernance { policy }).chain(entries).chain(notes).collect()
    }
}
