//! No other page that a browser has open reaches in: every request must name this listener as its host, and
//! come from one of its own pages. That holds against names that an attacker points here (DNS rebinding).

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use sabotage::{Sabotage, sabotaged};

macro_rules! policy {
    ($frames:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; ",
            "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; ",
            $frames
        )
    };
}

/// What pages of the room's doors may do: nothing frames them.
pub(crate) const ROOM: &str = policy!("frame-ancestors 'none'");
/// What a participant's page may do that is tried out in a frame of the facilitator's: in the program's own window, or
/// in a browser on this machine.
pub(crate) const FRAMED: &str = policy!(
    "frame-ancestors tauri: http://tauri.localhost https://tauri.localhost http://127.0.0.1:* http://localhost:*"
);
/// What the facilitator's pages may do: they show the wall in small, in a frame of their own, and a participant's page
/// that is tried out.
pub(crate) const FACILITATOR: &str = policy!("frame-src 'self' http://127.0.0.1:*; frame-ancestors 'self'");

/// Refuses a request that names another host, or comes from another page.
///
/// # Errors
/// 421 for a host that is not this listener's, 403 for another origin. Neither answer has a body.
pub(crate) fn check(
    headers: &HeaderMap,
    scheme: &str,
    is_own: impl FnOnce(&str) -> bool,
) -> Result<(), StatusCode> {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_own = headers.get_all(header::HOST).iter().count() == 1 && is_own(host);
    if !is_own && !sabotaged(Sabotage::AnyHost) {
        return Err(StatusCode::MISDIRECTED_REQUEST);
    }
    let own = format!("{scheme}://{host}");
    let is_foreign = headers.get_all(header::ORIGIN).iter().any(|origin| origin.as_bytes() != own.as_bytes());
    if is_foreign && !sabotaged(Sabotage::AnyOrigin) {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(())
}

/// Says on every answer what its page may do: [`ROOM`], [`FRAMED`] or [`FACILITATOR`].
pub(crate) fn mark(response: &mut Response, policy: &'static str) {
    let referrer = if sabotaged(Sabotage::NoReferrerPolicy) { "unsafe-url" } else { "no-referrer" };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, referrer),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}
