//! Parts of a report: what a person chooses to take along.

use super::Report;
use crate::list::List;
use std::collections::BTreeSet;

/// A part of the report. In the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportPart {
    /// Finding, matrix and ranking.
    Finding,
    /// A page for each lighthouse, with its card and what was decided; other decisions.
    Lighthouses,
    /// Where the room disagreed.
    Disagreement,
    /// What the second round changed.
    SecondRound,
    /// How firmly the ranking stands.
    Robustness,
    /// Gates that were answered.
    Gates,
    /// A page for the plan of each lighthouse, and its tasks.
    Plans,
    /// The register of risks of each lighthouse.
    Risks,
    /// What use cases cost and bring.
    Money,
    /// The shortlist, where dots were given.
    Shortlist,
    /// What is written on the cards.
    Cards,
    /// Every revealed idea.
    Ideas,
    /// Single ratings of closed rounds.
    Ratings,
    /// How the figures came about.
    Method,
}

impl ReportPart {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; 14] = [
        Self::Finding,
        Self::Lighthouses,
        Self::Disagreement,
        Self::SecondRound,
        Self::Robustness,
        Self::Gates,
        Self::Plans,
        Self::Risks,
        Self::Money,
        Self::Shortlist,
        Self::Cards,
        Self::Ideas,
        Self::Ratings,
        Self::Method,
    ];

    /// Whether there is something to say.
    fn is_filled(self, report: &Report) -> bool {
        let rows = |list: &List| !list.rows.is_empty();
        let sheets = &report.sheets;
        match self {
            Self::Finding | Self::Method => true,
            Self::Lighthouses => report.lighthouses().next().is_some() || rows(&sheets.decisions),
            Self::Disagreement => rows(&sheets.agreement),
            Self::SecondRound => rows(&sheets.second_round),
            Self::Robustness => rows(&sheets.robustness),
            Self::Gates => rows(&sheets.gates),
            Self::Plans => !report.plans.is_empty(),
            Self::Risks => rows(&sheets.risks),
            Self::Money => !report.money.is_empty(),
            Self::Cards => rows(&sheets.cards),
            Self::Shortlist => sheets.shortlist.as_ref().is_some_and(rows),
            Self::Ideas => rows(&sheets.ideas),
            Self::Ratings => sheets.ratings.as_ref().is_some_and(rows),
        }
    }
}

impl Report {
    /// Parts that there is something to say in.
    #[must_use]
    pub fn filled_parts(&self) -> BTreeSet<ReportPart> {
        ReportPart::ALL.into_iter().filter(|part| part.is_filled(self)).collect()
    }

    /// The report with these parts alone. Those without content stay out.
    #[must_use]
    pub fn with_parts(self, parts: &BTreeSet<ReportPart>) -> Self {
        let parts = self.filled_parts().intersection(parts).copied().collect();
        Self { parts, ..self }
    }

    /// Whether a part is in.
    #[must_use]
    pub fn has(&self, part: ReportPart) -> bool {
        self.parts.contains(&part)
    }

    /// The tables of the parts that are in, in the order in which they are read.
    pub fn tables(&self) -> impl Iterator<Item = &List> {
        let sheets = &self.sheets;
        let of = [
            (ReportPart::Disagreement, Some(&sheets.agreement)),
            (ReportPart::SecondRound, Some(&sheets.second_round)),
            (ReportPart::Robustness, Some(&sheets.robustness)),
            (ReportPart::Cards, Some(&sheets.cards)),
            (ReportPart::Gates, Some(&sheets.gates)),
            (ReportPart::Plans, Some(&sheets.plans)),
            (ReportPart::Risks, Some(&sheets.risks)),
            (ReportPart::Lighthouses, Some(&sheets.decisions)),
            (ReportPart::Shortlist, sheets.shortlist.as_ref()),
            (ReportPart::Ideas, Some(&sheets.ideas)),
            (ReportPart::Ratings, sheets.ratings.as_ref()),
        ];
        let chosen = of.into_iter().filter(|(part, _)| self.has(*part));
        chosen.filter_map(|(_, list)| list).filter(|list| !list.rows.is_empty())
    }
}
