//! The chain of work of the example, and how its business changes.

use super::Named;
use crate::business_model::{BusinessChange, ChainLinkText, NewChainLink};
use crate::ids::ChainLinkId;
use crate::{Bilingual, Language, Steering};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct ExampleBusiness {
    links: Vec<ExampleLink>,
    change: ExampleChange,
}

#[derive(Deserialize)]
struct ExampleLink {
    name: Bilingual,
    use_cases: Vec<String>,
    before: Bilingual,
    after: Bilingual,
    level_now: u8,
    level_end: u8,
    decides: Bilingual,
    watch: Bilingual,
}

#[derive(Deserialize)]
struct ExampleChange {
    from: Bilingual,
    to: Bilingual,
    condition: Bilingual,
    from_day: u32,
    to_day: u32,
    owner: String,
}

impl ExampleBusiness {
    /// What makes it, its texts in one language.
    pub(super) fn commands(
        &self,
        named: &Named,
        person: &dyn Fn(&str) -> String,
        language: Language,
    ) -> Vec<Steering> {
        let said = |text: &Bilingual| text.in_language(language).to_owned();
        let links = self.links.iter().map(|link| NewChainLink {
            id: ChainLinkId::random(),
            text: ChainLinkText {
                name: said(&link.name),
                use_cases: link.use_cases.iter().filter_map(|id| named.use_cases.get(id).copied()).collect(),
                before: said(&link.before),
                after: said(&link.after),
                level_now: link.level_now,
                level_end: link.level_end,
                decides: said(&link.decides),
                watch: said(&link.watch),
                board: None,
            },
        });
        let change = BusinessChange {
            from: said(&self.change.from),
            to: said(&self.change.to),
            condition: said(&self.change.condition),
            from_day: self.change.from_day,
            to_day: self.change.to_day,
            owner: person(&self.change.owner),
        };
        vec![
            Steering::PutChainLinks { links: links.collect() },
            Steering::SetBusinessChange { change: Some(change) },
        ]
    }
}
