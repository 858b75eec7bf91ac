//! Names of things: UUID v4 for what people make (v7 would write down when an anonymous row was made).

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;
use uuid::Uuid;

macro_rules! uuid_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(export, type = "string")]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new random id.
            #[must_use]
            pub fn random() -> Self {
                Self(Uuid::new_v4())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

uuid_ids! {
    /// Names a workshop; what a browser keeps is filed under it.
    WorkshopId;
    /// Names one command, made by the client: the same id again is the same wish, carried out once.
    CommandId;
    /// Names a seat.
    SeatId;
    /// Names a lane of a board.
    LaneId;
    /// Names an idea.
    IdeaId;
    /// Names a use case.
    UseCaseId;
    /// Names a round of rating.
    RoundId;
    /// Names a step of the agenda.
    AgendaStepId;
    /// Names a vote.
    VoteId;
    /// Names a theme.
    ThemeId;
    /// Names a decision record.
    DecisionRecordId;
    /// Names an alternative.
    AlternativeId;
    /// Names an item of the roadmap.
    RoadmapItemId;
    /// Names what somebody suggested for a plan.
    PlanSuggestionId;
    /// Names a line of a register.
    RegisterLineId;
    /// Names an entry of governance.
    GovernanceEntryId;
    /// Names a link of the chain of work.
    ChainLinkId;
}
