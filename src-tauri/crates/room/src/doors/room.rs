//! The room's doors on the local network. There is no way to steer here: no route of the facilitator is
//! mounted, and the sockets decode nothing that steers.

use super::connection::{Connection, bounded};
use super::listener::Place;
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
    let mut response = next.run(request).await;
    guard::mark(&mut response);
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
