//! Tells the room what was committed, as each kind of device may see it.

use super::RING;
use super::news::{Acknowledgements, News, Rest, Shared, What, rest, update};
use super::relay::Feed;
use super::visit::{Visit, Visitor};
use crate::protocol::{RoomSignals, RoomSnapshot, RoomUpdate};
use crate::signals::{Signals, Standing};
use crate::{Trouble, protocol};
use chrono::{DateTime, Utc};
use sabotage::{Sabotage, sabotaged};
use serde::Serialize;
use std::collections::HashMap;
use std::sync::{Arc, Weak};
use tokio::sync::broadcast;
use workshop::visibility::{
    Audience, HiddenIdeas, RoomClock, SeenChange, moves_round_before, own_change, own_rows, owner, results,
    room_clock, round_before, seen, seen_change, seen_otherwise,
};
use workshop::{
    Batch, ErrorCode, Names, Refusal, RoundBefore, Row, RowChange, SeatId, Step, Table, Workshop,
};

/// Bytes of rows in one frame of a snapshot, about.
const PORTION: usize = 8 * 1024;

/// Tells devices in the room what was committed.
#[derive(Debug)]
pub(crate) struct RoomPublisher {
    news: broadcast::Sender<Arc<News>>,
    /// Stands while a relay listens.
    relay: Weak<()>,
    /// Number of the last news.
    last: u64,
    participants: Kind,
    walls: Kind,
    hidden: Vec<HiddenIdeas>,
    /// As it was told last.
    clock: RoomClock,
    /// As it was told last.
    round_before: Vec<RoundBefore>,
    /// While the file cannot be written.
    trouble: Option<ErrorCode>,
}

/// One kind of device.
#[derive(Debug, Default)]
struct Kind {
    /// Whether it is shown what came of it.
    results: bool,
    /// As of the last news.
    snapshot: Option<Arc<SharedSnapshot>>,
}

/// The part of a snapshot that is the same for all devices of a kind.
#[derive(Debug)]
struct SharedSnapshot {
    at: DateTime<Utc>,
    /// The shared part of the first frame.
    first: String,
    /// Updates behind their numbers that bring the other rows. A socket keeps room for the largest frame it
    /// ever sent, so a full board comes in several.
    more: Vec<Arc<str>>,
}

impl RoomPublisher {
    pub(crate) fn new() -> Self {
        Self {
            news: broadcast::Sender::new(RING),
            relay: Weak::new(),
            last: 0,
            participants: Kind::default(),
            walls: Kind::default(),
            hidden: Vec::new(),
            clock: RoomClock::Idle,
            round_before: Vec::new(),
            trouble: None,
        }
    }

    /// A snapshot, and a place at the ring: at this one, or at one that passes these news on and was taken
    /// before.
    ///
    /// # Errors
    /// [`Trouble::Refused`] with [`Refusal::TakenOut`] for a key that opens no seat.
    pub(crate) fn enter(
        &mut self,
        workshop: &Workshop,
        signals: &mut Signals,
        visitor: Visitor,
        news: Option<broadcast::Receiver<Arc<News>>>,
    ) -> Result<Visit, Trouble> {
        let seat = match visitor {
            Visitor::Seat(key) => Some(workshop.seat_with_key(&key).ok_or(Refusal::TakenOut)?.id),
            Visitor::Wall | Visitor::Mirror => None,
        };
        let own: Vec<_> = seat.into_iter().flat_map(|seat| own_rows(workshop, seat)).collect();
        let shared = self.snapshot(workshop, signals, visitor);
        let first = format!(r#"{{"kind":"snapshot","shared":{},"own":{}}}"#, shared.first, json(&own));
        let more = shared.more.iter().rev().map(|text| Rest::More(Arc::clone(text)));
        // A snapshot says that all is well.
        let trouble = self.trouble.map(|code| Rest::Own(trouble(code)));
        let snapshot = trouble.into_iter().chain(more).chain([Rest::Own(rest(shared.at, &first))]).collect();
        let _standing = match visitor {
            Visitor::Mirror => Standing::default(),
            _ => signals.come(seat),
        };
        let news = news.unwrap_or_else(|| self.news.subscribe());
        Ok(Visit { visitor, seat, snapshot, news, known: self.last, _standing })
    }

    /// Tells what a commit changed, and those who wait for it that it is done: with the news, if there is a
    /// relay that passes both on, and otherwise at once.
    pub(crate) fn publish(&mut self, workshop: &Workshop, batches: &[Batch], waiting: Acknowledgements) {
        let waiting = if self.relay.strong_count() > 0 { waiting } else { Acknowledgements::default() };
        self.forget_snapshots();
        let changes = || batches.iter().flat_map(|batch| &batch.changes);
        self.tell_keys(changes());
        let clock = self.news_of_clock(workshop);
        let again =
            self.follow_results(workshop) || changes().any(|change| shows_other_things(workshop, change));
        if again {
            self.begin_again();
            return;
        }
        if !self.is_watched() {
            return;
        }
        let otherwise = seen_otherwise(workshop, changes());
        let changes = || changes().chain(&otherwise);
        let mut own: HashMap<SeatId, Vec<_>> = HashMap::new();
        for change in changes() {
            if let (Some(seat), Some(change)) = (owner(change), own_change(workshop, change)) {
                own.entry(seat).or_default().push(change);
            }
        }
        let part = |audience: Audience| {
            let changes: Vec<_> =
                changes().filter_map(|change| seen_change(workshop, change, audience)).collect();
            let is_news = !changes.is_empty() || clock.is_some();
            is_news.then(|| json(&RoomUpdate { changes, clock: clock.clone(), ..RoomUpdate::default() }))
        };
        let (participants, walls) = self.for_each_kind(part);
        let own = own.into_iter().map(|(seat, changes)| (seat, json(&changes))).collect();
        self.tell_update(participants.as_deref(), walls.as_deref(), own, waiting);
        if changes().any(|change| moves_round_before(workshop, change)) {
            self.publish_round_before(workshop);
        }
    }

    /// Tells participants what the round before came to, if that is not what they know.
    fn publish_round_before(&mut self, workshop: &Workshop) {
        let now = round_before(workshop, participant(self.participants.results));
        if self.round_before == now {
            return;
        }
        self.round_before.clone_from(&now);
        let update = RoomUpdate { round_before: Some(now), ..RoomUpdate::default() };
        self.tell_shared(Some(&json(&update)), None);
    }

    /// The clock of the agenda, if it stands otherwise than it was told.
    fn news_of_clock(&mut self, workshop: &Workshop) -> Option<RoomClock> {
        let clock = room_clock(workshop);
        (self.clock != clock).then(|| {
            self.clock.clone_from(&clock);
            clock
        })
    }

    /// Tells where use cases stand now, to whom it is shown.
    pub(crate) fn publish_results(&mut self, workshop: &Workshop) {
        self.forget_snapshots();
        let part = |audience: Audience| {
            audience.is_shown_results().then(|| {
                let standings = Some(results(workshop, audience));
                json(&RoomUpdate { standings, ..RoomUpdate::default() })
            })
        };
        let (participants, walls) = self.for_each_kind(part);
        self.tell_shared(participants.as_deref(), walls.as_deref());
    }

    /// Tells how many ideas wait for the reveal.
    pub(crate) fn publish_hidden(&mut self, hidden: &[HiddenIdeas]) {
        if self.hidden == hidden {
            return;
        }
        self.forget_snapshots();
        self.hidden = hidden.to_vec();
        let update = json(&RoomUpdate { hidden: Some(self.hidden.clone()), ..RoomUpdate::default() });
        self.tell_shared(Some(&update), Some(&update));
    }

    /// Tells what is no change.
    pub(crate) fn publish_signals(&mut self, workshop: &Workshop, signals: &Signals) {
        self.forget_snapshots();
        let shows_results = signals.wall().view.shows_results();
        if std::mem::replace(&mut self.walls.results, shows_results) != shows_results {
            self.tell(What::Again { participants: false, walls: true });
        }
        let room = signals.for_room(workshop);
        let walls = RoomSignals { wall: Some(signals.for_wall(workshop)), ..room.clone() };
        let at = Utc::now();
        let frame = |signals| rest(at, &json(&protocol::RoomBody::Signals(signals)));
        self.tell(What::Signals { participants: frame(room), walls: frame(walls) });
    }

    /// Reminds people on their devices of what they are asked.
    pub(crate) fn nudge(&mut self, seats: &[SeatId]) {
        let at = Utc::now();
        let frame = rest(at, &json(&protocol::RoomBody::Nudge {}));
        self.tell(What::Nudge { seats: seats.iter().copied().collect(), frame });
    }

    /// News from now on, without a snapshot, for a relay.
    pub(crate) fn listen(&mut self) -> Feed {
        let standing = Arc::default();
        self.relay = Arc::downgrade(&standing);
        Feed { news: self.news.subscribe(), _standing: standing }
    }

    /// Whether any device listens.
    pub(crate) fn is_watched(&self) -> bool {
        self.news.receiver_count() > 0
    }

    /// Tells that the file cannot be written.
    pub(crate) fn trouble(&mut self, code: ErrorCode) {
        self.trouble = Some(code);
        let frame = trouble(code);
        self.tell(What::Signals { participants: frame.clone(), walls: frame });
    }

    /// Tells that it can be written again.
    pub(crate) fn no_trouble(&mut self) {
        self.trouble = None;
        self.begin_again();
    }

    /// Lets every device begin again with a snapshot.
    pub(crate) fn begin_again(&mut self) {
        self.forget_snapshots();
        self.tell(What::Again { participants: true, walls: true });
    }

    /// Parts of an update for participants and for walls; worked out once where both are shown the same.
    fn for_each_kind(&self, part: impl Fn(Audience) -> Option<String>) -> (Option<String>, Option<String>) {
        let (participants, walls) = (participant(self.participants.results), wall(self.walls.results));
        let shown = part(participants);
        let other = if walls.is_shown_the_same_as(participants) { shown.clone() } else { part(walls) };
        (shown, other)
    }

    /// Whether participants are shown results now and were not, or the other way round.
    fn follow_results(&mut self, workshop: &Workshop) -> bool {
        let shows = workshop.about().step == Step::Results;
        std::mem::replace(&mut self.participants.results, shows) != shows
    }

    fn tell_keys<'a>(&mut self, changes: impl Iterator<Item = &'a RowChange>) {
        let keys = changes.filter_map(|change| match (&change.before, &change.after) {
            (_, Some(Row::SeatKey(key))) => Some((key.seat, Some(key.hash))),
            (Some(Row::SeatKey(key)), None) => Some((key.seat, None)),
            _ => None,
        });
        let keys: Vec<_> = keys.collect();
        if !keys.is_empty() && !sabotaged(Sabotage::RemovedStay) {
            self.tell(What::Keys(keys));
        }
    }

    fn tell_shared(&mut self, participants: Option<&str>, walls: Option<&str>) {
        self.tell_update(participants, walls, HashMap::new(), Acknowledgements::default());
    }

    fn tell_update(
        &mut self,
        participants: Option<&str>,
        walls: Option<&str>,
        own: HashMap<SeatId, String>,
        waiting: Acknowledgements,
    ) {
        if participants.is_some() || walls.is_some() || !own.is_empty() {
            let at = Utc::now();
            let (participants, walls) = (Shared::new(participants, at), Shared::new(walls, at));
            self.tell_with(What::Update { participants, walls, own }, waiting);
        }
    }

    fn tell(&mut self, what: What) {
        self.tell_with(what, Acknowledgements::default());
    }

    fn tell_with(&mut self, what: What, acknowledgements: Acknowledgements) {
        self.last += 1;
        // Nobody is there: then nobody needs to be told.
        let _ = self.news.send(Arc::new(News { number: self.last, what, acknowledgements }));
    }

    fn forget_snapshots(&mut self) {
        self.participants.snapshot = None;
        self.walls.snapshot = None;
    }

    fn snapshot(&mut self, workshop: &Workshop, signals: &Signals, visitor: Visitor) -> Arc<SharedSnapshot> {
        self.follow_results(workshop);
        let (kind, audience) = match visitor {
            Visitor::Seat(_) => (&mut self.participants, participant as fn(bool) -> Audience),
            Visitor::Wall | Visitor::Mirror => (&mut self.walls, wall as fn(bool) -> Audience),
        };
        if let Some(made) = &kind.snapshot
            && !sabotaged(Sabotage::SnapshotForEach)
        {
            return Arc::clone(made);
        }
        let audience = audience(kind.results);
        // Also after the file was read again, when no news told of it.
        self.clock = room_clock(workshop);
        let wall = visitor.is_shown_the_wall().then(|| signals.for_wall(workshop));
        let before = round_before(workshop, audience);
        if !visitor.is_shown_the_wall() {
            self.round_before.clone_from(&before);
        }
        let mut rows: Vec<_> = workshop.rows().filter_map(|row| seen(workshop, &row, audience)).collect();
        // A slow phone can begin before a full board is there.
        rows.sort_by_key(|row| row.table == Table::Idea);
        let portions = portions(rows);
        let more = u32::try_from(portions.len() - 1).unwrap_or(u32::MAX);
        let mut portions = portions.into_iter();
        let snapshot = RoomSnapshot {
            more,
            workshop: workshop.about().id,
            rows: portions.next().unwrap_or_default(),
            hidden: self.hidden.clone(),
            standings: results(workshop, audience),
            round_before: before,
            clock: self.clock.clone(),
            signals: RoomSignals { wall, ..signals.for_room(workshop) },
        };
        let at = Utc::now();
        let more = portions.map(|changes| {
            let part = json(&RoomUpdate { changes, ..RoomUpdate::default() });
            update(at, &part).into()
        });
        let made = Arc::new(SharedSnapshot { at, first: json(&snapshot), more: more.collect() });
        kind.snapshot = Some(Arc::clone(&made));
        made
    }
}

/// Whether a change lets the room see other rows than the one that changed: then it begins again.
fn shows_other_things(workshop: &Workshop, change: &RowChange) -> bool {
    match (&change.before, &change.after) {
        (Some(Row::Seat(before)), Some(Row::Seat(after))) => {
            workshop.board().names == Names::Named && before.name != after.name && wrote(workshop, after.id)
        }
        (Some(Row::Board(before)), Some(Row::Board(after))) => before.names != after.names,
        (before, after) => {
            let gate = |row: &Option<Row>| matches!(row, Some(Row::GateAnswer(_)));
            gate(before) || gate(after)
        }
    }
}

fn wrote(workshop: &Workshop, seat: SeatId) -> bool {
    workshop.ideas().any(|idea| idea.author == Some(seat))
}

fn trouble(code: ErrorCode) -> String {
    rest(Utc::now(), &json(&protocol::RoomBody::Trouble { code }))
}

fn participant(results: bool) -> Audience {
    Audience::Participant { results }
}

fn wall(results: bool) -> Audience {
    Audience::Wall { results }
}

/// Rows and figures always have a form in JSON.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
/// Rows in portions of about [`PORTION`] bytes, in their order; always at least one.
fn portions(rows: Vec<SeenChange>) -> Vec<Vec<SeenChange>> {
    let mut portions = vec![Vec::new()];
    let mut size = 0;
    for row in rows {
        if size >= PORTION {
            portions.push(Vec::new());
            size = 0;
        }
        size += json(&row).len();
        if let Some(portion) = portions.last_mut() {
            portion.push(row);
        }
    }
    portions
}
