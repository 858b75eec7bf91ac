//! The facilitator's page in a browser: a loopback listener, a secret link, one socket.
//!
//! Nobody gets in without the secret, which travels in the link's fragment and in the first message only.
//! No cookies, no CORS headers; Host and Origin must be this listener's own, so that no other page a
//! browser has open can reach in.

use crate::protocol::{Asked, Export, ExportFormat, Reply, Request, ToPage};
use crate::{Desk, Trouble};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use serde::Deserialize;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use workshop::{Language, Problem};

/// A frame or request on the socket.
const MESSAGE_LIMIT: usize = 2 * 1024 * 1024;
/// A table sent by the page.
const TABLE_LIMIT: usize = 101 * 1024 * 1024;
/// A client that has not sent its headers by then is gone.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// A socket that has not named its secret by then is closed.
const FIRST_MESSAGE_TIMEOUT: Duration = Duration::from_secs(10);
/// Requests of one page under way at once; more wait in the socket.
const UNDER_WAY: usize = 32;

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'none'; object-src 'none'";

/// The door's parts, shared by all connections.
#[derive(Debug)]
struct Door {
    desk: Arc<Desk>,
    secret: Secret,
    /// `Host` as browsers send it for this listener.
    hosts: [String; 2],
}

/// 128 random bits, kept hashed.
#[derive(Debug)]
struct Secret([u8; 32]);

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
    let listener = listen(port).await?;
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
    ///
    /// # Errors
    /// The listener fails for good.
    pub async fn serve(self) -> std::io::Result<()> {
        let app = app(self.door);
        loop {
            let stream = match self.listener.accept().await {
                Ok((stream, _)) => stream,
                // Out of file handles, or the client is gone already: the next one may do better.
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let service = hyper_util::service::TowerToHyperService::new(app.clone());
            tokio::spawn(async move {
                let mut http =
                    hyper_util::server::conn::auto::Builder::new(TokioExecutor::new()).http1_only();
                http.http1().timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT);
                // A client that breaks off is no news.
                let _ = http.serve_connection_with_upgrades(TokioIo::new(stream), service).await;
            });
        }
    }
}

fn app(door: Arc<Door>) -> Router {
    Router::new()
        .route("/facilitator/socket", get(socket))
        .route("/facilitator/table", post(load_table).layer(DefaultBodyLimit::max(TABLE_LIMIT)))
        .route("/facilitator/export", post(export))
        .fallback(crate::pages::page)
        .layer(middleware::from_fn_with_state(Arc::clone(&door), guard))
        .with_state(door)
}

async fn listen(port: u16) -> std::io::Result<TcpListener> {
    let mut last = None;
    for candidate in port..=port.saturating_add(20) {
        match TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], candidate))).await {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(error),
        }
    }
    Err(last.unwrap_or_else(|| std::io::ErrorKind::AddrNotAvailable.into()))
}

/// Refuses every request that does not come from a page of this listener, and marks every answer.
async fn guard(State(door): State<Arc<Door>>, request: axum::extract::Request, next: Next) -> Response {
    let headers = request.headers();
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    if !door.hosts.iter().any(|own| own == host) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    if text(header::ORIGIN).is_some_and(|origin| origin != format!("http://{host}")) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn socket(State(door): State<Arc<Door>>, upgrade: WebSocketUpgrade) -> Response {
    let upgrade = upgrade.max_message_size(MESSAGE_LIMIT).max_frame_size(MESSAGE_LIMIT);
    upgrade.on_upgrade(move |socket| talk(door, socket))
}

#[derive(Deserialize)]
struct FirstMessage {
    token: String,
}

async fn talk(door: Arc<Door>, mut socket: WebSocket) {
    let first = tokio::time::timeout(FIRST_MESSAGE_TIMEOUT, socket.recv()).await;
    let Ok(Some(Ok(Message::Text(first)))) = first else { return };
    let token = serde_json::from_str::<FirstMessage>(&first).map(|first| first.token).unwrap_or_default();
    if !door.secret.is(&token) {
        let not_allowed = axum::extract::ws::CloseFrame { code: 4401, reason: "not allowed".into() };
        let _ = socket.send(Message::Close(Some(not_allowed))).await;
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

/// Takes requests one after another, so that two ratings of one cell keep their order. Only an import, which
/// may be cancelled, runs beside the others.
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
            let is_long = matches!(asked.request, Request::ImportTable(_));
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
struct TableName {
    #[serde(default)]
    name: String,
}

async fn load_table(
    State(door): State<Arc<Door>>,
    Query(table): Query<TableName>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Response {
    if !door.secret.is_in(&headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let language = language(&headers);
    let reply = match door.desk.load_table(&table.name, bytes.to_vec()) {
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
    if !door.secret.is_in(&headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let desk = Arc::clone(&door.desk);
    match tokio::task::spawn_blocking(move || desk.export(what)).await {
        Ok(Ok(bytes)) => {
            let kind = match what.format {
                ExportFormat::Csv => "text/csv; charset=utf-8",
                ExportFormat::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            };
            ([(header::CONTENT_TYPE, kind)], Body::from(bytes)).into_response()
        }
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

impl Secret {
    /// A new secret, and the token that proves it.
    fn new() -> std::io::Result<(Self, String)> {
        let mut bits = [0_u8; 16];
        getrandom::fill(&mut bits).map_err(std::io::Error::other)?;
        let token: String = bits.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok((Self(hash(&token)), token))
    }

    fn is(&self, token: &str) -> bool {
        use subtle::ConstantTimeEq;
        self.0.ct_eq(&hash(token)).into()
    }

    fn is_in(&self, headers: &HeaderMap) -> bool {
        let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        value.and_then(|value| value.strip_prefix("Bearer ")).is_some_and(|token| self.is(token))
    }
}

fn hash(token: &str) -> [u8; 32] {
    use sha2::{Digest, Sha256};
    Sha256::digest(token.as_bytes()).into()
}
