//! What the turns of one load say together.
//!
//! At 20 notes a second a p99 is the slowest four of a turn, and a machine that is shared with others stalls more
//! often than that, now in a turn of the floor and now in one of the room. So all turns of a server count as one
//! long one: floor and room have the same chance to be stalled in it.

use serde::Serialize;

/// One load against one server, once.
#[derive(Debug)]
pub(crate) struct Turn {
    /// From the intended time of sending to the acknowledgement.
    pub(crate) acknowledged_ms: Vec<f64>,
    /// From the intended time of sending to the last client that has it.
    pub(crate) told_ms: Vec<f64>,
    /// Time on the processor.
    pub(crate) cpu_ms: f64,
    /// Of the machine's time, taken by other machines on the same iron, 0 to 1; 0 where the system does not say.
    pub(crate) stolen_share: f64,
    /// All that the server takes.
    pub(crate) memory_kib: u64,
    pub(crate) sent: u64,
    /// Deliveries, if nothing gets lost.
    pub(crate) wanted: u64,
    pub(crate) delivered: u64,
    /// Notes of this load in the file after the server was killed; None: nobody looked.
    pub(crate) on_disk: Option<u64>,
}

/// All turns of one load against one server.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Run {
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
    pub(crate) told_p99_ms: f64,
    /// Of each turn alone.
    pub(crate) p99_ms_by_turn: Vec<f64>,
    pub(crate) cpu_ms_a_thousand: f64,
    pub(crate) cpu_ms_a_note: f64,
    pub(crate) stolen_share: f64,
    /// What one more client takes, the middle turn: beyond the same notes from one client alone.
    pub(crate) memory_kib_a_client: f64,
    pub(crate) sent: u64,
    pub(crate) acknowledged: u64,
    pub(crate) on_disk: Option<u64>,
    /// Notes that were sent and not acknowledged, not told to somebody, or not in the file.
    pub(crate) lost: u64,
}

impl Turn {
    fn acknowledged(&self) -> u64 {
        self.acknowledged_ms.len() as u64
    }

    fn lost(&self) -> u64 {
        let untold = (self.sent - self.acknowledged()) + (self.wanted - self.delivered);
        untold + self.on_disk.map_or(0, |on_disk| self.acknowledged().saturating_sub(on_disk))
    }
}

impl Run {
    /// What turns with so many clients say together; what one client alone takes is not counted as memory of the
    /// others.
    pub(crate) fn of(turns: &[Turn], clients: usize, memory_kib_of_one: u64) -> Self {
        let mut acknowledged = all(turns, |turn| &turn.acknowledged_ms);
        let mut told = all(turns, |turn| &turn.told_ms);
        let sum = |count: fn(&Turn) -> u64| turns.iter().map(count).sum::<u64>();
        let cpu_ms: f64 = turns.iter().map(|turn| turn.cpu_ms).sum();
        let mut memory: Vec<f64> = turns.iter().map(|turn| turn.memory_kib as f64).collect();
        let beyond_one = percentile(&mut memory, 0.5) - memory_kib_of_one as f64;
        Self {
            p50_ms: percentile(&mut acknowledged, 0.50),
            p99_ms: percentile(&mut acknowledged, 0.99),
            told_p99_ms: percentile(&mut told, 0.99),
            p99_ms_by_turn: turns
                .iter()
                .map(|turn| percentile(&mut turn.acknowledged_ms.clone(), 0.99))
                .collect(),
            cpu_ms_a_thousand: cpu_ms * 1_000.0 / sum(|turn| turn.delivered) as f64,
            cpu_ms_a_note: cpu_ms / sum(|turn| turn.sent) as f64,
            stolen_share: turns.iter().map(|turn| turn.stolen_share).sum::<f64>() / turns.len() as f64,
            memory_kib_a_client: beyond_one.max(0.0) / clients.saturating_sub(1).max(1) as f64,
            sent: sum(|turn| turn.sent),
            acknowledged: sum(Turn::acknowledged),
            on_disk: turns.iter().map(|turn| turn.on_disk).sum(),
            lost: sum(Turn::lost),
        }
    }
}

fn all(turns: &[Turn], which: fn(&Turn) -> &Vec<f64>) -> Vec<f64> {
    turns.iter().flat_map(which).copied().collect()
}

/// The value that a share of all, 0 to 1, does not exceed.
pub(crate) fn percentile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = ((values.len() as f64 * share).ceil() as usize).saturating_sub(1);
    values.get(at).copied().unwrap_or(f64::NAN)
}
