//! The roadmap in words: what it comes to in one sentence, and what is in the way of what.

use super::finding::{RoadmapConflict, RoadmapSheet};
use super::{RoadmapItem, RoadmapKind, RoadmapStage};
use crate::{Facts, Language, WorkState, Workshop};

/// Whether and how a person may be named.
pub type MayBeNamed<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageCount {
    /// Which one.
    pub stage: RoadmapStage,
    /// Items of it that are done.
    pub done: u32,
    /// All of them.
    pub count: u32,
}

impl RoadmapKind {
    /// What it is called.
    #[must_use]
    pub fn told(self, language: Language) -> String {
        language.say(&format!("roadmap-kind-{}", self.as_key().replace('_', "-")), &Facts::new())
    }
}

impl RoadmapStage {
    /// What it is called.
    #[must_use]
    pub fn told(self, language: Language) -> String {
        language.say(&format!("roadmap-stage-{}", self.as_key()), &Facts::new())
    }
}

impl RoadmapConflict {
    /// What it is called: by the person who is in two places only where that one may be named.
    #[must_use]
    pub fn named(
        &self,
        (first, second): (&RoadmapItem, &RoadmapItem),
        may_be_named: &MayBeNamed<'_>,
        language: Language,
    ) -> String {
        let days = || Facts::new().with("from", self.from).with("to", self.to);
        let person = Some(self.person.as_str()).filter(|person| !person.is_empty()).and_then(may_be_named);
        let (first, second) = (first.text.title.as_str(), second.text.title.as_str());
        if let Some(name) = person {
            return language.say("roadmap-told-person", &days().with("name", short_name(&name)));
        }
        if !self.component.is_empty() {
            let facts = days().with("component", self.component.as_str());
            return language.say("roadmap-told-component", &facts);
        }
        let key = if self.begins_too_early { "roadmap-told-early" } else { "roadmap-told-together" };
        language.say(key, &days().with("first", first).with("second", second))
    }

    /// What is in the way of what, in one sentence, and why it stands where somebody said so.
    #[must_use]
    pub fn told(&self, (first, second): (&RoadmapItem, &RoadmapItem), language: Language) -> String {
        let facts = Facts::new()
            .with("first", first.text.title.as_str())
            .with("second", second.text.title.as_str())
            .with("ends", first.text.end_day)
            .with("begins", second.text.start_day);
        let key = if self.begins_too_early { "roadmap-early" } else { "roadmap-together" };
        let told = language.say(key, &facts);
        if self.reason.is_empty() {
            return told;
        }
        let stands = language.say("roadmap-stands", &Facts::new().with("reason", self.reason.as_str()));
        language.say("roadmap-told-stands", &Facts::new().with("told", told).with("stands", stands))
    }
}

impl Workshop {
    /// How far each of the three stages is.
    #[must_use]
    pub fn roadmap_stage_counts(&self) -> [StageCount; 3] {
        RoadmapStage::ALL.map(|stage| {
            let of_stage = || self.roadmap_items().filter(|item| item.text.stage == stage);
            let done = of_stage().filter(|item| item.text.state == WorkState::Done).count();
            let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            StageCount { stage, done: whole(done), count: whole(of_stage().count()) }
        })
    }

    /// What a conflict is called; None where an item of it is gone.
    #[must_use]
    pub fn roadmap_conflict_named(
        &self,
        conflict: &RoadmapConflict,
        may_be_named: &MayBeNamed<'_>,
        language: Language,
    ) -> Option<String> {
        let both = self.roadmap_item(conflict.first).zip(self.roadmap_item(conflict.second))?;
        Some(conflict.named(both, may_be_named, language))
    }

    /// What the roadmap comes to in one sentence: its conflicts, or else how far its stages are.
    #[must_use]
    pub fn roadmap_told(
        &self,
        sheet: &RoadmapSheet,
        may_be_named: &MayBeNamed<'_>,
        language: Language,
    ) -> String {
        let first =
            sheet.conflicts.iter().find_map(|one| self.roadmap_conflict_named(one, may_be_named, language));
        match first {
            Some(what) if sheet.conflict_count == 1 => {
                language.say("roadmap-told-one", &Facts::new().with("what", what))
            }
            Some(what) => {
                let facts = Facts::new().with("count", sheet.conflict_count).with("what", what);
                language.say("roadmap-told-many", &facts)
            }
            None => self.stages_told(language),
        }
    }

    /// Which stage is over, and what the next one has left; nothing is in the way.
    fn stages_told(&self, language: Language) -> String {
        let stages = self.roadmap_stage_counts();
        let conflicts = language.say("roadmap-no-conflict", &Facts::new());
        let over = stages.iter().rfind(|one| one.count > 0 && one.done == one.count);
        let next = stages.iter().find(|one| one.done < one.count);
        let over =
            over.map(|one| language.say(&format!("roadmap-over-{}", one.stage.as_key()), &Facts::new()));
        let next = next.map(|one| {
            let facts = Facts::new().with("stage", one.stage.told(language));
            language.say("roadmap-left", &facts.with("count", one.count - one.done))
        });
        let far = match (over, next) {
            (Some(over), Some(next)) => {
                language.say("roadmap-far", &Facts::new().with("over", over).with("next", next))
            }
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => {
                return language.say("roadmap-finding-bare", &Facts::new().with("conflicts", conflicts));
            }
        };
        language.say("roadmap-finding", &Facts::new().with("far", far).with("conflicts", conflicts))
    }
}

/// A name without what somebody is: "Wei, field service lead" is Wei.
#[must_use]
pub fn short_name(name: &str) -> &str {
    let short = name.split([',', '，', '（', '(']).next().unwrap_or(name).trim();
    if short.is_empty() { name } else { short }
}
