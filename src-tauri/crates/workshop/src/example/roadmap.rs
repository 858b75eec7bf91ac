//! The roadmap of the example.

use super::Named;
use crate::WorkState;
use crate::roadmap_items::{
    NewRoadmapItem, RoadmapFrame, RoadmapItemText, RoadmapKind, RoadmapStage, StageCondition, StageFrame,
};
use crate::{Bilingual, Language, RoadmapItemId, Steering};
use serde::Deserialize;
use std::collections::HashMap;

/// Stages and items, and why its conflict stands.
#[derive(Deserialize)]
pub(super) struct ExampleRoadmap {
    stages: Vec<ExampleStage>,
    items: Vec<ExampleItem>,
    left_standing: ExampleStanding,
}

#[derive(Deserialize)]
struct ExampleStage {
    id: RoadmapStage,
    from_day: u32,
    to_day: u32,
    must_be_true: Vec<ExampleCondition>,
}

#[derive(Deserialize)]
struct ExampleCondition {
    text: Bilingual,
    met: bool,
}

#[derive(Deserialize)]
struct ExampleItem {
    id: String,
    kind: RoadmapKind,
    stage: RoadmapStage,
    title: Bilingual,
    start_day: u32,
    end_day: u32,
    owner: String,
    depends_on: Vec<String>,
    #[serde(default)]
    use_case: String,
    #[serde(default)]
    enabler: String,
    state: WorkState,
}

#[derive(Deserialize)]
struct ExampleStanding {
    items: [String; 2],
    reason: Bilingual,
}

impl ExampleCondition {
    fn told(&self, language: Language) -> StageCondition {
        StageCondition { text: self.text.in_language(language).to_owned(), met: self.met }
    }
}

impl ExampleRoadmap {
    /// What makes it, its texts in one language, so many days after it began.
    pub(super) fn commands(
        &self,
        named: &Named,
        person: &dyn Fn(&str) -> String,
        language: Language,
        day: u32,
    ) -> Vec<Steering> {
        let ids: HashMap<&str, RoadmapItemId> =
            self.items.iter().map(|item| (item.id.as_str(), RoadmapItemId::random())).collect();
        let stages = self.stages.iter().map(|stage| StageFrame {
            stage: stage.id,
            from_day: stage.from_day,
            to_day: stage.to_day,
            must_be_true: stage.must_be_true.iter().map(|one| one.told(language)).collect(),
        });
        let stages = stages.collect();
        let frame = RoadmapFrame { start: None, day: Some(day), stages, scenario: None, signed: None };
        let items = self.items.iter().filter_map(|item| {
            let text = RoadmapItemText {
                kind: item.kind,
                stage: item.stage,
                title: item.title.in_language(language).to_owned(),
                start_day: item.start_day,
                end_day: item.end_day,
                owner: person(&item.owner),
                depends_on: item.depends_on.iter().filter_map(|id| ids.get(id.as_str()).copied()).collect(),
                use_case: named.use_cases.get(&item.use_case).copied(),
                enabler: item.enabler.clone(),
                component: String::new(),
                state: item.state,
            };
            Some(NewRoadmapItem { id: *ids.get(item.id.as_str())?, text })
        });
        let mut commands =
            vec![Steering::SetRoadmapFrame { frame }, Steering::PutRoadmapItems { items: items.collect() }];
        let [one, other] = self.left_standing.items.each_ref().map(|id| ids.get(id.as_str()).copied());
        commands.extend(one.zip(other).map(|(one, other)| {
            let reason = self.left_standing.reason.in_language(language).to_owned();
            Steering::LeaveConflictStanding { one, other, reason }
        }));
        commands
    }
}
