//! Where do we disagree? The use cases in the order in which talking about them can change most (method 2.7).

use crate::robustness::Robustness;
use crate::{CriterionId, StandingState, UseCaseId, Workshop};
use ranking::disagreement::{Dispute, in_order_of_talk};
use ranking::model::MIN_RATERS_FOR_WORDS;
use ranking::robustness::ClassShares;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A use case in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Talk {
    /// Which.
    pub use_case: UseCaseId,
    /// The cell that divides the room most, by what it weighs.
    pub criterion: CriterionId,
    /// How far people stand apart times how often a re-vote puts it into another box, 0..1; None below four raters,
    /// and of one that is not ranked.
    pub talk: Option<f64>,
    /// How far people stand apart, 0..1; None where no cell has four values.
    pub disagreement: Option<f64>,
    /// How far it lies from the nearer line, in points of 1..5; None where it is not ranked.
    pub distance: Option<f64>,
}

impl Workshop {
    /// The queue: of use cases of which a cell may be shown. Until re-votes are in, how far people stand apart decides
    /// alone. Fewer than four raters: by their distance to a line.
    #[must_use]
    pub fn queue_of_talk(&self, robustness: Option<&Robustness>) -> Vec<Talk> {
        let about = self.about();
        let settings = self.agreed_settings();
        let weights = self.agreed_weights();
        let criteria: Vec<CriterionId> = self.criteria().map(|criterion| criterion.id).collect();
        let board = self.scoring().scoreboard();
        let mut talks = Vec::new();
        let mut standings = self.standings();
        // The order of those that are equal in all must not hang on their ranks.
        standings.sort_by_key(|standing| self.use_case(standing.use_case).map_or(0, |case| case.number));
        for standing in standings {
            let is_talked_about = matches!(standing.state, StandingState::Ranked | StandingState::TooLittle);
            let Some(index) = self.scoring().index_of(standing.use_case).filter(|_| is_talked_about) else {
                continue;
            };
            let divided = board.most_divided_cell(index, &weights, &settings).ok().flatten();
            let Some(criterion) = divided.and_then(|place| criteria.get(place).copied()) else { continue };
            let place = standing.rank.and(standing.value.zip(standing.cost));
            let distance = place
                .map(|(value, cost)| (value - about.value_line).abs().min((cost - about.cost_line).abs()));
            let unknown = (standing.raters >= MIN_RATERS_FOR_WORDS).then(ClassShares::default);
            let known = robustness.map(|known| known.of(standing.use_case).and_then(|one| one.classes));
            let dispute = Dispute {
                use_case: talks.len(),
                disagreement: board.disagreement(index, &weights, &settings).ok().flatten(),
                classes: known.unwrap_or(unknown).filter(|_| place.is_some()),
                distance: distance.unwrap_or(f64::INFINITY),
            };
            let (talk, disagreement) = (dispute.talk(), dispute.disagreement);
            let use_case = standing.use_case;
            talks.push((dispute, Talk { use_case, criterion, talk, disagreement, distance }));
        }
        let order = in_order_of_talk(talks.iter().map(|(dispute, _)| *dispute).collect());
        order.into_iter().filter_map(|dispute| Some(talks.get(dispute.use_case)?.1)).collect()
    }

    /// The cell that a talk on the wall should begin with: the first of the queue that the wall may show.
    #[must_use]
    pub fn first_to_talk_about(&self, robustness: Option<&Robustness>) -> Option<(UseCaseId, CriterionId)> {
        let queue = self.queue_of_talk(robustness).into_iter();
        let mut cells = queue.map(|talk| (talk.use_case, talk.criterion));
        cells.find(|(use_case, criterion)| self.wall_cell(*use_case, *criterion).is_some())
    }
}
