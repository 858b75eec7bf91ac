//! A participant's socket: hello, and sitting down.

use super::connection::{Connection, Said, ping_times};
use super::lobby::Lobby;
use super::sitting::sit;
use crate::Trouble;
use crate::protocol::{FromParticipant, Hello, ToDevice, Welcome};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep_until, timeout};
use workshop::{Arrival, KeyHash, Refusal, SeatId, Workshop};

/// A socket that has not said who is there by then is closed.
const HELLO_TIMEOUT: Duration = Duration::from_secs(10);
/// So long may somebody think about name and group.
const SEAT_TIMEOUT: Duration = Duration::from_secs(900);

/// Talks with a device until it is gone.
pub(crate) async fn talk(lobby: Arc<Lobby>, mut connection: Connection) {
    let Ok(Said::Message(hello)) = timeout(HELLO_TIMEOUT, connection.incoming.listen::<Hello>()).await else {
        return connection.outgoing.refuse(&Trouble::NotUnderstood("hello".to_owned())).await;
    };
    match key_of_seat(&lobby, &mut connection, hello).await {
        Ok(Some(key)) => sit(lobby, connection, key).await,
        Ok(None) => {}
        Err(trouble) => connection.outgoing.refuse(&trouble).await,
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
            connection.outgoing.language = language;
            return KeyHash::of(&key).map(Some).map_err(is_unknown);
        }
        Hello::MoveSeat { code, key, language } => {
            connection.outgoing.language = language;
            let key = KeyHash::of(&key).map_err(is_unknown)?;
            let seat = lobby.take_one_time(&code).await?;
            lobby.live.move_seat(seat, key).await?;
            return Ok(Some(key));
        }
        Hello::Code { code, language } => {
            connection.outgoing.language = language;
            lobby.check_code(&code).await?;
        }
        Hello::Secret { secret, language } => {
            connection.outgoing.language = language;
            lobby.check_secret(&secret)?;
        }
        Hello::Beside { key, language } => {
            connection.outgoing.language = language;
            let key = KeyHash::of(&key).map_err(is_unknown)?;
            let is_taken =
                move |workshop: &Workshop| workshop.seat_with_key(&key).is_some_and(|seat| !seat.left);
            if !lobby.live.look_later(is_taken).await? {
                return Err(Trouble::WrongCode);
            }
        }
        Hello::Wall { language, .. } => {
            connection.outgoing.language = language;
            return Err(Trouble::WrongCode);
        }
    }
    lobby.check_unlocked()?;
    let welcome = lobby.live.look_later(welcome).await?;
    let outgoing = &mut connection.outgoing;
    if !(outgoing.tell(&ToDevice::Welcome(welcome)).await && outgoing.flush().await) {
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
    let mut ping = ping_times();
    loop {
        let said = tokio::select! {
            said = connection.incoming.listen::<FromParticipant>() => said,
            _ = ping.tick() => {
                let outgoing = &mut connection.outgoing;
                if !(outgoing.ping().await && outgoing.flush().await) {
                    return Ok(None);
                }
                continue;
            }
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
            Said::Message(FromParticipant::Speak { language }) => connection.outgoing.language = language,
            Said::Message(_) => return Err(Trouble::NotUnderstood("seat".to_owned())),
            Said::Nonsense(_) => return Err(Trouble::NotUnderstood("json".to_owned())),
            Said::Gone => return Ok(None),
        }
    }
}
