//! The facilitator's page in a browser: a loopback listener, a secret link, one socket.
//!
//! Nobody gets in without the secret, which travels in the link's fragment and in the first message only.
//! No cookies, no CORS headers; Host and Origin must be this listener's own, so that no other page a
//! browser has open can reach in.

use super::secret::Secret;
use super::{guard, listener, pages};
use crate::protocol::{Asked, Export, Reply, Request, ToPage};
use crate::{Desk, Trouble};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use serde::{Deserialize, Serialize};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use workshop::{Language, Problem};

/// A frame or request on the socket.
const MESSAGE_LIMIT: usize = 2 * 1024 * 1024;
/// A table sent by the page.
const TABLE_LIMIT: usize = 101 * 1024 * 1024;
/// A template sent by the page: larger ones are refused.
const TEMPLATE_LIMIT: usize = 61 * 1024 * 1024;
/// A socket that has not named its secret by then is closed.
const FIRST_MESSAGE_TIMEOUT: Duration = Duration::from_secs(10);
/// Requests of one page under way at once; more wait in the socket.
const UNDER_WAY: usize = 32;

/// The door's parts, shared by all connections.
#[derive(Debug)]
struct Door {
    desk: Arc<Desk>,
    secret: Secret,
    /// `Host` as browsers send it for this listener.
    hosts: [String; 2],
}

/// A door that listens.
#[derive(Debug)]
pub struct OpenDoor {
    /// The facilitator's link. Whoever has it steers the workshop.
    pub link: String,
    listener: TcpListener,
    door: Arc<Door>,
}

/// Opens a door on this machine's loopback address. A port that is taken gives way to the next free one.
///
/// # Errors
/// No port can be had, or the system has no random numbers.
pub async fn open(desk: Arc<Desk>, port: u16) -> std::io::Result<OpenDoor> {
    let listener = listener::listen(Ipv4Addr::LOCALHOST.into(), port).await?;
    let port = listener.local_addr()?.port();
    let (secret, token) = Secret::new()?;
    let door = Door { desk, secret, hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")] };
    Ok(OpenDoor { link: format!("http://127.0.0.1:{port}/#{token}"), listener, door: Arc::new(door) })
}

impl OpenDoor {
    /// The port it listens on.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.listener.local_addr().map_or(0, |address| address.port())
    }

    /// Lets pages in until the future is dropped.
    pub async fn serve(self) {
        listener::serve(self.listener, app(self.door), None).await;
    }
}

fn app(door: Arc<Door>) -> Router {
    Router::new()
        .route("/facilitator/socket", get(socket))
        .route("/facilitator/mirror", get(mirror))
        .route("/facilitator/table", post(load_table).layer(DefaultBodyLimit::max(TABLE_LIMIT)))
        .route("/facilitator/template", post(load_template).layer(DefaultBodyLimit::max(TEMPLATE_LIMIT)))
        .route("/facilitator/export", post(export))
        .fallback(pages::page)
        .layer(middleware::from_fn_with_state(Arc::clone(&door), guarded))
        .with_state(door)
}

async fn guarded(State(door): State<Arc<Door>>, request: axum::extract::Request, next: Next) -> Response {
    if let Err(refused) =
        guard::check(request.headers(), "http", |host| door.hosts.iter().any(|own| own == host))
    {
        return refused.into_response();
    }
    let mut response = next.run(request).await;
    guard::mark(&mut response, guard::FACILITATOR);
    response
}

async fn socket(State(door): State<Arc<Door>>, upgrade: WebSocketUpgrade) -> Response {
    let upgrade = upgrade.max_message_size(MESSAGE_LIMIT).max_frame_size(MESSAGE_LIMIT);
    upgrade.on_upgrade(move |socket| talk(door, socket))
}

async fn mirror(State(door): State<Arc<Door>>, upgrade: WebSocketUpgrade) -> Response {
    let upgrade = upgrade.max_message_size(MESSAGE_LIMIT).max_frame_size(MESSAGE_LIMIT);
    upgrade.on_upgrade(move |socket| show_the_wall(door, socket))
}

/// Sends what a wall shows until the page is gone. It says nothing but the secret.
async fn show_the_wall(door: Arc<Door>, mut socket: WebSocket) {
    if !is_let_in(&door, &mut socket).await {
        return;
    }
    let mut wall = door.desk.mirror();
    let (mut sink, mut stream) = socket.split();
    let show = async {
        while let Some(frame) = wall.next().await {
            if sink.send(Message::Text(frame.into())).await.is_err() {
                return;
            }
        }
    };
    let gone = async { while let Some(Ok(_)) = stream.next().await {} };
    tokio::select! {
        () = show => {}
        () = gone => {}
    }
}

#[derive(Deserialize)]
struct FirstMessage {
    token: String,
}

/// Whether the socket named the secret, in time.
async fn is_let_in(door: &Door, socket: &mut WebSocket) -> bool {
    let first = tokio::time::timeout(FIRST_MESSAGE_TIMEOUT, socket.recv()).await;
    let Ok(Some(Ok(Message::Text(first)))) = first else { return false };
    let token = serde_json::from_str::<FirstMessage>(&first).map(|first| first.token).unwrap_or_default();
    if !door.secret.is(&token) {
        let not_allowed = axum::extract::ws::CloseFrame { code: 4401, reason: "not allowed".into() };
        let _ = socket.send(Message::Close(Some(not_allowed))).await;
        return false;
    }
    true
}

async fn talk(door: Arc<Door>, mut socket: WebSocket) {
    if !is_let_in(&door, &mut socket).await {
        return;
    }
    let (sink, stream) = socket.split();
    let (to_page, waiting) = mpsc::channel(UNDER_WAY);
    let mut watching = tokio::spawn(watch(Arc::clone(&door.desk), to_page.clone()));
    let mut writing = tokio::spawn(write(sink, waiting));
    tokio::select! {
        () = read(&door.desk, stream, to_page) => {}
        _ = &mut writing => {}
        _ = &mut watching => {}
    }
    watching.abort();
    writing.abort();
}

/// Hands every frame on. A task of its own: waiting for the next frame must not be broken off by a reply.
async fn watch(desk: Arc<Desk>, to_page: mpsc::Sender<ToPage>) {
    let mut frames = desk.frames();
    while let Some(frame) = frames.next().await {
        if to_page.send(ToPage::Frame(frame)).await.is_err() {
            return;
        }
    }
}

/// Sends frames and replies in the order in which they came to be.
async fn write(mut sink: SplitSink<WebSocket, Message>, mut waiting: mpsc::Receiver<ToPage>) {
    while let Some(message) = waiting.recv().await {
        let Ok(text) = serde_json::to_string(&message) else { return };
        if sink.send(Message::Text(text.into())).await.is_err() {
            return;
        }
    }
}

/// Takes requests one after another, so that two ratings of one cell keep their order. Only an import, which may be
/// cancelled, the look at this machine, which may wait for the system, how firmly a trial
/// stands, what is drawn, and what reads a whole history run beside the
/// others.
async fn read(desk: &Arc<Desk>, mut stream: SplitStream<WebSocket>, to_page: mpsc::Sender<ToPage>) {
    while let Some(Ok(message)) = stream.next().await {
        let Message::Text(text) = message else { continue };
        let Some((number, work)) = work(desk, &text) else { continue };
        let to_page = to_page.clone();
        let answer = async move {
            let reply = tokio::task::spawn_blocking(work.run).await;
            if let Ok(reply) = reply {
                // A page that is gone waits for nothing.
                let _ = to_page.send(ToPage::Reply { number, reply }).await;
            }
        };
        if work.is_long {
            tokio::spawn(answer);
        } else {
            answer.await;
        }
    }
}

struct Work {
    is_long: bool,
    run: Box<dyn FnOnce() -> Reply + Send>,
}

fn work(desk: &Arc<Desk>, text: &str) -> Option<(u32, Work)> {
    match serde_json::from_str::<Asked>(text) {
        Ok(asked) => {
            let (number, desk) = (asked.number, Arc::clone(desk));
            let is_long = matches!(
                asked.request,
                Request::ImportTable(_)
                    | Request::PreviewExport(_)
                    | Request::DrawPage(_)
                    | Request::TryRobustness(_)
                    | Request::PickByBudget(_)
                    | Request::LookAtOrders(_)
                    | Request::FlightCheck(_)
                    | Request::LookAtMoment(_)
                    | Request::SaveMoment(_)
                    | Request::SalvageWorkshop(_)
                    | Request::OpenCopy(_)
                    | Request::MoveWorkshop(_)
            );
            Some((number, Work { is_long, run: Box::new(move || desk.answer(asked)) }))
        }
        Err(error) => {
            #[derive(Deserialize)]
            struct Numbered {
                number: u32,
                #[serde(default)]
                language: Language,
            }
            let asked: Numbered = serde_json::from_str(text).ok()?;
            let trouble = Trouble::NotUnderstood(error.to_string());
            let reply = Reply::Problem(Problem::new(&trouble, asked.language));
            Some((asked.number, Work { is_long: false, run: Box::new(move || reply) }))
        }
    }
}

#[derive(Deserialize)]
struct FileName {
    #[serde(default)]
    name: String,
}

async fn load_table(
    State(door): State<Arc<Door>>,
    Query(table): Query<FileName>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Response {
    loaded(&door, &headers, || door.desk.load_table(&table.name, bytes.to_vec()))
}

async fn load_template(
    State(door): State<Arc<Door>>,
    Query(template): Query<FileName>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Response {
    loaded(&door, &headers, || door.desk.load_template(&template.name, bytes.to_vec()))
}

fn loaded<T: Serialize>(
    door: &Door,
    headers: &HeaderMap,
    load: impl FnOnce() -> Result<T, Trouble>,
) -> Response {
    if !is_proven(door, headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let language = language(headers);
    let reply = match load() {
        Ok(loaded) => serde_json::to_value(loaded).map(Reply::Ok).ok(),
        Err(trouble) => Some(Reply::Problem(Problem::new(&trouble, language))),
    };
    axum::Json(reply).into_response()
}

async fn export(
    State(door): State<Arc<Door>>,
    headers: HeaderMap,
    axum::Json(what): axum::Json<Export>,
) -> Response {
    if !is_proven(&door, &headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let desk = Arc::clone(&door.desk);
    let media_type = what.format.media_type();
    match tokio::task::spawn_blocking(move || desk.export(&what)).await {
        Ok(Ok(bytes)) => ([(header::CONTENT_TYPE, media_type)], Body::from(bytes)).into_response(),
        Ok(Err(trouble)) => {
            let problem = Problem::new(&trouble, language(&headers));
            (StatusCode::CONFLICT, axum::Json(Reply::Problem(problem))).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn language(headers: &HeaderMap) -> Language {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::from_tag(asked.unwrap_or_default())
}

fn is_proven(door: &Door, headers: &HeaderMap) -> bool {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    value.and_then(|value| value.strip_prefix("Bearer ")).is_some_and(|token| door.secret.is(token))
}
