//! What is no change: who is here, who is ready, what the wall shows. In memory only, latest wins.

use crate::protocol::{ConsoleSignals, Doors, OpenDoors, Presence, RoomSignals, WallSignals, WallView};
use chrono::Utc;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use workshop::visibility::{
    Audience, HiddenIdeas, TopThree, WallGates, WallPlan, WallRegisters, WallRoadmap, top_three,
    wall_closing, wall_gates, wall_plan, wall_registers, wall_roadmap,
};
use workshop::{AgendaKind, AgendaStepId, GroupId, Names, Robustness, Seat, SeatId, Step, Workshop};

/// Nothing heard for so long: the person does something else.
const IDLE: Duration = Duration::from_secs(120);
/// After the last key, typing is said so long.
const TYPING: Duration = Duration::from_secs(3);

/// Something that happened and is no change.
#[derive(Debug)]
pub(crate) enum Signal {
    /// A device or a wall is gone.
    Went,
    /// Somebody is ready, or not any more.
    Ready(SeatId, bool),
    /// Somebody types.
    Typing(SeatId),
    /// The facilitator reminds people of what they are asked.
    Nudge(Vec<SeatId>),
    /// The facilitator chose what the wall shows.
    Wall(Box<WallSignals>),
    /// The doors changed.
    Doors(Box<Doors>),
}

/// Everything of the kind.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    people: HashMap<SeatId, Person>,
    walls: Vec<Weak<()>>,
    wall: WallSignals,
    /// What the wall showed when it was frozen.
    held: Option<WallView>,
    doors: Doors,
    /// How firmly the ranking stands, as it was worked out last, and whether it is of the workshop as it is.
    robustness: (Option<Arc<Robustness>>, bool),
    step: (Step, Option<AgendaStepId>),
    /// Who moved an idea in this step. Their number alone leaves this room.
    sorters: HashSet<SeatId>,
}

/// Held by a connection for as long as it stands.
pub(crate) type Standing = Arc<()>;

#[derive(Debug, Default)]
struct Person {
    /// Connections that stand; those that fell are dropped when looked at.
    devices: Vec<Weak<()>>,
    ready: bool,
    typed: Option<Instant>,
    heard: Option<Instant>,
}

impl Signals {
    /// Takes note.
    pub(crate) fn take(&mut self, signal: Signal) {
        match signal {
            // A nudge goes straight to its people.
            Signal::Went | Signal::Nudge(_) => {}
            Signal::Ready(seat, ready) => {
                self.hear(seat);
                self.person(seat).ready = ready;
            }
            Signal::Typing(seat) => {
                self.hear(seat);
                self.person(seat).typed = Some(Instant::now());
            }
            Signal::Wall(wall) => self.set_wall(*wall),
            Signal::Doors(doors) => self.doors = *doors,
        }
    }

    /// A device of a seat, or a wall, is here until what is given back is dropped.
    pub(crate) fn come(&mut self, seat: Option<SeatId>) -> Standing {
        let standing = Standing::default();
        let devices = match seat {
            Some(seat) => {
                self.hear(seat);
                &mut self.person(seat).devices
            }
            None => &mut self.walls,
        };
        devices.retain(|device| device.strong_count() > 0);
        devices.push(Arc::downgrade(&standing));
        standing
    }

    /// A new step: who was ready for it has to say so again, and the wall shows what belongs to it.
    pub(crate) fn follow(&mut self, workshop: &Workshop) {
        let running = workshop.running_step();
        let step = (workshop.about().step, running.map(|step| step.id));
        let before = std::mem::replace(&mut self.step, step);
        if before == step {
            return;
        }
        self.people.values_mut().for_each(|person| person.ready = false);
        self.sorters.clear();
        if before.1 != step.1
            && let Some(view) = running.and_then(|step| self.view_of(step.kind, workshop))
        {
            self.set_wall(WallSignals { view, blank: false, spotlight: None, ..self.wall.clone() });
        }
    }

    /// Somebody moved an idea. Whether that is the first time in this step.
    pub(crate) fn note_sorting(&mut self, seat: SeatId) -> bool {
        self.sorters.insert(seat)
    }

    /// When the people were last heard, to find those who are gone for long.
    pub(crate) fn silent_since(&self, seat: SeatId, now: Instant) -> Option<Duration> {
        let person = self.people.get(&seat).filter(|person| !person.is_here())?;
        person.heard.map(|heard| now.saturating_duration_since(heard))
    }

    fn set_wall(&mut self, wall: WallSignals) {
        let before = std::mem::replace(&mut self.wall, wall);
        if !self.wall.frozen {
            self.held = None;
        } else if !before.frozen {
            self.held = Some(before.view);
        }
    }

    pub(crate) fn wall(&self) -> &WallSignals {
        &self.wall
    }

    /// For the facilitator's page.
    pub(crate) fn for_console(&self, workshop: &Workshop, hidden: Vec<HiddenIdeas>) -> ConsoleSignals {
        let now = Instant::now();
        let answers = Answers::of(workshop);
        let tells_typing =
            workshop.board().names != Names::Anonymous && workshop.lanes().all(|lane| !lane.silent);
        let presence = |seat: &Seat| {
            let person = self.people.get(&seat.id);
            let since = |at: Option<Instant>| at.map(|at| now.saturating_duration_since(at));
            let heard = person.and_then(|person| since(person.heard));
            let (answered, asked) = answers.of_seat(seat);
            Presence {
                seat: seat.id,
                here: person.is_some_and(Person::is_here),
                ready: person.is_some_and(|person| person.ready),
                typing: tells_typing
                    && person.and_then(|person| since(person.typed)).is_some_and(|ago| ago < TYPING),
                idle: heard.is_some_and(|ago| ago > IDLE),
                answered,
                asked,
            }
        };
        ConsoleSignals {
            doors: self.doors.clone(),
            people: workshop.seats().filter(|seat| !seat.left).map(presence).collect(),
            wall: self.for_wall(workshop),
            held_view: self.held.clone(),
            next_view: workshop.next_kind().and_then(|kind| self.view_of(kind, workshop)),
            walls: standing(&self.walls),
            sorted: u32::try_from(self.sorters.len()).unwrap_or(u32::MAX),
            readiness: workshop.readiness_turnout(),
            hidden,
        }
    }

    /// For everybody in the room: numbers only.
    pub(crate) fn for_room(&self, workshop: &Workshop) -> RoomSignals {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let answers = Answers::of(workshop);
        let seats: Vec<&Seat> = workshop.seats().filter(|seat| sits(workshop, seat)).collect();
        let is = |seat: &Seat, so: fn(&Person) -> bool| self.people.get(&seat.id).is_some_and(so);
        let asks = workshop.open_vote().is_some() || workshop.open_round().is_some();
        // Who keeps some dots and says so is done with voting.
        let may_leave_some = workshop.open_vote().is_some();
        let finished = |seat: &&&Seat| {
            let (answered, asked) = answers.of_seat(seat);
            asked > 0 && answered >= asked || may_leave_some && is(seat, |person| person.ready)
        };
        RoomSignals {
            here: count(seats.iter().filter(|seat| is(seat, Person::is_here)).count()),
            seats: count(seats.len()),
            ready: count(
                seats.iter().filter(|seat| is(seat, |person| person.ready && person.is_here())).count(),
            ),
            finished: asks.then(|| count(seats.iter().filter(finished).count())),
            wall: None,
        }
    }

    /// What walls are told, with how to get in and what they show of one cell.
    pub(crate) fn for_wall(&self, workshop: &Workshop) -> WallSignals {
        let open: Option<&OpenDoors> = match &self.doors {
            Doors::Open(open) => Some(open),
            _ => None,
        };
        let cell = self.wall.view.cell();
        let cell = cell.and_then(|(use_case, criterion)| workshop.wall_cell(use_case, criterion));
        WallSignals {
            joining: open.map(|open| open.joining.clone()),
            locked: open.is_some_and(|open| open.locked),
            cell: cell.map(Box::new),
            gates: self.gates(workshop).map(Box::new),
            plan: self.plan(workshop).map(Box::new),
            top_three: self.top_three(workshop),
            roadmap: self.roadmap(workshop).map(Box::new),
            registers: self.registers(workshop).map(Box::new),
            closing: self.shows_closing().then(|| Box::new(wall_closing(workshop, Utc::now()))),
            ..self.wall.clone()
        }
    }

    /// Takes note of how firmly the ranking stands. Whether walls show something else now.
    pub(crate) fn take_robustness(&mut self, robustness: Arc<Robustness>, is_current: bool) -> bool {
        self.robustness = (Some(robustness), is_current);
        is_current && self.wall.view == WallView::Ranking
    }

    /// The workshop is another one by now. Whether walls show something else now.
    pub(crate) fn outdate_robustness(&mut self) -> bool {
        std::mem::take(&mut self.robustness.1) && self.wall.view == WallView::Ranking
    }

    /// How firmly the ranking stands; None while it has moved on since that was worked out.
    pub(crate) fn robustness_now(&self) -> Option<&Robustness> {
        self.robustness.0.as_deref().filter(|_| self.robustness.1)
    }

    /// What the wall shows when a step of the agenda begins.
    fn view_of(&self, kind: AgendaKind, workshop: &Workshop) -> Option<WallView> {
        WallView::of_step(kind, || match kind {
            AgendaKind::GateCheck => workshop.first_at_gates().map(|use_case| WallView::Gates { use_case }),
            _ => {
                let (use_case, criterion) = workshop.first_to_talk_about(self.robustness.0.as_deref())?;
                Some(WallView::Disagreement { use_case, criterion, clock: None })
            }
        })
    }

    /// Whether walls show how gates are answered.
    pub(crate) fn shows_gates(&self) -> bool {
        matches!(self.wall.view, WallView::Gates { .. })
    }

    /// Whether walls show a plan.
    pub(crate) fn shows_plan(&self) -> bool {
        matches!(self.wall.view, WallView::Plan { .. })
    }

    /// Whether walls show the roadmap.
    pub(crate) fn shows_roadmap(&self) -> bool {
        self.wall.view == WallView::Roadmap
    }

    /// Whether walls show the registers.
    pub(crate) fn shows_registers(&self) -> bool {
        self.wall.view == WallView::Registers
    }

    /// Whether walls say what is begun first.
    pub(crate) fn shows_closing(&self) -> bool {
        self.wall.view == WallView::Closing
    }

    fn gates(&self, workshop: &Workshop) -> Option<WallGates> {
        match self.wall.view {
            WallView::Gates { use_case } => wall_gates(workshop, use_case),
            _ => None,
        }
    }

    fn plan(&self, workshop: &Workshop) -> Option<WallPlan> {
        match self.wall.view {
            WallView::Plan { use_case } => wall_plan(workshop, use_case),
            _ => None,
        }
    }

    fn roadmap(&self, workshop: &Workshop) -> Option<WallRoadmap> {
        if self.shows_roadmap() { wall_roadmap(workshop, Utc::now().date_naive()) } else { None }
    }

    fn registers(&self, workshop: &Workshop) -> Option<WallRegisters> {
        if self.shows_registers() { wall_registers(workshop) } else { None }
    }

    /// What walls that show the ranking are told of how firmly it stands: nothing of a workshop that has changed since.
    fn top_three(&self, workshop: &Workshop) -> Option<Vec<TopThree>> {
        let robustness = self.robustness_now().filter(|_| self.wall.view == WallView::Ranking)?;
        Some(top_three(workshop, robustness, Audience::Wall { results: true }))
    }

    /// A device said something. Whether that is news: its person had been idle.
    pub(crate) fn hear(&mut self, seat: SeatId) -> bool {
        let now = Instant::now();
        let before = self.person(seat).heard.replace(now);
        before.is_none_or(|before| now.saturating_duration_since(before) > IDLE)
    }

    fn person(&mut self, seat: SeatId) -> &mut Person {
        self.people.entry(seat).or_default()
    }
}

impl Person {
    fn is_here(&self) -> bool {
        standing(&self.devices) > 0
    }
}

/// How many connections stand.
fn standing(connections: &[Weak<()>]) -> u32 {
    let count = connections.iter().filter(|connection| connection.strong_count() > 0).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether somebody sits there who came in by a door.
fn sits(workshop: &Workshop, seat: &Seat) -> bool {
    !seat.left && workshop.seat_key(seat.id).is_some()
}

/// How far everybody is in the open vote, or else in the open round.
struct Answers {
    given: HashMap<SeatId, u32>,
    /// What is asked depends on the group alone.
    asked: HashMap<Option<GroupId>, u32>,
}

impl Answers {
    fn of(workshop: &Workshop) -> Self {
        if let Some(vote) = workshop.open_vote() {
            // As it was typed: if merging two cards moved this count, it would tell who had marked both.
            let given = workshop.ballots_of(vote.id).map(|ballot| (ballot.seat, ballot.marks.given()));
            Self::counted(workshop, given, |seat| workshop.marks_asked(vote, seat))
        } else if let Some(round) = workshop.open_round() {
            let given = workshop.answers_given(round.id);
            Self::counted(workshop, given, |seat| workshop.answers_asked(round, seat))
        } else {
            Self { given: HashMap::new(), asked: HashMap::new() }
        }
    }

    fn counted(
        workshop: &Workshop,
        given: impl Iterator<Item = (SeatId, u32)>,
        asks: impl Fn(&Seat) -> u32,
    ) -> Self {
        let mut asked = HashMap::new();
        for seat in workshop.seats() {
            if !asked.contains_key(&seat.group) {
                asked.insert(seat.group.clone(), asks(seat));
            }
        }
        Self { given: given.collect(), asked }
    }

    /// Given and asked.
    fn of_seat(&self, seat: &Seat) -> (u32, u32) {
        let asked = self.asked.get(&seat.group).copied().unwrap_or(0);
        (self.given.get(&seat.id).copied().unwrap_or(0).min(asked), asked)
    }
}
