//! Listening: the next free port if one is taken, and an accept loop of our own, because axum's has no time
//! limit for headers. With a certificate each connection shakes hands on its own task; axum-server would bring
//! TLS too, but take the accept loop away, and its limits with it.

use axum::Router;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use sabotage::{Sabotage, sabotaged};
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt;

/// A client that has not sent its headers by then is gone.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// A client that has not agreed on a secret line by then is gone.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// Ports tried after the one asked for.
const NEXT_PORTS: u16 = 20;
/// Connections at once; more wait in the system's queue.
const CONNECTIONS: usize = 2_048;

/// Listens on a port, or on the next one that is free.
///
/// # Errors
/// None of them can be had.
pub(crate) async fn listen(address: IpAddr, port: u16) -> std::io::Result<TcpListener> {
    let mut last = None;
    for candidate in port..=port.saturating_add(NEXT_PORTS) {
        match TcpListener::bind(SocketAddr::from((address, candidate))).await {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(error),
        }
    }
    Err(last.unwrap_or_else(|| std::io::ErrorKind::AddrNotAvailable.into()))
}

/// Lets connections in until the future is dropped: over TLS alone, if there is a certificate.
pub(crate) async fn serve(listener: TcpListener, app: Router, tls: Option<TlsAcceptor>) {
    let room_for = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&room_for).acquire_owned().await else { return };
        let (stream, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
            // Out of file handles, or the client is gone already: the next one may do better.
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        // Frames are small and each is worth sending at once.
        let _ = stream.set_nodelay(true);
        let place = Place(Arc::new(place));
        let app = app.clone().map_request(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(place.clone());
            request.extensions_mut().insert(Peer(peer.ip()));
            request
        });
        let service = TowerToHyperService::new(app);
        match tls.clone() {
            None => drop(tokio::spawn(talk(stream, service))),
            Some(tls) => drop(tokio::spawn(async move {
                if let Ok(Ok(stream)) = timeout(HANDSHAKE_TIMEOUT, tls.accept(stream)).await {
                    talk(stream, service).await;
                }
            })),
        }
    }
}

async fn talk<S>(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    service: TowerToHyperService<S>,
) where
    S: tower::Service<hyper::Request<Incoming>, Response = axum::response::Response, Error = Infallible>
        + Clone
        + Send
        + 'static,
    S::Future: Send + 'static,
{
    let mut http = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new()).http1_only();
    let patience = if sabotaged(Sabotage::NoHeaderTimeout) { 60 * HEADER_TIMEOUT } else { HEADER_TIMEOUT };
    http.http1().timer(TokioTimer::new()).header_read_timeout(patience).max_buf_size(16 * 1024);
    // A client that breaks off is no news.
    let _ = http.serve_connection_with_upgrades(TokioIo::new(stream), service).await;
}

/// The address that a request comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// A connection's place among those that are let in at once. A socket keeps it for as long as it is open.
#[derive(Clone, Debug)]
pub(crate) struct Place(
    #[expect(dead_code, reason = "held, never read")] Arc<tokio::sync::OwnedSemaphorePermit>,
);
