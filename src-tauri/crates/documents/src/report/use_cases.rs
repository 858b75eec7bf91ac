//! Use cases with all that is known of their place.

use crate::lists::ranking::{marks, quadrant_key};
use ranking::AgreementWord;
use ranking::robustness::ClassShares;
use std::collections::BTreeMap;
use workshop::{
    CriterionId, DecisionRecord, Facts, Language, Robustness, Standing, UseCaseId, UseCaseText, Workshop,
};

/// A use case and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedUseCase {
    /// Stable name.
    pub id: UseCaseId,
    /// People say "number seven".
    pub number: u32,
    /// What is written on its card. The note, which stays with the facilitator, is empty.
    pub text: UseCaseText,
    /// Whether it is lit.
    pub lighthouse: bool,
    /// Its figures.
    pub standing: Standing,
    /// Its box in words; empty where it has none.
    pub quadrant: String,
    /// What stands beside its score wherever that stands: "on the line, without C4".
    pub marks: String,
    /// Cells that may be shown: of three raters or more.
    pub cells: BTreeMap<CriterionId, ReportedCell>,
    /// Whether sides can be worked out from [`Self::cells`]: none that counts is kept back.
    pub cells_are_whole: bool,
    /// In how many of 100 weightings near the agreed one it is among the first three.
    pub top_three_in_100: Option<u8>,
    /// The same with any weights at all.
    pub any_weights_in_100: Option<u8>,
    /// In how many of 100 re-votes it lies in which box. None below four raters.
    pub boxes: Option<ClassShares>,
    /// The record that holds, where one was signed.
    pub record: Option<DecisionRecord>,
}

impl ReportedUseCase {
    /// Who makes it happen: as the decision says, or else the card. May be empty.
    #[must_use]
    pub fn owner(&self) -> &str {
        let decided = self.record.as_ref().map(|record| record.text.owner.as_str());
        decided.filter(|owner| !owner.is_empty()).unwrap_or(&self.text.owner)
    }
}

/// What three or more ratings of one criterion come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReportedCell {
    /// How many values.
    pub n: u32,
    /// Mean on 1..5, before any floor.
    pub mean: f64,
    /// What counts: the mean, or the floor that a gate put under it.
    pub counted: f64,
    /// Whether enough rated it for it to count.
    pub counts: bool,
    /// van der Eijk's A, -1..1.
    pub agreement: Option<f64>,
    /// Its word; None below four values.
    pub word: Option<AgreementWord>,
    /// Lower and upper quartile, in points of the criterion's scale.
    pub middle_half: Option<(f64, f64)>,
}

/// All of them, in the order of their standings.
pub(super) fn all(
    workshop: &Workshop,
    standings: &[Standing],
    robustness: &Robustness,
    language: Language,
) -> Vec<ReportedUseCase> {
    standings.iter().filter_map(|standing| reported(workshop, standing, robustness, language)).collect()
}

fn reported(
    workshop: &Workshop,
    standing: &Standing,
    robustness: &Robustness,
    language: Language,
) -> Option<ReportedUseCase> {
    let case = workshop.use_case(standing.use_case).ok()?;
    let robust = robustness.of(case.id);
    let cells: BTreeMap<_, _> = cells(workshop, standing);
    let kept_back = workshop
        .criteria()
        .any(|criterion| !standing.uncovered.contains(&criterion.id) && !cells.contains_key(&criterion.id));
    let quadrant = standing.quadrant.map(|quadrant| language.say(quadrant_key(quadrant), &Facts::new()));
    Some(ReportedUseCase {
        id: case.id,
        number: case.number,
        text: UseCaseText { note: String::new(), ..case.text.clone() },
        lighthouse: case.lighthouse,
        quadrant: quadrant.unwrap_or_default(),
        marks: marks(standing, case.lighthouse, language),
        cells_are_whole: !kept_back,
        cells,
        top_three_in_100: robust.map(|robust| out_of_100(robust.around_yours)),
        any_weights_in_100: robust.map(|robust| out_of_100(robust.anything_goes)),
        boxes: robust.and_then(|robust| robust.classes),
        record: workshop.standing_record(case.id).cloned(),
        standing: standing.clone(),
    })
}

fn cells(workshop: &Workshop, standing: &Standing) -> BTreeMap<CriterionId, ReportedCell> {
    let figures = workshop.cell_figures(standing.use_case).cells.into_iter();
    let reported = figures.map(|(criterion, cell)| {
        let floor = standing.raised.iter().find(|raised| raised.criterion == criterion);
        let floors = floor.map(|raised| raised.by.floors()).unwrap_or_default();
        let floor = floors.iter().find(|(number, _)| *number == criterion.number).map(|(_, least)| *least);
        let cell = ReportedCell {
            n: cell.n,
            mean: cell.mean,
            counted: floor.map_or(cell.mean, |least| cell.mean.max(least)),
            counts: !standing.uncovered.contains(&criterion),
            agreement: cell.agreement,
            word: cell.word,
            middle_half: cell.middle_half,
        };
        (criterion, cell)
    });
    reported.collect()
}

/// A share of 0..1 out of 100, as a room can say it aloud.
pub(super) fn out_of_100(share: f64) -> u8 {
    // 0..100 fits.
    (share * 100.0).round().clamp(0.0, 100.0) as u8
}
