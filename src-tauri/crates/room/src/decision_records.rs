//! Decision records as scripts read them.

use serde::Serialize;
use workshop::{DecisionDraft, DecisionRecord, DecisionRecordId, Workshop};

/// All records, the newest first, and what is still being written. Scripts depend on these names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DecisionRecords {
    /// Signed.
    records: Vec<ReplacedRecord>,
    /// Not signed: nothing was decided by it.
    drafts: Vec<DecisionDraft>,
}

/// A record, and the one that took its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct ReplacedRecord {
    #[serde(flatten)]
    record: DecisionRecord,
    /// None: it holds.
    replaced_by: Option<DecisionRecordId>,
}

/// All decision records of a workshop.
#[must_use]
pub fn decision_records(workshop: &Workshop) -> DecisionRecords {
    let replaced_by = |record: &DecisionRecord| {
        let newer = workshop.decision_records().find(|newer| newer.replaces == Some(record.id));
        newer.map(|newer| newer.id)
    };
    let records = workshop.decision_records();
    let mut records: Vec<_> = records
        .map(|record| ReplacedRecord { replaced_by: replaced_by(record), record: record.clone() })
        .collect();
    records.sort_by_key(|one| (std::cmp::Reverse(one.record.signed_at), one.record.number));
    DecisionRecords { records, drafts: workshop.decision_drafts().cloned().collect() }
}
