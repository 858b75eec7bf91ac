//! How a use case runs.

/// Ways to run a use case: ids of `assets/content/money_defaults.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A hosted model and good instructions.
    PromptOnly,
    /// With passages from one's own documents.
    Retrieval,
    /// A model trained further, on a rented GPU.
    FineTuned,
    /// An open model on one's own servers.
    OwnServers,
    /// Acts in several steps, with tools.
    Agent,
}

impl Mode {
    /// Every mode there is, the simplest first.
    pub const ALL: [Self; 5] =
        [Self::PromptOnly, Self::Retrieval, Self::FineTuned, Self::OwnServers, Self::Agent];

    /// Its name in content.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PromptOnly => "prompt_only",
            Self::Retrieval => "retrieval",
            Self::FineTuned => "fine_tuned",
            Self::OwnServers => "own_servers",
            Self::Agent => "agent",
        }
    }

    /// Whether passages of documents are put in front of each question.
    #[must_use]
    pub fn has_context(self) -> bool {
        matches!(self, Self::Retrieval | Self::OwnServers | Self::Agent)
    }

    /// Whether tokens are paid by the piece.
    #[must_use]
    pub fn pays_for_tokens(self) -> bool {
        matches!(self, Self::PromptOnly | Self::Retrieval | Self::Agent)
    }
}
