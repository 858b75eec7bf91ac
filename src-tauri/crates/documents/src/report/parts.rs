//! Parts of a report: what a person chooses to take along.

use super::{Report, ReportedRoadmap};
use crate::list::List;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident $name:literal,)*) => {
        /// A part of the report. In the order in which they are read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export)]
        pub enum ReportPart {
            $($(#[$doc])* $part,)*
        }

        impl ReportPart {
            /// All of them, in the order in which they are read.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$part),*];

            /// What it is called on a command line.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$part => $name,)*
                }
            }
        }
    };
}

parts! {
    /// Finding, matrix and ranking.
    Finding "finding",
    /// A page for each lighthouse, with its card and what was decided; other decisions.
    Lighthouses "lighthouses",
    /// Where the room disagreed.
    Disagreement "disagreement",
    /// What the second round changed.
    SecondRound "second-round",
    /// How firmly the ranking stands.
    Robustness "robustness",
    /// Gates that were answered.
    Gates "gates",
    /// A page for the plan of each lighthouse, and its tasks.
    Plans "plans",
    /// The register of risks of each lighthouse.
    Risks "risks",
    /// Which models lighthouses are to run on.
    Models "models",
    /// What use cases cost and bring.
    Money "money",
    /// What pilots measured, and whether they go on.
    Pilots "pilots",
    /// What lighthouses cost and bring since they are used.
    Tracking "tracking",
    /// What is done when, what it waits for, and what is in the way.
    Roadmap "roadmap",
    /// What must be there before things can go on, how ready the company is, and enablers.
    Registers "registers",
    /// Inventory of uses, policy, who decides what, and rules by region.
    Governance "governance",
    /// How the chain of work changes, and what a person still decides.
    Business "business",
    /// The shortlist, where dots were given.
    Shortlist "shortlist",
    /// What is written on the cards.
    Cards "cards",
    /// Every revealed idea.
    Ideas "ideas",
    /// Single ratings of closed rounds.
    Ratings "ratings",
    /// How the figures came about.
    Method "method",
}

impl ReportPart {
    /// The part of a name as [`Self::name`] says it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

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
            Self::Models => !report.models.is_empty(),
            Self::Money => !report.money.is_empty(),
            Self::Pilots => !report.pilots.is_empty(),
            Self::Tracking => !report.tracking.is_empty(),
            Self::Roadmap => report.roadmap.is_some(),
            Self::Registers => report.registers.is_some(),
            Self::Governance => report.governance.is_some(),
            Self::Business => report.business.is_some(),
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

    /// The roadmap, where that part is in.
    #[must_use]
    pub fn roadmap_in(&self) -> Option<&ReportedRoadmap> {
        self.roadmap.as_ref().filter(|_| self.has(ReportPart::Roadmap))
    }

    /// The tables of the parts that are in, in the order in which they are read.
    pub fn tables(&self) -> impl Iterator<Item = &List> {
        let sheets = &self.sheets;
        let registers = self.registers.as_ref();
        let of = [
            (ReportPart::Disagreement, Some(&sheets.agreement)),
            (ReportPart::SecondRound, Some(&sheets.second_round)),
            (ReportPart::Robustness, Some(&sheets.robustness)),
            (ReportPart::Cards, Some(&sheets.cards)),
            (ReportPart::Gates, Some(&sheets.gates)),
            (ReportPart::Plans, Some(&sheets.plans)),
            (ReportPart::Risks, Some(&sheets.risks)),
            (ReportPart::Models, Some(&sheets.models)),
            (ReportPart::Pilots, Some(&sheets.pilots)),
            (ReportPart::Registers, registers.map(|registers| &registers.lines)),
            (ReportPart::Registers, registers.map(|registers| &registers.readiness)),
            (ReportPart::Registers, registers.map(|registers| &registers.enablers)),
            (ReportPart::Lighthouses, Some(&sheets.decisions)),
            (ReportPart::Shortlist, sheets.shortlist.as_ref()),
            (ReportPart::Ideas, Some(&sheets.ideas)),
            (ReportPart::Ratings, sheets.ratings.as_ref()),
        ];
        let packs = [(ReportPart::Governance, &self.governance), (ReportPart::Business, &self.business)];
        let packs = packs.into_iter().filter_map(|(part, pack)| Some((part, pack.as_ref()?)));
        let packs = packs.flat_map(|(part, pack)| pack.tables.iter().map(move |list| (part, Some(list))));
        let chosen = of.into_iter().chain(packs).filter(|(part, _)| self.has(*part));
        chosen.filter_map(|(_, list)| list).filter(|list| !list.rows.is_empty())
    }
}
