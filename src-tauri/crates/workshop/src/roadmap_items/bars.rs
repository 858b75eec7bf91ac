//! Items of the roadmap as the crate `roadmap` counts them: by their places in a list.

use super::RoadmapItem;
use crate::WorkState;
use crate::ids::RoadmapItemId;
use roadmap::{Item, LAST_DAY, Resource, Roadmap, RoadmapError};
use std::collections::BTreeMap;

/// Items in their order, and what they come to.
pub(super) struct Bars<'a> {
    pub(super) items: Vec<&'a RoadmapItem>,
    pub(super) roadmap: Roadmap,
    /// Components that several share, by their number.
    components: Vec<String>,
}

impl<'a> Bars<'a> {
    /// The roadmap of some items, as commands let it be.
    ///
    /// # Errors
    /// As [`Roadmap::new`], by places in the list.
    pub(super) fn new(items: Vec<&'a RoadmapItem>) -> Result<Self, RoadmapError> {
        let counted = Counted::of(&items);
        let roadmap = Roadmap::new(counted.items)?;
        Ok(Self { items, roadmap, components: counted.components })
    }

    /// The same of any file: what a damaged one has too late ends at the last day, and one item of a circle does not wait.
    pub(super) fn of_any(items: Vec<&'a RoadmapItem>) -> Self {
        let mut counted = Counted::of(&items);
        for item in &mut counted.items {
            item.ends = item.ends.min(LAST_DAY);
            item.starts = item.starts.min(item.ends);
        }
        let roadmap = loop {
            match Roadmap::new(counted.items.clone()) {
                Ok(roadmap) => break roadmap,
                Err(error) => match waiting_in(&error).and_then(|place| counted.items.get_mut(place)) {
                    Some(item) if !item.needs.is_empty() => item.needs.clear(),
                    _ => break Roadmap::default(),
                },
            }
        };
        Self { items, roadmap, components: counted.components }
    }

    pub(super) fn place_of(&self, id: RoadmapItemId) -> Option<usize> {
        self.items.iter().position(|item| item.id == id)
    }

    /// What a component is called.
    pub(super) fn component(&self, resource: Resource) -> Option<&str> {
        match resource {
            Resource::Component(number) => self.components.get(number as usize).map(String::as_str),
            Resource::Person(_) => None,
        }
    }
}

/// Items by their places, and the components they take.
struct Counted {
    items: Vec<Item>,
    components: Vec<String>,
}

impl Counted {
    fn of(items: &[&RoadmapItem]) -> Self {
        let places: BTreeMap<RoadmapItemId, usize> =
            (0..).zip(items).map(|(place, item)| (item.id, place)).collect();
        let (mut people, mut components) = (Names::default(), Names::default());
        let item = |row: &&RoadmapItem| {
            let person = people.number(&row.text.owner).map(Resource::Person);
            let component = components.number(&row.text.component).map(Resource::Component);
            Item {
                starts: row.text.start_day,
                ends: row.text.end_day,
                takes: person.into_iter().chain(component).collect(),
                needs: row.text.depends_on.iter().filter_map(|need| places.get(need).copied()).collect(),
                is_done: row.text.state == WorkState::Done,
            }
        };
        let items = items.iter().map(item).collect();
        Self { items, components: components.names }
    }
}

/// Names and their numbers; the same name in other letters is the same one.
#[derive(Default)]
struct Names {
    names: Vec<String>,
    numbers: BTreeMap<String, u32>,
}

impl Names {
    fn number(&mut self, name: &str) -> Option<u32> {
        if name.is_empty() {
            return None;
        }
        let next = u32::try_from(self.names.len()).ok()?;
        let number = *self.numbers.entry(name.to_lowercase()).or_insert(next);
        if number == next {
            self.names.push(name.to_owned());
        }
        Some(number)
    }
}

fn waiting_in(error: &RoadmapError) -> Option<usize> {
    match error {
        RoadmapError::Circle(way) => way.first().copied(),
        RoadmapError::Days(_) | RoadmapError::Unknown(_) => None,
    }
}
