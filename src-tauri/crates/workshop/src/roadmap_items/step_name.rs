//! How history names what is done to the roadmap.

use crate::Workshop;
use crate::batch::{StepKind, StepName};
use crate::command::Steering;
use crate::ids::RoadmapItemId;

/// What history says of a command about the roadmap that changes so many rows.
pub(crate) fn step_name(workshop: &Workshop, command: &Steering, changed: usize) -> StepName {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let title = |id: &RoadmapItemId| {
        workshop.roadmap_item(*id).map(|item| item.text.title.clone()).unwrap_or_default()
    };
    let scenario = || {
        let kept = workshop.roadmap_frame().and_then(|frame| frame.scenario.as_ref());
        kept.map(|scenario| scenario.name.clone()).unwrap_or_default()
    };
    let (kind, subject, count) = match command {
        Steering::PutRoadmapItems { items } => {
            let subject = items.first().map(|item| item.text.title.clone()).unwrap_or_default();
            let is_new = items.iter().any(|item| workshop.roadmap_item(item.id).is_none());
            let kind = if is_new { StepKind::AddRoadmapItems } else { StepKind::EditRoadmapItem };
            (kind, subject, count(items.len()))
        }
        Steering::MoveRoadmapItem { id, .. } => (StepKind::MoveRoadmapItem, title(id), count(changed)),
        Steering::LeaveConflictStanding { one, reason, .. } => {
            (StepKind::LeaveConflictStanding, title(one), u32::from(!reason.trim().is_empty()))
        }
        Steering::RemoveRoadmapItem { id } => (StepKind::RemoveRoadmapItem, title(id), 1),
        Steering::KeepRoadmapDays { name } => (StepKind::KeepRoadmapDays, name.clone(), 1),
        Steering::ForgetRoadmapDays => (StepKind::ForgetRoadmapDays, scenario(), 1),
        Steering::SwapRoadmapDays => (StepKind::SwapRoadmapDays, scenario(), 1),
        Steering::SignRoadmap { by } => {
            (StepKind::SignRoadmap, String::new(), u32::from(!by.trim().is_empty()))
        }
        _ => (StepKind::SetRoadmapFrame, String::new(), 1),
    };
    StepName { kind, subject, count, of: None }
}
