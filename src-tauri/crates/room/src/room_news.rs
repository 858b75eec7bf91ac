//! From committed batches to what devices in the room hear: projected once for each kind of device, written
//! down once, and never waiting for a slow one.
//!
//! All devices listen to one ring of news. Each takes from it what is for its kind and for its seat, and
//! numbers its own frames. One that falls behind finds the ring overwritten and begins again.

use crate::doors::ping_times;
use crate::protocol::{RoomSignals, RoomSnapshot, RoomUpdate};
use crate::signals::{Signals, Standing};
use crate::{Trouble, protocol};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::broadcast;
use workshop::visibility::{
    Audience, HiddenIdeas, SeenChange, own_change, own_rows, owner, results, seen, seen_change,
};
use workshop::{Batch, ErrorCode, KeyHash, Names, Refusal, Row, RowChange, SeatId, Step, Workshop};

/// News kept for devices that are a little behind.
const RING: usize = 256;
/// Bytes of rows in one frame of a snapshot, about.
const PORTION: usize = 8 * 1024;

/// Who comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Visitor {
    /// A participant, by the key of a seat.
    Seat(KeyHash),
    /// A wall.
    Wall,
}

/// Passes news on within one thread: waking five hundred devices from another thread costs much more than
/// waking one that wakes the others.
#[derive(Debug)]
pub(crate) struct Relay(broadcast::Sender<Arc<News>>);

impl Relay {
    pub(crate) fn new() -> Self {
        Self(broadcast::Sender::new(RING))
    }

    /// A place at the ring.
    pub(crate) fn subscribe(&self) -> broadcast::Receiver<Arc<News>> {
        self.0.subscribe()
    }

    /// Passes on what is heard, until the workshop is closed.
    pub(crate) async fn run(&self, mut heard: broadcast::Receiver<Arc<News>>) {
        let all = |what| News { number: u64::MAX, at: Utc::now(), what };
        let mut ping = ping_times();
        loop {
            let news = tokio::select! {
                heard = heard.recv() => match heard {
                    Ok(news) => news,
                    Err(broadcast::error::RecvError::Lagged(_)) => {
                        Arc::new(all(What::Again { participants: true, walls: true }))
                    }
                    Err(broadcast::error::RecvError::Closed) => break,
                },
                _ = ping.tick() => Arc::new(all(What::Ping)),
            };
            // Nobody is there: then nobody needs to be told.
            let _ = self.0.send(news);
        }
        let _ = self.0.send(Arc::new(all(What::Over)));
    }
}

/// What one device hears, from a snapshot on.
#[derive(Debug)]
pub(crate) struct Visit {
    visitor: Visitor,
    seat: Option<SeatId>,
    /// Frames that are still to come before the news, last first.
    snapshot: Vec<Rest>,
    news: broadcast::Receiver<Arc<News>>,
    /// News up to this number are in the snapshot.
    known: u64,
    _standing: Standing,
}

/// What a device hears next.
#[derive(Debug)]
pub(crate) enum Heard {
    /// The rest of a frame, behind its number: see [`Visit::next`].
    Frame(Rest),
    /// Time to ask whether it is still there.
    Ping,
    /// It fell behind, or it may see other things now: it enters again.
    Again,
    /// Its seat is another's now, or nobody's.
    TakenOut,
    /// The workshop was closed.
    Over,
}

/// A frame behind its number. Most are the same for all devices of a kind and are written down once.
#[derive(Debug)]
pub(crate) enum Rest {
    /// The same for all.
    Shared(Arc<News>, bool),
    /// Rows that did not fit into the first frame of a snapshot; the same for all.
    More(Arc<str>),
    /// For this device alone.
    Own(String),
}

impl Rest {
    /// As it stands on the wire.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Own(text) => text,
            Self::More(text) => text,
            Self::Shared(news, is_wall) => news.shared(*is_wall).unwrap_or_default(),
        }
    }
}

/// Something that devices hear.
#[derive(Debug)]
pub(crate) struct News {
    /// 1, 2, 3 ... as they were told.
    number: u64,
    at: DateTime<Utc>,
    what: What,
}

#[derive(Debug)]
enum What {
    /// Frames behind their number for each kind of device; with what is for one seat alone, and the shared part
    /// that goes with it.
    Update { participants: Shared, walls: Shared, own: HashMap<SeatId, String> },
    /// Frames behind their number for each kind of device.
    Signals { participants: String, walls: String },
    /// One kind of device begins again.
    Again { participants: bool, walls: bool },
    /// Every device is asked whether it is still there.
    Ping,
    /// The workshop was closed.
    Over,
    /// The key that opens a seat now; None if nothing does.
    Keys(Vec<(SeatId, Option<KeyHash>)>),
}

/// The shared part of an update.
#[derive(Debug, Default)]
struct Shared {
    /// The part itself; None if it says nothing.
    part: Option<String>,
    /// The whole frame behind its number, for all who have nothing of their own in it.
    frame: String,
}

impl Shared {
    fn new(part: Option<String>, at: DateTime<Utc>) -> Self {
        let frame = part.as_deref().map(|part| update(at, part, "[]")).unwrap_or_default();
        Self { part, frame }
    }
}

impl News {
    /// The frame behind its number that all devices of a kind hear; None if there is nothing to hear.
    fn shared(&self, is_wall: bool) -> Option<&str> {
        match &self.what {
            What::Update { participants, walls, .. } => {
                let shared = if is_wall { walls } else { participants };
                shared.part.as_ref().map(|_| shared.frame.as_str())
            }
            What::Signals { participants, walls } => Some(if is_wall { walls } else { participants }),
            What::Again { .. } | What::Keys(_) | What::Ping | What::Over => None,
        }
    }
}

/// Tells devices in the room what was committed.
#[derive(Debug)]
pub(crate) struct RoomPublisher {
    news: broadcast::Sender<Arc<News>>,
    /// Number of the last news.
    last: u64,
    participants: Kind,
    walls: Kind,
    hidden: Vec<HiddenIdeas>,
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
            last: 0,
            participants: Kind::default(),
            walls: Kind::default(),
            hidden: Vec::new(),
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
            Visitor::Wall => None,
        };
        let own: Vec<_> = seat.into_iter().flat_map(|seat| own_rows(workshop, seat)).collect();
        let shared = self.snapshot(workshop, signals, visitor);
        let first = format!(r#"{{"kind":"snapshot","shared":{},"own":{}}}"#, shared.first, json(&own));
        let more = shared.more.iter().rev().map(|text| Rest::More(Arc::clone(text)));
        let snapshot = more.chain([Rest::Own(rest(shared.at, &first))]).collect();
        let _standing = signals.come(seat);
        let news = news.unwrap_or_else(|| self.news.subscribe());
        Ok(Visit { visitor, seat, snapshot, news, known: self.last, _standing })
    }

    /// Tells what a commit changed.
    pub(crate) fn publish(&mut self, workshop: &Workshop, batches: &[Batch]) {
        self.forget_snapshots();
        let changes = || batches.iter().flat_map(|batch| &batch.changes);
        self.tell_keys(changes());
        let again =
            self.follow_results(workshop) || changes().any(|change| shows_other_things(workshop, change));
        if again {
            self.begin_again();
            return;
        }
        if !self.is_watched() {
            return;
        }
        let mut own: HashMap<SeatId, Vec<_>> = HashMap::new();
        for change in changes() {
            if let (Some(seat), Some(change)) = (owner(change), own_change(change)) {
                own.entry(seat).or_default().push(change);
            }
        }
        let part = |kind: &Kind, audience: fn(bool) -> Audience| {
            let audience = audience(kind.results);
            let changes: Vec<_> =
                changes().filter_map(|change| seen_change(workshop, change, audience)).collect();
            (!changes.is_empty()).then(|| json(&RoomUpdate { changes, ..RoomUpdate::default() }))
        };
        let participants = part(&self.participants, participant);
        let walls = part(&self.walls, wall);
        let own = own.into_iter().map(|(seat, changes)| (seat, json(&changes))).collect();
        self.tell_update(participants, walls, own);
    }

    /// Tells where use cases stand now, to whom it is shown.
    pub(crate) fn publish_results(&mut self, workshop: &Workshop) {
        self.forget_snapshots();
        let part = |kind: &Kind, audience: fn(bool) -> Audience| {
            let standings = results(workshop, audience(kind.results));
            kind.results.then(|| json(&RoomUpdate { standings: Some(standings), ..RoomUpdate::default() }))
        };
        let participants = part(&self.participants, participant);
        let walls = part(&self.walls, wall);
        self.tell_update(participants, walls, HashMap::new());
    }

    /// Tells how many ideas wait for the reveal.
    pub(crate) fn publish_hidden(&mut self, hidden: &[HiddenIdeas]) {
        if self.hidden == hidden {
            return;
        }
        self.forget_snapshots();
        self.hidden = hidden.to_vec();
        let update = json(&RoomUpdate { hidden: Some(self.hidden.clone()), ..RoomUpdate::default() });
        self.tell_update(Some(update.clone()), Some(update), HashMap::new());
    }

    /// Tells what is no change.
    pub(crate) fn publish_signals(&mut self, workshop: &Workshop, signals: &Signals) {
        self.forget_snapshots();
        let shows_results = signals.wall().view.shows_results();
        if std::mem::replace(&mut self.walls.results, shows_results) != shows_results {
            self.tell(Utc::now(), What::Again { participants: false, walls: true });
        }
        let room = signals.for_room(workshop);
        let walls = RoomSignals { wall: Some(signals.for_wall()), ..room.clone() };
        let at = Utc::now();
        let frame = |signals| rest(at, &json(&protocol::RoomBody::Signals(signals)));
        self.tell(at, What::Signals { participants: frame(room), walls: frame(walls) });
    }

    /// News from now on, without a snapshot.
    pub(crate) fn listen(&self) -> broadcast::Receiver<Arc<News>> {
        self.news.subscribe()
    }

    /// Whether any device listens.
    pub(crate) fn is_watched(&self) -> bool {
        self.news.receiver_count() > 0
    }

    /// Tells that the file cannot be written.
    pub(crate) fn trouble(&mut self, code: ErrorCode) {
        let at = Utc::now();
        let frame = rest(at, &json(&protocol::RoomBody::Trouble { code }));
        self.tell(at, What::Signals { participants: frame.clone(), walls: frame });
    }

    /// Lets every device begin again with a snapshot.
    pub(crate) fn begin_again(&mut self) {
        self.forget_snapshots();
        self.tell(Utc::now(), What::Again { participants: true, walls: true });
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
        if !keys.is_empty() {
            self.tell(Utc::now(), What::Keys(keys));
        }
    }

    fn tell_update(
        &mut self,
        participants: Option<String>,
        walls: Option<String>,
        own: HashMap<SeatId, String>,
    ) {
        if participants.is_some() || walls.is_some() || !own.is_empty() {
            let at = Utc::now();
            let (participants, walls) = (Shared::new(participants, at), Shared::new(walls, at));
            self.tell(at, What::Update { participants, walls, own });
        }
    }

    fn tell(&mut self, at: DateTime<Utc>, what: What) {
        self.last += 1;
        // Nobody is there: then nobody needs to be told.
        let _ = self.news.send(Arc::new(News { number: self.last, at, what }));
    }

    fn forget_snapshots(&mut self) {
        self.participants.snapshot = None;
        self.walls.snapshot = None;
    }

    fn snapshot(&mut self, workshop: &Workshop, signals: &Signals, visitor: Visitor) -> Arc<SharedSnapshot> {
        self.follow_results(workshop);
        let (kind, audience) = match visitor {
            Visitor::Seat(_) => (&mut self.participants, participant as fn(bool) -> Audience),
            Visitor::Wall => (&mut self.walls, wall as fn(bool) -> Audience),
        };
        if let Some(made) = &kind.snapshot {
            return Arc::clone(made);
        }
        let audience = audience(kind.results);
        let wall = (visitor == Visitor::Wall).then(|| signals.for_wall());
        let rows: Vec<_> = workshop.rows().filter_map(|row| seen(workshop, &row, audience)).collect();
        let portions = portions(rows);
        let more = u32::try_from(portions.len() - 1).unwrap_or(u32::MAX);
        let mut portions = portions.into_iter();
        let snapshot = RoomSnapshot {
            more,
            workshop: workshop.about().id,
            rows: portions.next().unwrap_or_default(),
            hidden: self.hidden.clone(),
            standings: results(workshop, audience),
            signals: RoomSignals { wall, ..signals.for_room(workshop) },
        };
        let at = Utc::now();
        let more = portions.map(|changes| {
            let part = json(&RoomUpdate { changes, ..RoomUpdate::default() });
            update(at, &part, "[]").into()
        });
        let made = Arc::new(SharedSnapshot { at, first: json(&snapshot), more: more.collect() });
        kind.snapshot = Some(Arc::clone(&made));
        made
    }
}

impl Visit {
    /// The seat that was entered; None for a wall.
    pub(crate) fn seat(&self) -> Option<SeatId> {
        self.seat
    }

    /// What comes next: a frame behind its number, `,"now":…,"body":…}`, or why there is none. May be broken
    /// off.
    pub(crate) async fn next(&mut self) -> Heard {
        if let Some(next) = self.snapshot.pop() {
            return Heard::Frame(next);
        }
        loop {
            match self.news.recv().await {
                Ok(news) if news.number <= self.known => {}
                Ok(news) => {
                    if let Some(heard) = self.heard(news) {
                        return heard;
                    }
                }
                Err(broadcast::error::RecvError::Lagged(_)) => return Heard::Again,
                Err(broadcast::error::RecvError::Closed) => return Heard::Over,
            }
        }
    }

    fn heard(&self, news: Arc<News>) -> Option<Heard> {
        let is_wall = self.visitor == Visitor::Wall;
        match &news.what {
            What::Update { participants, own, .. } => {
                if let Some(own) = self.seat.and_then(|seat| own.get(&seat)) {
                    let shared = participants.part.as_deref().unwrap_or(r#"{"changes":[]}"#);
                    return Some(Heard::Frame(Rest::Own(update(news.at, shared, own))));
                }
            }
            What::Signals { .. } => {}
            What::Ping => return Some(Heard::Ping),
            What::Over => return Some(Heard::Over),
            What::Again { participants, walls } => {
                return (if is_wall { *walls } else { *participants }).then_some(Heard::Again);
            }
            What::Keys(keys) => {
                let now = keys.iter().find(|(seat, _)| Some(*seat) == self.seat)?.1;
                let still = matches!(self.visitor, Visitor::Seat(key) if Some(key) == now);
                return (!still).then_some(Heard::TakenOut);
            }
        }
        news.shared(is_wall)?;
        Some(Heard::Frame(Rest::Shared(news, is_wall)))
    }
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

/// What stands behind the number of an update.
fn update(at: DateTime<Utc>, shared: &str, own: &str) -> String {
    let at = at.to_rfc3339_opts(SecondsFormat::Micros, true);
    // In one piece: a burst lets everybody have a large one of their own.
    [r#","now":""#, &at, r#"","body":{"kind":"update","shared":"#, shared, r#","own":"#, own, "}}"].concat()
}

/// What stands behind the number of a frame.
fn rest(at: DateTime<Utc>, body: &str) -> String {
    format!(r#","now":"{}","body":{body}}}"#, at.to_rfc3339_opts(SecondsFormat::Micros, true))
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
