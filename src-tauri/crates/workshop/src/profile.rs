//! Which criteria are on the sheet: one taken off, one brought, or all of a profile at once.

use crate::change::{Change, Key};
use crate::content::{self, WhoRates};
use crate::preparation::Preparation;
use crate::{Criterion, CriterionId, Group, Refusal, Workshop, scale};
use ranking::Side;

/// Takes a criterion off the sheet, and out of what groups rate.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::AlreadyRated`] once somebody rated it, [`Refusal::LastOne`] for the last one of
/// its side, or for all that a group rates.
pub(crate) fn remove(workshop: &Workshop, id: CriterionId) -> Result<Vec<Change>, Refusal> {
    workshop.criterion(id)?;
    if is_rated(workshop, id) {
        return Err(Refusal::AlreadyRated);
    }
    if !workshop.criteria().any(|other| other.id != id && other.id.side == id.side) {
        return Err(Refusal::LastOne);
    }
    let mut changes = vec![Change::Gone(Key::Criterion(id))];
    changes.extend(retire(workshop, &[id]));
    changes.extend(masks(workshop, &[id], &[])?);
    Ok(changes)
}

/// Brings the sheet to a profile: what is not in it goes, what is missing comes, and the weights of each side are
/// rescaled to 100. What somebody rated stays and has no weight; criteria of the workshop's own stay as they are.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown profile, [`Refusal::LastOne`] if a group would have nothing left to rate.
pub(crate) fn choose(workshop: &Workshop, profile: &str) -> Result<Vec<Change>, Refusal> {
    let known = content::templates().profiles.iter().find(|known| known.id == profile);
    let wanted = &known.ok_or(Refusal::NotFound)?.criteria;
    let stays = |criterion: &Criterion| wanted.contains(&criterion.id) || !is_shipped(criterion.id);
    let (kept, left): (Vec<_>, Vec<_>) = workshop.criteria().partition(|criterion| stays(criterion));
    let (silent, gone): (Vec<_>, Vec<_>) =
        left.into_iter().partition(|criterion| is_rated(workshop, criterion.id));
    let missing: Vec<_> = content::criteria()
        .iter()
        .filter(|shipped| wanted.contains(&shipped.id()) && workshop.criterion(shipped.id()).is_err())
        .collect();

    let ends = scale::of_the_sheet(workshop);
    let mut sheet: Vec<Criterion> = kept.into_iter().cloned().collect();
    for side in [Side::Value, Side::Cost] {
        // What comes counts beside the others as it does where nothing was changed.
        let shipped = |id: CriterionId| content::criteria().iter().find(|one| one.id() == id);
        let of_side = || sheet.iter().filter(|one| one.id.side == side);
        let entered: f64 = of_side().filter(|one| is_shipped(one.id)).map(|criterion| criterion.weight).sum();
        let by_default: f64 =
            of_side().filter_map(|one| shipped(one.id)).map(|one| one.default_weight()).sum();
        let share = if entered > 0.0 && by_default > 0.0 { entered / by_default } else { 1.0 };
        let coming: Vec<Criterion> = missing
            .iter()
            .filter(|one| one.id().side == side)
            .map(|one| scale::moved(&one.to_row(one.default_weight() * share), ends))
            .collect();
        sheet.extend(coming);
        rescale(&mut sheet, side);
    }
    let ids = |criteria: &[&Criterion]| criteria.iter().map(|one| one.id).collect::<Vec<_>>();
    let mut changes: Vec<Change> = sheet.into_iter().map(Change::put).collect();
    changes.extend(silent.into_iter().map(|one| Change::put(Criterion { weight: 0.0, ..one.clone() })));
    changes.extend(gone.iter().map(|one| Change::Gone(Key::Criterion(one.id))));
    changes.extend(masks(workshop, &ids(&gone), &missing.iter().map(|one| one.id()).collect::<Vec<_>>())?);
    Ok(changes)
}

/// What groups rate when criteria go and others come: a group that rates a choice rates the new ones too, unless the
/// template it came from says otherwise.
///
/// # Refusals
/// [`Refusal::LastOne`] if a group would have nothing left: nothing chosen means everything.
pub(crate) fn masks(
    workshop: &Workshop,
    gone: &[CriterionId],
    come: &[CriterionId],
) -> Result<Vec<Change>, Refusal> {
    let chosen = workshop.groups().filter(|group| !group.criteria.is_empty());
    let mut changes = Vec::new();
    for group in chosen {
        let mut criteria = group.criteria.clone();
        criteria.retain(|id| !gone.contains(id));
        criteria
            .extend(come.iter().filter(|id| !group.criteria.contains(id) && rates(workshop, group, **id)));
        criteria.sort_unstable();
        if criteria.is_empty() {
            return Err(Refusal::LastOne);
        }
        changes.push(Change::put(Group { criteria, ..group.clone() }));
    }
    Ok(changes)
}

/// Remembers the numbers of the workshop's own criteria that go: they are not given again.
pub(crate) fn retire(workshop: &Workshop, gone: &[CriterionId]) -> Option<Change> {
    let own =
        |side| gone.iter().filter(move |id| id.side == side && !is_shipped(**id)).map(|id| id.number).max();
    let (value, cost) = (own(Side::Value).unwrap_or(0), own(Side::Cost).unwrap_or(0));
    let now = workshop.preparation();
    let after = Preparation {
        retired_value: now.retired_value.max(value),
        retired_cost: now.retired_cost.max(cost),
        ..now.clone()
    };
    (after != *now).then(|| Change::put(after))
}

/// Whether a number was given to a criterion that is gone.
pub(crate) fn is_retired(workshop: &Workshop, id: CriterionId) -> bool {
    let preparation = workshop.preparation();
    let retired = match id.side {
        Side::Value => preparation.retired_value,
        Side::Cost => preparation.retired_cost,
    };
    !is_shipped(id) && id.number <= retired
}

/// The number that a criterion of another workshop gets here: its own, unless that was another one's.
///
/// # Refusals
/// [`Refusal::TooMany`] once all numbers are used up.
pub(crate) fn free_id(
    workshop: &Workshop,
    id: CriterionId,
    coming: &[Criterion],
) -> Result<CriterionId, Refusal> {
    if !is_retired(workshop, id) {
        return Ok(id);
    }
    let Preparation { retired_value, retired_cost, .. } = workshop.preparation();
    let known = workshop.criteria().chain(coming).map(|known| known.id).filter(|known| known.side == id.side);
    let last = known.map(|known| known.number).chain([*retired_value, *retired_cost]).max().unwrap_or(0);
    let number = last.checked_add(1).ok_or(Refusal::TooMany { limit: u8::MAX.into() })?;
    Ok(CriterionId { number, ..id })
}

/// Whether anybody rated by it, in any round.
pub(crate) fn is_rated(workshop: &Workshop, id: CriterionId) -> bool {
    workshop.use_cases().any(|case| workshop.ratings_of(case.id).any(|rating| rating.criterion == id))
}

pub(crate) fn is_shipped(id: CriterionId) -> bool {
    content::criteria().iter().any(|shipped| shipped.id() == id)
}

fn rates(workshop: &Workshop, group: &Group, id: CriterionId) -> bool {
    let template = content::templates().templates.iter().find(|known| known.id == workshop.about().template);
    match template.map(|template| &template.who_rates) {
        Some(WhoRates::ByGroup(masks)) if is_shipped(id) => {
            masks.get(&group.id).is_none_or(|mask| mask.contains(&id))
        }
        _ => true,
    }
}

/// The weights of a side, to 100 in all; a side without any stays as it is.
fn rescale(sheet: &mut [Criterion], side: Side) {
    let sum: f64 = sheet.iter().filter(|one| one.id.side == side).map(|one| one.weight).sum();
    if sum > 0.0 {
        for criterion in sheet.iter_mut().filter(|one| one.id.side == side) {
            // 0.1 + 0.2 must not leave 30.000000000000004 on the sheet.
            criterion.weight = (criterion.weight * 100.0 / sum * 1e9).round() / 1e9;
        }
    }
}
