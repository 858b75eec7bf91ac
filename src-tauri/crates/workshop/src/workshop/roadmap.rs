//! The roadmap of a workshop.

use super::Workshop;
use crate::ids::RoadmapItemId;
use crate::roadmap_items::{RoadmapFrame, RoadmapItem};

impl Workshop {
    /// What the roadmap stands in; None where nobody said anything.
    #[must_use]
    pub fn roadmap_frame(&self) -> Option<&RoadmapFrame> {
        self.roadmap_frame.as_ref()
    }

    /// All items of the roadmap, in no order that means anything.
    pub fn roadmap_items(&self) -> impl ExactSizeIterator<Item = &RoadmapItem> {
        self.roadmap_items.values()
    }

    /// One of them.
    #[must_use]
    pub fn roadmap_item(&self, id: RoadmapItemId) -> Option<&RoadmapItem> {
        self.roadmap_items.get(&id)
    }
}
