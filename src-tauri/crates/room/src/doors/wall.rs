//! A wall's socket: it watches. It can ask where things go on its canvas, and nothing else.

use super::connection::{Connection, Said};
use super::lobby::Lobby;
use crate::protocol::{FromWall, Hello, ToDevice};
use crate::room_news::{Heard, Visitor};
use crate::signals::Signal;
use crate::{Trouble, labels};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// A socket that has not named its secret by then is closed.
const HELLO_TIMEOUT: Duration = Duration::from_secs(10);
/// Bubbles that are placed at once at most.
const BUBBLES: usize = 1_000;

/// Talks with a wall until it is gone, or its link.
pub(crate) async fn talk(lobby: Arc<Lobby>, mut connection: Connection) {
    let hello = timeout(HELLO_TIMEOUT, connection.incoming.listen::<Hello>()).await;
    let Ok(Said::Message(Hello::Wall { secret, language })) = hello else {
        return connection.outgoing.refuse(&Trouble::WrongCode).await;
    };
    connection.outgoing.language = language;
    let ended = match lobby.check_wall(&secret) {
        Ok(link) => watch(&lobby, &mut connection, link).await,
        Err(trouble) => Some(trouble),
    };
    lobby.live.signal(Signal::Went);
    if let Some(trouble) = ended {
        connection.outgoing.refuse(&trouble).await;
    }
}

async fn watch(
    lobby: &Lobby,
    connection: &mut Connection,
    mut link: tokio::sync::watch::Receiver<u32>,
) -> Option<Trouble> {
    let mut closing = lobby.closing();
    let closing = closing.happens();
    tokio::pin!(closing);
    let mut visit = match lobby.enter(Visitor::Wall).await {
        Ok(visit) => visit,
        Err(trouble) => return Some(trouble),
    };
    let Connection { incoming, outgoing } = connection;
    loop {
        let heard = tokio::select! {
            biased;
            heard = visit.next() => heard,
            said = incoming.listen::<FromWall>() => match said {
                Said::Message(FromWall::Resync {}) => {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    Heard::Again
                }
                Said::Message(FromWall::PlaceLabels { number, wish }) => {
                    let placed = tokio::task::spawn_blocking(move || {
                        if wish.bubbles.len() <= BUBBLES { labels::place(&wish) } else { Vec::new() }
                    });
                    let labels = placed.await.unwrap_or_default();
                    if !outgoing.tell(&ToDevice::Labels { number, labels }).await {
                        return None;
                    }
                    continue;
                }
                Said::Nonsense(_) => return Some(Trouble::NotUnderstood("json".to_owned())),
                Said::Gone => return None,
            },
            _ = link.changed() => return Some(Trouble::WrongCode),
            () = &mut closing => return Some(Trouble::RoomClosed),
            is_there = outgoing.flush(), if outgoing.is_waiting() => {
                if !is_there {
                    return None;
                }
                continue;
            }
        };
        let is_there = match heard {
            Heard::Frame(rest) => outgoing.frame(&rest).await,
            Heard::Ping => outgoing.ping().await,
            Heard::Again => match lobby.enter(Visitor::Wall).await {
                Ok(again) => {
                    visit = again;
                    true
                }
                Err(trouble) => return Some(trouble),
            },
            Heard::TakenOut | Heard::Over => return Some(Trouble::RoomClosed),
        };
        if !is_there {
            return None;
        }
    }
}
