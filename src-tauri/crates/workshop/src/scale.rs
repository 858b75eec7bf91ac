//! Scales: how many points the sheet has, one scale for all of its criteria. Where figures are made, each is mapped to
//! 1..5 (`ranking::Criterion::mapped`); here are whole points and their sentences.

use crate::change::Change;
use crate::vote::VoteQuestion;
use crate::{Bilingual, Criterion, Refusal, Workshop, content};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the criteria of a workshop are rated on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Scale {
    /// 1..3.
    OneToThree,
    /// 1..5, as criteria ship.
    OneToFive,
    /// 1..7.
    OneToSeven,
    /// 0..10.
    ZeroToTen,
}

impl Scale {
    /// The lowest and the highest point; both belong to it.
    #[must_use]
    pub fn ends(self) -> (u8, u8) {
        match self {
            Self::OneToThree => (1, 3),
            Self::OneToFive => (1, 5),
            Self::OneToSeven => (1, 7),
            Self::ZeroToTen => (0, 10),
        }
    }
}

/// Puts all criteria on a scale. A sentence goes with what it means: that of the middle stays in the middle, and points
/// that have no equal on the old scale have none.
///
/// # Refusals
/// [`Refusal::ScaleInUse`] once somebody rated, for practice too.
pub(crate) fn choose(workshop: &Workshop, scale: Scale) -> Result<Vec<Change>, Refusal> {
    if is_used(workshop) {
        return Err(Refusal::ScaleInUse);
    }
    Ok(workshop.criteria().map(|criterion| Change::put(moved(criterion, scale.ends()))).collect())
}

/// Whether anybody rated on the scale as it is, for practice too: what they said means something on that one alone.
pub(crate) fn is_used(workshop: &Workshop) -> bool {
    let is_practice = |question: &VoteQuestion| matches!(question, VoteQuestion::Practice { .. });
    workshop.rating_count() > 0
        || workshop
            .votes()
            .filter(|vote| is_practice(&vote.question))
            .any(|vote| vote.outcome.is_some() || workshop.ballots_of(vote.id).next().is_some())
}

/// The ends of the sheet's scale: what is brought to the sheet comes on it.
pub(crate) fn of_the_sheet(workshop: &Workshop) -> (u8, u8) {
    let first = workshop.criteria().next();
    first.map_or(Scale::OneToFive.ends(), |criterion| (criterion.lowest, criterion.highest))
}

/// A criterion on another scale, with the sentences that mean the same there. One that says what shipped says all of it
/// again where it has room.
pub(crate) fn moved(criterion: &Criterion, (lowest, highest): (u8, u8)) -> Criterion {
    let own = sentences(criterion, (lowest, highest));
    let shipped = content::criteria().iter().find(|shipped| shipped.id() == criterion.id);
    let shipped = shipped.map(|shipped| sentences(&shipped.to_row(0.0), (lowest, highest)));
    let is_as_shipped = |shipped: &Vec<Bilingual>| {
        own.iter().zip(shipped).all(|(own, shipped)| *own == Bilingual::default() || own == shipped)
    };
    Criterion { anchors: shipped.filter(is_as_shipped).unwrap_or(own), lowest, highest, ..criterion.clone() }
}

/// The sentence of each point of a scale, from the lowest on; empty where the criterion has none that means the same.
fn sentences(criterion: &Criterion, (lowest, highest): (u8, u8)) -> Vec<Bilingual> {
    let span = u16::from(criterion.highest.saturating_sub(criterion.lowest));
    let wanted = u16::from(highest.saturating_sub(lowest));
    (0..=wanted)
        .map(|point| {
            let place = (wanted > 0 && (point * span).is_multiple_of(wanted)).then(|| point * span / wanted);
            place.and_then(|place| criterion.anchors.get(usize::from(place))).cloned().unwrap_or_default()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Five sentences, each the number of its point.
    fn criterion(id: &str) -> Criterion {
        let said = |point: u8| Bilingual { en: point.to_string(), zh: point.to_string() };
        Criterion {
            id: id.parse().expect("it is one"),
            name: Bilingual::default(),
            question: Bilingual::default(),
            anchors: (1..=5).map(said).collect(),
            weight: 1.0,
            lowest: 1,
            highest: 5,
        }
    }

    fn said(criterion: &Criterion) -> Vec<&str> {
        criterion.anchors.iter().map(|anchor| anchor.en.as_str()).collect()
    }

    #[test]
    fn a_sentence_stays_with_the_point_that_means_the_same() {
        let own = criterion("V9");
        assert_eq!(said(&moved(&own, (1, 3))), ["1", "3", "5"]);
        assert_eq!(said(&moved(&own, (1, 7))), ["1", "", "", "3", "", "", "5"]);
        assert_eq!(said(&moved(&own, (0, 10))), ["1", "", "", "", "", "3", "", "", "", "", "5"]);
        assert_eq!(said(&moved(&moved(&own, (0, 10)), (1, 3))), ["1", "3", "5"], "through another one too");
        assert_eq!(said(&moved(&moved(&own, (1, 3)), (1, 5))), ["1", "", "3", "", "5"], "nothing is made up");
        assert_eq!(moved(&own, (1, 5)), own, "the same scale changes nothing");
    }

    #[test]
    fn what_shipped_is_said_again_and_what_was_rewritten_stays_as_it_is() {
        let shipped = content::criteria()[0].to_row(30.0);
        assert_eq!(moved(&moved(&shipped, (1, 3)), (1, 5)), shipped);
        let mut rewritten = moved(&shipped, (1, 3));
        rewritten.anchors[1].en = "Ours".to_owned();
        let back = moved(&rewritten, (1, 5));
        assert_eq!(back.anchors[2].en, "Ours");
        assert_eq!(back.anchors[1], Bilingual::default(), "it would not fit beside the other one");
    }

    #[test]
    fn what_has_fewer_sentences_than_points_has_empty_ones() {
        let mut own = criterion("C9");
        own.anchors.truncate(1);
        assert_eq!(said(&moved(&own, (1, 3))), ["1", "", ""]);
    }
}
