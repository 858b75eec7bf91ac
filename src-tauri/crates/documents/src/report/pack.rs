//! What a page of the plan comes to as a finding, what belongs to it, and tables.

use crate::list::List;

/// A part that is a finding and tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportedPack {
    /// What it is called.
    pub title: String,
    /// What it comes to, in one sentence.
    pub headline: String,
    /// What belongs to that, a sentence each.
    pub points: Vec<String>,
    /// What has to be known to read it right, a sentence each.
    pub notes: Vec<String>,
    /// Tables without those that are empty, in the order in which they are read.
    pub tables: Vec<List>,
}

impl ReportedPack {
    /// The same, with its finding and notes below the first table, where tables stand for themselves.
    pub(super) fn told(mut self) -> Self {
        self.tables.retain(|list| !list.rows.is_empty());
        if let Some(first) = self.tables.first_mut() {
            let said = [self.headline.clone()].into_iter().chain(self.points.clone());
            let said: Vec<String> = said.chain(self.notes.clone()).filter(|line| !line.is_empty()).collect();
            first.notes.splice(0..0, said);
        }
        self
    }
}
