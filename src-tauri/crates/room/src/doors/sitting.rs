//! Somebody sits: frames and outcomes one way, wishes the other. Whoever brings news sends its frame at once, to
//! all devices in one go; a task of the device's own does what takes longer. What comes in is read and answered
//! by another, so that a frame on its way out looks at no socket.

use super::connection::{Connection, Incoming, Outgoing, Said};
use super::lobby::Lobby;
use crate::Trouble;
use crate::protocol::{FromParticipant, Steer, ToDevice};
use crate::room_news::{Heard, Listener, Visit, Visitor};
use crate::signals::Signal;
use sabotage::{Sabotage, sabotaged};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::{Mutex, Notify};
use tokio::task::JoinHandle;
use tokio::time::sleep;
use workshop::{KeyHash, Refusal, SeatId};

/// After a message that is no contribution: whoever floods waits.
const PAUSE: Duration = Duration::from_millis(50);

/// Until the device is gone, or the seat, or the room.
pub(crate) async fn sit(lobby: Arc<Lobby>, connection: Connection, key: KeyHash) {
    let Connection { incoming, mut outgoing } = connection;
    let visit = match lobby.enter(Visitor::Seat(key)).await {
        Ok(visit) => visit,
        Err(trouble) => return outgoing.refuse(&trouble).await,
    };
    let Some(seat) = visit.seat() else { return };
    let workshop = match lobby.live.look_later(|workshop| workshop.about().id).await {
        Ok(workshop) => workshop,
        Err(trouble) => return outgoing.refuse(&trouble).await,
    };
    if outgoing.tell(&ToDevice::Seated { workshop, seat }).await {
        let speech = Mutex::new(Speech { outgoing, visit, heard: None });
        let device =
            Arc::new(Device { lobby: Arc::clone(&lobby), seat, key, speech, attention: Notify::new() });
        let listener: Weak<dyn Listener> = Arc::downgrade(&device) as _;
        lobby.relay.add(listener);
        let mut listening = tokio::spawn(Arc::clone(&device).listen(incoming));
        let ended = device.hold(&mut listening).await;
        listening.abort();
        if let Err(trouble) = ended {
            device.speech.lock().await.outgoing.refuse(&trouble).await;
        }
        if sabotaged(Sabotage::KeepGone) {
            std::mem::forget(device);
        }
    }
    lobby.live.signal(Signal::Went);
}

/// A device at a seat.
#[derive(Debug)]
struct Device {
    lobby: Arc<Lobby>,
    seat: SeatId,
    key: KeyHash,
    speech: Mutex<Speech>,
    /// Something is there that could not be told at once.
    attention: Notify,
}

/// What a device hears, and the way to it.
#[derive(Debug)]
struct Speech {
    outgoing: Outgoing,
    visit: Visit,
    /// What was heard and cannot be told at once.
    heard: Option<Heard>,
}

impl Listener for Device {
    fn news_came(&self) {
        // Where a task speaks just now, the device's own has to look again.
        if !self.speech.try_lock().is_ok_and(|mut speech| speech.tell_now()) {
            self.attention.notify_one();
        }
    }
}

impl Speech {
    /// Tells what is there, as far as that can be done without waiting. False: something is left.
    fn tell_now(&mut self) -> bool {
        while self.heard.is_none() && self.outgoing.takes_more_now() {
            match self.visit.next_now() {
                Some(Heard::Frame(rest)) => self.outgoing.frame_now(&rest),
                Some(Heard::Ping) => self.outgoing.ping_now(),
                None => break,
                other => self.heard = other,
            }
        }
        self.outgoing.flush_now();
        self.heard.is_none() && !self.outgoing.is_waiting()
    }
}

impl Device {
    /// Tells what cannot be told at once, until the device is gone.
    ///
    /// # Errors
    /// Why it has to go, if it is still there.
    async fn hold(&self, listening: &mut JoinHandle<Result<(), Trouble>>) -> Result<(), Trouble> {
        let mut closing = self.lobby.closing();
        let closing = closing.happens();
        tokio::pin!(closing);
        let flush = async || self.speech.lock().await.outgoing.flush().await;
        loop {
            let Some(is_slow) = self.catch_up().await? else { return Ok(()) };
            tokio::select! {
                biased;
                () = self.attention.notified() => {}
                ended = &mut *listening => return ended.unwrap_or(Ok(())),
                () = &mut closing => return Err(Trouble::RoomClosed),
                is_there = flush(), if is_slow => if !is_there {
                    return Ok(());
                },
            }
        }
    }

    /// Tells all that is there. Gives whether something waits for a slow device; None: it is gone.
    async fn catch_up(&self) -> Result<Option<bool>, Trouble> {
        let mut speech = self.speech.lock().await;
        let Speech { outgoing, visit, heard } = &mut *speech;
        while let Some(next) = heard.take().or_else(|| visit.next_now()) {
            let is_there = match next {
                Heard::Frame(rest) => outgoing.frame(&rest).await,
                Heard::Ping => outgoing.ping().await,
                Heard::Again => {
                    *visit = self.enter_again().await?;
                    true
                }
                Heard::TakenOut => return Err(Trouble::Refused(Refusal::TakenOut)),
                Heard::Over => return Err(Trouble::RoomClosed),
            };
            if !is_there {
                return Ok(None);
            }
        }
        outgoing.flush_now();
        Ok(Some(outgoing.is_waiting()))
    }

    /// Takes what the device says, one thing at a time, until it is gone.
    ///
    /// # Errors
    /// Why it has to go.
    async fn listen(self: Arc<Self>, mut incoming: Incoming) -> Result<(), Trouble> {
        loop {
            match incoming.listen().await {
                Said::Message(FromParticipant::Contribute { id, contribution }) => {
                    let outcome = self.lobby.live.contribute(id, self.seat, contribution).await;
                    let mut speech = self.speech.lock().await;
                    if !speech.outgoing.outcome(id, outcome).await {
                        return Ok(());
                    }
                    // The frame of the same commit is there already, and goes out together with it.
                    if !speech.tell_now() {
                        self.attention.notify_one();
                    }
                }
                Said::Message(message) => {
                    self.take_note(message).await;
                    sleep(PAUSE).await;
                }
                Said::Nonsense(text) if sabotaged(Sabotage::SteerFromRoom) => {
                    if let Ok(steer) = serde_json::from_str::<Steer>(&text) {
                        let _ = self.lobby.live.steer(steer.id, steer.command);
                    }
                }
                Said::Nonsense(_) => return Err(Trouble::NotUnderstood("json".to_owned())),
                Said::Gone => return Ok(()),
            }
        }
    }

    /// Takes what has no outcome.
    async fn take_note(&self, message: FromParticipant) {
        match message {
            FromParticipant::Ready { ready } => self.lobby.live.signal(Signal::Ready(self.seat, ready)),
            FromParticipant::Typing {} => self.lobby.live.signal(Signal::Typing(self.seat)),
            FromParticipant::Resync {} => {
                self.speech.lock().await.heard = Some(Heard::Again);
                self.attention.notify_one();
            }
            FromParticipant::Speak { language } => self.speech.lock().await.outgoing.language = language,
            FromParticipant::TakeSeat { .. } | FromParticipant::Contribute { .. } => {}
        }
    }

    async fn enter_again(&self) -> Result<Visit, Trouble> {
        self.lobby.enter(Visitor::Seat(self.key)).await
    }
}
