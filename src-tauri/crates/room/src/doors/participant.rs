//! A participant's socket: hello, sitting down, then wishes one way and frames the other.

use super::connection::{Connection, Said};
use super::lobby::Lobby;
use crate::Trouble;
use crate::protocol::{FromParticipant, Hello, ToDevice, Welcome};
use crate::room_news::{Heard, Visit, Visitor};
use crate::signals::Signal;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep_until, timeout};
use workshop::{Arrival, CommandId, KeyHash, Problem, Refusal, SeatId, Workshop};

/// A socket that has not said who is there by then is closed.
const HELLO_TIMEOUT: Duration = Duration::from_secs(10);
/// So long may somebody think about name and group.
const SEAT_TIMEOUT: Duration = Duration::from_secs(900);
/// Between two messages that are no contribution: whoever floods waits.
const PAUSE: Duration = Duration::from_millis(50);

/// Talks with a device until it is gone.
pub(crate) async fn talk(lobby: Arc<Lobby>, mut connection: Connection) {
    let Ok(Said::Message(hello)) = timeout(HELLO_TIMEOUT, connection.listen::<Hello>()).await else {
        return connection.refuse(&Trouble::NotUnderstood("hello".to_owned())).await;
    };
    match key_of_seat(&lobby, &mut connection, hello).await {
        Ok(Some(key)) => sit(lobby, connection, key).await,
        Ok(None) => {}
        Err(trouble) => connection.refuse(&trouble).await,
    }
}

/// The key of the seat that a device may enter; None if it went away before it sat down.
async fn key_of_seat(
    lobby: &Arc<Lobby>,
    connection: &mut Connection,
    hello: Hello,
) -> Result<Option<KeyHash>, Trouble> {
    let is_unknown = |_: Refusal| Trouble::WrongCode;
    match hello {
        Hello::Seat { key, language } => {
            connection.language = language;
            return KeyHash::of(&key).map(Some).map_err(is_unknown);
        }
        Hello::MoveSeat { code, key, language } => {
            connection.language = language;
            let key = KeyHash::of(&key).map_err(is_unknown)?;
            let seat = lobby.take_one_time(&code).await?;
            lobby.live.move_seat(seat, key).await?;
            return Ok(Some(key));
        }
        Hello::Code { code, language } => {
            connection.language = language;
            lobby.check_code(&code).await?;
        }
        Hello::Secret { secret, language } => {
            connection.language = language;
            lobby.check_secret(&secret)?;
        }
        Hello::Wall { language, .. } => {
            connection.language = language;
            return Err(Trouble::WrongCode);
        }
    }
    lobby.check_unlocked()?;
    let welcome = lobby.live.look_later(welcome).await?;
    if !connection.tell(&ToDevice::Welcome(welcome)).await {
        return Ok(None);
    }
    take_seat(lobby, connection).await
}

fn welcome(workshop: &Workshop) -> Welcome {
    let about = workshop.about();
    Welcome {
        workshop: about.id,
        title: about.title.clone(),
        organisation: about.organisation.clone(),
        groups: workshop.groups().cloned().collect(),
        names: workshop.board().names,
    }
}

/// Waits until somebody says who they are, and lets them sit down.
async fn take_seat(lobby: &Arc<Lobby>, connection: &mut Connection) -> Result<Option<KeyHash>, Trouble> {
    let until = Instant::now() + SEAT_TIMEOUT;
    let mut closing = lobby.closing();
    loop {
        let said = tokio::select! {
            said = connection.listen::<FromParticipant>() => said,
            () = closing.happens() => return Err(Trouble::RoomClosed),
            () = sleep_until(until) => return Ok(None),
        };
        match said {
            Said::Message(FromParticipant::TakeSeat { key, name, group }) => {
                let key = KeyHash::of(&key)?;
                lobby.check_unlocked()?;
                let arrival = Arrival { seat: SeatId::random(), key, name, group, most: lobby.cap() };
                return match lobby.live.take_seat(arrival).await {
                    // The answer to the first try got lost: the seat is there.
                    Ok(()) | Err(Trouble::Refused(Refusal::AlreadyThere)) => Ok(Some(key)),
                    Err(Trouble::Refused(Refusal::TooMany { limit })) => {
                        Err(Trouble::RoomFull { cap: u32::try_from(limit).unwrap_or(u32::MAX) })
                    }
                    Err(trouble) => Err(trouble),
                };
            }
            Said::Message(FromParticipant::Speak { language }) => connection.language = language,
            Said::Message(_) => return Err(Trouble::NotUnderstood("seat".to_owned())),
            Said::Nonsense => return Err(Trouble::NotUnderstood("json".to_owned())),
            Said::Gone => return Ok(None),
        }
    }
}

/// Somebody sits: frames one way, wishes the other, until the device or the seat is gone.
async fn sit(lobby: Arc<Lobby>, mut connection: Connection, key: KeyHash) {
    let mut visit = match lobby.enter(Visitor::Seat(key)).await {
        Ok(visit) => visit,
        Err(trouble) => return connection.refuse(&trouble).await,
    };
    let Some(seat) = visit.seat() else { return };
    let workshop = match lobby.live.look_later(|workshop| workshop.about().id).await {
        Ok(workshop) => workshop,
        Err(trouble) => return connection.refuse(&trouble).await,
    };
    if connection.tell(&ToDevice::Seated { workshop, seat }).await {
        let ended = Sitting { lobby: &lobby, seat, key }.hold(&mut connection, &mut visit).await;
        if let Some(trouble) = ended {
            connection.refuse(&trouble).await;
        }
    }
    drop(visit);
    lobby.live.signal(Signal::Went);
}

/// Resolves to what came of a contribution.
type Pending<'a> = Pin<Box<dyn Future<Output = (CommandId, Result<(), Trouble>)> + Send + 'a>>;

struct Sitting<'a> {
    lobby: &'a Lobby,
    seat: SeatId,
    key: KeyHash,
}

impl<'a> Sitting<'a> {
    /// Until the device is gone (None), or the seat or the room (why).
    async fn hold(&self, connection: &mut Connection, visit: &mut Visit) -> Option<Trouble> {
        let mut closing = self.lobby.closing();
        let closing = closing.happens();
        tokio::pin!(closing);
        let mut pending: Option<Pending<'a>> = None;
        let mut listen_from = Instant::now();
        loop {
            let is_free = pending.is_none() && listen_from <= Instant::now();
            tokio::select! {
                biased;
                heard = visit.next() => match heard {
                    Heard::Frame(rest) => {
                        if !connection.frame(&rest).await {
                            return None;
                        }
                    }
                    Heard::Again => match self.lobby.enter(Visitor::Seat(self.key)).await {
                        Ok(again) => *visit = again,
                        Err(trouble) => return Some(trouble),
                    },
                    Heard::TakenOut => return Some(Trouble::Refused(Refusal::TakenOut)),
                    Heard::Over => return Some(Trouble::RoomClosed),
                },
                (id, outcome) = outcome_of(&mut pending) => {
                    pending = None;
                    let problem = outcome.err().map(|trouble| Problem::new(&trouble, connection.language));
                    if !connection.tell(&ToDevice::Outcome { id, problem }).await {
                        return None;
                    }
                }
                said = connection.listen::<FromParticipant>(), if is_free => {
                    let message = match said {
                        Said::Message(message) => message,
                        Said::Nonsense => return Some(Trouble::NotUnderstood("json".to_owned())),
                        Said::Gone => return None,
                    };
                    listen_from = Instant::now() + PAUSE;
                    match message {
                        FromParticipant::Contribute { id, contribution } => {
                            listen_from = Instant::now();
                            let (live, seat) = (&self.lobby.live, self.seat);
                            pending = Some(Box::pin(async move {
                                (id, live.contribute(id, seat, contribution).await)
                            }));
                        }
                        FromParticipant::Ready { ready } => self.signal(Signal::Ready(self.seat, ready)),
                        FromParticipant::Typing {} => self.signal(Signal::Typing(self.seat)),
                        FromParticipant::Resync {} => match self.lobby.enter(Visitor::Seat(self.key)).await {
                            Ok(again) => *visit = again,
                            Err(trouble) => return Some(trouble),
                        },
                        FromParticipant::Speak { language } => connection.language = language,
                        FromParticipant::TakeSeat { .. } => {}
                    }
                }
                () = sleep_until(listen_from), if pending.is_none() && !is_free => {}
                () = &mut closing => return Some(Trouble::RoomClosed),
            }
        }
    }

    fn signal(&self, signal: Signal) {
        self.lobby.live.signal(signal);
    }
}

/// What came of what is pending; never, if nothing is.
async fn outcome_of(pending: &mut Option<Pending<'_>>) -> (CommandId, Result<(), Trouble>) {
    match pending {
        Some(pending) => pending.await,
        None => std::future::pending().await,
    }
}
