//! The room's doors on the local network. There is no way to steer here: no route of the facilitator is
//! mounted, and the sockets decode nothing that steers.

use super::connection::{Connection, bounded};
use super::listener::{Peer, Place};
use super::lobby::Lobby;
use super::{guard, pages, participant, wall};
use axum::Router;
use axum::extract::{Extension, Request, State, WebSocketUpgrade};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

/// Everything that the room's doors answer.
pub(crate) fn app(lobby: Arc<Lobby>) -> Router {
    Router::new()
        .route("/room/socket", get(participant_socket))
        .route("/wall/socket", get(wall_socket))
        .route("/proof", get(proof))
        .fallback(pages::room_page)
        .layer(middleware::from_fn_with_state(Arc::clone(&lobby), guarded))
        .with_state(lobby)
}

/// What the machine fetches to prove that an address leads to these doors.
async fn proof(State(lobby): State<Arc<Lobby>>) -> String {
    lobby.proof.clone()
}

async fn guarded(State(lobby): State<Arc<Lobby>>, request: Request, next: Next) -> Response {
    if let Err(refused) = guard::check(request.headers(), lobby.scheme(), |host| is_own(&lobby, host)) {
        return refused.into_response();
    }
    if let Some(Peer(address)) = request.extensions().get() {
        lobby.note_peer(*address);
    }
    let policy = lobby.policy;
    let mut response = next.run(request).await;
    guard::mark(&mut response, policy);
    response
}

/// With a certificate only the name it was chosen for. Without one only addresses of this machine, with this
/// port: a name that points here is not ours.
fn is_own(lobby: &Lobby, host: &str) -> bool {
    if lobby.certificate.is_some() {
        // All addresses stand under that one name.
        return host.eq_ignore_ascii_case(&lobby.host_at(""));
    }
    let Some((address, port)) = host.rsplit_once(':') else { return false };
    if port != lobby.port.to_string() {
        return false;
    }
    match address.parse::<Ipv4Addr>() {
        Ok(parsed) => parsed == Ipv4Addr::LOCALHOST || lobby.has_address(&IpAddr::V4(parsed).to_string()),
        Err(_) => address == "localhost",
    }
}

async fn participant_socket(
    State(lobby): State<Arc<Lobby>>,
    Extension(place): Extension<Place>,
    upgrade: WebSocketUpgrade,
) -> Response {
    bounded(upgrade).on_upgrade(move |socket| async move {
        participant::talk(lobby, Connection::new(socket)).await;
        drop(place);
    })
}

async fn wall_socket(
    State(lobby): State<Arc<Lobby>>,
    Extension(place): Extension<Place>,
    upgrade: WebSocketUpgrade,
) -> Response {
    bounded(upgrade).on_upgrade(move |socket| async move {
        wall::talk(lobby, Connection::new(socket)).await;
        drop(place);
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Doors, FrameBody};
    use crate::{Live, make_new};
    use axum::body::Body;
    use axum::http::StatusCode;
    use std::time::Duration;
    use tower::ServiceExt;

    async fn asked(lobby: &Arc<Lobby>, host: &str, from: [u8; 4]) -> StatusCode {
        let peer = Peer(IpAddr::from(from));
        let request = Request::builder().uri("/proof").header("Host", host).extension(peer);
        let response = app(Arc::clone(lobby)).oneshot(request.body(Body::empty()).unwrap()).await;
        response.unwrap().status()
    }

    #[tokio::test]
    async fn only_a_device_from_outside_proves_that_devices_get_through() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("room.pharos");
        make_new(&file, "default", "Room", workshop::Language::En).unwrap();
        let live = Arc::new(Live::open(&file).unwrap());
        let mut console = live.subscribe().unwrap();
        let addresses = super::super::addresses();
        let lobby = Arc::new(Lobby::new(live, 7420, false, addresses, None, true).unwrap());
        lobby.choose(Some("127.0.0.1")).unwrap();
        let reached = |lobby: &Lobby| lobby.view().unwrap().reached;

        assert_eq!(asked(&lobby, "127.0.0.1:7420", [127, 0, 0, 1]).await, StatusCode::OK);
        for own in super::super::addresses() {
            let own: Ipv4Addr = own.address.parse().unwrap();
            assert_eq!(asked(&lobby, "127.0.0.1:7420", own.octets()).await, StatusCode::OK);
        }
        assert!(!reached(&lobby), "this machine reaches itself: that says nothing of a firewall");
        assert_eq!(
            asked(&lobby, "evil.example:7420", [203, 0, 113, 7]).await,
            StatusCode::MISDIRECTED_REQUEST
        );
        assert!(!reached(&lobby), "nor does a request that is not answered");
        assert_eq!(asked(&lobby, "127.0.0.1:7420", [203, 0, 113, 7]).await, StatusCode::OK);
        assert!(reached(&lobby), "a device from outside got through");

        let told = async {
            while let Some(body) = console.queue.recv().await {
                if let FrameBody::Room(room) = &*body
                    && let Doors::Open(open) = &room.doors
                {
                    return open.reached;
                }
            }
            false
        };
        assert!(
            tokio::time::timeout(Duration::from_secs(5), told).await.unwrap(),
            "and the console hears of it"
        );
    }
}
