//! Somebody sits: frames and outcomes one way, wishes the other, each way at its own pace.

use super::connection::{Connection, Incoming, Outgoing, Said};
use super::lobby::Lobby;
use crate::Trouble;
use crate::protocol::{FromParticipant, ToDevice};
use crate::room_news::{Heard, Visit, Visitor};
use crate::signals::Signal;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;
use workshop::{CommandId, KeyHash, Language, Refusal, SeatId};

/// After a message that is no contribution: whoever floods waits.
const PAUSE: Duration = Duration::from_millis(50);

/// Until the device is gone, or the seat, or the room.
pub(crate) async fn sit(lobby: Arc<Lobby>, connection: Connection, key: KeyHash) {
    let mut visit = match lobby.enter(Visitor::Seat(key)).await {
        Ok(visit) => visit,
        Err(trouble) => return connection.outgoing.refuse(&trouble).await,
    };
    let Some(seat) = visit.seat() else { return };
    let workshop = match lobby.live.look_later(|workshop| workshop.about().id).await {
        Ok(workshop) => workshop,
        Err(trouble) => return connection.outgoing.refuse(&trouble).await,
    };
    let Connection { incoming, mut outgoing } = connection;
    if outgoing.tell(&ToDevice::Seated { workshop, seat }).await {
        let (answers, answered) = mpsc::channel(1);
        let listening = tokio::spawn(listen(Arc::clone(&lobby), incoming, seat, answers));
        let ended = tell(&lobby, &mut outgoing, &mut visit, key, answered).await;
        listening.abort();
        if let Some(trouble) = ended {
            outgoing.refuse(&trouble).await;
        }
    }
    drop(visit);
    lobby.live.signal(Signal::Went);
}

/// What follows from what a device said.
enum Answer {
    /// What came of a contribution.
    Outcome(CommandId, Result<(), Trouble>),
    /// It wants a fresh snapshot.
    Again,
    /// Problems are told in this language from now on.
    Speak(Language),
    /// It said what it may not say.
    NotUnderstood,
}

/// Listens until the device is gone. Contributions wait for each other: a device is at most one ahead.
async fn listen(lobby: Arc<Lobby>, mut incoming: Incoming, seat: SeatId, answers: mpsc::Sender<Answer>) {
    loop {
        let answer = match incoming.listen::<FromParticipant>().await {
            Said::Message(FromParticipant::Contribute { id, contribution }) => {
                Some(Answer::Outcome(id, lobby.live.contribute(id, seat, contribution).await))
            }
            Said::Message(other) => {
                sleep(PAUSE).await;
                answer(&lobby, seat, &other)
            }
            Said::Nonsense => Some(Answer::NotUnderstood),
            Said::Gone => return,
        };
        if let Some(answer) = answer
            && answers.send(answer).await.is_err()
        {
            return;
        }
    }
}

fn answer(lobby: &Lobby, seat: SeatId, said: &FromParticipant) -> Option<Answer> {
    match said {
        FromParticipant::Ready { ready } => lobby.live.signal(Signal::Ready(seat, *ready)),
        FromParticipant::Typing {} => lobby.live.signal(Signal::Typing(seat)),
        FromParticipant::Resync {} => return Some(Answer::Again),
        FromParticipant::Speak { language } => return Some(Answer::Speak(*language)),
        FromParticipant::TakeSeat { .. } | FromParticipant::Contribute { .. } => {}
    }
    None
}

/// Tells what there is to tell, until the device is gone (None), or the seat or the room (why).
async fn tell(
    lobby: &Lobby,
    outgoing: &mut Outgoing,
    visit: &mut Visit,
    key: KeyHash,
    mut answered: mpsc::Receiver<Answer>,
) -> Option<Trouble> {
    let mut closing = lobby.closing();
    let closing = closing.happens();
    tokio::pin!(closing);
    loop {
        let heard = tokio::select! {
            biased;
            answer = answered.recv() => match answer? {
                Answer::Outcome(id, outcome) => {
                    if !outgoing.outcome(id, outcome).await {
                        return None;
                    }
                    continue;
                }
                Answer::Speak(language) => {
                    outgoing.language = language;
                    continue;
                }
                Answer::Again => Heard::Again,
                Answer::NotUnderstood => return Some(Trouble::NotUnderstood("json".to_owned())),
            },
            heard = visit.next() => heard,
            () = &mut closing => return Some(Trouble::RoomClosed),
        };
        let is_there = match heard {
            Heard::Frame(rest) => outgoing.frame(&rest).await,
            Heard::Ping => outgoing.ping().await,
            Heard::Again => match lobby.enter(Visitor::Seat(key)).await {
                Ok(again) => {
                    *visit = again;
                    true
                }
                Err(trouble) => return Some(trouble),
            },
            Heard::TakenOut => return Some(Trouble::Refused(Refusal::TakenOut)),
            Heard::Over => return Some(Trouble::RoomClosed),
        };
        if !is_there {
            return None;
        }
    }
}
