//! Governance and the chain of work of a workshop.

use super::Workshop;
use crate::business_model::{BusinessChange, ChainLink};
use crate::governance::{GovernanceEntry, GovernancePolicy, InventoryNote};
use crate::{ChainLinkId, GovernanceEntryId, UseCaseId};

impl Workshop {
    /// What was agreed on; None as long as nothing was.
    #[must_use]
    pub fn governance_policy(&self) -> Option<&GovernancePolicy> {
        self.governance_policy.as_ref()
    }

    /// Entries of all kinds, in no order that means anything.
    pub fn governance_entries(&self) -> impl ExactSizeIterator<Item = &GovernanceEntry> {
        self.governance_entries.values()
    }

    /// One of them.
    #[must_use]
    pub fn governance_entry(&self, id: GovernanceEntryId) -> Option<&GovernanceEntry> {
        self.governance_entries.get(&id)
    }

    /// What was said about use cases in the inventory.
    pub fn inventory_notes(&self) -> impl ExactSizeIterator<Item = &InventoryNote> {
        self.inventory_notes.values()
    }

    /// What was said about one of them.
    #[must_use]
    pub fn inventory_note(&self, use_case: UseCaseId) -> Option<&InventoryNote> {
        self.inventory_notes.get(&use_case)
    }

    /// The links of the chain of work, in no order that means anything.
    pub fn chain_links(&self) -> impl ExactSizeIterator<Item = &ChainLink> {
        self.chain_links.values()
    }

    /// One of them.
    #[must_use]
    pub fn chain_link(&self, id: ChainLinkId) -> Option<&ChainLink> {
        self.chain_links.get(&id)
    }

    /// How the business itself changes; None where it does not.
    #[must_use]
    pub fn business_change(&self) -> Option<&BusinessChange> {
        self.business_change.as_ref()
    }
}
