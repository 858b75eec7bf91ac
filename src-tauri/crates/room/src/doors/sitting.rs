//! Somebody sits: frames and outcomes one way, wishes the other. What comes in is read by a task of its own, so
//! that a frame on its way out looks at no socket.

use super::connection::{Connection, Incoming, Outgoing, Said};
use super::lobby::Lobby;
use crate::Trouble;
use crate::protocol::{FromParticipant, ToDevice};
use crate::room_news::{Heard, Visit, Visitor};
use crate::signals::Signal;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;
use workshop::{CommandId, KeyHash, Refusal, SeatId};

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
        let (to_sitting, said) = mpsc::channel(1);
        let listening = tokio::spawn(listen(incoming, to_sitting));
        let mut sitting = Sitting { lobby: &lobby, seat, key, outgoing, visit };
        let ended = sitting.hold(said).await;
        listening.abort();
        if let Err(trouble) = ended {
            sitting.outgoing.refuse(&trouble).await;
        }
    }
    lobby.live.signal(Signal::Went);
}

/// Passes on what a device says, one thing at a time, until it is gone.
async fn listen(mut incoming: Incoming, to_sitting: mpsc::Sender<Said<FromParticipant>>) {
    loop {
        let said = incoming.listen().await;
        let is_contribution = matches!(said, Said::Message(FromParticipant::Contribute { .. }));
        if matches!(said, Said::Gone) || to_sitting.send(said).await.is_err() {
            return;
        }
        if !is_contribution {
            sleep(PAUSE).await;
        }
    }
}

/// Resolves to what came of a contribution.
type Pending<'a> = Pin<Box<dyn Future<Output = (CommandId, Result<(), Trouble>)> + Send + 'a>>;

struct Sitting<'a> {
    lobby: &'a Lobby,
    seat: SeatId,
    key: KeyHash,
    outgoing: Outgoing,
    visit: Visit,
}

impl<'a> Sitting<'a> {
    /// Until the device is gone.
    ///
    /// # Errors
    /// Why it has to go, if it is still there.
    async fn hold(&mut self, mut said: mpsc::Receiver<Said<FromParticipant>>) -> Result<(), Trouble> {
        let mut closing = self.lobby.closing();
        let closing = closing.happens();
        tokio::pin!(closing);
        let mut pending: Option<Pending<'a>> = None;
        loop {
            let is_there = tokio::select! {
                biased;
                (id, outcome) = outcome_of(&mut pending) => {
                    pending = None;
                    self.outgoing.outcome(id, outcome).await
                }
                heard = self.visit.next() => self.pass_on(heard).await?,
                said = said.recv(), if pending.is_none() => match said {
                    Some(Said::Message(message)) => {
                        pending = self.take(message).await?;
                        true
                    }
                    Some(Said::Nonsense) => return Err(Trouble::NotUnderstood("json".to_owned())),
                    Some(Said::Gone) | None => false,
                },
                () = &mut closing => return Err(Trouble::RoomClosed),
                // Last, so that all that is due goes out together.
                is_there = self.outgoing.flush(), if self.outgoing.is_waiting() => is_there,
            };
            if !is_there {
                return Ok(());
            }
        }
    }

    /// Passes on what the device hears. False: it is gone.
    async fn pass_on(&mut self, heard: Heard) -> Result<bool, Trouble> {
        match heard {
            // What else is due goes out together with it; a single frame takes the short way.
            Heard::Frame(rest) => {
                let is_there = self.outgoing.frame(&rest).await;
                Ok(is_there && (self.visit.has_more() || self.outgoing.flush_now()))
            }
            Heard::Ping => Ok(self.outgoing.ping().await),
            Heard::Again => self.enter_again().await.map(|()| true),
            Heard::TakenOut => Err(Trouble::Refused(Refusal::TakenOut)),
            Heard::Over => Err(Trouble::RoomClosed),
        }
    }

    /// Takes what the device said, and gives back what it has to wait for.
    async fn take(&mut self, message: FromParticipant) -> Result<Option<Pending<'a>>, Trouble> {
        match message {
            FromParticipant::Contribute { id, contribution } => {
                let (live, seat) = (&self.lobby.live, self.seat);
                let carried_out = async move { (id, live.contribute(id, seat, contribution).await) };
                return Ok(Some(Box::pin(carried_out)));
            }
            FromParticipant::Ready { ready } => self.lobby.live.signal(Signal::Ready(self.seat, ready)),
            FromParticipant::Typing {} => self.lobby.live.signal(Signal::Typing(self.seat)),
            FromParticipant::Resync {} => self.enter_again().await?,
            FromParticipant::Speak { language } => self.outgoing.language = language,
            FromParticipant::TakeSeat { .. } => {}
        }
        Ok(None)
    }

    async fn enter_again(&mut self) -> Result<(), Trouble> {
        self.visit = self.lobby.enter(Visitor::Seat(self.key)).await?;
        Ok(())
    }
}

/// What came of what is pending; never, if nothing is.
async fn outcome_of(pending: &mut Option<Pending<'_>>) -> (CommandId, Result<(), Trouble>) {
    match pending {
        Some(pending) => pending.await,
        None => std::future::pending().await,
    }
}
